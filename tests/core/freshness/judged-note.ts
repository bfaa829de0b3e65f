/** Notes to judge in tests: only what a judgement depends on, and a path. */

import type { CalendarDate } from '../../../src/core/calendar-date';
import type { JudgedNote } from '../../../src/core/freshness/freshness';

/** What a test says of a note; the rest is as in a note that says nothing. */
interface Told extends Partial<Pick<JudgedNote, 'path' | 'tags' | 'actorBy' | 'properties'>> {
	/** A day or a month. */
	readonly updated?: string | null;
	/** What stands where the date should. */
	readonly unreadable?: string | null;
}

/** A note dated on line 9. */
export function judgedNote({ updated = null, unreadable = null, ...rest }: Told): JudgedNote {
	return {
		path: 'Actors/Acme.md',
		tags: [],
		actorBy: '#actor',
		properties: {},
		updated: updated === null ? null : { ...dateOf(updated), line: 9 },
		unreadableUpdated: unreadable === null ? null : { text: unreadable, line: 7 },
		...rest,
	};
}

/** The day or month that an ISO text names. */
function dateOf(date: string): CalendarDate {
	return { date, precision: date.length === 7 ? 'month' : 'day' };
}
