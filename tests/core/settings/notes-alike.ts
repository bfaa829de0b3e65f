/** Many notes at once, for sentences that count them. */
import type { ActorNote } from '../../../src/core/actor/note/actor-note';
import type { CalendarDay } from '../../../src/core/calendar-date';
import { sampleNote } from '../actor/note-sample';

/** Notes that all say the same. */
export function times(count: number, said: Partial<ActorNote>): ActorNote[] {
	return Array.from({ length: count }, () => sampleNote(said));
}

/** What a note says that was updated on a day. */
export function dated(date: CalendarDay): Pick<ActorNote, 'updated'> {
	return { updated: { date, precision: 'day', line: 1 } };
}
