/** The snoozed notes as a person sees and takes them back. */

import { nameOf } from '../../actor/read-actor-note';
import { formatDate, type CalendarDay } from '../../calendar-date';
import { isSnoozed, type Snoozes } from '../../freshness/limit/snoozes';

/** A note that the person is not reminded of. */
export interface SnoozedNote {
	readonly path: string;
	readonly name: string;
	/** Where it lies and when it comes back: `Companies · until Dec 3, 2026`, `never reminded of`. */
	readonly remark: string;
}

/** The notes snoozed on the day `today`: the first to come back first, by path where that is the same day. Snoozes that are over are left out. */
export function listSnoozed(snoozes: Snoozes, today: CalendarDay, locale: string): SnoozedNote[] {
	return Object.entries(snoozes)
		.filter(([path]) => isSnoozed(snoozes, path, today))
		.sort(byDayAndPath)
		.map(([path, until]) => ({ path, name: nameOf(path), remark: [...folderOf(path), untilInWords(until, locale)].join(' · ') }));
}

/** A day comes before `never`, as digits come before letters. */
function byDayAndPath([path, until]: [string, string], [otherPath, otherUntil]: [string, string]): number {
	return compare(until, otherUntil) || compare(path, otherPath);
}

function compare(one: string, other: string): number {
	if (one === other) return 0;
	return one < other ? -1 : 1;
}

function untilInWords(until: string, locale: string): string {
	return until === 'never' ? 'never reminded of' : `until ${formatDate({ date: until, precision: 'day' }, locale)}`;
}

function folderOf(path: string): string[] {
	return path.includes('/') ? [path.slice(0, path.lastIndexOf('/'))] : [];
}
