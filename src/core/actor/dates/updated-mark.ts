/**
 * The marks a note makes about itself: when it was made and when it was last worked on, and which of
 * them counts (docs/reading.md, "Updated date").
 */

import { lastDay, type CalendarDate } from '../../calendar-date';
import type { ReadProblem } from '../../markdown/read-problem';

/**
 * Where a mark stands: a footer (`*Updated 2026-01-01*`), a property, a label line (`**Last updated:** …`)
 * or an inline field (`updated:: …`). It says how far the mark is to be trusted, in this order.
 */
export type MarkOrigin = 'footer' | 'property' | 'label' | 'field';

/** An Updated or Created mark, with where its date stands. */
export interface UpdatedMark {
	readonly verb: 'updated' | 'created';
	readonly origin: MarkOrigin;
	/** `null` where the date cannot be read. */
	readonly date: CalendarDate | null;
	/** The date as written; where it cannot be read, with the word glued to it. */
	readonly text: string;
	readonly line: number;
	/** Characters of the note that the date stands on. */
	readonly from: number;
	readonly to: number;
	/** Set where it is an item of a list: the latest of several days. */
	readonly isListed?: true;
}

/** A date the note states about itself, and where. */
export interface DatedMark extends CalendarDate {
	readonly line: number;
}

/** A mark that names no readable day: the text that stands where the date should, with the word glued to it. */
export interface UnreadableMark {
	readonly text: string;
	readonly line: number;
}

/**
 * The marks that are trusted, verb by verb: those of the first origin that has a readable date, where properties and
 * label lines count beside a footer; where no date can be read, all of them.
 */
export function trustedMarks(marks: readonly UpdatedMark[]): readonly UpdatedMark[] {
	if (marks.length < 2) return marks;
	const trusted = new Map(VERBS.map((verb) => [verb, trustedOrigins(marks.filter((mark) => mark.verb === verb && mark.date !== null))]));
	return marks.filter(({ verb, origin }) => trusted.get(verb)?.includes(origin) ?? true);
}

const VERBS = ['updated', 'created'] as const;

function trustedOrigins(readable: readonly UpdatedMark[]): readonly MarkOrigin[] | undefined {
	const origin = ORIGINS.find((candidate) => readable.some((mark) => mark.origin === candidate));
	return origin === 'footer' ? ['footer', 'property', 'label'] : origin && [origin];
}

const ORIGINS: readonly MarkOrigin[] = ['footer', 'property', 'label', 'field'];

/** The mark that counts: the latest date of all marks with this verb, the first of equals; where none can be read, an unreadable one. */
export function markThatCounts(marks: readonly UpdatedMark[], verb: 'updated' | 'created'): UpdatedMark | undefined {
	let best: UpdatedMark | undefined;
	for (const mark of marks) {
		if (mark.verb === verb && (best === undefined || isLater(mark, best))) best = mark;
	}
	return best;
}

/**
 * The latest date of the other place, where both the properties and the text say when the note was updated and do not
 * say the same; `undefined` where they agree, or only one of them says it.
 */
export function otherMark(marks: readonly UpdatedMark[], counting: UpdatedMark | undefined): UpdatedMark | undefined {
	const isProperty = counting?.origin === 'property';
	const other = markThatCounts(marks.filter(({ origin }) => (origin === 'property') !== isProperty), 'updated');
	return counting?.date == null || other?.date == null || other.date.date === counting.date.date ? undefined : other;
}

/** A mark as the note states it, for the reader's result. */
export function datedMark(mark: UpdatedMark | undefined): DatedMark | null {
	return mark?.date ? { date: mark.date.date, precision: mark.date.precision, line: mark.line } : null;
}

/** A mark that names no day, for the reader's result. */
export function unreadableMark(mark: UpdatedMark | undefined): UnreadableMark | null {
	return mark?.date === null ? { text: mark.text, line: mark.line } : null;
}

/** What is wrong with marks whose dates cannot be read. */
export function markProblems(marks: readonly UpdatedMark[]): ReadProblem[] {
	return marks.filter(({ date }) => date === null).map((mark) => ({ line: mark.line, message: unreadableMessage(mark), of: 'date' }));
}

function unreadableMessage(mark: UpdatedMark): string {
	const word = mark.verb === 'updated' ? 'Updated' : 'Created';
	return `${word} date "${mark.text}" can't be read. Write it as YYYY-MM-DD.`;
}

function isLater(mark: UpdatedMark, than: UpdatedMark): boolean {
	if (mark.date === null) return false;
	return than.date === null || lastDay(mark.date) > lastDay(than.date);
}
