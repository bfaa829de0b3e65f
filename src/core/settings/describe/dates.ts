/** How many notes of this vault have an updated date, and where one goes in those that don't. */

import type { ActorNote } from '../../actor/note/actor-note';
import type { CalendarDay } from '../../calendar-date';
import type { PlaceForDate } from '../../freshness/set-date/edits';
import { counted, have, number } from '../../wording';

/** `748 notes have an updated date; 2 have an unreadable one.` */
export function describeUpdatedDates(notes: readonly ActorNote[], locale: string): string {
	const dated = notes.filter(({ updated }) => updated !== null).length;
	const unreadable = notes.filter(({ unreadableUpdated }) => unreadableUpdated !== null).length;
	const rest = unreadable === 0 ? '' : `; ${number(unreadable, locale)} ${have(unreadable)} an unreadable one`;
	return `${counted(dated, 'note', locale)} ${have(dated)} an updated date${rest}.`;
}

/** Where a new date goes. Without the name of a `property` it is a line whatever the place. */
interface NewDate {
	readonly place: PlaceForDate;
	readonly property: string | undefined;
	readonly today: CalendarDay;
}

/** `4,284 notes have no date. Marking one as updated adds the line *Updated 2026-11-26* after its quick stats.` */
export function describeNewDate({ place, property, today }: NewDate, notes: readonly ActorNote[], locale: string): string {
	const undated = notes.filter(({ updated, unreadableUpdated }) => updated === null && unreadableUpdated === null).length;
	if (undated === 0) return 'Every note has a date.';
	const isProperty = place === 'property' && property !== undefined;
	const written = isProperty ? `the property ${property}: ${today}` : `the line *Updated ${today}* after its quick stats`;
	return `${counted(undated, 'note', locale)} ${have(undated)} no date. Marking ${undated === 1 ? 'it' : 'one'} as updated adds ${written}.`;
}
