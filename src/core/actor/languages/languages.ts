/** The languages that actor notes are read in, by the code Obsidian gives its own language. */

import type { Vocabulary } from '../vocabulary';
import { ENGLISH } from './english';

/** A language: its name in itself, and its words. */
export interface Language {
	readonly name: string;
	readonly words: Vocabulary;
}

/** Every language by its ISO 639-1 code. To add one, write its table and put it here. */
export const LANGUAGES: ReadonlyMap<string, Language> = new Map([['en', { name: 'English', words: ENGLISH }]]);

/**
 * The words to read by where the app or the person speaks `code` (`de`, `zh-TW`): that language's and always
 * English, in which notes on companies are written everywhere. English alone where the language is not known.
 */
export function wordsFor(code: string): Vocabulary[] {
	const language = LANGUAGES.get(code.toLowerCase().replace(/[-_].*$/, ''));
	return language === undefined || language.words === ENGLISH ? [ENGLISH] : [ENGLISH, language.words];
}

/** The words of every language at once, for vaults of which nothing is known. */
export function allWords(): Vocabulary[] {
	return [...LANGUAGES.values()].map(({ words }) => words);
}
