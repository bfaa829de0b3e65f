/** How old an actor note is, judged by the date it states about itself. */

import type { ActorNote } from '../actor/note/actor-note';
import type { DatedMark, UnreadableMark } from '../actor/dates/updated-mark';
import { daysBetween, firstDay, lastDay, type CalendarDay } from '../calendar-date';
import { DUE_SOON_SHARE, limitFor, type FreshnessPolicy, type LimitedNote } from './limit/policy';

/** The judgement on a note, with what it rests on. Ages and limits are in calendar days. */
export type Freshness =
	| DatedFreshness
	| { readonly state: 'future'; readonly updated: DatedMark }
	| { readonly state: 'unreadable'; readonly mark: UnreadableMark }
	| { readonly state: 'undated' };

/** A judgement on a date that has come: it has an age. */
export interface DatedFreshness {
	readonly state: 'fresh' | 'due soon' | 'stale';
	readonly updated: DatedMark;
	/** Days since the updated date, 0 on the day itself. A month counts from its last day. */
	readonly age: number;
	/** The greatest age that is not stale; `null` where the note never gets stale. */
	readonly limit: number | null;
	/** What sets the limit, as written: `#hyperscaler`, `Funds/`, `this note`. Absent for the limit of all notes. */
	readonly limitFrom?: string;
}

/** The six judgements. Undated is neutral: most notes carry no date. */
export type FreshnessState = Freshness['state'];

/** What a judgement depends on. */
export type JudgedNote = LimitedNote & Pick<ActorNote, 'updated' | 'unreadableUpdated'>;

/** Judges how fresh a note is on the day `today`. A note that never gets stale is fresh, however old it is. */
export function assessFreshness(note: JudgedNote, policy: FreshnessPolicy, today: CalendarDay): Freshness {
	const { updated, unreadableUpdated } = note;
	if (updated === null) {
		return unreadableUpdated === null ? { state: 'undated' } : { state: 'unreadable', mark: unreadableUpdated };
	}
	if (firstDay(updated) > today) return { state: 'future', updated };
	const age = Math.max(0, daysBetween(lastDay(updated), today));
	const { days: limit, from } = limitFor(note, policy);
	const state = stateAt(age, limit, policy.dueSoonShare ?? DUE_SOON_SHARE);
	return { state, updated, age, limit, ...(from !== undefined && { limitFrom: from }) };
}

function stateAt(age: number, limit: number | null, dueSoonShare: number): DatedFreshness['state'] {
	if (limit === null) return 'fresh';
	if (age > limit) return 'stale';
	return age > limit * (1 - dueSoonShare) ? 'due soon' : 'fresh';
}

/** How many of the notes are in each state on the day `today`; 0 where none is. */
export function countByState(notes: Iterable<JudgedNote>, policy: FreshnessPolicy, today: CalendarDay): Record<FreshnessState, number> {
	const counts = noCounts();
	for (const note of notes) counts[assessFreshness(note, policy, today).state]++;
	return counts;
}

/** 0 for each state, to count up from. */
export function noCounts(): Record<FreshnessState, number> {
	return { stale: 0, 'due soon': 0, fresh: 0, undated: 0, future: 0, unreadable: 0 };
}
