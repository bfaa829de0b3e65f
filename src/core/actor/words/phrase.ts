/** Lists of words and phrases, looked up by the word that stands at a place of a text in lower case. */

import { either, lengthAt, NOWHERE, type Pattern } from './plain-pattern';

/** What comes after the Latin letters of Unicode, those with accents among them. */
const FIRST_BEYOND_LATIN = 0x300;

/**
 * Any of these words in lower case. They end where a word ends, and not before a hyphen that makes it part of another word.
 * Words of scripts without blanks may be followed by anything. The longer of words that begin alike is tried first.
 */
export function phrase(words: readonly string[]): Pattern {
	const [bounded, others] = [words.filter(endsWithBlank), words.filter((word) => !endsWithBlank(word))];
	if (others.length === 0) return boundedPhrase(bounded);
	return bounded.length === 0 ? unboundedPhrase(others) : either(boundedPhrase(bounded), unboundedPhrase(others));
}

/** Whether a word is of a script that sets words apart by blanks. */
export function endsWithBlank(word: string): boolean {
	return (word.codePointAt(word.length - 1) ?? 0) < FIRST_BEYOND_LATIN;
}

/** Whether a letter or digit of any script stands at a place of a text in lower case. */
export function isInWord(text: string, at: number): boolean {
	const code = text.codePointAt(at) ?? 0;
	if (code < FIRST_BEYOND_ASCII) return (code >= SMALL_A && code <= SMALL_Z) || (code >= ZERO && code <= NINE);
	return IN_WORD.test(String.fromCodePoint(code));
}

const FIRST_BEYOND_ASCII = 0x80;
const [SMALL_A, SMALL_Z, ZERO, NINE] = [0x61, 0x7a, 0x30, 0x39];
const IN_WORD = /[\p{L}\p{N}]/u;

/** The phrases are found by the word they open with. */
function boundedPhrase(words: readonly string[]): Pattern {
	const byOpening = grouped(words, (word) => word.slice(0, endOfRun(word, 0, word.length)));
	const longest = Math.max(0, ...[...byOpening.keys()].map((opening) => opening.length));
	return (text, at) => {
		const phrases = byOpening.get(text.slice(at, endOfRun(text, at, at + longest + 1)));
		return phrases === undefined ? NOWHERE : endsOf(phrases, text, at).filter((end) => isWordEnd(text, end));
	};
}

function unboundedPhrase(words: readonly string[]): Pattern {
	const byOpening = grouped(words, (word) => word.charAt(0));
	return (text, at) => {
		const phrases = byOpening.get(text.charAt(at));
		return phrases === undefined ? NOWHERE : endsOf(phrases, text, at);
	};
}

/** Words by what they open with, each as the parts that blanks set apart. */
function grouped(words: readonly string[], openingOf: (word: string) => string): ReadonlyMap<string, readonly string[][]> {
	const groups = new Map<string, string[][]>();
	for (const word of [...new Set(words)].sort((a, b) => (a < b ? 1 : -1))) {
		const opening = openingOf(word);
		groups.set(opening, [...(groups.get(opening) ?? []), word.split(' ')]);
	}
	return groups;
}

function endsOf(phrases: readonly string[][], text: string, at: number): number[] {
	return phrases.map((parts) => endOf(parts, text, at)).filter((end) => end >= 0);
}

/** Where a phrase ends that begins at a place, or -1. */
function endOf(parts: readonly string[], text: string, at: number): number {
	let end = at;
	for (const [index, part] of parts.entries()) {
		const start = index === 0 ? end : afterBlanks(text, end);
		if ((index > 0 && start === end) || !text.startsWith(part, start)) return -1;
		end = start + part.length;
	}
	return end;
}

function afterBlanks(text: string, from: number): number {
	let at = from;
	while (/\s/.test(text.charAt(at))) at++;
	return at;
}

/** Where the run of letters, digits and `_` ends that begins at a place, looking no farther than `limit`. */
function endOfRun(text: string, from: number, limit: number): number {
	let at = from;
	while (at < limit && (isInWord(text, at) || text[at] === '_')) at += lengthAt(text, at);
	return at;
}

function isWordEnd(text: string, at: number): boolean {
	return !(isInWord(text, at) || text[at] === '_' || (text[at] === '-' && LETTER.test(text.slice(at + 1, at + 3))));
}

const LETTER = /^\p{L}/u;
