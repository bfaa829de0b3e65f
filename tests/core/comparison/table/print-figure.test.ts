/** Figures that no author has written, in a few characters. */
import { describe, expect, test } from 'vitest';
import { printAmount, printFigure } from '../../../../src/core/comparison/table/print-figure';
import { usd, value } from '../compared-sample';

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
