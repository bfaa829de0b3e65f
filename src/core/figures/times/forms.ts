/** The forms in which people write periods and dates beside figures, one an entry. */

import {
	calendarTime, calendarYears, decade, firstMonths, fiscalYear, fiscalYears, namedSpan, partNamed, severalMonths, yearOf,
	type TimeCovered,
} from './covered';
import { EAST_ASIAN_FORMS } from './east-asian-forms';
import { FORMS_IN_WORDS } from './forms-in-words';
import { JOINER, MONTH, monthOf } from './month-names';
import { ENDING, FISCAL, NOTHING_FOLLOWS, SHORT_YEAR, TO, YEAR, YEAR_OR_TWO } from './form-parts';

export type Groups = Readonly<Record<string, string | undefined>>;

/** A form: a sticky pattern, and what its groups mean; `undefined` where they mean no time (`2026-02-30`). */
export interface TimeForm {
	readonly pattern: RegExp;
	readonly read: (groups: Groups) => TimeCovered | undefined;
}

/** All forms, those that begin alike with the longer one first. Some also match a figure: the caller tells them apart by their place. */
export const TIME_FORMS: readonly TimeForm[] = [
	...EAST_ASIAN_FORMS.map(([pattern, read]) => form(pattern, read)),
	form(
		`(?<year>\\d{4})-(?<month>\\d\\d)(?:-(?<day>\\d\\d))?(?![\\d-])`,
		({ year, month, day }) => calendarTime(Number(year), Number(month), optional(day)),
	),
	// 31.12.2025, 31/12/2025, 12/31/2025: where only one of the two can be the month
	form(
		`(?:(?<day>1[3-9]|2\\d|3[01])(?<sep>[./])(?<month>0?[1-9]|1[0-2])\\k<sep>|` +
			`(?<month2>0?[1-9]|1[0-2])/(?<day2>1[3-9]|2\\d|3[01])/)(?<year>${YEAR})`,
		({ day, month, day2, month2, year }) => calendarTime(Number(year), Number(month ?? month2), Number(day ?? day2)),
	),
	form(
		`(?<first>${YEAR_OR_TWO})\\s?(?<part>[QH])(?<number>[1-4])`,
		({ first = '', part, number }) => (first.length < 4 ? undefined : partNamed(part, number, first)),
	),
	form(
		`(?<number>[1-4])(?<part>[QH])\\s?(?<fiscal>FY)?\\s?(?<year>${YEAR_OR_TWO})`,
		({ part, number, year, fiscal }) => partNamed(part, number, year, fiscal),
	),
	form(
		`(?:(?<months>3|6|9|12)M[\\s-]?(?<fiscal>FY)?(?<year>${YEAR_OR_TWO})|Q1${TO}Q(?<quarters>[23])\\s(?<year2>${YEAR}))`,
		({ months, year, fiscal, quarters, year2 }) =>
			firstMonths(months === undefined ? 3 * Number(quarters) : Number(months), yearOf(year ?? year2 ?? ''), fiscal !== undefined),
	),
	...FORMS_IN_WORDS.map(([pattern, read]) => form(pattern, read)),
	form(
		`F(?<part>[QH])(?<number>[1-4])(?:[\\s-]?(?:FY\\s?)?(?<year>${YEAR}|${SHORT_YEAR})|\\s?(?:FY\\s?)?(?<short>\\d\\d)${NOTHING_FOLLOWS})?`,
		({ part = '', number = '', year, short }) =>
			(year ?? short) === undefined ? namedSpan(`F${part}${number}`.toUpperCase()) : partNamed(part, number, year ?? short, 'FY'),
	),
	form(
		`(?:(?<part>[TS])(?<number>[1-4])\\s?(?<year>${YEAR})|` +
			`(?<number2>[1-4])[oº]?\\s?(?<part2>[TS](?=\\d)|S\\s(?=20))(?<year2>${YEAR_OR_TWO}))`,
		({ part = '', number, year, part2, number2, year2 }) =>
			partNamed(/^t/i.test(part2 ?? part) ? 'Q' : 'H', number ?? number2, year ?? year2),
	),
	form(
		`(?<part>[QH])(?<number>[1-4])(?:\\s?${FISCAL}\\s?(?:(?:20)?\\d\\d/)?(?<fiscalYear>(?:20)?\\d\\d)(?!\\d)` +
			`|[\\s,/-]*(?:of\\s+)?(?<fiscal>${FISCAL})?\\s?(?<year>${YEAR}|${SHORT_YEAR})` +
			`|(?:/(?=\\d\\d(?![\\d/.,%]))|\\s(?=\\d\\d${NOTHING_FOLLOWS}))(?<short>\\d\\d))?`,
		({ part, number, year, fiscal, fiscalYear: inFiscal, short }) => partNamed(part, number, year ?? inFiscal ?? short, fiscal ?? inFiscal),
	),
	form(
		`${FISCAL}\\s?(?<year>${YEAR_OR_TWO})[\\s-]?(?<part>[QH])(?<number>[1-4])`,
		({ part, number, year }) => partNamed(part, number, year, 'FY'),
	),
	form(
		`${FISCAL}\\s?${ENDING}?(?:(?<month>\\d{1,2})${TO}(?<year>${YEAR_OR_TWO})|` +
			`(?:\\d{1,2}\\s)?(?<name>${MONTH})\\s?(?:\\d{1,2},?\\s)?(?<year2>${YEAR_OR_TWO}))`,
		({ month, year, name, year2 }) => fiscalYear(yearOf(year ?? year2 ?? ''), name === undefined ? Number(month) : monthOf(name)),
	),
	form(
		`(?:12\\s+months|twelve\\s+months|year)\\s${ENDING}(?:\\d{1,2}\\s)?(?<name>${MONTH})\\s?(?:\\d{1,2},?\\s)?(?<year>${YEAR})`,
		({ name, year = '' }) => fiscalYear(yearOf(year), monthOf(name)),
	),
	form(
		`${FISCAL}\\s?(?<first>${YEAR_OR_TWO})(?:${TO}(?:FY)?(?<last>${YEAR_OR_TWO}))?`,
		({ first = '', last }) => (last === undefined ? fiscalYear(yearOf(first)) : fiscalYears(yearOf(first), lastYearOf(first, last))),
	),
	form('(?:TTM|LTM|T12M|L12M|(?:trailing|last)[\\s-](?:twelve|12)[\\s-]months?)', () => namedSpan('TTM')),
	form('(?:NTM|next[\\s-](?:twelve|12)[\\s-]months?)', () => namedSpan('NTM')),
	form(
		`(?:(?:YTD|year[\\s-]to[\\s-]date)(?:\\s(?<year>${YEAR}))?|(?<before>${YEAR})\\s?(?:YTD|year[\\s-]to[\\s-]date))`,
		({ year, before }) => namedSpan((year ?? before) === undefined ? 'YTD' : `YTD ${year ?? before ?? ''}`),
	),
	form(
		`(?<first>${MONTH})(?:\\s(?<year>${YEAR}))?(?:\\s?[-–—]\\s?|\\sto\\s)(?<last>${MONTH})` +
			`(?:,?\\s${JOINER}(?<year2>${YEAR}|${SHORT_YEAR})|(?!\\s?\\d|\\p{L}))`,
		({ first, year, last, year2 }) => {
			const end = year2 === undefined ? undefined : yearOf(year2);
			return severalMonths({ year: year === undefined ? end : yearOf(year), month: monthOf(first) }, { year: end, month: monthOf(last) });
		},
	),
	form(
		`(?:(?:${MONTH})${TO})?(?<name>${MONTH})\\s?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:${TO}\\d{1,2})?,?\\s(?<year>${YEAR})`,
		({ name, day, year }) => calendarTime(Number(year), monthOf(name), Number(day)),
	),
	form(
		`(?<day>\\d{1,2})(?:st|nd|rd|th|er|[.º])?[\\s-]${JOINER}(?<name>${MONTH}),?[\\s-]${JOINER}(?<year>${YEAR})`,
		({ name, day, year }) => calendarTime(Number(year), monthOf(name), Number(day)),
	),
	form(
		`(?:(?:${MONTH})\\s?/\\s?)?(?:(?:late|early|mid|end)[\\s-])?(?<name>${MONTH})` +
			`(?:,?(?:[\\s-]${JOINER}|/)(?<year>${YEAR})|[\\s-]?(?<short>${SHORT_YEAR})|[-/](?<short2>\\d\\d)(?!\\d))`,
		({ name, year, short, short2 }) => calendarTime(yearOf(year ?? short ?? short2 ?? ''), monthOf(name)),
	),
	form(`(?<month>0?[1-9]|1[0-2])/(?<year>20\\d\\d)(?!\\d)`, ({ month, year }) => calendarTime(Number(year), Number(month))),
	form(
		`(?:(?:late|early|mid|end|spring|summer|autumn|fall|winter|year[\\s-]?end|calendar(?:\\syear)?)[\\s-]*` +
			`(?:of\\s)?(?<year>${YEAR})|(?:YE|CY|EOY)\\s?(?<short>${YEAR_OR_TWO}))`,
		({ year, short }) => calendarYears(yearOf(year ?? short ?? '')),
	),
	form('(?<year>(?:1[5-9]|20)\\d0)s', ({ year = '' }) => decade(Number(year))),
	form(`(?<first>${YEAR})/(?<last>${YEAR_OR_TWO})(?!/)`, ({ first = '', last = '' }) => fiscalYears(yearOf(first), lastYearOf(first, last))),
	form(
		`(?<first>${YEAR})(?:\\s?[-–—]\\s?(?<last>${YEAR}|\\d\\d(?![\\d.,%])))?(?![.,]\\d|\\.[a-z]|\\s?%|\\+)`,
		({ first = '', last }) => calendarYears(yearOf(first), last === undefined ? yearOf(first) : lastYearOf(first, last)),
	),
];

function form(pattern: string, read: TimeForm['read']): TimeForm {
	return { pattern: new RegExp(pattern, 'iuy'), read };
}

function optional(digits: string | undefined): number | undefined {
	return digits === undefined ? undefined : Number(digits);
}

/** The last year of `1999-03`, which is of the first one's century. */
function lastYearOf(first: string, last: string): number {
	const digits = last.replace(/\D/g, '');
	return digits.length === 4 ? Number(digits) : yearOf(first) - (yearOf(first) % 100) + Number(digits);
}
