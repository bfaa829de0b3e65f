/** Words of the vocabularies as parts of regular expressions. */

import type { Vocabulary } from './vocabulary';

/** Gathers one list of words from every vocabulary. */
export type Words = (pick: (vocabulary: Vocabulary) => readonly string[]) => string[];

/** Matches where a word ends: no letter, accented or not, digit or underscore follows. `\b` takes an accented letter for the end of one. */
export const WORD_END = '(?![\\w\\u00c0-\\u02ff])';

/**
 * Alternatives for a pattern, in an order in which none hides another. Without words it never matches. What words begin
 * with is written once, so that hundreds of them are tried letter by letter, and not one after the other.
 */
export function oneOf(words: readonly string[]): string {
	if (words.length === 0) return '(?!)';
	// In reverse order `bulls` is tried before `bull`, which would hide it.
	return endings([...new Set(words)].sort((a, b) => (a < b ? 1 : -1)), 0).join('|');
}

/** How sorted words go on from a character on: what neighbours begin with there, and after it how each of them ends. */
function endings(words: readonly string[], from: number): string[] {
	const all: string[] = [];
	for (let start = 0, end = 0; start < words.length; start = end) {
		const first = words[start] ?? '';
		for (end = start + 1; end < words.length && words[end]?.charAt(from) === first.charAt(from);) end++;
		// What the first and the last of them share, those between do, too.
		const to = sharedUpTo(first, words[end - 1] ?? '');
		all.push(wordPattern(first.slice(from, to)) + (end - start === 1 ? '' : `(?:${endings(words.slice(start, end), to).join('|')})`));
	}
	return all;
}

function sharedUpTo(one: string, other: string): number {
	let to = 0;
	while (to < one.length && one.charAt(to) === other.charAt(to)) to++;
	return to;
}

/** Alternatives that end where a word ends: not before a letter, digit, hyphen or `&`. Scripts without blanks end anywhere. */
export function wholeWord(words: readonly string[]): string {
	return byBlanks(words, (others) => others, (bounded) => `(?:${bounded})(?![\\w\\u00c0-\\u02ff&-])`);
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
	return byBlanks(words, (others) => `(?:${others})\\s*`, (bounded) => `(?:${bounded})\\s+`);
}

/** Alternatives with what sets each apart from the word before it. */
export function wordAfter(words: readonly string[]): string {
	return byBlanks(words, (others) => `\\s*(?:${others})`, (bounded) => `\\s+(?:${bounded})${WORD_END}`);
}

/** As `wordAfter`, for those who only ask whether there is one: quicker to look for. */
export function anyWordAfter(words: readonly string[]): string {
	return byBlanks(words, (others) => others, (bounded) => `\\s(?:${bounded})${WORD_END}`);
}

/** Alternatives of words in scripts without blanks, as `others` has them, before those that blanks set apart, as `bounded` has them. */
function byBlanks(words: readonly string[], others: (alternatives: string) => string, bounded: (alternatives: string) => string): string {
	const apart = words.filter(endsWithBlank);
	const joined = words.filter((word) => !endsWithBlank(word));
	return joined.length === 0 ? bounded(oneOf(apart)) : `${others(oneOf(joined))}|${bounded(oneOf(apart))}`;
}

/** What comes after the Latin letters of Unicode, those with accents among them. */
const FIRST_BEYOND_LATIN = 0x300;

/** Whether a word is of a script that sets words apart by blanks. */
function endsWithBlank(word: string): boolean {
	return (word.codePointAt(word.length - 1) ?? 0) < FIRST_BEYOND_LATIN;
}

function wordPattern(word: string): string {
	return escaped(word).replaceAll(' ', '\\s+');
}

/** A text as a pattern that finds it. */
export function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
