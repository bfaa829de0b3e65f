/** Which note is looked at first. */

import type { FreshnessState } from '../freshness';
import type { QueuedNote } from './queued-note';

/** The states in the order in which their notes ask to be looked at: what is wrong, then what will be, then what is only to know. */
export const STATES_BY_URGENCY: readonly FreshnessState[] = ['stale', 'due soon', 'unreadable', 'future', 'fresh', 'undated'];

/** The states by name, for buttons and tables. */
export const STATE_NAMES: Readonly<Record<FreshnessState, string>> = {
	stale: 'Stale',
	'due soon': 'Due soon',
	unreadable: 'Unreadable',
	future: 'In the future',
	fresh: 'Fresh',
	undated: 'Undated',
};

const PLACE: Readonly<Record<FreshnessState, number>> = { stale: 0, 'due soon': 1, unreadable: 2, future: 3, fresh: 4, undated: 5 };

/**
 * How much harm a stale note does: the days it is over its limit, times its readers. Whoever links to
 * it is one, and so is the person who keeps it, so that a note nobody links to still weighs its days.
 */
export function weightOf({ daysOver, inbound }: Pick<QueuedNote, 'daysOver' | 'inbound'>): number {
	return (daysOver ?? 0) * (inbound + 1);
}

const { compare } = new Intl.Collator('en', { numeric: true });

/**
 * Sorts notes of the queue: by state; stale ones by weight, the greatest first; others by the days
 * they have left, those without a limit last. Of equals the one with most links, then by name and path.
 */
export function byUrgency(one: QueuedNote, other: QueuedNote): number {
	const state = PLACE[one.freshness.state] - PLACE[other.freshness.state];
	if (state !== 0) return state;
	if (one.freshness.state === 'stale' && weightOf(one) !== weightOf(other)) return weightOf(other) - weightOf(one);
	return byDays(one, other) || other.inbound - one.inbound || byName(one, other);
}

function byDays(one: QueuedNote, other: QueuedNote): number {
	if (one.daysOver === null || other.daysOver === null) return Number(one.daysOver === null) - Number(other.daysOver === null);
	return other.daysOver - one.daysOver;
}

function byName({ note: one }: QueuedNote, { note: other }: QueuedNote): number {
	return compare(one.name, other.name) || (one.path < other.path ? -1 : Number(one.path > other.path));
}
