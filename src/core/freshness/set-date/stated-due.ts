/** How a day that a note says it is good to moves on when the note is marked as updated. */

import type { PlacedDue } from '../../actor/dates/lifecycle';
import { addDays, daysBetween, lastDay, type CalendarDate, type CalendarDay } from '../../calendar-date';
import type { TextEdit } from '../../markdown/write/text-edit';
import { propertyKey } from '../../actor/words/vocabulary';
import { dayOfDue, type DayOfInstant } from '../limit/stated-due';
import { writeDateLike, type DateConventions } from './write-like';

/** What the days of a note move by. */
interface Moves {
	readonly today: CalendarDay;
	/** When the note was last updated, from which its stated days are as far as they will be from `today`; `null` where it doesn't say. */
	readonly since: CalendarDate | null;
	readonly conventions: DateConventions;
	readonly dayOfInstant: DayOfInstant | undefined;
}

/**
 * The edits that move stated days that have come, in the form they have: by as many days as the note moves on, so that it
 * is good for as long again; the day of the last review to today. None for a day that nothing tells how far to move, nor
 * for one that says how long something is in force: no review makes that longer.
 */
export function dueEdits(text: string, dues: readonly PlacedDue[], { today, since, conventions, dayOfInstant }: Moves): TextEdit[] {
	return dues.filter((due) => dayOfDue(due, dayOfInstant) <= today && !IN_FORCE.includes(propertyKey(due.property))).flatMap((due) => {
		const { from, to, isCounted } = due;
		const isOf = since !== null && lastDay(since) < dayOfDue(due, dayOfInstant);
		const day = isCounted === true ? today : isOf ? addDays(lastDay(due), daysBetween(lastDay(since), today)) : undefined;
		const insert = day && writeDayLike(text.slice(from, to), day, conventions);
		return insert === undefined ? [] : [{ from, to, insert }];
	});
}

/** Properties that say how long something is in force. */
const IN_FORCE: readonly string[] = ['expires', 'valid_until'].map(propertyKey);

/** As `writeDateLike`, with the time of day as it is: it belongs to the stated moment. */
function writeDayLike(written: string, day: CalendarDay, conventions: DateConventions): string | undefined {
	return ISO_TIME.test(written) ? day + written.slice(day.length) : writeDateLike(written, day, conventions);
}

const ISO_TIME = /^\d{4}-\d{2}-\d{2}[T ]/i;
