/** When a note is due for another look, and how that is said once it was marked as updated. */

import { addDays, formatDate, lastDay, type CalendarDay } from '../calendar-date';
import type { JudgedNote } from './freshness';
import { limitFor, type FreshnessPolicy } from './limit/policy';

/** The last day on which a note is not overdue yet; `undefined` where it never is, or has no date to count from. */
export function nextReview(note: JudgedNote, policy: FreshnessPolicy): CalendarDay | undefined {
	const { days } = limitFor(note, policy);
	return note.updated === null || days === null ? undefined : addDays(lastDay(note.updated), days);
}

/**
 * Says that a note was marked as updated and when its next review is, if ever, for people of `locale` (a BCP 47 tag):
 * `Amazon marked updated today. Next review May 25, 2027.`
 */
export function describeMarked(name: string, review: CalendarDay | undefined, locale: string): string {
	const marked = `${name} marked updated today.`;
	return review === undefined ? marked : `${marked} Next review ${formatDate({ date: review, precision: 'day' }, locale)}.`;
}
