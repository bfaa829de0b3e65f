/** The words and signs by which names state a scale or a currency: those of cells, and those that only names have. */

import { CURRENCY_SIGNS, OTHER_CODES, PENCE } from '../values/tables/currency-signs';
import { LETTERS, LETTERS_BESIDE_MONEY, MAGNITUDE_WORDS } from '../values/tables/magnitude-words';
import type { StatedIn } from './stated-in';

/** Further words for magnitudes, by power of ten, in small letters. */
const WORDS_IN_NAMES: Readonly<Record<number, readonly string[]>> = {
	3: ['000', '000s', '\'000', '\'000s', '’000', '’000s', 'tausend', 'tsd', 'milliers', 'milhares', '千', '천'],
	4: ['万', '萬', '만'],
	6: ['millionen', 'millones', 'milhões', 'milhão', 'millón', '百万', '百萬', '백만'],
	7: ['千万', '천만'],
	8: ['亿', '億', '억'],
	9: ['milliarden', 'milliards', 'bilhões', '十億', '十亿', '십억'],
	12: ['万亿', '萬億', '兆', '조'],
};
/** Those that mean something else where no currency stands beside them: miles. */
const WORDS_BESIDE_MONEY: Readonly<Record<string, number>> = { miles: 3, mi: 6, bi: 9, md: 9, mds: 9 };
/** Further words for currencies. */
const CURRENCIES_IN_NAMES: Readonly<Record<string, readonly string[]>> = {
	USD: ['美元', '美金', '米ドル', 'ドル', '달러', 'US-Dollar', 'dólares', 'dollar', 'dollars américains'],
	EUR: ['欧元', '歐元', 'ユーロ', '유로', 'Euros', 'd\'euros', 'd’euros'],
	GBP: ['英镑', '英鎊', 'ポンド', '파운드', 'pounds'],
	JPY: ['円', '日元', '日圓', '엔'],
	CNY: ['元', '人民币', '人民幣', '元人民币', '人民元', '위안'],
	KRW: ['원', '韩元', '韓元', 'ウォン'],
	HKD: ['港元', '港币', '港幣', '香港ドル'],
	TWD: ['新台币', '新台幣', '台币', '台幣'],
	INR: ['卢比', 'ルピー', '루피'],
	CHF: ['Franken', 'francs suisses'],
};

/** The power of ten of a word, beside a currency or not; `undefined` for any other text. */
export function powerOfWord(word: string, currency: StatedIn | undefined): number | undefined {
	const plain = word.toLowerCase().replace(/\.$/, '');
	return POWERS.get(plain) ?? (currency && WORDS_BESIDE_MONEY[plain]);
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

/** `mil` is told by its currency alone. Of words of two languages the first counts. */
const POWERS: ReadonlyMap<string, number> = new Map([
	...Object.entries(WORDS_IN_NAMES).flatMap(([power, words]) => words.map((word) => [word, Number(power)] as const)),
	...MAGNITUDE_WORDS.filter(({ besideMoney }) => besideMoney !== true)
		.flatMap(({ power, words }) => words.filter((word) => word !== 'mil').map((word) => [word, power] as const))
		.reverse(),
]);

function codesOf(code: string): string[] {
	return code === '' ? [] : [code, code.toLowerCase()];
}

function ofSign(code: string, sign: string): StatedIn {
	if (code !== '') return sign === '$' ? { currency: code, sign } : { currency: code };
	return sign === '¥' ? { sign } : /^kr/.test(sign) ? { sign: 'kr' } : {};
}
