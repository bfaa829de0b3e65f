/** Which language a note is written in, by what its metrics are called and by the small words that every sentence has. */

import { oneOf } from '../../actor/words/word-pattern';
import { NAMES_IN_LANGUAGES } from '../metrics/languages/names-in-languages';
import { bareName, type NoteTexts } from './texts';

/** Words that one of the languages with an alphabet of its own writes often, and the others hardly ever. */
const SMALL_WORDS: Readonly<Record<string, readonly string[]>> = {
	en: ['the', 'of', 'and', 'to', 'with', 'for', 'from', 'by', 'is', 'its'],
	de: ['der', 'und', 'mit', 'von', 'für', 'ist', 'im', 'auf', 'den', 'bei', 'nicht'],
	fr: ['les', 'des', 'du', 'et', 'est', 'dans', 'pour', 'sur', 'au', 'aux', 'une'],
	es: ['el', 'los', 'las', 'del', 'y', 'con', 'una', 'por', 'más'],
	pt: ['da', 'do', 'dos', 'das', 'em', 'com', 'não', 'uma', 'ao', 'mais', 'pela', 'pelo'],
};

/** Fewer words than this tell nothing. */
const ENOUGH_WORDS = 3;
/** So many times as often as those of any other language. */
const CLEARLY_MORE = 2;
/** In characters: what is further on tells no more. */
const MOST_READ = 4000;

/** The ISO 639-1 code of the language that the words of a note's texts are clearly of; `undefined` where none is. */
export function languageOf({ cells, sentences }: NoteTexts): string | undefined {
	const counts = new Map<string, number>();
	const count = (code: string | undefined, by: number): void => {
		if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + by);
	};
	for (const { name } of cells) count(languageOfMetric(bareName(name)), ENOUGH_WORDS);
	const text = [...sentences(), ...cells.map((cell) => cell.text)].join(' ').slice(0, MOST_READ).toLowerCase();
	for (const word of smallWordsIn(text)) count(OF_SMALL_WORD.get(word), 1);
	const [most, next] = [...counts].map(([code, times]) => ({ code, times })).sort((a, b) => b.times - a.times);
	return most === undefined || most.times < ENOUGH_WORDS || most.times < CLEARLY_MORE * (next?.times ?? 0) ? undefined : most.code;
}

const OF_SMALL_WORD: ReadonlyMap<string, string> = new Map(
	Object.entries(SMALL_WORDS).flatMap(([code, words]) => words.map((word) => [word, code] as const)),
);

/** The small words of a text in lower case. Only those are found: to cut out every word of a text takes several times as long. */
function smallWordsIn(text: string): string[] {
	const found: string[] = [];
	SMALL_WORD.lastIndex = 0;
	for (let match = SMALL_WORD.exec(text); match !== null; match = SMALL_WORD.exec(text)) {
		const [, word = ''] = match;
		const end = SMALL_WORD.lastIndex;
		if (!isInWord(text, end - word.length, end)) found.push(word);
	}
	return found;
}

const SMALL_WORD = new RegExp(`(?:^|[^a-z])(${oneOf([...OF_SMALL_WORD.keys()])})(?![a-z])`, 'g');

/** Whether letters that are not plain Latin ones go on with a word on either side. */
function isInWord(text: string, from: number, to: number): boolean {
	return (text.charCodeAt(from - 1) >= BEYOND_ASCII && /\p{L}$/u.test(text.slice(Math.max(0, from - 2), from)))
		|| (text.charCodeAt(to) >= BEYOND_ASCII && /^\p{L}/u.test(text.slice(to, to + 2)));
}

const BEYOND_ASCII = 0x80;

let ofMetric: ReadonlyMap<string, string> | undefined;

/** The language that has a metric of this name. One such name tells as much as enough words. */
function languageOfMetric(name: string): string | undefined {
	ofMetric ??= new Map(Object.entries(NAMES_IN_LANGUAGES).flatMap(([code, names]) =>
		Object.values(names).flat().map((each) => [each.toLowerCase(), code] as const)));
	return ofMetric.get(name);
}
