/**
 * Calendar days and months without time or zone.
 *
 * Nothing here knows what day it is or where the reader lives: a date is what is written on a
 * wall calendar, and age is the number of midnights between two of them.
 */

/** A day of the calendar as `YYYY-MM-DD`. Days compare and sort as plain strings. */
export type CalendarDay = string;

/** A date as an author wrote it: a day (`2026-01-31`) or only a month (`2026-01`). */
export interface CalendarDate {
	/** `YYYY-MM-DD` where `precision` is `day`, `YYYY-MM` where it is `month`. */
	readonly date: string;
	readonly precision: 'day' | 'month';
}

/** Tells the time as a clock on the wall does, in the zone and season it hangs in: a `Date`, for one. */
export interface WallClock {
	getFullYear(): number;
	/** From 0. */
	getMonth(): number;
	getDate(): number;
}

/** The day that a wall calendar shows beside such a clock; never the day in Greenwich, which in the evening may be tomorrow. */
export function dayByClock(clock: WallClock): CalendarDay {
	return dayOf(clock.getFullYear(), clock.getMonth() + 1, clock.getDate());
}

/** How many days `month` (1 to 12) of `year` has. */
export function daysInMonth(year: number, month: number): number {
	if (month === 2) return isLeapYear(year) ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The day `year`-`month`-`day`, or `undefined` where the calendar has no such day (30 February, year 0). */
export function calendarDay(year: number, month: number, day: number): CalendarDate | undefined {
	const monthDate = calendarMonth(year, month);
	if (monthDate === undefined || !Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return undefined;
	return { date: dayOf(year, month, day), precision: 'day' };
}

/** The day of a year, month (1 to 12) and day of the month that are known to exist. */
export function dayOf(year: number, month: number, day: number): CalendarDay {
	return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The month `year`-`month`, or `undefined` where there is no such month. Years run from 1 to 9999. */
export function calendarMonth(year: number, month: number): CalendarDate | undefined {
	if (!Number.isInteger(year) || year < 1 || year > 9999) return undefined;
	if (!Number.isInteger(month) || month < 1 || month > 12) return undefined;
	return { date: `${pad(year, 4)}-${pad(month, 2)}`, precision: 'month' };
}

function pad(value: number, width: number): string {
	return String(value).padStart(width, '0');
}

/** The day a `YYYY-MM-DD` text names, or `undefined` where it names none. */
export function readDay(text: string): CalendarDay | undefined {
	return /^\d{4}-\d{2}-\d{2}$/.test(text) ? calendarDay(...parts(text))?.date : undefined;
}

/** The last day a date covers: itself for a day, the end of the month for a month. */
export function lastDay(date: CalendarDate): CalendarDay {
	if (date.precision === 'day') return date.date;
	const [year, month] = parts(date.date);
	return `${date.date}-${pad(daysInMonth(year, month), 2)}`;
}

/** The first day a date covers: itself for a day, the 1st for a month. */
export function firstDay(date: CalendarDate): CalendarDay {
	return date.precision === 'day' ? date.date : `${date.date}-01`;
}

/** Days from `from` to `to`, negative where `to` is earlier. Counts midnights, so no zone or clock change matters. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
	return dayNumber(to) - dayNumber(from);
}

/** The day `days` after `day` (before it where negative). */
export function addDays(day: CalendarDay, days: number): CalendarDay {
	return dayOfNumber(dayNumber(day) + days);
}

/** The weekday of `day`: 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: CalendarDay): number {
	return ((daysBetween(A_MONDAY, day) % 7) + 7) % 7;
}

const A_MONDAY = '1970-01-05';

/** Year, month (1 to 12) and day of a `YYYY-MM-DD` or `YYYY-MM` date; the day is 1 where it is not stated. */
export function parts(date: string): readonly [year: number, month: number, day: number] {
	return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), date.length > 7 ? Number(date.slice(8, 10)) : 1];
}

/*
 * Day numbers in the proleptic Gregorian calendar, counted in years that begin on 1 March so that
 * the leap day comes last: every month then begins at a fixed offset, (153 m + 2) / 5.
 * Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
 */
const DAYS_IN_400_YEARS = 146_097;

function dayNumber(day: CalendarDay): number {
	const [year, month, dayOfMonth] = parts(day);
	const marchYear = month > 2 ? year : year - 1;
	const monthFromMarch = (month + 9) % 12;
	const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + dayOfMonth - 1;
	return marchYear * 365 + Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400) + dayOfYear;
}

function dayOfNumber(number: number): CalendarDay {
	const era = Math.floor(number / DAYS_IN_400_YEARS);
	const dayOfEra = number - era * DAYS_IN_400_YEARS;
	const yearOfEra = Math.floor(
		(dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
	);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
	const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
	const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
	const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
	return dayOf(year, month, day);
}

const MILLISECONDS_A_DAY = 86_400_000;

/**
 * A date in words for people of `locale` (a BCP 47 tag): `Jan 1, 2026`, or `Jan 2026` for a month. Where
 * `today` is given, a day of its year goes without the year: `Jan 1`.
 */
export function formatDate(date: CalendarDate, locale: string, today?: CalendarDay): string {
	const first = firstDay(date);
	const hasDay = date.precision === 'day';
	const hasYear = !hasDay || today?.slice(0, 4) !== date.date.slice(0, 4);
	if (locale === 'en') return inEnglish(first, hasDay, hasYear);
	const instant = daysBetween('1970-01-01', first) * MILLISECONDS_A_DAY;
	return dateFormat(locale, hasDay, hasYear).format(instant);
}

/** Without a format, which a command would make for a date or two. */
function inEnglish(date: CalendarDay, hasDay: boolean, hasYear: boolean): string {
	const [year, month, day] = parts(date);
	return `${shortMonth(month)}${hasDay ? ` ${day}` : ''}${hasYear ? `${hasDay ? ',' : ''} ${year}` : ''}`;
}

/** A month (1 to 12) in English: `Jan`; empty for any other number. Not from `Intl`, which takes too long to ask often. */
export function shortMonth(month: number): string {
	return SHORT_MONTHS[month - 1] ?? '';
}

const SHORT_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function dateFormat(locale: string, hasDay: boolean, hasYear: boolean): Intl.DateTimeFormat {
	const key = [locale, hasDay, hasYear].join();
	const known = dateFormats.get(key);
	if (known !== undefined) return known;
	const fields = { ...(hasYear && { year: 'numeric' as const }), month: 'short' as const, ...(hasDay && { day: 'numeric' as const }) };
	const format = new Intl.DateTimeFormat(locale, { ...fields, timeZone: 'UTC' });
	dateFormats.set(key, format);
	return format;
}

/** To make one takes fifty times as long as to use it. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();
