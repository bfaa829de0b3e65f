import type { FreshnessState } from '../../../core/freshness/freshness';
import { STATES_BY_URGENCY } from '../../../core/freshness/queue/order';

/** What of the queue is looked at. */
export interface QueueChoice {
	readonly states: ReadonlySet<FreshnessState>;
	/** The filter as it is typed. */
	readonly filter: string;
	readonly withSnoozed: boolean;
}

/** What there is to do: notes that are stale or will be soon. */
export const TO_DO: QueueChoice = { states: new Set(['stale', 'due soon']), filter: '', withSnoozed: false };

/** A choice as it is kept with the layout. */
export function saveChoice({ states, filter, withSnoozed }: QueueChoice): Record<string, unknown> {
	return { states: [...states], filter, withSnoozed };
}

/** A choice as it was kept; what cannot be used of it is as in `TO_DO`. */
export function restoreChoice(saved: unknown): QueueChoice {
	if (typeof saved !== 'object' || saved === null) return TO_DO;
	const { states, filter, withSnoozed } = saved as Readonly<Record<string, unknown>>;
	return {
		states: Array.isArray(states) ? new Set(STATES_BY_URGENCY.filter((state) => states.includes(state))) : TO_DO.states,
		filter: typeof filter === 'string' ? filter : TO_DO.filter,
		withSnoozed: withSnoozed === true,
	};
}
