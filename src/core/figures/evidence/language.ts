/** Which language a note is written in, by the small words that every sentence has. */

import type { NoteTexts } from './texts';

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

/** The ISO 639-1 code of the language that the words of a note's texts are clearly of; `undefined` where none is. */
export function languageOf({ cells, sentences }: NoteTexts): string | undefined {
	const words = [...cells.flatMap(({ name, text }) => [name, text]), ...sentences].flatMap((text) => text.toLowerCase().match(WORD) ?? []);
	const counts = Object.entries(SMALL_WORDS).map(([code, small]) => ({ code, count: words.filter((word) => small.includes(word)).length }));
	const [most, next] = counts.sort((a, b) => b.count - a.count);
	return most === undefined || most.count < ENOUGH_WORDS || most.count < CLEARLY_MORE * (next?.count ?? 0) ? undefined : most.code;
}

const WORD = /\p{L}+/gu;
