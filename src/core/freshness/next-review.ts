/** When a note is due for another look, and how that is said once it was marked as updated. */

import { addDays, formatDate, lastDay, type CalendarDay } from '../calendar-date';
import type { Freshness, JudgedNote } from './freshness';
import { limitFor, type FreshnessPolicy } from './limit/policy';
import { statedDue } from './limit/stated-due';

/** The last day on which a note is not overdue yet; `undefined` where it never is, or has no date to count from. */
export function nextReview(note: JudgedNote, policy: FreshnessPolicy): CalendarDay | undefined {
	const due = statedDue(note, policy.dayOfInstant);
	if (due !== undefined) return due.day;
	const { days } = limitFor(note, policy);
	return note.updated === null || days === null ? undefined : addDays(lastDay(note.updated), days);
}

/**
 * Says that a note was marked as updated and when its next review is, if ever, for people of `locale` (a BCP 47 tag):
 * `Amazon marked updated today. Next review May 25, 2027.` Where a day that the note states leaves it overdue, as
 * `freshness` says, that is said: nothing tells how far to move such a day.
 */
export function describeMarked(name: string, review: CalendarDay | undefined, locale: string, freshness?: Freshness): string {
	const marked = `${name} marked updated today.`;
	if (review === undefined) return marked;
	const day = formatDate({ date: review, precision: 'day' }, locale);
	const staysOverdue = freshness?.state === 'stale' && freshness.due !== undefined;
	return staysOverdue ? `${marked} It stays overdue: ${freshness.due.from} says ${day}.` : `${marked} Next review ${day}.`;
}
