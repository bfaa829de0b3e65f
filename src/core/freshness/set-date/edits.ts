/** The edits that make a note say it was updated on a day. */

import { readProperties } from '../../actor/note-properties';
import { findUpdatedMarks, type ReadOptions } from '../../actor/read-actor-note';
import { markThatCounts, type UpdatedMark } from '../../actor/dates/updated-mark';
import { firstDay, type CalendarDay } from '../../calendar-date';
import type { Outline } from '../../markdown/outline';
import { readOutline } from '../../markdown/scan/scan-outline';
import { applyEdits, type PlannedEdits, type TextEdit } from '../../markdown/write/text-edit';
import type { DayOfInstant } from '../limit/stated-due';
import { linkEdits } from './link';
import { footerLikeCreated, plainFooter } from './footer';
import { insertFooterLine } from './insert-line';
import { insertProperty } from './insert-property';
import { replaceDate } from './replace';
import { StatementReader } from './statement';
import { dueEdits } from './stated-due';
import { weekdayEdits } from './weekday';

/** Where a note without a date gets one: as a footer at the end of its quick stats, or as a property. */
export type PlaceForDate = 'quick stats' | 'property';

/** How notes are read, and where a note without a date gets one. */
export interface SetDateOptions extends Pick<ReadOptions, 'conventions' | 'parseYaml'> {
	/** `quick stats` where left out. */
	readonly where?: PlaceForDate;
	/** As in `FreshnessPolicy`. */
	readonly dayOfInstant?: DayOfInstant;
}

/**
 * The smallest edits that make the note `text` say it was updated on `today`, in text order; none
 * where it says so already, be it by naming the month. The note is read as it would be with the edits: where
 * it would not say so, there are others, and at last none and the reason.
 *
 * - The Updated mark that counts gets the new date in place, in the form and language of the old one
 *   (`writeDateLike`); all else on its line stays. A date that can't be read, or a form in which the
 *   new one could not, becomes `2026-11-26`. Every date in the future is replaced, too: it would go on counting.
 * - A mark that says more than *updated* (`*Corrected 2026-03-01*`, an item of a list of days) is never touched. Where
 *   it is in the future there are no edits, and the reason.
 * - A day that the note says it is good to, and that has come, moves on too (`dueEdits`).
 * - A note without any gets the property, or the line `*Updated 2026-11-26*`: in the words of its
 *   Created footer, where it has one. The line also where a property would not count or can't be written.
 */
export function setUpdatedDate(text: string, today: CalendarDay, options: SetDateOptions): PlannedEdits {
	const marks = findUpdatedMarks(text, options);
	if (says(marks, today)) return [];
	const dated = datingEdits(text, marks, today, options);
	return 'refusal' in dated ? dated : withDues(text, dated, marks, today, options);
}

/** The edits with those of the days that the note says it is good to, where it is read as well with them. */
function withDues(
	text: string,
	dated: readonly TextEdit[],
	marks: readonly UpdatedMark[],
	today: CalendarDay,
	options: SetDateOptions,
): PlannedEdits {
	const { parseYaml, conventions, dayOfInstant } = options;
	const dues = readProperties(readOutline(text), parseYaml, conventions).lifecycle?.dues ?? [];
	if (dues.length === 0) return dated;
	const since = markThatCounts(marks, 'updated')?.date ?? null;
	const moved = dueEdits(text, dues, { today, since, conventions, dayOfInstant });
	const edits = [...dated, ...moved.filter(({ from }) => dated.every((edit) => edit.from !== from))].sort((a, b) => a.from - b.from);
	return says(findUpdatedMarks(applyEdits(text, edits), options), today) ? edits : dated;
}

/** The edits that give the note its new updated date. */
function datingEdits(text: string, marks: readonly UpdatedMark[], today: CalendarDay, options: SetDateOptions): PlannedEdits {
	const isRead = (edits: readonly TextEdit[]): boolean => says(findUpdatedMarks(applyEdits(text, edits), options), today);
	const replaced = replacements(text, marks, today, options);
	if ('refusal' in replaced) return replaced;
	if (replaced.length > 0 && isRead(replaced)) return replaced;
	const added = insertions(text, marks, today, options).find((edit) => isRead([edit]));
	return added === undefined ? { refusal: UNREAD } : [added];
}

const UNREAD = "the date wouldn't be read where it belongs. Only the first 1,000,000 characters of a note are read.";

/** Whether the mark that counts names `today`, or the month it is in. */
function says(marks: readonly UpdatedMark[], today: CalendarDay): boolean {
	const date = markThatCounts(marks, 'updated')?.date;
	return date != null && today.startsWith(date.date);
}

/**
 * The edits that put the new date in place of others, in text order: of all that are later than it, else of the plain
 * one that counts; none where there is none.
 */
function replacements(text: string, marks: readonly UpdatedMark[], today: CalendarDay, { conventions }: SetDateOptions): PlannedEdits {
	const statements = new StatementReader(text, conventions);
	const later = marks.filter(({ verb, date }) => verb === 'updated' && date !== null && firstDay(date) > today);
	const other = later.find((mark) => !statements.isPlain(mark));
	if (other !== undefined) {
		return { refusal: `line ${other.line} names ${other.text}, which is still to come, and more than an updated date.` };
	}
	const counting = markThatCounts(marks.filter((mark) => statements.isPlain(mark)), 'updated');
	const replaced = later.length > 0 ? later.sort((a, b) => a.from - b.from) : counting === undefined ? [] : [counting];
	return replaced.flatMap((mark) => {
		// A word for a month may be of several languages: that of the mark comes first.
		const languages = [...(statements.statementOf(mark)?.languages ?? []), ...conventions.languages];
		const edit = replaceDate(text, mark, today, conventions, languages);
		const others = linkEdits(text, mark, today, conventions, languages);
		return [edit, ...weekdayEdits(text, edit.to, today, languages), ...others].sort((a, b) => a.from - b.from);
	});
}

/** The ways to add a date, the best first. */
function insertions(text: string, marks: readonly UpdatedMark[], today: CalendarDay, options: SetDateOptions): TextEdit[] {
	const { conventions, where } = options;
	const outline = readOutline(text);
	const like = footerLikeCreated(text, marks, today, conventions);
	return [
		where === 'property' ? insertValidProperty(outline, today, options) : undefined,
		like === undefined ? undefined : insertFooterLine(outline, conventions, like),
		insertFooterLine(outline, conventions, plainFooter(today)),
	].filter((edit) => edit !== undefined);
}

/** A new property, unless the front matter would be no valid YAML any more. */
function insertValidProperty(outline: Outline, today: CalendarDay, { parseYaml, conventions }: SetDateOptions): TextEdit | undefined {
	const before = readProperties(outline, parseYaml, conventions);
	const edit = insertProperty(outline, before.written, conventions, today);
	if (edit === undefined) return undefined;
	const after = readProperties(readOutline(applyEdits(outline.text, [edit])), parseYaml, conventions);
	return after.problems.length > before.problems.length ? undefined : edit;
}
