/** The notes to work through: how far each is past its limit, and how many others rest on it. */

import type { ActorNote } from '../../actor/note/actor-note';
import type { CalendarDay } from '../../calendar-date';
import { assessFreshness, type FreshnessState } from '../freshness';
import type { InboundLinks } from '../../actor/vault/inbound-links';
import type { FreshnessPolicy } from '../limit/policy';
import { fitsQueueFilter, type QueueFilter } from './filter';
import { byUrgency } from './order';
import { daysOver, type QueuedNote } from './queued-note';
import { isSnoozed, type Snoozes } from '../limit/snoozes';

/** What is asked of the queue. */
export interface QueueRequest {
	readonly filter: QueueFilter;
	/** The states whose notes are wanted; all where it is absent. */
	readonly states?: ReadonlySet<FreshnessState>;
	/** Notes that the person wants left alone for now; none where it is absent. */
	readonly snoozes?: Snoozes;
	/** Whether snoozed notes are among those wanted; they are not where it is absent. */
	readonly withSnoozed?: boolean;
}

/** By what notes are judged and weighed. */
export interface QueueParts {
	readonly policy: FreshnessPolicy;
	readonly today: CalendarDay;
	readonly inbound: Pick<InboundLinks, 'count'>;
}

/** What was asked for. */
export interface Queue {
	/** The notes wanted, the most urgent first (see `byUrgency`). */
	readonly notes: readonly QueuedNote[];
	/** How many notes that fit the filter are in each state, wanted or not, snoozed or not. */
	readonly counts: Readonly<Record<FreshnessState, number>>;
	/** How many notes of the wanted states are snoozed. */
	readonly snoozed: number;
}

/** Judges all notes, and puts those that are wanted in order. Links are counted for these alone. */
export function buildQueue(notes: Iterable<ActorNote>, { filter, states, snoozes = {}, withSnoozed = false }: QueueRequest, { policy, today, inbound }: QueueParts): Queue {
	const counts: Record<FreshnessState, number> = { stale: 0, 'due soon': 0, fresh: 0, undated: 0, future: 0, unreadable: 0 };
	const wanted: QueuedNote[] = [];
	let snoozed = 0;
	for (const note of notes) {
		if (!fitsQueueFilter(note, filter)) continue;
		const freshness = assessFreshness(note, policy, today);
		counts[freshness.state]++;
		if (states?.has(freshness.state) === false) continue;
		const sleeps = isSnoozed(snoozes, note.path, today);
		if (sleeps) snoozed++;
		if (sleeps && !withSnoozed) continue;
		wanted.push({ note, freshness, daysOver: daysOver(freshness), inbound: inbound.count(note.path), isSnoozed: sleeps });
	}
	return { notes: wanted.sort(byUrgency), counts, snoozed };
}
