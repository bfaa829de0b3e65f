/** Whether a fact is overdue, as what it is. */

import type { CalendarDay } from '../../calendar-date';
import { limitForFact, type FreshnessPolicy } from '../limit/policy';
import { factAge, isPastLimit } from './age';
import { isDated, type Fact } from './facts';
import type { LaterFigure } from './history';

/** How old a fact is, and how old it may be. */
export interface FactJudgement {
	/** Days since the last day of its time; `null` until that day, and without a time. */
	readonly age: number | null;
	/** The limit of its kind: the greatest age in days that is not overdue; `null` for none. */
	readonly limit: number | null;
	readonly isPastLimit: boolean;
}

/** Judges a fact of a note whose own limit is `noteDays` (`null` for never). */
export function judgeFact(fact: Fact, noteDays: number | null, policy: FreshnessPolicy, today: CalendarDay): FactJudgement {
	const limit = limitForFact(fact.perishesAs, noteDays, policy);
	const isLaterPast = (later: LaterFigure): boolean => isPastLimit(later, limitForFact(later.perishesAs, noteDays, policy), today);
	if (!isDated(fact)) return { age: null, limit, isPastLimit: false };
	const isPast = isPastLimit(fact, limit, today) && (fact.later === undefined || isLaterPast(fact.later));
	return { age: factAge(fact, today) ?? null, limit, isPastLimit: isPast };
}
