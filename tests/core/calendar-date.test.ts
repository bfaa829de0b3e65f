/**
 * The calendar against an oracle: `Date` in UTC, which counts the same days in another way.
 * The whole file runs in several time zones; nothing in it may depend on which.
 */
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import {
	addDays,
	calendarDay,
	calendarMonth,
	dayOf,
	daysBetween,
	daysInMonth,
	firstDay,
	formatDate,
	lastDay,
	parts,
	weekdayOf,
	type CalendarDate,
} from '../../src/core/calendar-date';

const MILLISECONDS_A_DAY = 86_400_000;

/** The day `day` of `month` (1 to 12) as days since 1970, by `Date`. `Date.UTC` alone takes years below 100 for 1900 and later. */
function oracleDayNumber(year: number, month: number, day: number): number {
	return new Date(0).setUTCFullYear(year, month - 1, day) / MILLISECONDS_A_DAY;
}

function oracleDay(number: number): string {
	return new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

const FIRST = oracleDayNumber(1, 1, 1);
const LAST = oracleDayNumber(9999, 12, 31);
const anyDayNumber = fc.integer({ min: FIRST, max: LAST });
const anyDay = anyDayNumber.map(oracleDay);
const anyMonth = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }));

const day = (date: string): CalendarDate => ({ date, precision: 'day' });
const month = (date: string): CalendarDate => ({ date, precision: 'month' });

describe('days and months that exist', () => {
	test.each([
		[2026, 1, 31, '2026-01-31'],
		[2024, 2, 29, '2024-02-29'],
		[2000, 2, 29, '2000-02-29'],
		[1, 1, 1, '0001-01-01'],
		[9999, 12, 31, '9999-12-31'],
	])('%i-%i-%i is a day', (year, monthNumber, dayNumber, date) => {
		expect(calendarDay(year, monthNumber, dayNumber)).toEqual(day(date));
	});

	test.each([
		[2026, 2, 29, 'February of a common year has no 29th'],
		[1900, 2, 29, 'a century is no leap year'],
		[2026, 4, 31, 'April has no 31st'],
		[2026, 1, 0, 'days count from 1'],
		[2026, 13, 1, 'there is no month 13'],
		[2026, 0, 1, 'months count from 1'],
		[0, 1, 1, 'there is no year 0'],
		[10_000, 1, 1, 'years have four digits'],
		[2026, 1, 1.5, 'half a day is none'],
		[2026, 1.5, 1, 'half a month is none'],
		[Number.NaN, 1, 1, 'what is no number is no year'],
		[2026, 1, Number.NaN, 'what is no number is no day'],
	])('%d-%d-%d is no day: %s', (year, monthNumber, dayNumber) => {
		expect(calendarDay(year, monthNumber, dayNumber)).toBeUndefined();
	});

	test('a month is a date without a day', () => {
		expect(calendarMonth(2026, 1)).toEqual(month('2026-01'));
		expect(calendarMonth(2026, 13)).toBeUndefined();
	});

	test('a day exists exactly where the oracle does not roll it over into another month', () => {
		fc.assert(
			fc.property(anyMonth, fc.integer({ min: -1, max: 33 }), ([year, monthNumber], dayNumber) => {
				const rolled = new Date(oracleDayNumber(year, monthNumber, dayNumber) * MILLISECONDS_A_DAY);
				const exists = rolled.getUTCMonth() === monthNumber - 1 && rolled.getUTCDate() === dayNumber;
				expect(calendarDay(year, monthNumber, dayNumber) !== undefined).toBe(exists);
			}),
		);
	});

	test('a month has as many days as the oracle says', () => {
		fc.assert(
			fc.property(anyMonth, ([year, monthNumber]) => {
				expect(daysInMonth(year, monthNumber)).toBe(new Date(new Date(0).setUTCFullYear(year, monthNumber, 0)).getUTCDate());
			}),
		);
	});
});

describe('days between', () => {
	test.each([
		['2026-01-01', '2026-11-23', 326],
		['2026-11-23', '2026-11-23', 0],
		['2026-11-23', '2026-11-22', -1],
		['2024-02-28', '2024-03-01', 2],
		['2026-02-28', '2026-03-01', 1],
		['1999-12-31', '2000-01-01', 1],
		['0001-01-01', '9999-12-31', 3_652_058],
	])('from %s to %s are %i', (from, to, days) => {
		expect(daysBetween(from, to)).toBe(days);
	});

	test.each([
		['2026-03-07', '2026-03-09', 'Los Angeles loses an hour'],
		['2026-10-31', '2026-11-02', 'Los Angeles gains one'],
		['2026-04-04', '2026-04-06', 'Auckland gains one'],
		['2026-09-26', '2026-09-28', 'Auckland loses one'],
		['2011-12-29', '2011-12-31', 'Samoa skips a whole day'],
	])('from %s to %s are two although %s', (from, to) => {
		expect(daysBetween(from, to)).toBe(2);
	});

	test('they are those the oracle counts', () => {
		fc.assert(
			fc.property(anyDayNumber, anyDayNumber, (from, to) => {
				expect(daysBetween(oracleDay(from), oracleDay(to))).toBe(to - from);
			}),
		);
	});

	test('a day has the weekday that the oracle gives it, counted from Monday', () => {
		fc.assert(
			fc.property(anyDayNumber, (number) => {
				expect(weekdayOf(oracleDay(number))).toBe((new Date(number * MILLISECONDS_A_DAY).getUTCDay() + 6) % 7);
			}),
		);
	});

	test('days compare as plain strings', () => {
		fc.assert(
			fc.property(anyDay, anyDay, (one, other) => {
				expect(Math.sign(daysBetween(one, other)) + 0).toBe(one < other ? 1 : one > other ? -1 : 0);
			}),
		);
	});
});

describe('adding days', () => {
	test.each([
		['2026-12-31', 1, '2027-01-01'],
		['2024-02-28', 1, '2024-02-29'],
		['2026-03-01', -1, '2026-02-28'],
		['2026-11-23', 0, '2026-11-23'],
	])('%s and %i make %s', (from, days, to) => {
		expect(addDays(from, days)).toBe(to);
	});

	test('it agrees with the oracle', () => {
		fc.assert(
			fc.property(anyDayNumber, anyDayNumber, (from, to) => {
				expect(addDays(oracleDay(from), to - from)).toBe(oracleDay(to));
			}),
		);
	});
});

describe('the parts of a date', () => {
	test('a day has three', () => {
		expect(parts('2026-11-23')).toEqual([2026, 11, 23]);
	});

	test('a month begins on its first', () => {
		expect(parts('2026-11')).toEqual([2026, 11, 1]);
	});

	test('put together again they are the day', () => {
		fc.assert(
			fc.property(anyDay, (date) => {
				expect(dayOf(...parts(date))).toBe(date);
			}),
		);
	});
});

describe('the days a date covers', () => {
	test('a day covers itself', () => {
		expect([firstDay(day('2026-02-10')), lastDay(day('2026-02-10'))]).toEqual(['2026-02-10', '2026-02-10']);
	});

	test.each([
		['2026-02', '2026-02-01', '2026-02-28'],
		['2024-02', '2024-02-01', '2024-02-29'],
		['2026-12', '2026-12-01', '2026-12-31'],
	])('the month %s covers %s to %s', (date, first, last) => {
		expect([firstDay(month(date)), lastDay(month(date))]).toEqual([first, last]);
	});

	test('the day after a month is the first of the next', () => {
		fc.assert(
			fc.property(anyMonth.filter(([year, monthNumber]) => year < 9999 || monthNumber < 12), ([year, monthNumber]) => {
				const written = month(dayOf(year, monthNumber, 1).slice(0, 7));
				const [nextYear, nextMonth] = monthNumber === 12 ? [year + 1, 1] : [year, monthNumber + 1];
				expect(addDays(lastDay(written), 1)).toBe(dayOf(nextYear, nextMonth, 1));
			}),
		);
	});
});

describe('in words', () => {
	test.each([
		[day('2026-01-01'), 'en', 'Jan 1, 2026'],
		[month('2026-01'), 'en', 'Jan 2026'],
		[day('2026-11-23'), 'en-GB', '23 Nov 2026'],
		[day('2026-01-31'), 'de', '31. Jan. 2026'],
	])('%o for %s is %s', (date, locale, words) => {
		expect(formatDate(date, locale)).toBe(words);
	});

	test.each([
		[day('2026-06-12'), '2026-07-02', 'Jun 12'],
		[day('2025-12-30'), '2026-07-02', 'Dec 30, 2025'],
		[month('2026-06'), '2026-07-02', 'Jun 2026'],
	])('%o on %s is %s: the year goes without saying where it is this one and a day is named', (date, today, words) => {
		expect(formatDate(date, 'en', today)).toBe(words);
	});

	test('English is written as the system has it', () => {
		const fields = { month: 'short', timeZone: 'UTC' } as const;
		const [ofDay, ofMonth, ofYear] = [
			{ ...fields, day: 'numeric', year: 'numeric' }, { ...fields, year: 'numeric' }, { ...fields, day: 'numeric' },
		].map((each) => new Intl.DateTimeFormat('en', each as Intl.DateTimeFormatOptions));
		fc.assert(fc.property(fc.integer({ min: oracleDayNumber(1583, 1, 1), max: LAST }).map(oracleDay), (date) => {
			const instant = Date.parse(date);
			expect(formatDate(day(date), 'en')).toBe(ofDay?.format(instant));
			expect(formatDate(month(date.slice(0, 7)), 'en')).toBe(ofMonth?.format(instant));
			expect(formatDate(day(date), 'en', date)).toBe(ofYear?.format(instant));
		}));
	});

	test('the day in words is the day written, whatever the zone', () => {
		fc.assert(
			fc.property(fc.integer({ min: oracleDayNumber(1583, 1, 1), max: LAST }).map(oracleDay), (date) => {
				const [year, , dayOfMonth] = parts(date);
				expect(formatDate(day(date), 'en')).toMatch(new RegExp(`^[A-Z][a-z]{2} ${dayOfMonth}, ${year}$`));
			}),
		);
	});
});
