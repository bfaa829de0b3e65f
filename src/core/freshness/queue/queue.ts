/** The notes to work through: how far each is past its limit, and how many others link to it. */

import type { ActorNote } from '../../actor/note/actor-note';
import type { CalendarDay } from '../../calendar-date';
import { assessFreshness, noCounts, type FreshnessState } from '../freshness';
import type { InboundLinks } from '../../actor/vault/inbound-links';
import type { FreshnessPolicy } from '../limit/policy';
import { fitsQueueFilter, type QueueFilter } from './filter';
import { byUrgency } from './order';
import { daysOver, type QueuedNote } from './queued-note';
import { isSnoozed, type Snoozes } from '../limit/snoozes';

/** Which notes are wanted. */
export interface QueueRequest {
	readonly filter: QueueFilter;
	/** The states whose notes are wanted; all where it is absent. */
	readonly states?: ReadonlySet<FreshnessState>;
	/** None where it is absent. */
	readonly snoozes?: Snoozes;
	/** Whether snoozed notes are wanted too; no where it is absent. */
	readonly withSnoozed?: boolean;
	/**
	 * Tells how many figures of a note are overdue. Where it is given, the notes that have some are wanted, whatever their
	 * state: those with most first.
	 */
	readonly overdueFigures?: (note: ActorNote) => number;
}

/** What notes are judged and weighed by. */
export interface QueueBasis {
	readonly policy: FreshnessPolicy;
	readonly today: CalendarDay;
	readonly inbound: Pick<InboundLinks, 'count'>;
}

/** The wanted notes, and how many there are of all. */
export interface Queue {
	/** The notes wanted, the most urgent first (see `byUrgency`). */
	readonly notes: readonly QueuedNote[];
	/** How many notes that fit the filter are in each state, wanted or not, snoozed or not. */
	readonly counts: Readonly<Record<FreshnessState, number>>;
	/** How many notes of the wanted states are snoozed. */
	readonly snoozed: number;
}

/** Judges all notes, and puts those that are wanted in order. Links are counted for these alone. */
export function buildQueue(notes: Iterable<ActorNote>, request: QueueRequest, { policy, today, inbound }: QueueBasis): Queue {
	const { filter, states, snoozes = {}, withSnoozed = false, overdueFigures } = request;
	const counts = noCounts();
	const wanted: QueuedNote[] = [];
	let snoozed = 0;
	for (const note of notes) {
		if (!fitsQueueFilter(note, filter)) continue;
		const freshness = assessFreshness(note, policy, today);
		counts[freshness.state]++;
		const figures = overdueFigures?.(note);
		if (figures === undefined ? states?.has(freshness.state) === false : figures === 0) continue;
		const isAsleep = isSnoozed(snoozes, note.path, today);
		if (isAsleep) snoozed++;
		if (isAsleep && !withSnoozed) continue;
		const queued = { note, freshness, daysOver: daysOver(freshness), inbound: inbound.count(note.path), isSnoozed: isAsleep };
		wanted.push(figures === undefined ? queued : { ...queued, overdueFigures: figures });
	}
	return { notes: wanted.sort(byUrgency), counts, snoozed };
}
