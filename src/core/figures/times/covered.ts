/** The time that a stated period, day, month or year covers. */

import {
	calendarDay, calendarMonth, daysInMonth, dayOf, firstDay, lastDay, shortMonth,
	type CalendarDate, type CalendarDay,
} from '../../calendar-date';

/** A time as it is called and as days of the calendar. */
export interface TimeCovered {
	/**
	 * Canonical: `FY2025`, `Q3 2025`, `Q2 FY2026`, `H1 2026`, `9M 2025`, `Feb-Apr 2025`, `YTD 2026`, `TTM`, `2024`,
	 * `2024-2026`, `2026-02`. A day is called by its month: figures are compared no more precisely.
	 */
	readonly text: string;
	/**
	 * `span` for quarters, halves, fiscal years, several months and trailing periods, which are always periods; `calendar` for
	 * years, months and days, which are a period or an as-of date depending on the metric.
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

/** A quarter or a half by its letter and number, `Q` and `3`; it is of a fiscal year where anything stands for that. */
export function partNamed(part: string | undefined, number: string | undefined, year?: string, fiscal?: string): TimeCovered | undefined {
	const months = /^h/i.test(part ?? '') ? 6 : 3;
	return partOfYear(months, Number(number), year === undefined ? undefined : yearOf(year), fiscal !== undefined);
}

/** The first `months` months of a year, which may be a quarter or a half. */
export function firstMonths(months: number, year: number, isFiscal: boolean): TimeCovered | undefined {
	if (months === 3 || months === 6) return partOfYear(months, 1, year, isFiscal);
	if (months === 12) return fiscalYear(year);
	if (months !== 9) return isFiscal ? undefined : severalMonths({ year, month: 1 }, { year, month: months });
	return { text: `9M ${isFiscal ? 'FY' : ''}${year}`, kind: 'span', days: monthsCovered(year, 1, year, 9) };
}

/** A month of a year that may not be stated. */
interface MonthOfYear {
	readonly year: number | undefined;
	readonly month: number;
}

/**
 * The months from `first` to `last`, up to twelve, called by what they are of a year if they are a part of it: `Jan-Sep 2025` is
 * `9M 2025`, `Apr-Jun 2025` is `Q2 2025`. Without a year they have no days.
 */
export function severalMonths(first: MonthOfYear, last: MonthOfYear): TimeCovered | undefined {
	const count = 12 * ((last.year ?? 0) - (first.year ?? 0)) + last.month - first.month + 1;
	if (first.month < 1 || last.month < 1 || first.month > 12 || last.month > 12 || count < 2 || count > 12) return undefined;
	if (count === 12) return last.year === undefined ? undefined : wholeYear(last.year, last.month);
	const isPart = (count === 3 || count === 6) && first.year === last.year && (first.month - 1) % count === 0;
	if (isPart) return partOfYear(count, (first.month - 1) / count + 1, last.year, false);
	const isNine = count === 9 && first.month === 1;
	const from = first.year === last.year ? shortMonth(first.month) : `${shortMonth(first.month)} ${String(first.year)}`;
	const text = isNine ? '9M' : `${from}-${shortMonth(last.month)}`;
	if (first.year === undefined || last.year === undefined) return namedSpan(text);
	return { text: `${text} ${last.year}`, kind: 'span', days: monthsCovered(first.year, first.month, last.year, last.month) };
}

/** The `count` months that end with a month: `nine months ended Sep 2025`. */
export function monthsEndedIn(count: number, year: number, month: number): TimeCovered | undefined {
	const first = 12 * year + month - count;
	return severalMonths({ year: Math.floor(first / 12), month: (first % 12) + 1 }, { year, month });
}

function wholeYear(year: number, lastMonth: number): TimeCovered | undefined {
	return lastMonth === 12 ? calendarYears(year) : fiscalYear(year, lastMonth);
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
