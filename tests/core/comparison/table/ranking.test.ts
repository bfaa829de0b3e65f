/** Which figures are the best, and which is in the middle. */
import { describe, expect, test } from 'vitest';
import { bestOf, medianOf } from '../../../../src/core/comparison/table/ranking';
import type { Figure } from '../../../../src/core/figures/values/value';
import { usd } from '../compared-sample';

const figures = (...amounts: (number | null)[]): (Figure | null)[] => amounts.map((amount) => (amount === null ? null : usd(amount)));
const range = (low: number, high: number): Figure => ({ kind: 'currency', currency: 'USD', range: { low, high } });

describe('the best', () => {
	test.each([
		['the highest where more is better', figures(1, 3, 2), 'higher', [1]],
		['the lowest where less is better', figures(1, 3, 2), 'lower', [0]],
		['all that are equal', figures(3, 1, 3), 'higher', [0, 2]],
		['the least of losses', figures(-5, -1, -3), 'higher', [1]],
		['the range with the highest middle', [range(1, 9), usd(4), usd(3)], 'higher', [0]],
		['what is at least as much', [usd(5, { bound: 'lower' }), usd(4), usd(3)], 'higher', [0]],
		['what is at most as much, where less is better', [usd(1, { bound: 'upper' }), usd(4), usd(3)], 'lower', [0]],
	] as const)('is %s', (_, compared, better, best) => {
		expect(bestOf(compared, better)).toEqual(best);
	});

	test.each([
		['neither end is better', figures(1, 2, 3), undefined],
		['fewer than three compare', figures(1, 2, null, null), 'higher'],
		['all are equal', figures(2, 2, 2), 'higher'],
		['the highest is at most what it says', [usd(5, { bound: 'upper' }), usd(4), usd(3)], 'higher'],
		['the lowest is at least what it says', [usd(1, { bound: 'lower' }), usd(4), usd(3)], 'lower'],
		['one of the highest is at most what it says', [usd(5), usd(5, { bound: 'upper' }), usd(3)], 'higher'],
	] as const)('is nobody where %s', (_, compared, better) => {
		expect(bestOf(compared, better)).toEqual([]);
	});
});

describe('the median', () => {
	test.each([
		[figures(5, 1, 4, 2, 3), 3],
		[figures(6, 1, 4, 2, 3, 5), 3.5],
		[figures(10, null, 1, 9, 100, 2), 9],
		[[range(2, 4), ...figures(1, 2, 4, 5)], 3],
	])('of %j is %d', (compared, median) => {
		expect(medianOf(compared)).toBe(median);
	});

	test('of fewer than five there is none', () => {
		expect(medianOf(figures(1, 2, 3, 4, null))).toBeNull();
	});
});
