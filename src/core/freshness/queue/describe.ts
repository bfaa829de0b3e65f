/** What the queue says of a note in its columns, and why it is empty. */

import { formatDate } from '../../calendar-date';
import { counted, listed, number } from '../../wording';
import { STATE_NAMES } from '../describe';
import type { FreshnessState } from '../freshness';
import { STATES_BY_URGENCY } from './order';
import type { QueuedNote } from './queued-note';

/** A text for a column. `before` and `after` say what the column's head says, and are shown where there is no room for heads. */
export interface ColumnText {
	readonly before?: string;
	readonly text: string;
	readonly after?: string;
}

type OverdueNote = Pick<QueuedNote, 'freshness' | 'daysOver' | 'isSnoozed' | 'overdueFigures'>;

/**
 * How far a note is past its limit: `83 days` (overdue), `due in 5 days`, `snoozed · due today`; its state where that can't
 * be said. `3 figures` (overdue) where those were asked for.
 */
export function describeOver(queued: OverdueNote, locale: string): ColumnText {
	const { text, ...words } = overText(queued, locale);
	return { text: queued.isSnoozed ? `snoozed · ${text}` : text, ...words };
}

function overText({ freshness, daysOver, overdueFigures }: Parameters<typeof describeOver>[0], locale: string): ColumnText {
	if (overdueFigures !== undefined) return { text: counted(overdueFigures, 'figure', locale), after: ' overdue' };
	if (!('age' in freshness || 'daysOver' in freshness)) return { text: STATE_NAMES[freshness.state].toLowerCase() };
	if (daysOver === null) return { text: 'never', after: ' overdue' };
	if (daysOver === 0) return { text: 'due today' };
	if (daysOver < 0) return { text: `due in ${counted(-daysOver, 'day', locale)}` };
	// Of a month only the least age is known.
	const least = !('daysOver' in freshness) && freshness.due === undefined && freshness.updated.precision === 'month' ? 'at least ' : '';
	return { text: `${least}${counted(daysOver, 'day', locale)}`, after: ' overdue' };
}

/** The updated date of a note, or what stands where it should and can't be read; empty for a note without one. */
export function describeDate({ freshness }: Pick<QueuedNote, 'freshness'>, locale: string): ColumnText {
	if (freshness.state === 'unreadable') return { text: freshness.mark.text };
	return { text: 'updated' in freshness ? formatDate(freshness.updated, locale) : '' };
}

/** The limit of a note: `180 days`, `60 days, from #tag`, `none, from this note`, `Jul 23, from stale_after`; empty where it has none. */
export function describeLimit({ freshness }: Pick<QueuedNote, 'freshness'>, locale: string): ColumnText {
	if ('due' in freshness) {
		const { day, from } = freshness.due;
		return { before: 'limit ', text: `${formatDate({ date: day, precision: 'day' }, locale)}, from ${from}` };
	}
	if (!('age' in freshness)) return { text: '' };
	const { limit, limitFrom } = freshness;
	const days = limit === null ? 'none' : counted(limit, 'day', locale);
	return { before: 'limit ', text: limitFrom === undefined ? days : `${days}, from ${limitFrom}` };
}

/** How many other actor notes link to a note: `2` (links). */
export function describeInbound({ inbound }: Pick<QueuedNote, 'inbound'>, locale: string): ColumnText {
	return { text: number(inbound, locale), after: inbound === 1 ? ' link' : ' links' };
}

type Counts = Readonly<Record<FreshnessState, number>>;

/** What is said of one note in a state, of several, and of all or none: `Nothing is overdue`. */
const STATEMENTS: Readonly<Record<FreshnessState, readonly [one: string, many: string, all: string]>> = {
	stale: ['is overdue', 'are overdue', 'overdue'],
	'due soon': ['is due soon', 'are due soon', 'due soon'],
	unreadable: ['has an unreadable date', 'have an unreadable date', 'unreadable'],
	future: ['is dated in the future', 'are dated in the future', 'dated in the future'],
	fresh: ['is fresh', 'are fresh', 'fresh'],
	undated: ['has no date', 'have no date', 'without a date'],
};

/** A queue without notes: what was looked for, and what there is instead. */
export interface EmptyQueue {
	readonly counts: Counts;
	/** The states that were looked for. */
	readonly states: ReadonlySet<FreshnessState>;
	/** How many notes of these states are snoozed, and therefore not shown. */
	readonly snoozed: number;
	readonly isFiltered: boolean;
	/** Whether notes with overdue figures were looked for, whatever their state; no where it is absent. */
	readonly ofFigures?: boolean;
}

/** Why there is nothing to work through: `Nothing is overdue or due soon. 405 notes are fresh and 4,284 have no date.` */
export function describeEmptyQueue({ counts, states, snoozed, isFiltered, ofFigures = false }: EmptyQueue, locale: string): string {
	if (ofFigures && snoozed > 0) return 'Every note with overdue figures is snoozed.';
	if (ofFigures) return `No note${isFiltered ? ' that matches the filter' : ''} has overdue figures.`;
	const chosen = STATES_BY_URGENCY.filter((state) => states.has(state));
	const others = STATES_BY_URGENCY.filter((state) => !states.has(state) && counts[state] > 0);
	if (chosen.length === 0) return 'Choose a state above to see its notes.';
	const words = chosen.map((state) => STATEMENTS[state][2]);
	const last = words.pop() ?? '';
	const wanted = words.length === 0 ? last : `${words.join(', ')} or ${last}`;
	const nothing = isFiltered ? 'Nothing that matches the filter' : 'Nothing';
	const lead = snoozed > 0 ? `Everything ${wanted} is snoozed.` : `${nothing} is ${wanted}.`;
	return others.length === 0 ? lead : `${lead} ${describeCounts(others, counts, locale)}`;
}

/** `405 notes are fresh and 4,284 have no date.` */
function describeCounts(states: readonly FreshnessState[], counts: Counts, locale: string): string {
	const parts = states.map((state, index) => {
		const count = counts[state];
		const [one, many] = STATEMENTS[state];
		return `${index === 0 ? counted(count, 'note', locale) : number(count, locale)} ${count === 1 ? one : many}`;
	});
	return `${listed(parts)}.`;
}
