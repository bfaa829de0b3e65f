import type { ActorNote } from '../../actor/note/actor-note';
import type { Freshness } from '../freshness';

/** A note in the queue, with what it is sorted by. */
export interface QueuedNote {
	readonly note: ActorNote;
	readonly freshness: Freshness;
	/** Days past the limit; negative for the days that are left. `null` without a date that counts, or without a limit. */
	readonly daysOver: number | null;
	/** How many other actor notes link to it. */
	readonly inbound: number;
	readonly isSnoozed: boolean;
	/** How many of its figures are overdue; absent where that was not asked for. */
	readonly overdueFigures?: number;
}

/** Days past the limit, as `QueuedNote` has them. */
export function daysOver(freshness: Freshness): number | null {
	if ('daysOver' in freshness) return freshness.daysOver;
	return 'age' in freshness && freshness.limit !== null ? freshness.age - freshness.limit : null;
}
