/** How old an actor note is, judged by the date it states about itself. */

import type { ActorNote, DatedMark, UnreadableMark } from '../actor/actor-note';
import { daysBetween, firstDay, lastDay, type CalendarDay } from '../calendar-date';

/** The judgement on a note, with what it rests on. Ages and limits are in calendar days. */
export type Freshness =
	| {
			readonly state: 'fresh' | 'due soon' | 'stale';
			readonly updated: DatedMark;
			/** Days since the updated date, 0 on the day itself. A month counts from its last day. */
			readonly age: number;
			/** The greatest age that is not stale. */
			readonly limit: number;
	  }
	| { readonly state: 'future'; readonly updated: DatedMark }
	| { readonly state: 'unreadable'; readonly mark: UnreadableMark }
	| { readonly state: 'undated' };

/** The six judgements. Undated is neutral: most notes carry no date. */
export type FreshnessState = Freshness['state'];

/** When a note counts as stale. */
export interface FreshnessPolicy {
	/** The greatest age in days that is not stale. */
	readonly limitDays: number;
}

/** The part of the limit, at its end, in which a note is due soon: 30 of 180 days. */
const DUE_SOON_SHARE = 1 / 6;

/** Judges how fresh a note is on the day `today`. */
export function assessFreshness(
	note: Pick<ActorNote, 'updated' | 'unreadableUpdated'>,
	policy: FreshnessPolicy,
	today: CalendarDay,
): Freshness {
	const { updated, unreadableUpdated } = note;
	if (updated === null) return unreadableUpdated === null ? { state: 'undated' } : { state: 'unreadable', mark: unreadableUpdated };
	if (firstDay(updated) > today) return { state: 'future', updated };
	const age = Math.max(0, daysBetween(lastDay(updated), today));
	const limit = policy.limitDays;
	return { state: stateAt(age, limit), updated, age, limit };
}

function stateAt(age: number, limit: number): 'fresh' | 'due soon' | 'stale' {
	if (age > limit) return 'stale';
	return age > limit * (1 - DUE_SOON_SHARE) ? 'due soon' : 'fresh';
}
