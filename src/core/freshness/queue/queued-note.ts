/** A note of the queue. */

import type { ActorNote } from '../../actor/note/actor-note';
import type { Freshness } from '../freshness';

/** A note as the queue has it. */
export interface QueuedNote {
	readonly note: ActorNote;
	readonly freshness: Freshness;
	/** Days past the limit; of a note that is not stale the days that are left, negated. `null` where there is no date or no limit to count from. */
	readonly daysOver: number | null;
	/** How many other actors link to the note. */
	readonly inbound: number;
	readonly isSnoozed: boolean;
}

/** Days past the limit, as `QueuedNote` has them. */
export function daysOver(freshness: Freshness): number | null {
	return 'age' in freshness && freshness.limit !== null ? freshness.age - freshness.limit : null;
}
