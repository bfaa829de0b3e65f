/** What it takes to make a note say that it was updated on a day. */

import { findUpdatedMarks, type ReadOptions } from '../actor/read-actor-note';
import { markThatCounts, type UpdatedMark } from '../actor/updated-mark';
import { lastDay, type CalendarDay } from '../calendar-date';
import { readOutline } from '../markdown/scan-outline';
import { insertFooterLine } from './place-for-updated-line';
import type { TextEdit } from '../markdown/text-edit';

/**
 * The smallest edits that make the note `text` say it was updated on `today`, in text order; none
 * where it says so already.
 *
 * - The Updated mark that counts gets the new date in place, in ISO form whatever its form was
 *   (`Jan 2026` becomes a full day); all else on its line stays. A date that cannot be read is
 *   replaced too, for that is what was asked for, and so is every later date than `today`, which
 *   would go on counting.
 * - A mark with another verb (`*Corrected 2026-03-01*`) states what was done that day and is left alone.
 * - A note without one gets the line `*Updated 2026-11-23*`.
 */
export function setUpdatedDate(text: string, today: CalendarDay, options: Pick<ReadOptions, 'conventions' | 'parseYaml'>): TextEdit[] {
	const outline = readOutline(text);
	const marks = findUpdatedMarks(outline, options);
	if (markThatCounts(marks, 'updated')?.date?.date === today) return [];
	const replaced = marksToReplace(text, marks, today);
	if (replaced.length > 0) return replaced.map(({ from, to }) => ({ from, to, insert: today }));
	return [insertFooterLine(outline, options.conventions, `*Updated ${today}*`)];
}

/** The marks that get the new date, in text order: all that are later than it, else the plain one that counts. */
function marksToReplace(text: string, marks: readonly UpdatedMark[], today: CalendarDay): UpdatedMark[] {
	const later = marks.filter((mark) => isLater(mark, today));
	if (later.length > 0) return later.sort((a, b) => a.from - b.from);
	const plain = markThatCounts(marks.filter((mark) => isPlain(text, mark)), 'updated');
	return plain === undefined ? [] : [plain];
}

/** Whether a mark would still be later than `today` once another says `today`. */
function isLater(mark: UpdatedMark, today: CalendarDay): boolean {
	return mark.verb === 'updated' && mark.date !== null && lastDay(mark.date) > today;
}

/** Whether a mark says *updated* and nothing more: as a property, label line or inline field; in a footer after that verb, or after another date of the same mark. */
function isPlain(text: string, mark: UpdatedMark): boolean {
	if (mark.origin !== 'footer') return true;
	const before = lineBefore(text, mark.from).replace(/\([^()]*\)/g, '');
	return /(?:^|\P{L})updated?(?:\s+on)?[^\p{L}\d]*$/iu.test(before) || /\d[^\p{L}\d]*$/u.test(before);
}

function lineBefore(text: string, at: number): string {
	return text.slice(Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1, at);
}
