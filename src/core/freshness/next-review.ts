/** When a note is due for another look, and how that is said once its date was set. */

import { addDays, formatDate, lastDay, type CalendarDate, type CalendarDay } from '../calendar-date';
import type { JudgedNote } from './freshness';
import { limitFor, type FreshnessPolicy } from './limit/policy';

/** The last day on which a note is not stale yet; `undefined` where it never gets stale, or states no date to count from. */
export function nextReview(note: JudgedNote, policy: FreshnessPolicy): CalendarDay | undefined {
	const { days } = limitFor(note, policy);
	return note.updated === null || days === null ? undefined : addDays(lastDay(note.updated), days);
}

/**
 * Says which date a note was given and when its next review is, if ever, for people of `locale` (a BCP 47 tag):
 * `Updated date set to Nov 26, 2026. Next review May 25, 2027`.
 */
export function describeDateSet(date: CalendarDate, review: CalendarDay | undefined, locale: string): string {
	const set = `Updated date set to ${formatDate(date, locale)}`;
	return review === undefined ? set : `${set}. Next review ${formatDate({ date: review, precision: 'day' }, locale)}`;
}
