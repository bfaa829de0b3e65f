/** Which figures are the best, and which is in the middle. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestOf, medianOf, orderIn } from '../../../../src/core/comparison/table/ranking';
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
		['the range whose low end is the highest', [range(4, 9), usd(4), usd(3)], 'higher', [0]],
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
		['the range with the highest middle reaches below another', [range(1, 9), usd(4), usd(3)], 'higher'],
		['a lower range reaches above it', [usd(5), range(1, 8), usd(3)], 'higher'],
		['a lower one is at least what it says', [usd(5), usd(4, { bound: 'lower' }), usd(3)], 'higher'],
		['a higher one is at most what it says, where less is better', [usd(3), usd(4, { bound: 'upper' }), usd(5)], 'lower'],
		['one of two alike is at least what it says', [usd(5), usd(5, { bound: 'lower' }), usd(3)], 'higher'],
		['one of the highest is at most what it says', [usd(5), usd(5, { bound: 'upper' }), usd(3)], 'higher'],
	] as const)('is nobody where %s', (_, compared, better) => {
		expect(bestOf(compared, better)).toEqual([]);
	});
});

describe('losses', () => {
	const negative = figures(-226.6, 40, -3);

	test('compare by their size, whatever sign they are written with', () => {
		expect(bestOf(negative, 'lower', true)).toEqual([2]);
		expect(bestOf(negative, 'higher', true)).toEqual([0]);
		expect(negative.map((figure) => figure && orderIn(figure, true))).toEqual([226.6, 40, 3]);
		expect(medianOf(figures(-5, 1, -4, 2, -3), true)).toBe(3);
	});

	test('over a bound below nothing may be of any size', () => {
		expect(bestOf([usd(-5, { bound: 'lower' }), usd(-4), usd(-3)], 'lower', true)).toEqual([]);
		expect(bestOf([range(-5, -4), usd(6), usd(7)], 'lower', true)).toEqual([0]);
	});
});

const reaching = fc.record({ at: fc.integer({ min: -9, max: 9 }), by: fc.integer({ min: 0, max: 3 }), bound: fc.constantFrom('lower', 'upper', undefined) });

test('the best is the best whatever ranges and bounds turn out to be', () => {
	fc.assert(fc.property(fc.array(reaching, { minLength: 3, maxLength: 6 }), fc.constantFrom('higher', 'lower'), fc.infiniteStream(fc.nat({ max: 100 })), (all, better, luck) => {
		const best = bestOf(all.map(({ at, by, bound }) => ({ ...(by > 0 ? range(at - by, at + by) : usd(at)), ...(bound && { bound }) })), better);
		const turned = all.map(({ at, by, bound }) => {
			const share = (luck.next().value ?? 0) / 100;
			return at - by + 2 * by * share + (bound === 'lower' ? share * 20 : bound === 'upper' ? share * -20 : 0);
		});
		const top = better === 'higher' ? Math.max(...turned) : Math.min(...turned);
		for (const index of best) expect(turned[index]).toBe(top);
	}));
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
