/** What a cell says beside its figure. */

import { statedTimesIn } from '../../figures/times/period';
import { cellWords } from '../../figures/values/tables/cell-words';
import { MAGNITUDE_WORDS } from '../../figures/values/tables/magnitude-words';

/** A text with the times it states taken out, one blank between words. */
export function blankOut(text: string): string {
	const words = cellWords(text);
	const bare = statedTimesIn(words).reduceRight((left, { from, to }) => `${left.slice(0, from)} ${left.slice(to)}`, words);
	return bare.replace(/[(（][\s,;]*[)）]/g, ' ').replace(/\s+/g, ' ').trim();
}

/** The words of a cell, small, each once, in order: those that are no number, magnitude, currency, time, or change since then. */
export function wordsApart(cell: string): string[] {
	const bare = blankOut(cell).replace(CHANGE_IN_BRACKETS, ' ').replace(NUMBER, ' ').toLowerCase();
	return [...new Set(bare.split(/[^\p{L}]+/u).filter((word) => word !== '' && !SAYS_LITTLE.has(word)))].sort();
}

/** `(+15% YoY)`. */
const CHANGE_IN_BRACKETS = /\([+−-]\s?[\d.,]{1,12}\s?%[^()]{0,40}\)/g;
/** A number with the currency before it and the letters that scale it. */
const NUMBER = /(?:[A-Z]{2,3}\s?)?[$€£¥₹₩]?\s?\d[\d.,]*\p{L}{0,3}/gu;
const SAYS_LITTLE: ReadonlySet<string> = new Set([
	...MAGNITUDE_WORDS.flatMap(({ words }) => words),
	'about', 'around', 'approx', 'approximately', 'roughly', 'circa', 'ca', 'c', 'over', 'usd', 'eur', 'gbp', 'jpy', 'cny', 'rmb', 'krw',
	'rund', 'etwa', 'environ', 'aproximadamente', 'cerca', 'unos', 'de', '约', '約', '약', 'as', 'of', 'in',
]);
