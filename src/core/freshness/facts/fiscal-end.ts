/** When the fiscal years of a note end, by its own word: `FY ends June`, `FYE Sep`, `Fiscal year end | March 31`. */

import type { ActorNote, QuickStat } from '../../actor/note/actor-note';
import { CLOSING_OF, FISCAL_YEARS, FISCAL_YEARS_JOINED, THEY_END, THEY_RUN } from '../../actor/words/fiscal-years';
import { dayOf, daysInMonth, parts, type CalendarDay } from '../../calendar-date';
import { readMetric, type Metric } from '../../figures/metrics/read';
import type { MetricTerms } from '../../figures/metrics/terms';
import { MONTH, monthOf } from '../../figures/times/month-names';
import { LIMITS } from '../../limits';
import type { FactTime } from './time';

/**
 * The last month of fiscal years that a text states, counted from January of the year they are called by; `undefined` where it
 * states none, or several.
 */
export function lastMonthIn(text: string): number | undefined {
	if (!MAY_SAY.test(text)) return undefined;
	return onlyMonth(Array.from(text.matchAll(ENDS), ({ groups = {} }) => monthNamed(groups)));
}

/** Finds, when first asked, the month that the rows of a note state for all of them, or else its text. */
export function fiscalEndOf(
	{ quickStats, elsewhere }: Pick<ActorNote, 'quickStats' | 'elsewhere'>, terms: MetricTerms,
): () => number | undefined {
	let known: { readonly month: number | undefined } | undefined;
	const find = (): number | undefined => {
		const ofRows = quickStats.flatMap((stat) => monthOfRow(stat, terms) ?? []);
		return onlyMonth(ofRows.length > 0 ? ofRows : (elsewhere?.fiscalYears ?? []).flatMap((text) => lastMonthIn(text) ?? []));
	};
	return () => (known ??= { month: find() }).month;
}

function monthOfRow({ metric, value }: QuickStat, terms: MetricTerms): number | undefined {
	if (metric.length + value.length > LIMITS.timedText) return undefined;
	const named = MAY_SAY.test(metric) ? readMetric(metric, terms) : undefined;
	const name = named?.term?.name === FISCAL_YEAR_END ? ANY_MONTH.exec(value)?.groups : undefined;
	if (name !== undefined) return monthNamed(name);
	return (named && lastMonthOf(named)) ?? lastMonthIn(`${metric} ${value}`);
}

/** The last month of fiscal years by a name that says when one ended: 2 for `FY25, ended Feb 2025`, and 14 for `FY24, ended Feb 2025`. */
export function lastMonthOf({ period, asOf }: Pick<Metric, 'period' | 'asOf'>): number | undefined {
	const fiscal = FISCAL_PERIOD.exec(period ?? '')?.groups;
	const end = /^(?<year>\d{4})-(?<month>\d\d)/.exec(asOf ?? '')?.groups;
	if (fiscal === undefined || end === undefined) return undefined;
	const monthsLeft = 3 * (4 - Number(fiscal['quarter'] ?? 4));
	return 12 * (Number(end['year']) - Number(fiscal['year'])) + Number(end['month']) + monthsLeft;
}

const FISCAL_PERIOD = /^(?:Q(?<quarter>\d) )?FY(?<year>\d{4})$/;

function monthNamed({ name, number, closing }: Readonly<Record<string, string | undefined>>): number {
	return name === undefined ? Number(number ?? closing) : monthOf(name);
}

const FISCAL_YEAR_END = 'Fiscal year end';

function onlyMonth(months: readonly number[]): number | undefined {
	const [month, ...others] = new Set(months.filter((number) => number >= 1 && number <= 24));
	return others.length === 0 ? month : undefined;
}

/**
 * A fiscal year or a part of one on the calendar of fiscal years that end in a month, counted from January of the year they are
 * called by. One whose own end was stated is left as it is. Where no month is known, it is marked as taken for the calendar's.
 */
export function onFiscalCalendar(time: FactTime, endsIn: () => number | undefined): FactTime {
	if (!time.text.includes('FY') || !isOfCalendarYear(time)) return time;
	const month = endsIn();
	if (month === undefined) return { ...time, isTakenAsCalendar: true };
	if (month === 12) return time;
	const { text, first, last } = time;
	return { text, first: moved(first, month - 12, false), last: moved(last, month - 12, true) };
}

/**
 * A period that is taken as the calendar's and would end after `day`, the last one on which it was told: its fiscal year ends
 * earlier, and it at the latest with the last whole month before. `undefined` where no fiscal year ends so early.
 */
export function endedBy(time: FactTime, day: CalendarDay): FactTime | undefined {
	const [year, month, dayOfMonth] = parts(day);
	const [ofYear, ofMonth] = parts(time.last);
	const isWhole = dayOfMonth === daysInMonth(year, month);
	const months = 12 * (year - ofYear) + month - ofMonth - (isWhole ? 0 : 1);
	if (months < -11) return undefined;
	return { text: time.text, first: moved(time.first, months, false), last: moved(time.last, months, true), isEndAtLatest: true };
}

/** Whether its months are counted from January of the year it is called by. */
function isOfCalendarYear({ text, last }: FactTime): boolean {
	const months = /^[QH](\d) /.exec(text)?.[1];
	const lastMonth = months === undefined ? (text.startsWith('9M') ? 9 : 12) : Number(months) * (text.startsWith('Q') ? 3 : 6);
	return parts(last)[1] === lastMonth && text.endsWith(last.slice(0, 4));
}

/** The first or last day of the month that is some months from that of a day. */
function moved(day: CalendarDay, months: number, toEnd: boolean): CalendarDay {
	const [year, month] = parts(day);
	const count = 12 * year + month - 1 + months;
	const [newYear, newMonth] = [Math.floor(count / 12), (count % 12) + 1];
	return dayOf(newYear, newMonth, toEnd ? daysInMonth(newYear, newMonth) : 1);
}

const MAY_SAY = /fy|fiscal|financial|geschäftsjahr|exercice|ejercicio|exercício|[财財]年|年度|[決决]算|결산|회계/i;
const NUMBER = '1[0-2]|[1-9]';
const MONTHS = `(?:(?<name>${MONTH})|(?<number>${NUMBER})[月월])`;
const ANY_MONTH = new RegExp(MONTHS, 'iu');
/** A day of a month, as words or digits before or behind its name. */
const DAY_BEFORE =
	'(?:(?:the\\s+)?(?:(?:first|second|third|fourth|last)\\s+)?(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\\s+' +
	'(?:of|in|(?:nearest|closest)(?:\\s+to)?)\\s+)?' +
	'(?:(?:early|mid|late|fin|ende|finales\\s+de|fim\\s+de|(?:the\\s+)?end\\s+of)[\\s-]+)?' +
	'(?:\\d{1,2}(?:st|nd|rd|th|er)?\\.?\\s+(?:of\\s+)?(?:de\\s+)?)?';
const DAY_BEHIND = '(?:\\s\\d{1,2}(?:st|nd|rd|th)?)?';
const PREPOSITIONS = `(?:(?:in|on|near|around|im|am|zum|en|em|le|au|el|a|from|von|vom|du|de|do|desde)\\s+)?${DAY_BEFORE}`;
const UNTIL = '\\s?(?:[-–—~→]|(?:to|through|thru|until|till|bis|zum|au|à|a|al|até|hasta)(?!\\p{L}))\\s?';
/** What leads from the first month of fiscal years to the last one: `Jul - Jun`, `from July 1 to June 30`. */
const FROM_MONTH = `(?:${PREPOSITIONS}${MONTH}${DAY_BEHIND}${UNTIL}(?:(?:o|a|el|le|zum|ao)\\s)?)?`;
const UNTIL_JOINED = '\\s?(?:\\d{1,2}\\s?[日일])?\\s?(?:[-–~～〜至到]|から|부터)';
const FROM_MONTH_JOINED = `[自从從]?(?:(?:${NUMBER})[月월]${UNTIL_JOINED}\\s?(?:次年|翌年|翌|이듬해)?\\s?)?`;
const ENDS = new RegExp(
	`(?:^|[^\\p{L}])${FISCAL_YEARS}(?:\\s?(?:${THEY_END}|${THEY_RUN}))?\\s?[:=]?\\s?${FROM_MONTH}${PREPOSITIONS}(?<name>${MONTH})` +
		`(?!${DAY_BEHIND}${UNTIL}${DAY_BEFORE}${MONTH})|` +
		`${FISCAL_YEARS_JOINED}[\\s:：はがの는은이截至止到于於为為=]{0,4}${FROM_MONTH_JOINED}(?<number>${NUMBER})[月월](?!${UNTIL_JOINED})|` +
		`(?<closing>${NUMBER})[月월]\\s?${CLOSING_OF}`, 'giu',
);
