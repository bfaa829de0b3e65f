/** The words and signs by which names state a scale or a currency: those of cells, and those that only names have. */

import { CURRENCY_SIGNS, OTHER_CODES, PENCE } from '../values/tables/currency-signs';
import { LETTERS, LETTERS_BESIDE_MONEY, MAGNITUDE_CHARACTERS, MAGNITUDE_WORDS } from '../values/tables/magnitude-words';
import type { StatedIn } from './stated-in';

/** How names write thousands, beside the words that cells have. */
const THOUSANDS_IN_NAMES: readonly string[] = ['000', '000s', '\'000', '\'000s', '’000', '’000s', 'milhares'];
/** Further words for currencies. */
const CURRENCIES_IN_NAMES: Readonly<Record<string, readonly string[]>> = {
	USD: ['dollar', 'dollars américains'],
	EUR: ['d\'euros', 'd’euros'],
	GBP: ['pounds'],
	INR: ['루피'],
};

/** The power of ten of a word, beside a currency or not; `undefined` for any other text. */
export function powerOfWord(word: string, currency: StatedIn | undefined): number | undefined {
	const plain = word.toLowerCase().replace(/\.$/, '');
	return POWERS.get(plain) ?? (currency && POWERS_BESIDE_MONEY.get(plain));
}

/** The power of ten of a letter or short form, beside a currency or not; `undefined` where it may be another, or no scale at all. */
export function powerOfLetter(letter: string, currency: StatedIn | undefined): number | undefined {
	// A thousand in Portuguese and Spanish, a million in English.
	if (letter === 'mil') return currency?.currency === 'BRL' || currency?.currency === 'EUR' ? 3 : undefined;
	// A thousand in German accounts; alone it may be tonnes.
	if (/^t$/i.test(letter) && (currency === undefined || currency.currency === 'EUR' || currency.currency === 'CHF')) return undefined;
	return letter === 'L' ? undefined : (LETTERS[letter] ?? LETTERS_BESIDE_MONEY[letter]);
}

/** Signs, codes and words of currencies, the longest first. Codes are also here in small letters. */
export const CURRENCY_NAMES: ReadonlyMap<string, StatedIn> = new Map(
	[
		...Object.entries(CURRENCY_SIGNS).flatMap(([code, signs]) =>
			[...signs, ...codesOf(code)].map((sign) => [sign, ofSign(code, sign)] as const)),
		...Object.entries(CURRENCIES_IN_NAMES).flatMap(([code, words]) => words.map((word) => [word, { currency: code }] as const)),
		...OTHER_CODES.flatMap((code) => codesOf(code).map((each) => [each, { currency: code }] as const)),
		...PENCE.map((sign) => [sign, { currency: 'GBP', magnitude: -2 }] as const),
	].sort(([a], [b]) => b.length - a.length),
);

/** A thousand in some languages, a million in English: only `powerOfLetter` can tell. */
const OF_SEVERAL = 'mil';

/** Of a word in several languages the first row counts, which is the English one. */
const POWERS = powersOf([
	...MAGNITUDE_WORDS.filter(({ besideMoney }) => besideMoney === undefined),
	...MAGNITUDE_CHARACTERS,
	{ power: 3, words: THOUSANDS_IN_NAMES },
]);
/** In Spanish names too: `miles de €`. */
const POWERS_BESIDE_MONEY = powersOf([
	...MAGNITUDE_WORDS.filter(({ besideMoney }) => besideMoney === true),
	{ power: 3, words: ['miles'] },
]);

function powersOf(rows: readonly { readonly power: number; readonly words: readonly string[] }[]): ReadonlyMap<string, number> {
	const all = rows.flatMap(({ power, words }) => words.map((word) => [word, power] as const)).filter(([word]) => word !== OF_SEVERAL);
	return new Map(all.reverse());
}

function codesOf(code: string): string[] {
	return code === '' ? [] : [code, code.toLowerCase()];
}

function ofSign(code: string, sign: string): StatedIn {
	if (code !== '') return sign === '$' ? { currency: code, sign } : { currency: code };
	return sign === '¥' ? { sign } : /^kr/.test(sign) ? { sign: 'kr' } : {};
}
