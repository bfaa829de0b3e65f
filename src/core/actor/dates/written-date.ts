/** Reads a date where it stands in a text (docs/reading.md, "Dates"). */

import { calendarDay, parts, type CalendarDate } from '../../calendar-date';
import { skip } from '../../markdown/inline';
import type { Conventions } from '../words/conventions';
import { readDate } from '../words/date-forms';

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
	return { date: readDate(match.groups, conventions.months) ?? null, from, to };
}

/** The form that nearly every date has, read without trying all the others. */
function isoDayAt(text: string, from: number): WrittenDate | undefined {
	ISO_DAY.lastIndex = from;
	if (!ISO_DAY.test(text)) return undefined;
	const to = ISO_DAY.lastIndex;
	const date = calendarDay(...parts(text.slice(from, to)));
	return { date: date ?? null, from, to };
}

/** A day that no time follows: `2026-01-31`. */
const ISO_DAY = /\d{4}-\d{2}-\d{2}(?![\w-]|[T ]\d{1,2}:)/y;
