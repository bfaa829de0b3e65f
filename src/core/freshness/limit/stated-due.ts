/** The day that a note itself says it is good to: it comes before every limit. */

import type { ActorNote } from '../../actor/note/actor-note';
import type { StatedDue } from '../../actor/dates/lifecycle';
import { formatDate, lastDay, type CalendarDay } from '../../calendar-date';

/** The day that a person's calendar shows at a moment, in milliseconds since 1970: where their zone comes in. */
export type DayOfInstant = (milliseconds: number) => CalendarDay;

/** The last day on which a note is not overdue, by its own word. */
export interface DueDay {
	readonly day: CalendarDay;
	/** The property that says so, as written: `stale_after`. */
	readonly from: string;
	readonly line: number;
}

/** The first of the days that a note states; `undefined` where it states none. */
export function statedDue({ lifecycle }: Pick<ActorNote, 'lifecycle'>, dayOfInstant: DayOfInstant | undefined): DueDay | undefined {
	const days = (lifecycle?.dues ?? []).map((due) => ({ day: dayOfDue(due, dayOfInstant), from: due.property, line: due.line }));
	return days.reduce<DueDay | undefined>((first, due) => (first === undefined || due.day < first.day ? due : first), undefined);
}

/** The day of a stated date: of an instant the person's own, or the day as written where no calendar is given. */
export function dayOfDue(due: Pick<StatedDue, 'date' | 'precision' | 'instant'>, dayOfInstant: DayOfInstant | undefined): CalendarDay {
	return due.instant === undefined || dayOfInstant === undefined ? lastDay(due) : dayOfInstant(due.instant);
}

/** `due Jul 23 (stale_after)`, for people of `locale`; `today` leaves out its own year. */
export function describeDue({ day, from }: DueDay, locale: string, today?: CalendarDay): string {
	return `due ${formatDate({ date: day, precision: 'day' }, locale, today)} (${from})`;
}
