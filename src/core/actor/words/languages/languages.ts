/** The languages that actor notes are read in, by the code Obsidian gives its own language. */

import type { Vocabulary } from '../vocabulary';
import { CHINESE } from './chinese';
import { ENGLISH } from './english';
import { FRENCH } from './french';
import { GERMAN } from './german';
import { JAPANESE } from './japanese';
import { KOREAN } from './korean';
import { PORTUGUESE } from './portuguese';
import { SPANISH } from './spanish';

/** A language: its name in itself, and its words. */
export interface Language {
	readonly name: string;
	readonly words: Vocabulary;
}

/** Every language by its ISO 639-1 code. To add one, write its table and put it here. */
export const LANGUAGES: ReadonlyMap<string, Language> = new Map([
	['en', { name: 'English', words: ENGLISH }],
	['zh', { name: '中文', words: CHINESE }],
	['ja', { name: '日本語', words: JAPANESE }],
	['ko', { name: '한국어', words: KOREAN }],
	['de', { name: 'Deutsch', words: GERMAN }],
	['fr', { name: 'Français', words: FRENCH }],
	['es', { name: 'Español', words: SPANISH }],
	['pt', { name: 'Português', words: PORTUGUESE }],
]);

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
