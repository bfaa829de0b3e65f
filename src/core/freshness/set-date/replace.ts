/** How a date is replaced where it stands. */

import type { UpdatedMark } from '../../actor/dates/updated-mark';
import { GLUED_WORD, valueDateAt } from '../../actor/dates/written-date';
import type { Vocabulary } from '../../actor/words/vocabulary';
import type { CalendarDay } from '../../calendar-date';
import { skip } from '../../markdown/inline';
import type { TextEdit } from '../../markdown/write/text-edit';
import { writeDateLike, type DateConventions } from './write-like';

/**
 * The edit that puts `day` in place of the date of a mark: in its form, else as `2026-11-26`, and with what is glued
 * to it (`2026-01-05-draft`) only where the day couldn't be read beside that.
 */
export function replaceDate(
	text: string,
	{ date, text: written, from, to }: UpdatedMark,
	day: CalendarDay,
	conventions: DateConventions,
	languages: readonly Vocabulary[],
): TextEdit {
	const like = date === null ? undefined : writeDateLike(written, day, conventions, languages);
	const inPlace = { from, to, insert: like ?? day };
	const ways = [inPlace, ...[to, skip(GLUED_WORD, text, to), skip(GLUED, text, to)].map((end) => ({ from, to: end, insert: day }))];
	return ways.find((edit) => isReadIn(text, edit, day, conventions)) ?? inPlace;
}

/** All that is right behind it, up to what may close around a date. */
const GLUED = /[^\s"'“”‘’「」『』[\](){}|*<>`]+/y;

/** Characters behind a new date within which all stands that could make it another, or none. */
const SIGHT = 60;

function isReadIn(text: string, { to, insert }: TextEdit, day: CalendarDay, conventions: DateConventions): boolean {
	const read = valueDateAt(insert + text.slice(to, to + SIGHT), 0, conventions);
	return read?.date != null && day.startsWith(read.date.date);
}
