/** How many notes of this vault say when they were updated, and where the others would. */

import type { ActorNote } from '../../actor/note/actor-note';
import type { CalendarDay } from '../../calendar-date';
import type { PlaceForDate } from '../../freshness/set-date/edits';
import { counted, number } from '../../wording';

/** `748 notes state an updated date, 2 one that cannot be read.` */
export function describeUpdatedDates(notes: readonly ActorNote[], locale: string): string {
	const dated = notes.filter(({ updated }) => updated !== null).length;
	const unreadable = notes.filter(({ unreadableUpdated }) => unreadableUpdated !== null).length;
	const rest = unreadable === 0 ? '' : `, ${number(unreadable, locale)} one that cannot be read`;
	return `${counted(dated, 'note', locale)} ${dated === 1 ? 'states' : 'state'} an updated date${rest}.`;
}

/**
 * `4,284 notes state no updated date. Set to today, each gets *Updated 2026-11-26* at the end of its quick stats.`
 * `property` is how a new property is called: without one the date becomes a line wherever it should go.
 */
export function describeNewDate(place: PlaceForDate, property: string | undefined, notes: readonly ActorNote[], today: CalendarDay, locale: string): string {
	const undated = notes.filter(({ updated, unreadableUpdated }) => updated === null && unreadableUpdated === null).length;
	if (undated === 0) return 'No note is without an updated date.';
	const written = place === 'property' && property !== undefined ? `the property ${property}: ${today}` : `the line *Updated ${today}* at the end of its quick stats`;
	return `${counted(undated, 'note', locale)} ${undated === 1 ? 'states' : 'state'} no updated date. Set to today, ${undated === 1 ? 'it' : 'each'} gets ${written}.`;
}
