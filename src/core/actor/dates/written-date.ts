/** Dates as people write them (conventions, section 5). */

import { calendarDay, calendarMonth, type CalendarDate } from '../../calendar-date';
import { skip } from '../../markdown/inline';
import type { Conventions } from '../words/conventions';

/** A date found in a text. */
export interface WrittenDate {
	/** The day or month it names; `null` where it looks like a date and names none: `06-10-2026`, `2026-02-30`. */
	readonly date: CalendarDate | null;
	/** The characters it stands on. */
	readonly from: number;
	readonly to: number;
}

const OPENING = /(?:\[\[|["'“「『])*/y;

/** The date that stands at `at`, wikilink brackets and quotes around it passed over, or `undefined`. A bare year is no date. */
export function dateAt(text: string, at: number, conventions: Pick<Conventions, 'date' | 'months'>): WrittenDate | undefined {
	const from = skip(OPENING, text, at);
	const isoDay = isoDayAt(text, from);
	if (isoDay !== undefined) return isoDay;
	const pattern = conventions.date;
	pattern.lastIndex = from;
	const match = pattern.exec(text);
	if (match?.groups === undefined) return undefined;
	const to = from + match[0].length;
	return { date: readGroups(match.groups, conventions.months) ?? null, from, to };
}

/** The form that nearly every date has, read without asking for all the others. */
function isoDayAt(text: string, from: number): WrittenDate | undefined {
	ISO_DAY.lastIndex = from;
	if (!ISO_DAY.test(text)) return undefined;
	const to = ISO_DAY.lastIndex;
	return { date: calendarDay(Number(text.slice(from, from + 4)), Number(text.slice(to - 5, to - 3)), Number(text.slice(to - 2, to))) ?? null, from, to };
}

/** A day that no time follows: `2026-01-31`. */
const ISO_DAY = /\d{4}-\d{2}-\d{2}(?![\w-]|[T ]\d{1,2}:)/y;

type Groups = Readonly<Record<string, string | undefined>>;

function readGroups(groups: Groups, months: ReadonlyMap<string, number>): CalendarDate | undefined {
	if (groups['mistyped'] !== undefined) return undefined;
	if (groups['year8'] !== undefined) return readTwoNumbers(Number(groups['first8']), Number(groups['second8']), groups['year8']);
	const { year, year2, year3, year4, year5, year6, year7, month, month2, month6, month7, name3, name4, name5, day, day2, day3, day4, day6, day7 } = groups;
	const name = name3 ?? name4 ?? name5;
	const monthNumber = name === undefined ? Number(month ?? month2 ?? month6 ?? month7) : months.get(monthKey(name));
	if (monthNumber === undefined) return undefined;
	const yearNumber = Number(year ?? year2 ?? year3 ?? year4 ?? year5 ?? year6 ?? year7);
	const dayText = day ?? day2 ?? day3 ?? day4 ?? day6 ?? day7;
	return dayText === undefined ? calendarMonth(yearNumber, monthNumber) : calendarDay(yearNumber, monthNumber, Number(dayText));
}

function monthKey(name: string): string {
	return name.toLowerCase().replace(/\.$/, '');
}

/** Day and month in an order that only their values can tell: both may be months unless one is above 12 or they are equal. Two digits may be no year at all. */
function readTwoNumbers(first: number, second: number, year: string): CalendarDate | undefined {
	if (year.length < 4) return undefined;
	if (first > 12) return calendarDay(Number(year), second, first);
	if (second > 12 || first === second) return calendarDay(Number(year), first, second);
	return undefined;
}
