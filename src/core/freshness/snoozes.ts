/** Notes that the person wants no reminder of for a while, or ever. */

import type { CalendarDay } from '../calendar-date';

/** By path of the note: the day (YYYY-MM-DD) on which it may be spoken of again, or `never`. */
export type Snoozes = Readonly<Record<string, string>>;

/** Whether a note is snoozed on the day `today`. */
export function isSnoozed(snoozes: Snoozes, path: string, today: CalendarDay): boolean {
	const until = Object.hasOwn(snoozes, path) ? snoozes[path] : undefined;
	return until === 'never' || (until !== undefined && today < until);
}
