/** Dates as people write them (conventions, section 5). */

import { calendarDay, calendarMonth, type CalendarDate } from '../calendar-date';
import { skip } from '../markdown/inline';
import type { Conventions } from './conventions';

/** A date found in a text. */
export interface WrittenDate {
	/** The day or month it names; `null` where it looks like a date and names none: `06-10-2026`, `2026-02-30`. */
	readonly date: CalendarDate | null;
	/** The characters it stands on. */
	readonly from: number;
	readonly to: number;
}

const OPENING = /(?:\[\[|["'“])*/y;

/** The date that stands at `at`, wikilink brackets and quotes around it passed over, or `undefined`. A bare year is no date. */
export function dateAt(text: string, at: number, conventions: Conventions): WrittenDate | undefined {
	const from = skip(OPENING, text, at);
	const pattern = conventions.date;
	pattern.lastIndex = from;
	const match = pattern.exec(text);
	if (match?.groups === undefined) return undefined;
	const to = from + match[0].length;
	return { date: readGroups(match.groups, conventions.months) ?? null, from, to };
}

type Groups = Readonly<Record<string, string | undefined>>;

function readGroups(groups: Groups, months: ReadonlyMap<string, number>): CalendarDate | undefined {
	if (groups['year7'] !== undefined) return readTwoNumbers(Number(groups['first7']), Number(groups['second7']), Number(groups['year7']));
	const year = groups['year'] ?? groups['year2'] ?? groups['year3'] ?? groups['year4'] ?? groups['year5'] ?? groups['year6'];
	const name = groups['name3'] ?? groups['name4'] ?? groups['name5'];
	const month = name === undefined ? Number(groups['month'] ?? groups['month2'] ?? groups['month6']) : months.get(monthKey(name));
	const day = groups['day'] ?? groups['day2'] ?? groups['day3'] ?? groups['day4'] ?? groups['day6'];
	if (month === undefined) return undefined;
	return day === undefined ? calendarMonth(Number(year), month) : calendarDay(Number(year), month, Number(day));
}

function monthKey(name: string): string {
	return name.toLowerCase().replace(/\.$/, '');
}

/** Day and month in an order that only their values can tell: both may be months unless one is above 12 or they are equal. */
function readTwoNumbers(first: number, second: number, year: number): CalendarDate | undefined {
	if (first > 12) return calendarDay(year, second, first);
	if (second > 12 || first === second) return calendarDay(year, first, second);
	return undefined;
}
