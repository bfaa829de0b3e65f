/** The time that a stated period, day, month or year covers. */

import {
	calendarDay, calendarMonth, daysInMonth, dayOf, firstDay, lastDay,
	type CalendarDate, type CalendarDay,
} from '../../calendar-date';

/** A time as it is called and as days of the calendar. */
export interface TimeCovered {
	/**
	 * Canonical: `FY2025`, `Q3 2025`, `H1 2026`, `9M 2025`, `TTM`, `2024`, `2024-2026`, `2026-02`. A day is called by its
	 * month: figures are compared no more precisely.
	 */
	readonly text: string;
	/**
	 * `span` for quarters, halves, fiscal years and trailing periods, which are always periods; `calendar` for years, months
	 * and days, which are a period or an as-of date depending on the metric.
	 */
	readonly kind: 'span' | 'calendar';
	/**
	 * First and last day (YYYY-MM-DD). A fiscal year counts as the calendar's unless its last month is stated. `undefined`
	 * without a year: `TTM`, `Q3`.
	 */
	readonly days: DaysCovered | undefined;
}

interface DaysCovered {
	readonly first: CalendarDay;
	readonly last: CalendarDay;
}

/** A year in two or four digits; two are of this century. */
export function yearOf(digits: string): number {
	const year = Number(digits.replace(/\D/g, ''));
	return year < 100 ? 2000 + year : year;
}

/** The calendar year, or the years from `first` to `last`. */
export function calendarYears(first: number, last = first): TimeCovered | undefined {
	if (last < first) return undefined;
	return { text: first === last ? String(first) : `${first}-${last}`, kind: 'calendar', days: monthsCovered(first, 1, last, 12) };
}

/** The ten years from `first`, as the words for them are: `1980s`. */
export function decade(first: number): TimeCovered {
	return { text: `${first}s`, kind: 'calendar', days: monthsCovered(first, 1, first + 9, 12) };
}

/** The year to the end of `lastMonth` (1 to 12) of `year`, called by the year it ends in. */
export function fiscalYear(year: number, lastMonth = 12): TimeCovered | undefined {
	if (lastMonth < 1 || lastMonth > 12) return undefined;
	const firstYear = lastMonth === 12 ? year : year - 1;
	return { text: `FY${year}`, kind: 'span', days: monthsCovered(firstYear, (lastMonth % 12) + 1, year, lastMonth) };
}

/** Several fiscal years; two in a row are one year that two calendar years share: `FY2024/25` is FY2025. */
export function fiscalYears(first: number, last: number): TimeCovered | undefined {
	if (last <= first + 1) return last < first ? undefined : fiscalYear(last);
	return { text: `FY${first}-${last}`, kind: 'span', days: monthsCovered(first, 1, last, 12) };
}

/** The `part`-th stretch of `months` months: a quarter (3) or a half (6). Without a year it has no days. */
export function partOfYear(months: 3 | 6, part: number, year: number | undefined, isFiscal: boolean): TimeCovered | undefined {
	if (part < 1 || part * months > 12) return undefined;
	const name = `${months === 3 ? 'Q' : 'H'}${part}`;
	if (year === undefined) return { text: name, kind: 'span', days: undefined };
	const first = (part - 1) * months + 1;
	return { text: `${name} ${isFiscal ? 'FY' : ''}${year}`, kind: 'span', days: monthsCovered(year, first, year, first + months - 1) };
}

/** The first `months` months of a year, which a quarter or a half may be. */
export function firstMonths(months: number, year: number): TimeCovered | undefined {
	if (months === 3 || months === 6) return partOfYear(months, 1, year, false);
	return months === 12 ? fiscalYear(year) : { text: `${months}M ${year}`, kind: 'span', days: monthsCovered(year, 1, year, months) };
}

/** A period that is no stretch of one year, by its name. */
export function namedSpan(text: string): TimeCovered {
	return { text, kind: 'span', days: undefined };
}

/** A month of a year, or the day of it that is stated. */
export function calendarTime(year: number, month: number, day?: number): TimeCovered | undefined {
	const date = day === undefined ? calendarMonth(year, month) : calendarDay(year, month, day);
	return date && { text: date.date.slice(0, 7), kind: 'calendar', days: daysOf(date) };
}

function daysOf(date: CalendarDate): DaysCovered {
	return { first: firstDay(date), last: lastDay(date) };
}

function monthsCovered(firstYear: number, firstMonth: number, lastYear: number, lastMonth: number): DaysCovered {
	return { first: dayOf(firstYear, firstMonth, 1), last: dayOf(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)) };
}
