/** Every word, character and letter that multiplies a figure. The list is written here again, so that one that goes missing is noticed. */

import { expect, test } from 'vitest';
import { readValue } from '../../../../../src/core/figures/values/read';
import {
	LETTERS, LETTERS_BEFORE_CURRENCY, LETTERS_BESIDE_MONEY, MAGNITUDE_CHARACTERS, MAGNITUDE_WORDS,
} from '../../../../../src/core/figures/values/tables/magnitude-words';

/** By power of ten: beside anything, whatever the note is written in. */
const WORDS: Readonly<Record<number, string>> = {
	2: 'hundred',
	3: 'thousand thousands tsd tausend milliers mila migliaia duizend tusen tusind tys тыс тысяч',
	5: 'lakh lakhs lac लाख',
	6: 'million millions mn mln mio millionen millón millon millones milhão milhões milhao milhoes milione milioni miljoen miljon miljoner millioner ' +
		'milion miliony milionów млн миллион миллиона миллионов milyon juta',
	7: 'crore crores करोड़',
	9: 'billion billions bn bln mrd milliarde milliarden milliard milliards millardo millardos bilhão bilhões bilhao bilhoes mld miliardo miliardi miljard ' +
		'mdr miljarder milliarder miliard miliardy miliardów млрд миллиард миллиарда миллиардов milyar miliar',
	12: 'trillion trillions tn trn billionen billón billon billones trilhão trilhões trilhao trilhoes bilião biliões biliao bilioes bilione bilioni biljoen ' +
		'трлн trilyon triliun',
	15: 'quadrillion',
	18: 'trillionen trillón trillones trilião triliões triliao trilioes',
};
const WORDS_BESIDE_MONEY: Readonly<Record<number, string>> = { 3: 'mille', 6: 'mi', 9: 'md mds bi mia', 12: 'bio tri' };
/** Words of two languages: what each is where a note writes decimals with a point, and with a comma. */
const OF_TWO_LANGUAGES: Readonly<Record<string, readonly [point: number, comma: number]>> = { mil: [6, 3], billions: [9, 12], trillions: [12, 18] };
const CHARACTERS: Readonly<Record<number, string>> = {
	3: '千 천', 4: '万 萬 만', 5: '十万 십만', 6: '百万 百萬 백만', 7: '千万 千萬 천만', 8: '亿 億 억', 9: '十亿 十億 십억', 10: '百亿 百億 백억', 11: '千亿 千億 천억',
	12: '万亿 兆 萬億 조',
};
const ANYWHERE: Readonly<Record<string, number>> = { K: 3, k: 3, M: 6, MM: 6, B: 9, T: 12 };
const BESIDE_MONEY: Readonly<Record<string, number>> = { m: 6, mm: 6, b: 9, bil: 9, t: 12, cr: 7, Cr: 7, crs: 7, L: 5 };
const BEFORE_CURRENCY: Readonly<Record<string, number>> = {
	k: 3, K: 3, M: 6, MM: 6, Mn: 6, m: 6, mm: 6, mn: 6, Mio: 6, Md: 9, md: 9, Mrd: 9, B: 9, b: 9, bn: 9,
};

function amountOf(cell: string, decimal?: '.' | ','): number | undefined {
	return readValue(cell, 'stock', decimal && { conventions: { decimal } }).amount;
}

test.each(Object.entries(WORDS))('ten to the power of %s in words', (exponent, words) => {
	const amounts = words.split(' ').map((word) => [word, amountOf(`5 ${word}`), amountOf(`$5 ${word}`)]);
	expect(amounts).toEqual(words.split(' ').map((word) => [word, Number(`5e${exponent}`), Number(`5e${exponent}`)]));
});

test.each(Object.entries(WORDS_BESIDE_MONEY))('ten to the power of %s in words after money, which are something else after another figure', (exponent, words) => {
	const amounts = words.split(' ').map((word) => [word, amountOf(`€5 ${word}`), amountOf(`5 ${word} €`), amountOf(`5 ${word}`)]);
	expect(amounts).toEqual(words.split(' ').map((word) => [word, Number(`5e${exponent}`), Number(`5e${exponent}`), 5]));
});

test.each(Object.entries(OF_TWO_LANGUAGES))('“%s” by how its note writes decimals', (word, [point, comma]) => {
	expect([amountOf(`€5 ${word}`, '.'), amountOf(`€5 ${word}`, ',')]).toEqual([Number(`5e${String(point)}`), Number(`5e${String(comma)}`)]);
});

test.each(Object.entries(CHARACTERS))('ten to the power of %s in characters', (exponent, words) => {
	const amounts = words.split(' ').map((word) => [word, amountOf(`5${word}`), amountOf(`$5 ${word}`)]);
	expect(amounts).toEqual(words.split(' ').map((word) => [word, Number(`5e${exponent}`), Number(`5e${exponent}`)]));
});

test.each(Object.entries(ANYWHERE))('“%s” right after any figure is ten to the power of %i', (letter, exponent) => {
	expect([amountOf(`5${letter}`), amountOf(`$5${letter}`)]).toEqual([Number(`5e${String(exponent)}`), Number(`5e${String(exponent)}`)]);
});

test.each(Object.entries(BESIDE_MONEY))('“%s” after money is ten to the power of %i, and after another figure it is not', (letter, exponent) => {
	expect(amountOf(`$5${letter}`)).toBe(Number(`5e${String(exponent)}`));
	expect(amountOf(`5${letter}`)).not.toBe(Number(`5e${String(exponent)}`));
});

test.each(Object.entries(BEFORE_CURRENCY))('“%s” right before a currency is ten to the power of %i', (letter, exponent) => {
	expect([amountOf(`5 ${letter}€`), amountOf(`5${letter}EUR`)]).toEqual([Number(`5e${String(exponent)}`), Number(`5e${String(exponent)}`)]);
});

/** Words of rows by power of ten. */
function byPower(rows: readonly { readonly power: number; readonly words: readonly string[] }[]): Record<number, string[]> {
	const found: Record<number, string[]> = {};
	for (const { power, words } of rows) found[power] = [...new Set([...(found[power] ?? []), ...words])].sort();
	return found;
}

test('the tables hold these and no others: a new one is to be added here', () => {
	const two = Object.entries(OF_TWO_LANGUAGES).flatMap(([word, powers]) => powers.map((power) => ({ power, words: [word] })));
	const recorded = [WORDS, WORDS_BESIDE_MONEY].flatMap((list) => Object.entries(list).map(([power, words]) => ({ power: Number(power), words: words.split(' ') })));
	const characters = Object.entries(CHARACTERS).map(([power, words]) => ({ power: Number(power), words: words.split(' ') }));
	expect(byPower(MAGNITUDE_WORDS)).toEqual(byPower([...recorded, ...two]));
	expect(byPower(MAGNITUDE_CHARACTERS)).toEqual(byPower(characters));
	expect([LETTERS, LETTERS_BESIDE_MONEY, LETTERS_BEFORE_CURRENCY]).toEqual([ANYWHERE, BESIDE_MONEY, BEFORE_CURRENCY]);
});
