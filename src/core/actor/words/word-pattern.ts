/** Words of the vocabularies as parts of regular expressions. */

import type { Vocabulary } from './vocabulary';

/** Gathers one list of words from every vocabulary. */
export type Words = (pick: (vocabulary: Vocabulary) => readonly string[]) => string[];

/** Matches where a word ends: no letter, accented or not, digit or underscore follows. `\b` takes an accented letter for the end of one. */
export const WORD_END = '(?![\\w\\u00c0-\\u02ff])';

/** Alternatives for a pattern, in an order in which none hides another. Without words it never matches. */
export function oneOf(words: readonly string[]): string {
	return alternatives(words, (word) => wordPattern(word));
}

/** Alternatives that end where a word ends: not before a letter, digit, hyphen or `&`. Scripts without blanks end anywhere. */
export function wholeWord(words: readonly string[]): string {
	const others = words.filter((word) => !endsWithBlank(word));
	const bounded = `(?:${oneOf(words.filter(endsWithBlank))})(?![\\w\\u00c0-\\u02ff&-])`;
	return others.length === 0 ? bounded : `${oneOf(others)}|${bounded}`;
}

/** Finds any of the words in a text, as a word of its own. */
export function anyWord(words: readonly string[]): string {
	const bounded = words.filter((word) => HAS_BOUNDARIES.test(word));
	const others = words.filter((word) => !HAS_BOUNDARIES.test(word));
	// `\W` before the word and not `\b`: it is much faster to skip to.
	return `(?:^|\\W)(?:${oneOf(bounded)})\\b${others.length === 0 ? '' : `|${oneOf(others)}`}`;
}

/** Words that begin and end with letters that `\b` knows. */
const HAS_BOUNDARIES = /^\w(?:.*\w)?$/;

/** Alternatives with what sets each apart from the word after it: blanks, or nothing in a script without them. */
export function wordBefore(words: readonly string[]): string {
	return alternatives(words, (word) => (endsWithBlank(word) ? `${wordPattern(word)}\\s+` : `${wordPattern(word)}\\s*`));
}

/** Alternatives with what sets each apart from the word before it. */
export function wordAfter(words: readonly string[]): string {
	return alternatives(words, (word) => (endsWithBlank(word) ? `\\s+${wordPattern(word)}${WORD_END}` : `\\s*${wordPattern(word)}`));
}

/** What comes after the Latin letters of Unicode, those with accents among them. */
const FIRST_BEYOND_LATIN = 0x300;

/** Whether a word is of a script that sets words apart by blanks. */
function endsWithBlank(word: string): boolean {
	return (word.codePointAt(word.length - 1) ?? 0) < FIRST_BEYOND_LATIN;
}

function alternatives(words: readonly string[], pattern: (word: string) => string): string {
	if (words.length === 0) return '(?!)';
	// In reverse order `bulls` is tried before `bull`, which would hide it; and words that begin alike stand together, which is faster.
	return [...new Set(words)]
		.sort((a, b) => (a < b ? 1 : -1))
		.map(pattern)
		.join('|');
}

function wordPattern(word: string): string {
	return escaped(word).replaceAll(' ', '\\s+');
}

/** A text as a pattern that finds it. */
export function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
