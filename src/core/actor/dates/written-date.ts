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

/**
 * The date that stands at `at`, quotes and the brackets of a link around it passed over, or `undefined`: the note of a
 * day in a folder (`[[Daily/2026-01-01]]`), or the text or else the address of a Markdown link. A bare year is no date.
 */
export function dateAt(text: string, at: number, conventions: Pick<Conventions, 'date' | 'months'>): WrittenDate | undefined {
	return dateIn(text, at, conventions.date, conventions);
}

/** As `dateAt`, for a text that is a date if it is anything, such as a property: digits alone may be a day or a time in seconds. */
export function valueDateAt(text: string, at: number, conventions: Pick<Conventions, 'valueDate' | 'months'>): WrittenDate | undefined {
	return dateIn(text, at, conventions.valueDate, conventions);
}

function dateIn(text: string, at: number, pattern: RegExp, { months }: Pick<Conventions, 'months'>): WrittenDate | undefined {
	const from = skip(OPENING, text, at);
	if (text[from] === '[') {
		const shown = skip(SHOWN, text, from);
		return shown === from ? undefined : dateFrom(text, from + 1, pattern, months) ?? dateInFolder(text, shown, pattern, months);
	}
	const isLink = text.startsWith('[[', from - 2);
	return (isLink ? dateInFolder(text, from, pattern, months) : undefined) ?? dateFrom(text, from, pattern, months);
}

const OPENING = /(?:\[\[|["'“「『])*/y;

/** A Markdown link up to its address: `[Jan 1](`. */
const SHOWN = /\[[^[\]\n]{1,80}\]\(<?/y;

/** The folders of a link's target. */
const FOLDERS = /(?:[^[\]|#()\n/]{0,100}\/){1,9}/y;

/** The date that a note in some folder is called by. */
function dateInFolder(text: string, from: number, pattern: RegExp, months: Conventions['months']): WrittenDate | undefined {
	const name = skip(FOLDERS, text, from);
	return name === from ? undefined : dateFrom(text, name, pattern, months);
}

function dateFrom(text: string, from: number, pattern: RegExp, months: Conventions['months']): WrittenDate | undefined {
	const isoDay = isoDayAt(text, from);
	if (isoDay !== undefined) return isoDay;
	pattern.lastIndex = from;
	const match = pattern.exec(text);
	if (match?.groups === undefined) return undefined;
	const to = from + match[0].length;
	return { date: readDate(match.groups, months) ?? null, from, to };
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

/** Letters and digits right behind a date, and what joins them: `x`, `-draft`, `T`. */
export const GLUED_WORD = /(?:[\p{L}\p{N}]|[-_/.:+](?=[\p{L}\p{N}]))+/uy;

/** Characters behind a date that can't be read within which the word glued to it is looked for. */
const SIGHT = 60;

/** A date as written; one that can't be read with the word glued to it, which may be why: `2026-01-05-draft`. */
export function writtenText(text: string, { date, from, to }: WrittenDate): string {
	if (date !== null) return text.slice(from, to);
	const sight = text.slice(from, to + SIGHT);
	return sight.slice(0, skip(GLUED_WORD, sight, to - from));
}
