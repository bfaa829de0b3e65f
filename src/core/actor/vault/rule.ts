/**
 * Which notes are actor notes: by tag, property, folder, or any of several such rules (docs/reading.md, "Actor notes").
 *
 * A rule is written as one line of text, in the settings as on the command line:
 *
 *     #actor                     the tag, or one nested under it
 *     type = company | person    the property has one of these values, alone or in a list
 *     has ticker                 the property is there, filled in or not
 *     Companies/                 the note lies in the folder, at any depth; / alone is the whole vault
 *     not Templates/             leaves out what the rule behind it fits
 */

import { withoutWikilinks } from '../../markdown/inline';
import type { PropertyValue } from '../note/actor-note';
import { isTagOrNested } from '../note/tags';

/** A rule that fits notes. Names and values are compared whatever their case. */
export type PlainRule =
	| { readonly kind: 'tag'; readonly tag: string }
	| { readonly kind: 'property'; readonly name: string; readonly values: readonly string[] }
	| { readonly kind: 'has property'; readonly name: string }
	| { readonly kind: 'folder'; readonly folder: string };

/** One rule. A note is an actor note where any plain rule fits, and none that leaves notes out. */
export type ActorRule = PlainRule | { readonly kind: 'not'; readonly rule: PlainRule };

/** What of a note a rule looks at. */
export interface Candidate {
	/** Path within the vault, `/` between folders. */
	readonly path: string;
	/** Tags of front matter and text, without `#`. */
	readonly tags: readonly string[];
	/** The front matter; a value is `undefined` where it is neither text nor list. */
	readonly properties: readonly { readonly key: string; readonly value: PropertyValue | undefined }[];
}

/** The rule of a fresh installation. */
export const DEFAULT_ACTOR_RULE: PlainRule = { kind: 'tag', tag: 'actor' };

/** The rule that a line of text states, or `undefined` where it states none. */
export function readActorRule(line: string): ActorRule | undefined {
	const text = line.trim();
	const left = /^not\s+(\S.*)$/i.exec(text)?.[1];
	const rule = left === undefined ? undefined : readPlainRule(left);
	return rule === undefined ? readPlainRule(text) : { kind: 'not', rule };
}

function readPlainRule(text: string): PlainRule | undefined {
	const tag = /^(?:tag\s*[:=]\s*)?#([^\s#]+?)\/*$/i.exec(text)?.[1];
	if (tag !== undefined) return { kind: 'tag', tag };
	const folder = /^(?:folder\s*[:=]\s*(.+?)\/*|(.*?)\/+)$/i.exec(text);
	if (folder !== null) return { kind: 'folder', folder: (folder[1] ?? folder[2] ?? '').replace(/^\.?\/+/, '').trim() };
	const has = /^has\s+([^\s=:].*)$/i.exec(text)?.[1];
	if (has !== undefined) return { kind: 'has property', name: has.trim() };
	const property = /^([^=:]+?)\s*[=:]\s*(.+)$/.exec(text);
	const values = (property?.[2] ?? '').split('|').map(withoutQuotes).filter((value) => value !== '');
	if (property?.[1] === undefined || values.length === 0) return undefined;
	return { kind: 'property', name: property[1].trim(), values };
}

function withoutQuotes(value: string): string {
	return value.trim().replace(/^(["'])(.*)\1$/, '$2');
}

/** A rule as a line of text: what `readActorRule` reads. */
export function printActorRule(rule: ActorRule): string {
	switch (rule.kind) {
		case 'tag':
			return `#${rule.tag}`;
		case 'property':
			return `${rule.name} = ${rule.values.join(' | ')}`;
		case 'has property':
			return `has ${rule.name}`;
		case 'folder':
			return `${rule.folder}/`;
		case 'not':
			return `not ${printActorRule(rule.rule)}`;
	}
}

/** The rules that fit notes, those left out that leave notes out. */
export function plainRules(rules: readonly ActorRule[]): PlainRule[] {
	return rules.filter((rule) => rule.kind !== 'not');
}

/** The first rule that makes a note an actor note; `undefined` where none does, or one leaves it out. */
export function fittingRule(rules: readonly ActorRule[], candidate: Candidate): PlainRule | undefined {
	if (rules.some((rule) => rule.kind === 'not' && fits(rule.rule, candidate))) return undefined;
	return plainRules(rules).find((rule) => fits(rule, candidate));
}

function fits(rule: PlainRule, { path, tags, properties }: Candidate): boolean {
	switch (rule.kind) {
		case 'tag':
			return tags.some((tag) => isTagOrNested(tag, rule.tag));
		case 'folder':
			return isInFolder(path, rule.folder);
		case 'has property':
			return properties.some(({ key }) => sameWords(key, rule.name));
		case 'property':
			return properties.some(({ key, value }) => sameWords(key, rule.name) && hasValue(value, rule.values));
	}
}

/** Whether a note may be an actor note, told before it is read: by its path, and by the words of the rules in its raw text. */
export function mayFit(rules: readonly ActorRule[], path: string, text: string): boolean {
	return plainRules(rules).some((rule) => {
		if (rule.kind === 'folder') return isInFolder(path, rule.folder);
		return includesWord(text, rule.kind === 'tag' ? rule.tag : rule.name);
	});
}

function isInFolder(path: string, folder: string): boolean {
	return folder === '' || path.slice(0, folder.length + 1).toLowerCase() === `${folder}/`.toLowerCase();
}

function includesWord(text: string, word: string): boolean {
	return text.includes(word) || text.toLowerCase().includes(word.toLowerCase());
}

function hasValue(value: PropertyValue | undefined, wanted: readonly string[]): boolean {
	const values = value === undefined ? [] : typeof value === 'string' ? [value, ...value.split(',')] : value;
	return values.some((one) => wanted.some((other) => sameWords(plainValue(one), other)));
}

/** `[[Company]]`, `#company` and `company` name the same kind of thing. */
function plainValue(value: string): string {
	return withoutWikilinks(value).replace(/^#/, '');
}

function sameWords(one: string, other: string): boolean {
	return one.trim().toLowerCase() === other.trim().toLowerCase();
}
