/** Names that say what kind of figure theirs is. */
import { describe, expect, test } from 'vitest';
import { COUNTED_YEARLY, FORECAST_NAME, PRICE_NAME, SHARE_NAME, TOLD_AGAIN } from '../../../../../src/core/freshness/facts/words/names';

test.each(['EBITDA margin', 'Loan-to-value ratio', 'Revenue per employee', 'Cash and short-term investments'])('%s is told again', (name) => {
	expect(TOLD_AGAIN.test(name)).toBe(true);
});

test('Restaurant count is told once a year', () => {
	expect(COUNTED_YEARLY.test('Restaurant count')).toBe(true);
});

describe('a name of any length is read in time that grows with it', () => {
	test.each(Object.entries({ COUNTED_YEARLY, FORECAST_NAME, PRICE_NAME, SHARE_NAME, TOLD_AGAIN }))('%s follows no run of any length from wherever it begins', (_, pattern) => {
		expect(pattern.source).not.toMatch(/(?:\\S|\.)[*+]/);
	});
});
