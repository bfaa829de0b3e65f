/** Figures that no author has written, in a few characters. */
import { describe, expect, test } from 'vitest';
import { printAmount, printFigure, printMedian } from '../../../../src/core/comparison/table/print-figure';
import type { Value } from '../../../../src/core/figures/values/value';
import { cell, usd, value } from '../compared-sample';

test.each([
	[450e9, 'currency', 'USD', null, '$450B'],
	[1.2345e12, 'currency', 'CNY', null, 'CN¥1.23T'],
	[999.9e9, 'currency', 'EUR', null, '€1T'],
	[337e9, 'currency', 'JPY', null, 'JPY 337B'],
	[337e9, 'currency', null, null, '¥337B'],
	[-5e6, 'currency', null, null, '-¥5M'],
	[-5e6, 'currency', 'USD', null, '-$5M'],
	[17.1, 'currency', 'USD', 'share', '$17.1/share'],
	[5, 'currency', 'no code', null, 'no code 5'],
	[12.345, 'percent', null, null, '12.3%'],
	[13, 'multiple', null, null, '13x'],
	[270_000, 'count', null, null, '270K'],
	[5, 'count', null, 'GW', '5 GW'],
] as const)('%d as %s in %s and %s is %s', (amount, kind, currency, unit, text) => {
	expect(printAmount(amount, { kind, currency, unit })).toBe(text);
});

describe('a median', () => {
	const IN_USD = { kind: 'currency', currency: 'USD', unit: null } as const;
	const printed = (median: number | null, ...figures: Value[]): string => printMedian({ median, basis: IN_USD, cells: figures.map((figure) => cell(figure)) });

	test.each<[string, number, number[], string]>([
		['as precise as the most precise', 215.94e9, [215.9e9, 300e9, 100e9], '$215.9B'],
		['no more precise than that', 3.46e9, [3.5e9, 3.4e9, 1e9], '$3.5B'],
		['of whole billions a whole one', 3.5e9, [3e9, 4e9], '$4B'],
		['of no more than four digits', 123_456, [123_456, 1], '$123.5K'],
		['of sums that binary fractions do not hold', 0.3, [0.1 + 0.2, 0.5], '$0.3'],
		['of nothing', 0, [0, 0], '$0'],
	])('is %s', (_, median, amounts, text) => {
		expect(printed(median, ...amounts.map((amount) => usd(amount)))).toBe(text);
	});

	test('takes a range by its ends', () => {
		expect(printed(2.25e9, value({ kind: 'currency', currency: 'USD', range: { low: 1.25e9, high: 3e9 } }))).toBe('$2.25B');
	});

	test('is empty where there is none, and has three digits where its cells are not known', () => {
		expect(printed(null, usd(1))).toBe('');
		expect(printMedian({ median: 1, basis: null, cells: [] })).toBe('');
		expect(printed(1.2345)).toBe('$1.23');
	});
});

describe('a figure', () => {
	test.each([
		['about', usd(61.4e9, { approximate: true }), '~$61.4B'],
		['at least', usd(5e9, { bound: 'lower' }), '$5B+'],
		['at most', value({ kind: 'percent', amount: 5, bound: 'upper' }), '<5%'],
		['from and to', value({ kind: 'currency', currency: 'USD', range: { low: 30e9, high: 40e9 } }), '$30B to $40B'],
		['nothing', value({ kind: 'text' }), ''],
	])('says %s', (_, figure, text) => {
		expect(printFigure(figure)).toBe(text);
	});
});
