import type { FreshnessState } from '../freshness';
import { STATES_BY_URGENCY } from './order';
import type { QueuedNote } from './queued-note';
import { counted, listed, number } from '../../wording';

/** How far a note is past its limit, or what keeps that from being said: `83 days over`, `due in 5 days`, `no date`. */
export function describeOver({ freshness, daysOver }: Pick<QueuedNote, 'freshness' | 'daysOver'>, locale: string): string {
	switch (freshness.state) {
		case 'undated': return 'no date';
		case 'future': return 'date in the future';
		case 'unreadable': return 'date cannot be read';
		default: return daysOver === null ? 'never stale' : inDays(daysOver, freshness.updated.precision === 'month', locale);
	}
}

/** Of a month only the least age is known. */
function inDays(daysOver: number, isMonth: boolean, locale: string): string {
	if (daysOver > 0) return `${isMonth ? 'at least ' : ''}${counted(daysOver, 'day', locale)} over`;
	return daysOver === 0 ? 'due today' : `due in ${counted(-daysOver, 'day', locale)}`;
}

/** The limit a note is judged by and what sets it: `180 days`, `60 days, from #hyperscaler`, `never stale, from this note`. Empty where no age is judged. */
export function describeQueuedLimit({ freshness }: Pick<QueuedNote, 'freshness'>, locale: string): string {
	if (!('age' in freshness)) return '';
	const { limit, limitFrom } = freshness;
	const days = limit === null ? 'never stale' : counted(limit, 'day', locale);
	return limitFrom === undefined ? days : `${days}, from ${limitFrom}`;
}

type Counts = Readonly<Record<FreshnessState, number>>;

/** What is said of how many notes in a state. */
const STATEMENTS: Readonly<Record<FreshnessState, readonly [one: string, many: string, none: string]>> = {
	stale: ['is stale', 'are stale', 'stale'],
	'due soon': ['is due soon', 'are due soon', 'due soon'],
	unreadable: ['has a date that cannot be read', 'have a date that cannot be read', 'dated in a way that cannot be read'],
	future: ['is dated in the future', 'are dated in the future', 'dated in the future'],
	fresh: ['is fresh', 'are fresh', 'fresh'],
	undated: ['states no date', 'state no date', 'undated'],
};

/** What an empty queue is empty of. */
export interface EmptyQueue {
	readonly counts: Counts;
	readonly states: ReadonlySet<FreshnessState>;
	/** How many notes of these states are snoozed, and therefore not shown. */
	readonly snoozed: number;
	readonly isFiltered: boolean;
}

/** Why there is nothing to work through, and what there is: `Nothing is stale or due soon. 405 notes are fresh, 4,284 state no date.` */
export function describeEmptyQueue({ counts, states, snoozed, isFiltered }: EmptyQueue, locale: string): string {
	const chosen = STATES_BY_URGENCY.filter((state) => states.has(state));
	const others = STATES_BY_URGENCY.filter((state) => !states.has(state) && counts[state] > 0);
	if (chosen.length === 0) return 'Choose a state above to see its notes.';
	const words = chosen.map((state) => STATEMENTS[state][2]);
	const last = words.pop() ?? '';
	const wanted = words.length === 0 ? last : `${words.join(', ')} or ${last}`;
	const lead = snoozed > 0 ? `All that is ${wanted} is snoozed` : `${isFiltered ? 'Nothing that fits the filter' : 'Nothing'} is ${wanted}`;
	return others.length === 0 ? `${lead}.` : `${lead}. ${describeCounts(others, counts, locale)}`;
}

/** `405 notes are fresh, 4,284 state no date.` */
function describeCounts(states: readonly FreshnessState[], counts: Counts, locale: string): string {
	const parts = states.map((state, index) => {
		const count = counts[state];
		const [one, many] = STATEMENTS[state];
		return `${index === 0 ? counted(count, 'note', locale) : number(count, locale)} ${count === 1 ? one : many}`;
	});
	return `${listed(parts)}.`;
}
