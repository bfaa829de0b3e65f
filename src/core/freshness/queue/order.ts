/** The order of the queue. */

import { compareTexts } from '../../wording';
import type { FreshnessState } from '../freshness';
import type { QueuedNote } from './queued-note';

/** The states in the order of the queue: overdue or soon to be, then dates to correct, then what needs no work. */
export const STATES_BY_URGENCY: readonly FreshnessState[] = ['stale', 'due soon', 'unreadable', 'future', 'fresh', 'undated'];

/**
 * How much harm a stale note does: the days it is past its limit, times its readers. Each actor note that links
 * to it counts as a reader, and so does the person, so that a note nobody links to weighs something too.
 */
export function weightOf({ daysOver, inbound }: Pick<QueuedNote, 'daysOver' | 'inbound'>): number {
	return (daysOver ?? 0) * (inbound + 1);
}

/**
 * Sorts notes of the queue: by overdue figures where these were asked for, most first; then by state; stale ones by
 * weight, the greatest first; others by the days
 * they have left, those without a limit last. Of equals the one with most links, then by name and path.
 */
export function byUrgency(one: QueuedNote, other: QueuedNote): number {
	if (one.overdueFigures !== other.overdueFigures) return (other.overdueFigures ?? 0) - (one.overdueFigures ?? 0);
	const state = STATES_BY_URGENCY.indexOf(one.freshness.state) - STATES_BY_URGENCY.indexOf(other.freshness.state);
	if (state !== 0) return state;
	if (one.freshness.state === 'stale' && weightOf(one) !== weightOf(other)) return weightOf(other) - weightOf(one);
	return byDays(one, other) || other.inbound - one.inbound || byName(one, other);
}

function byDays(one: QueuedNote, other: QueuedNote): number {
	if (one.daysOver === null || other.daysOver === null) return Number(one.daysOver === null) - Number(other.daysOver === null);
	return other.daysOver - one.daysOver;
}

function byName({ note: one }: QueuedNote, { note: other }: QueuedNote): number {
	return compareTexts(one.name, other.name) || (one.path < other.path ? -1 : Number(one.path > other.path));
}
