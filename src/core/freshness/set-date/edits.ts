/** The edits that make a note say it was updated on a day. */

import { readProperties } from '../../actor/note-properties';
import { findUpdatedMarks, type ReadOptions } from '../../actor/read-actor-note';
import { markThatCounts, type UpdatedMark } from '../../actor/dates/updated-mark';
import { firstDay, type CalendarDay } from '../../calendar-date';
import type { Outline } from '../../markdown/outline';
import { readOutline } from '../../markdown/scan/scan-outline';
import { applyEdits, type TextEdit } from '../../markdown/write/text-edit';
import { echoEdits } from './echo';
import { isPlain, statementOf } from './statement';
import { insertFooterLine } from './insert-line';
import { insertProperty } from './insert-property';
import { footerLikeCreated, plainFooter } from './footer';
import { writeDateLike } from './write-like';

/** Where a note without a date gets one: as a footer at the end of its quick stats, or as a property. */
export type PlaceForDate = 'quick stats' | 'property';

/** How notes are read, and where a note without a date gets one. */
export interface SetDateOptions extends Pick<ReadOptions, 'conventions' | 'parseYaml'> {
	/** `quick stats` where left out. */
	readonly where?: PlaceForDate;
}

/**
 * The smallest edits that make the note `text` say it was updated on `today`, in text order; none
 * where it says so already, be it by naming the month.
 *
 * - The Updated mark that counts gets the new date in place, in the form and language of the old one
 *   (`writeDateLike`); all else on its line stays. A date that can't be read, or a form in which the
 *   new one could not, becomes `2026-11-26`. Every date in the future is replaced, too: it would go on counting.
 * - A mark with another verb (`*Corrected 2026-03-01*`) states what was done that day, and gets the new date only
 *   where no mark says just *updated*.
 * - A note without any gets the property, or the line `*Updated 2026-11-26*`: in the words of its
 *   Created footer, where it has one. The line also where a property would not count or can't be written.
 */
export function setUpdatedDate(text: string, today: CalendarDay, options: SetDateOptions): TextEdit[] {
	const outline = readOutline(text);
	const marks = findUpdatedMarks(outline, options);
	if (says(marks, today)) return [];
	const replaced = marksToReplace(text, marks, today, options);
	if (replaced.length > 0) return replaced.flatMap((mark) => dateEdits(text, mark, today, options));
	return [insertion(outline, marks, today, options)];
}

/** Whether the mark that counts names `today`, or the month it is in. */
function says(marks: readonly UpdatedMark[], today: CalendarDay): boolean {
	const date = markThatCounts(marks, 'updated')?.date;
	return date != null && today.startsWith(date.date);
}

/** The marks that get the new date, in text order: all that are later than it, else the one that counts, plain ones before others. */
function marksToReplace(text: string, marks: readonly UpdatedMark[], today: CalendarDay, { conventions }: SetDateOptions): UpdatedMark[] {
	const later = marks.filter(({ verb, date }) => verb === 'updated' && date !== null && firstDay(date) > today);
	if (later.length > 0) return later.sort((a, b) => a.from - b.from);
	const plain = markThatCounts(marks.filter((mark) => isPlain(text, mark, conventions)), 'updated');
	const replaced = plain ?? markThatCounts(marks, 'updated');
	return replaced === undefined ? [] : [replaced];
}

function dateEdits(text: string, mark: UpdatedMark, today: CalendarDay, { conventions }: SetDateOptions): TextEdit[] {
	// A word for a month may be of several languages: that of the mark comes first.
	const languages = [...(statementOf(text, mark, conventions)?.languages ?? []), ...conventions.languages];
	const like = mark.date === null ? undefined : writeDateLike(mark.text, today, conventions, languages);
	return [{ from: mark.from, to: mark.to, insert: like ?? today }, ...echoEdits(text, mark.to, today, conventions, languages)];
}

/** The first of the ways to add a date after which the note says it. */
function insertion(outline: Outline, marks: readonly UpdatedMark[], today: CalendarDay, options: SetDateOptions): TextEdit {
	const { conventions, parseYaml, where } = options;
	const plain = insertFooterLine(outline, conventions, plainFooter(today));
	const like = footerLikeCreated(outline.text, marks, today, conventions);
	const others = [
		where === 'property' ? insertProperty(outline, readProperties(outline, parseYaml, conventions).written, conventions, today) : undefined,
		like === undefined ? undefined : insertFooterLine(outline, conventions, like),
	].filter((edit) => edit !== undefined);
	return others.find((edit) => says(findUpdatedMarks(readOutline(applyEdits(outline.text, [edit])), options), today)) ?? plain;
}
