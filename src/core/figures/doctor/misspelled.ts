/** Words that are a slip of the pen: rare, one letter away from a common one, and no word anywhere else. */

import { distance } from 'fastest-levenshtein';
import type { ActorNote } from '../../actor/note/actor-note';
import type { MetricTerms } from '../metrics/terms';
import type { Worded } from './initials';
import { WORDS_ALIKE } from './tables/spellings';

/** Each misspelled word of the names with the one it stands for. Words of the notes' own texts are misspelled nowhere. */
export function misspelledWords(names: readonly Worded[], notes: readonly ActorNote[], terms: MetricTerms): Map<string, string> {
	const uses = usesOf(names);
	const known = new Set([...terms.keys()].flatMap((key) => key.split(/[^\p{L}]+/u)));
	const near = nearWords([...uses.keys()].filter((word) => isLong(word) && !WORDS_ALIKE.has(word)));
	const meant = new Map<string, string>();
	for (const [one, other] of near) {
		const [rare, common] = [one, other].sort((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0));
		if (rare === undefined || common === undefined || known.has(rare) || (uses.get(rare) ?? 0) > MOST_USES || !isSlip(rare, common)) continue;
		if (known.has(common) || (uses.get(common) ?? 0) >= LEAST_USES) meant.set(rare, common);
	}
	for (const word of meant.size === 0 ? [] : wordsIn(notes)) meant.delete(word);
	return meant;
}

/** In how many notes a name with the word stands, all names together. */
function usesOf(names: readonly Worded[]): Map<string, number> {
	const uses = new Map<string, number>();
	for (const { name, words } of names) for (const { text } of words) uses.set(text, (uses.get(text) ?? 0) + name.notes.size);
	return uses;
}

function isLong(word: string): boolean {
	return word.length >= SHORTEST && word.length <= LONGEST && /^[a-z\u00df-\u024f]+$/.test(word);
}

/** Pairs that are the same with one letter less: all that are one letter apart, and few more. */
function nearWords(words: readonly string[]): [string, string][] {
	const byLess = new Map<string, string[]>();
	for (const word of words) {
		const forms = new Set([word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)).slice(1)]);
		for (const form of forms) byLess.set(form, [...(byLess.get(form) ?? []), word]);
	}
	return [...byLess.values()].flatMap(pairsAmong);
}

function pairsAmong(words: readonly string[]): [string, string][] {
	return words.flatMap((one, at) => words.slice(at + 1).map((other): [string, string] => [one, other]));
}

/** One letter too many or too few, or two that have changed places, within the word: at its end another letter makes another word. */
function isSlip(one: string, other: string): boolean {
	const tail = Math.min(one.length, other.length) - sharedStart(one, other);
	if (tail < SHORTEST_TAIL) return false;
	if (one.length !== other.length) return distance(one, other) === 1;
	return distance(one, other) <= 2 && inOrder(one) === inOrder(other);
}

function sharedStart(one: string, other: string): number {
	let shared = 0;
	while (shared < one.length && one.charAt(shared) === other.charAt(shared)) shared++;
	return shared;
}

function inOrder(text: string): string {
	return Array.from(text).sort().join('');
}

function* wordsIn(notes: readonly ActorNote[]): Generator<string> {
	for (const { name, quickStats, bull, bear } of notes) {
		const texts = [name, ...quickStats.map(({ value }) => value), ...[...bull, ...bear].map(({ text }) => text)];
		for (const text of texts) yield* text.toLowerCase().match(/[\p{L}\p{M}]{6,}/gu) ?? [];
	}
}

const SHORTEST = 7;
const LONGEST = 24;
/** In letters, from the first that differs. */
const SHORTEST_TAIL = 2;
/** In notes. */
const MOST_USES = 2;
const LEAST_USES = 3;
