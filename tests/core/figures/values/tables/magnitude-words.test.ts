/** Every word and letter that multiplies a figure. The list is written here again, so that one that goes missing is noticed. */

import { expect, test } from 'vitest';
import { readValue } from '../../../../../src/core/figures/values/read';
import { LETTERS, LETTERS_BESIDE_MONEY, MAGNITUDE_WORDS } from '../../../../../src/core/figures/values/tables/magnitude-words';

const WORDS: Readonly<Record<number, readonly string[]>> = {
	3: ['thousand', 'thousands', 'tsd'],
	4: ['万'],
	5: ['lakh', 'lakhs', 'lac'],
	6: ['million', 'millions', 'mn', 'mln', 'mio'],
	7: ['crore', 'crores'],
	8: ['亿', '億'],
	9: ['billion', 'billions', 'bn', 'bln', 'mrd', 'milliard'],
	12: ['trillion', 'trillions', 'tn', 'trn'],
	15: ['quadrillion'],
};
const ANYWHERE: Readonly<Record<string, number>> = { K: 3, k: 3, M: 6, MM: 6, B: 9, T: 12 };
const BESIDE_MONEY: Readonly<Record<string, number>> = { m: 6, mm: 6, mil: 6, b: 9, bil: 9, t: 12, cr: 7, Cr: 7, L: 5 };

function amountOf(cell: string): number | undefined {
	return readValue(cell, 'stock').amount;
}

test.each(Object.entries(WORDS))('ten to the power of %s in words', (exponent, words) => {
	const amounts = words.map((word) => [word, amountOf(`5 ${word}`), amountOf(`$5 ${word}`)]);
	expect(amounts).toEqual(words.map((word) => [word, Number(`5e${exponent}`), Number(`5e${exponent}`)]));
});

test.each(Object.entries(ANYWHERE))('“%s” right after any figure is ten to the power of %i', (letter, exponent) => {
	expect([amountOf(`5${letter}`), amountOf(`$5${letter}`)]).toEqual([Number(`5e${String(exponent)}`), Number(`5e${String(exponent)}`)]);
});

test.each(Object.entries(BESIDE_MONEY))('“%s” after money is ten to the power of %i, and after another figure it is not', (letter, exponent) => {
	expect(amountOf(`$5${letter}`)).toBe(Number(`5e${String(exponent)}`));
	expect(amountOf(`5${letter}`)).not.toBe(Number(`5e${String(exponent)}`));
});

test('the tables hold these and no others: a new one is to be added here', () => {
	expect([MAGNITUDE_WORDS, LETTERS, LETTERS_BESIDE_MONEY]).toEqual([WORDS, ANYWHERE, BESIDE_MONEY]);
});
