/** The rules that a vault's notes could be told apart by, each with the notes under it. */

import { printActorRule, type ActorRule } from '../../actor/vault/rule';
import { saysWhere } from './called';
import { IDENTITY_KEYS, KIND_KEYS } from '../words/properties';
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
	for (const [index, note] of notes.entries()) {
		for (const [key, rule] of rulesOf(note)) {
			const known = found.get(key);
			if (known === undefined) found.set(key, { rule, notes: [index] });
			else known.notes.push(index);
		}
		yield;
	}
	return [...found.values()].filter((candidate) => candidate.notes.length >= FEWEST);
}

/** The rules that one note fits, by their key: none twice. */
function rulesOf({ path, tags, properties }: NoteSigns): Map<string, ActorRule> {
	const rules: ActorRule[] = [...foldersOf(path).map((folder) => ({ kind: 'folder', folder }) as const), ...tags.flatMap(tagRules)];
	for (const [key, { name, values }] of properties) {
		if (IDENTITY_KEYS.has(key) && values.length > 0) rules.push({ kind: 'has property', name });
		if (KIND_KEYS.has(key)) rules.push(...values.filter(isValue).map((value) => ({ kind: 'property', name, values: [value] }) as const));
	}
	return new Map(rules.map((rule) => [printActorRule(rule).toLowerCase(), rule]));
}

/** What can stand in a rule as it is. */
function isValue(value: string): boolean {
	return value.length <= LONGEST_VALUE && !/[|,"'\n]/.test(value);
}

/** The folder a note lies in, and those around it; the vault itself is one. */
function foldersOf(path: string): string[] {
	const parts = path.split('/').slice(0, -1);
	return ['', ...parts.map((_, index) => parts.slice(0, index + 1).join('/'))];
}

/** A nested tag counts under its own name and under those above it. */
function tagRules(tag: string): ActorRule[] {
	const parts = tag.split('/');
	if (parts.length > 1 && saysWhere(parts[0] ?? '')) return [];
	return parts.map((_, index) => ({ kind: 'tag', tag: parts.slice(0, index + 1).join('/') }));
}
