/** The snoozed notes, as the settings list them. */

import { folderOf, nameOf } from '../../actor/note/path';
import { formatDate, type CalendarDay } from '../../calendar-date';
import { isSnoozed, type Snoozes } from '../../freshness/limit/snoozes';

/** A note whose reminders are paused or off. */
export interface SnoozedNote {
	readonly path: string;
	readonly name: string;
	/** Its folder, and until when reminders are paused: `Companies · until Dec 3, 2026`, `reminders off`. */
	readonly remark: string;
}

/** The notes snoozed on the day `today`, the first to end first, then by path. Snoozes that are over are left out. */
export function listSnoozed(snoozes: Snoozes, today: CalendarDay, locale: string): SnoozedNote[] {
	return Object.entries(snoozes)
		.filter(([path]) => isSnoozed(snoozes, path, today))
		.sort(byDayAndPath)
		.map(([path, until]) => ({ path, name: nameOf(path), remark: remarkOn(path, until, locale) }));
}

/** A day comes before `never`, as digits come before letters. */
function byDayAndPath([path, until]: [string, string], [otherPath, otherUntil]: [string, string]): number {
	return compare(until, otherUntil) || compare(path, otherPath);
}

function compare(one: string, other: string): number {
	if (one === other) return 0;
	return one < other ? -1 : 1;
}

function remarkOn(path: string, until: string, locale: string): string {
	return [folderOf(path), untilInWords(until, locale)].filter((part) => part !== '').join(' · ');
}

function untilInWords(until: string, locale: string): string {
	return until === 'never' ? 'reminders off' : `until ${formatDate({ date: until, precision: 'day' }, locale)}`;
}
