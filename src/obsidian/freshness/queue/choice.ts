import type { FreshnessState } from '../../../core/freshness/freshness';
import { STATES_BY_URGENCY } from '../../../core/freshness/queue/order';

/** Which notes of the queue are shown, and how. */
export interface QueueChoice {
	readonly states: ReadonlySet<FreshnessState>;
	/** The filter as it is typed. */
	readonly filter: string;
	readonly withSnoozed: boolean;
	/** Whether notes with overdue figures are shown instead, whatever their state: those with most first. */
	readonly ofFigures: boolean;
	/** Whether the note that the cursor is on is shown beside the queue. */
	readonly preview: boolean;
}

/** Notes that are overdue or due soon: what the queue shows at first. */
export const TO_DO: QueueChoice = {
	states: new Set(['stale', 'due soon']), filter: '', withSnoozed: false, ofFigures: false, preview: false,
};

/** A choice as plain data, to be saved with the workspace layout. */
export function saveChoice({ states, ...others }: QueueChoice): Record<string, unknown> {
	return { ...others, states: [...states] };
}

/** A saved choice; what can't be used of it is as in `TO_DO`. */
export function restoreChoice(saved: unknown): QueueChoice {
	if (typeof saved !== 'object' || saved === null) return TO_DO;
	const { states, filter, withSnoozed, ofFigures, preview } = saved as Readonly<Record<string, unknown>>;
	return {
		states: Array.isArray(states) ? new Set(STATES_BY_URGENCY.filter((state) => states.includes(state))) : TO_DO.states,
		filter: typeof filter === 'string' ? filter : TO_DO.filter,
		withSnoozed: withSnoozed === true,
		ofFigures: ofFigures === true,
		preview: preview === true,
	};
}
