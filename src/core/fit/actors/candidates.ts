/** The rules that a vault's notes could be told apart by, each with the notes under it. */

import { printActorRule, type ActorRule } from '../../actor/vault/rule';
import { saysWhere } from './called';
import { folderOf } from '../../actor/note/path';
import { namesIn } from '../words/folder';
import { IDENTITY_KEYS, KIND_KEYS } from '../words/properties';
import { remembered } from '../words/remembered';
import type { NoteSigns } from '../signs/note-signs';
import type { Steps } from '../steps/steps';

/** A rule, and the notes that fit it, by their place among all. */
export interface Candidate {
	/** As `printActorRule` writes it; of a property with several values, one for each. */
	readonly rule: ActorRule;
	readonly notes: readonly number[];
}

/** Rules with fewer notes are no rules. */
const FEWEST = 3;
/** In characters: a longer value is a sentence. */
const LONGEST_VALUE = 40;

/** Every rule that some notes fit, in the order of the notes. */
export function* ruleCandidates(notes: readonly NoteSigns[]): Steps<Candidate[]> {
	const found = new Map<string, { rule: ActorRule; notes: number[] }>();
	const names = { folder: remembered(folderRules), tag: remembered(tagRules) };
	for (const [index, note] of notes.entries()) {
		for (const [key, rule] of rulesOf(note, names)) {
			const known = found.get(key);
			if (known === undefined) found.set(key, { rule, notes: [index] });
			else known.notes.push(index);
		}
		yield;
	}
	return [...found.values()].filter((candidate) => candidate.notes.length >= FEWEST);
}

/** A rule with its key. */
type KeyedRule = readonly [key: string, rule: ActorRule];

/** The rules that a folder or tag stands for, each made once: thousands of notes have the same ones. */
interface RulesOfNames {
	readonly folder: (path: string) => readonly KeyedRule[];
	readonly tag: (tag: string) => readonly KeyedRule[];
}

/** The rules that one note fits, by their key: none twice. */
function rulesOf({ path, tags, properties }: NoteSigns, names: RulesOfNames): Map<string, ActorRule> {
	const rules: KeyedRule[] = [...names.folder(folderOf(path)), ...tags.flatMap(names.tag)];
	for (const { key, name, values } of properties) {
		if (IDENTITY_KEYS.has(key) && values.length > 0) rules.push(keyed({ kind: 'has property', name }));
		if (KIND_KEYS.has(key)) rules.push(...values.filter(isValue).map((value) => keyed({ kind: 'property', name, values: [value] })));
	}
	return new Map(rules);
}

function keyed(rule: ActorRule): KeyedRule {
	return [printActorRule(rule).toLowerCase(), rule];
}

/** What can stand in a rule as it is. */
function isValue(value: string): boolean {
	return value.length <= LONGEST_VALUE && !/[|,"'\n]/.test(value);
}

/** Those of the folder a note lies in, and of those around it; the vault itself is one. */
function folderRules(path: string): KeyedRule[] {
	const parts = namesIn(path);
	return ['', ...parts.map((_, index) => parts.slice(0, index + 1).join('/'))].map((folder) => keyed({ kind: 'folder', folder }));
}

/** A nested tag counts under its own name and under those above it. */
function tagRules(tag: string): KeyedRule[] {
	const parts = tag.split('/');
	if (parts.length > 1 && saysWhere(parts[0] ?? '')) return [];
	return parts.map((_, index) => keyed({ kind: 'tag', tag: parts.slice(0, index + 1).join('/') }));
}
