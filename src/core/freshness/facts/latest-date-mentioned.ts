/** The latest date that a note mentions: a hint for notes that state none of their own, and never a date of the note. */

import type { Conventions } from '../../actor/words/conventions';
import { dateAt } from '../../actor/dates/written-date';
import { firstDay, type CalendarDate, type CalendarDay } from '../../calendar-date';
import { LIMITS } from '../../limits';
import { proseOnly } from '../../markdown/inline';
import { visitBlocks, type Block, type TextLine } from '../../markdown/outline';
import { readOutline } from '../../markdown/scan/scan-outline';

/**
 * The latest day or month that the prose, tables and headings of a note mention, of those that have
 * begun by `today`; `undefined` where none does, or there are too many to try. Full days in ISO form count, and dates with the name
 * of their month: `Mar 2026`, `March 4, 2026`, `2026年3月`. Properties, code, comments and links do not.
 */
export function latestDateMentioned(text: string, today: CalendarDay, conventions: DateConventions): CalendarDate | undefined {
	if ((text.match(YEARS_INSIDE) ?? []).length > LIMITS.yearsMentioned) return undefined;
	let latest: CalendarDate | undefined;
	visitBlocks(readOutline(text).blocks, (block) => {
		for (const { from, to } of linesOf(block)) {
			const line = text.slice(from, to);
			if (!YEAR_INSIDE.test(line)) continue;
			for (const date of datesIn(proseOnly(line), conventions)) {
				if (firstDay(date) <= today && (latest === undefined || isLater(date, latest))) latest = date;
			}
		}
	});
	return latest;
}

type DateConventions = Pick<Conventions, 'date' | 'months'>;

function linesOf(block: Block): readonly TextLine[] {
	if (block.kind === 'heading') return [block];
	if (block.kind === 'paragraph') return block.lines;
	return block.kind === 'table' ? block.rows : [];
}

/** Of a day and the month that begins with it, the day counts as later: it says more. */
function isLater(one: CalendarDate, other: CalendarDate): boolean {
	if (firstDay(one) !== firstDay(other)) return firstDay(one) > firstDay(other);
	return one.precision === 'day' && other.precision === 'month';
}

/** Looks for a date around each year in a line: a date opens with its year, or with one of the few words before it. */
function* datesIn(line: string, conventions: DateConventions): Generator<CalendarDate> {
	for (const index of startsOf(YEAR, line)) {
		for (const start of startsBefore(line, index)) {
			const written = dateAt(line, start, conventions);
			if (written === undefined || written.to <= index) continue;
			if (written.date !== null && isPlainDate(line.slice(written.from, written.to))) yield written.date;
			break;
		}
	}
}

/** Where a date whose year is at `year` may begin: at one of the words before it, the farthest first, or at the year. */
function startsBefore(line: string, year: number): number[] {
	const from = Math.max(0, year - LONGEST_BEFORE_YEAR);
	const before = line.slice(from, year);
	return startsOf(WORD, before).map((index) => from + index).slice(-MOST_WORDS).concat(year);
}

/** Where the first group of each match begins. The group is the end of its match. */
function startsOf(pattern: RegExp, text: string): number[] {
	return [...text.matchAll(pattern)].map(({ index, 0: match, 1: group = '' }) => index + match.length - group.length);
}

/** Characters and words that may stand before the year: `Tuesday, the 25th of September`. */
const LONGEST_BEFORE_YEAR = 40;
const MOST_WORDS = 6;

const YEAR_INSIDE = /(?:19|20)\d\d/;
const YEARS_INSIDE = /(?:19|20)\d\d/g;
const YEAR = /(?:^|[^\p{L}\d/=&.])((?:19|20)\d\d)(?!\d)/gu;
const WORD = /(?:^|[^\p{L}\p{N}_/.-])([\p{L}\p{N}]+)/gu;

/** Numbers alone may be a version or a range of years, unless they are a whole day. */
function isPlainDate(written: string): boolean {
	return /^\d{4}-\d{2}-\d{2}$|\p{L}/u.test(written);
}
