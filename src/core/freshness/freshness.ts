/** How old an actor note is, judged by the date it states about itself. */

import type { ActorNote } from '../actor/note/actor-note';
import type { DatedMark, UnreadableMark } from '../actor/dates/updated-mark';
import { daysBetween, firstDay, lastDay, type CalendarDay } from '../calendar-date';
import { DUE_SOON_SHARE, limitFor, type FreshnessPolicy, type LimitedNote } from './limit/policy';
import { statedDue, type DueDay } from './limit/stated-due';

/** The judgement on a note, with what it rests on. Ages and limits are in calendar days. */
export type Freshness =
	| JudgedFreshness
	| { readonly state: 'future'; readonly updated: DatedMark }
	| { readonly state: 'unreadable'; readonly mark: UnreadableMark }
	| { readonly state: 'undated' };

/** A judgement on a date that has come, or on a day that the note says it is good to. */
export type JudgedFreshness = DatedFreshness | DueFreshness;

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
	/** The day that the note says it is good to, which sets the limit: `limitFrom` is then its property. */
	readonly due?: DueDay;
}

/** A judgement on a note that says to which day it is good, and not when it was updated. */
export interface DueFreshness {
	readonly state: DatedFreshness['state'];
	readonly due: DueDay;
	/** Days since that day; negative for days that are left. */
	readonly daysOver: number;
}

/** The six judgements. Undated is neutral: most notes carry no date. */
export type FreshnessState = Freshness['state'];

/** What a judgement depends on. */
export type JudgedNote = LimitedNote & Pick<ActorNote, 'updated' | 'unreadableUpdated' | 'lifecycle'>;

/**
 * Judges how fresh a note is on the day `today`. A note that never gets stale is fresh, however old it is. What it says
 * itself of how long it is good comes before its limit; where that day is over, it is stale, whatever date it states.
 */
export function assessFreshness(note: JudgedNote, policy: FreshnessPolicy, today: CalendarDay): Freshness {
	const { updated, unreadableUpdated: mark } = note;
	const due = statedDue(note, policy.dayOfInstant);
	if (updated !== null && firstDay(updated) <= today) return judgeDated(note, updated, due, policy, today);
	if (due !== undefined && (due.day < today || (updated ?? mark) === null)) return judgeDue(note, due, policy, today);
	if (updated !== null) return { state: 'future', updated };
	return mark === null ? { state: 'undated' } : { state: 'unreadable', mark };
}

function judgeDated(
	note: JudgedNote,
	updated: DatedMark,
	due: DueDay | undefined,
	policy: FreshnessPolicy,
	today: CalendarDay,
): DatedFreshness {
	const age = Math.max(0, daysBetween(lastDay(updated), today));
	const { days, from } = due === undefined ? limitFor(note, policy) : { days: age + daysBetween(today, due.day), from: due.from };
	const state = stateAt(age, days, policy.dueSoonShare ?? DUE_SOON_SHARE);
	return { state, updated, age, limit: days, ...(from !== undefined && { limitFrom: from }), ...(due !== undefined && { due }) };
}

/** Without a date to count from, the last part of the note's limit is when it is due soon. */
function judgeDue(note: JudgedNote, due: DueDay, policy: FreshnessPolicy, today: CalendarDay): DueFreshness {
	const daysOver = daysBetween(due.day, today);
	const limit = limitFor(note, policy).days ?? policy.limitDays;
	return { state: stateAt(limit + daysOver, limit, policy.dueSoonShare ?? DUE_SOON_SHARE), due, daysOver };
}

function stateAt(age: number, limit: number | null, dueSoonShare: number): DatedFreshness['state'] {
	if (limit === null) return 'fresh';
	if (age > limit) return 'stale';
	return age > limit * (1 - dueSoonShare) ? 'due soon' : 'fresh';
}

/** The line of the note that a judgement rests on; `undefined` where no line says anything. */
export function lineSaying(freshness: Freshness): number | undefined {
	if ('updated' in freshness) return freshness.updated.line;
	if ('due' in freshness) return freshness.due.line;
	return freshness.state === 'unreadable' ? freshness.mark.line : undefined;
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
