/** The age of a fact in the fewest words, and when it is past the limit. */
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { addDays } from '../../../../src/core/calendar-date';
import type { FactTime } from '../../../../src/core/freshness/facts/time';
import { describeFactAge, factAge, isPastLimit } from '../../../../src/core/freshness/facts/age';

const time = (text: string, first: string, last: string): { time: FactTime } => ({ time: { text, first, last } });
const FEBRUARY = time('2026-02', '2026-02-01', '2026-02-28');
const MARCH_9 = time('2026-03', '2026-03-09', '2026-03-09');
const THIRD_QUARTER = time('Q3 2025', '2025-07-01', '2025-09-30');
const FISCAL_2024 = time('FY2024', '2024-01-01', '2024-12-31');

describe('a fact is as old as the last day of its time', () => {
	test.each([
		[FEBRUARY, '2026-11-26', 'Feb 2026 · 9 mo', 'Feb 2026, 9 months ago'],
		[FEBRUARY, '2026-07-02', 'Feb 2026 · 5 mo', 'Feb 2026, 5 months ago'],
		[FEBRUARY, '2026-02-27', 'Feb 2026', 'Feb 2026'],
		[FEBRUARY, '2026-02-28', 'Feb 2026 · 0 d', 'Feb 2026, today'],
		[FEBRUARY, '2026-03-01', 'Feb 2026 · 1 d', 'Feb 2026, 1 day ago'],
		[FEBRUARY, '2026-04-28', 'Feb 2026 · 59 d', 'Feb 2026, 59 days ago'],
		[FEBRUARY, '2026-04-29', 'Feb 2026 · 2 mo', 'Feb 2026, 2 months ago'],
		[MARCH_9, '2026-11-26', 'Mar 9, 2026 · 8 mo', 'Mar 9, 2026, 8 months ago'],
		[MARCH_9, '2026-11-08', 'Mar 9, 2026 · 7 mo', 'Mar 9, 2026, 7 months ago'],
		[MARCH_9, '2026-03-09', 'Mar 9, 2026 · 0 d', 'Mar 9, 2026, today'],
		[THIRD_QUARTER, '2026-11-26', 'Q3 2025 · 14 mo', 'Q3 2025, 14 months ago'],
		[FISCAL_2024, '2026-11-26', 'FY2024 · 23 mo', 'FY2024, 23 months ago'],
		[FISCAL_2024, '2026-12-01', 'FY2024 · 2 y', 'FY2024, 2 years ago'],
		[FISCAL_2024, '2029-11-30', 'FY2024 · 4 y', 'FY2024, 4 years ago'],
	])('%o on %s', (fact, today, short, long) => {
		expect(describeFactAge(fact, today, 'en-US')).toMatchObject({ short, long });
	});

	test('in the words of the language', () => {
		expect(describeFactAge(MARCH_9, '2026-04-01', 'de').short).toBe('9. März 2026 · 23 d');
	});

	test('its time and age can be had apart', () => {
		expect(describeFactAge(FEBRUARY, '2026-11-26', 'en-US')).toMatchObject({ time: 'Feb 2026', age: '9 mo' });
		expect(describeFactAge(FEBRUARY, '2026-02-01', 'en-US')).toMatchObject({ time: 'Feb 2026', age: '' });
	});
});

describe('a fact is past the limit', () => {
	test.each([
		['2026-08-27', 180, false],
		['2026-08-28', 180, true],
		['2030-01-01', null, false],
		['2026-02-01', 1, false],
	])('on %s with a limit of %s: %s', (today, limit, past) => {
		expect(isPastLimit(FEBRUARY, limit, today)).toBe(past);
	});

	test('and stays so', () => {
		fc.assert(fc.property(fc.integer({ min: -40, max: 2000 }), fc.integer({ min: 1, max: 900 }), (days, limit) => {
			const today = addDays('2026-02-28', days);
			expect(factAge(FEBRUARY, today)).toBe(days < 0 ? undefined : days);
			if (isPastLimit(FEBRUARY, limit, today)) expect(isPastLimit(FEBRUARY, limit, addDays(today, 1))).toBe(true);
		}));
	});

	test('its words never tell a younger age the day after', () => {
		const inDays = (age: string): number => Number.parseInt(age, 10) * ({ d: 1, mo: 28, y: 365 }[age.split(' ')[1] ?? ''] ?? NaN);
		fc.assert(fc.property(fc.integer({ min: 0, max: 4000 }), fc.constantFrom(FEBRUARY, MARCH_9, THIRD_QUARTER), (days, fact) => {
			const today = addDays(fact.time.last, days);
			// Two months may be 56 days by this count, where 59 were told the day before.
			expect(inDays(describeFactAge(fact, addDays(today, 1), 'en').age) + 32).toBeGreaterThanOrEqual(inDays(describeFactAge(fact, today, 'en').age));
		}));
	});
});
