/** Dates as people write them (conventions, section 5). */

import { calendarDay, calendarMonth, type CalendarDate } from '../calendar-date';
import { skip } from '../markdown/inline';
import type { Conventions } from './conventions';
import { DATE_FORMS } from './date-pattern';

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
	const pattern = conventions.date;
	pattern.lastIndex = from;
	const match = pattern.exec(text);
	if (match?.groups === undefined) return undefined;
	const to = from + match[0].length;
	return { date: readGroups(match.groups, conventions.months) ?? null, from, to };
}

type Groups = Readonly<Record<string, string | undefined>>;

function readGroups(groups: Groups, months: ReadonlyMap<string, number>): CalendarDate | undefined {
	if (groups['year8'] !== undefined) return readTwoNumbers(Number(groups['first8']), Number(groups['second8']), groups['year8']);
	const part = (name: string): string | undefined => DATE_FORMS.map((form) => groups[name + form]).find((value) => value !== undefined);
	const name = part('name');
	const month = name === undefined ? Number(part('month')) : months.get(monthKey(name));
	const year = Number(part('year'));
	const day = part('day');
	if (month === undefined) return undefined;
	return day === undefined ? calendarMonth(year, month) : calendarDay(year, month, Number(day));
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
