/** The latest date that a note mentions: a hint for notes that state none of their own, and never a date of the note. */

import type { Conventions } from '../../actor/words/conventions';
import { dateAt } from '../../actor/dates/written-date';
import { firstDay, type CalendarDate, type CalendarDay } from '../../calendar-date';
import { proseOnly } from '../../markdown/inline';
import { visitBlocks, type Block, type TextLine } from '../../markdown/outline';
import { readOutline } from '../../markdown/scan/scan-outline';

/**
 * The latest day or month that the prose, tables and headings of a note mention, of those that have
 * begun by `today`; `undefined` where none does. Full days in ISO form count, and dates with the name
 * of their month: `Mar 2026`, `March 4, 2026`, `2026年3月`. Properties, code, comments and links do not.
 */
export function latestDateMentioned(text: string, today: CalendarDay, conventions: Pick<Conventions, 'date' | 'months'>): CalendarDate | undefined {
	let latest: CalendarDate | undefined;
	visitBlocks(readOutline(text).blocks, (block) => {
		for (const { from, to } of linesOf(block)) {
			const line = text.slice(from, to);
			if (!YEAR_INSIDE.test(line)) continue;
			for (const date of datesIn(proseOnly(line), conventions)) if (firstDay(date) <= today && (latest === undefined || isLater(date, latest))) latest = date;
		}
	});
	return latest;
}

function linesOf(block: Block): readonly TextLine[] {
	if (block.kind === 'heading') return [block];
	if (block.kind === 'paragraph') return block.lines;
	return block.kind === 'table' ? block.rows : [];
}

/** A day is later than the month it lies in, of which more is not known. */
function isLater(one: CalendarDate, other: CalendarDate): boolean {
	if (firstDay(one) !== firstDay(other)) return firstDay(one) > firstDay(other);
	return one.precision === 'day' && other.precision === 'month';
}

/** A date is looked for from each year that stands in a line: it opens with it, or with one of the few words before. */
function* datesIn(line: string, conventions: Pick<Conventions, 'date' | 'months'>): Generator<CalendarDate> {
	for (const index of startsOf(YEAR, line)) {
		for (const start of startsBefore(line, index)) {
			const written = dateAt(line, start, conventions);
			if (written === undefined || written.to <= index) continue;
			if (written.date !== null && isPlainDate(line.slice(written.from, written.to))) yield written.date;
			break;
		}
	}
}

/** Where the words begin that may open the date whose year stands at `year`, the longest way back first. */
function startsBefore(line: string, year: number): number[] {
	const from = Math.max(0, year - LONGEST_BEFORE_YEAR);
	const before = line.slice(from, year);
	return startsOf(WORD, before).map((index) => from + index).slice(-MOST_WORDS).concat(year);
}

/** Where the first group of each match begins, which its match ends with. */
function startsOf(pattern: RegExp, text: string): number[] {
	return [...text.matchAll(pattern)].map(({ index, 0: match, 1: group = '' }) => index + match.length - group.length);
}

/** `Tuesday, the 25th of September`, and how many words that is. */
const LONGEST_BEFORE_YEAR = 40;
const MOST_WORDS = 6;

const YEAR_INSIDE = /(?:19|20)\d\d/;
const YEAR = /(?:^|[^\p{L}\d/=&.])((?:19|20)\d\d)(?!\d)/gu;
const WORD = /(?:^|[^\p{L}\p{N}_/.-])([\p{L}\p{N}]+)/gu;

/** Numbers alone may be a version or a range of years, unless they are a whole day. */
function isPlainDate(written: string): boolean {
	return /^\d{4}-\d{2}-\d{2}$|\p{L}/u.test(written);
}
