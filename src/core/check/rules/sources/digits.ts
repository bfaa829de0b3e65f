/** Numbers by their digits alone: the same for every scale, currency and way to write them, so that none is missed for those. */

import type { Figure } from '../../../figures/values/value';

/** The digits of every number in a text, each once, without zeros at either end: `$1,200 (0.5%)` gives `12` and `5`. */
export function digitsIn(text: string): string[] {
	const numbers = text.match(/\d[\d.,'’\u00a0\u202f]*/g) ?? [];
	return [...new Set(numbers.map(bare))].filter((digits) => digits !== '');
}

/** The digits of a figure, of a range those of both ends; none where it has no number. */
export function digitsOf({ amount, range }: Figure): string[] {
	const sizes = range === undefined ? [amount] : [range.low, range.high];
	return sizes.flatMap((size) => (size === undefined ? [] : bare(Math.abs(size).toExponential(MOST_DIGITS).replace(/e.*$/, ''))));
}

/** Digits beyond these are what binary fractions leave behind. */
const MOST_DIGITS = 11;

function bare(number: string): string {
	return number.replace(/\D/g, '').replace(/^0+|0+$/g, '');
}

/** Whether a number is one of others, or what one of them rounds to. */
export function isAmong(digits: string, others: readonly string[]): boolean {
	return others.some((other) => other === digits || (other.length > digits.length && rounded(other, digits.length) === digits));
}

function rounded(digits: string, length: number): string {
	return bare(String(Math.round(Number(`${digits.slice(0, length)}.${digits.slice(length)}`))));
}
