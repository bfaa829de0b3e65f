/** The facts in the rows of a card, with their ages: each ages by the time it states, whatever the note's own date. */

import type { ActorNote } from '../actor/note/actor-note';
import type { CalendarDay } from '../calendar-date';
import type { MetricTerms } from '../figures/metrics/terms';
import type { FactTime } from '../freshness/facts/time';
import { datedFacts, type DatedFact } from '../freshness/facts/facts';
import { describeFactAge, factAge, isPastLimit } from '../freshness/facts/age';
import { counted } from '../wording';

/** The time that a row states for what it says. */
export interface RowFact {
	readonly time: FactTime;
	/** Days since that time was over; `null` while it is not. */
	readonly age: number | null;
	/** The limit in days that it is older than; `null` where it is within it, or there is none. */
	readonly pastLimit: number | null;
}

/** Finds the fact of a row by its line and its metric, or its link's target, as written; `null` where the row states no time. */
export type FactOf = (row: Pick<DatedFact, 'kind' | 'name' | 'line'>) => RowFact | null;

type NoteWithFacts = Pick<ActorNote, 'quickStats' | 'related'>;

/** The facts of a note on the day `today`, judged by the note's own limit in days (`null` for none). */
export function factsOf(note: NoteWithFacts, limitDays: number | null, terms: MetricTerms, today: CalendarDay): FactOf {
	const facts = new Map(datedFacts(note, terms, today).map((fact) => {
		const pastLimit = isPastLimit(fact, limitDays, today) ? limitDays : null;
		return [keyOf(fact), { time: fact.time, age: factAge(fact, today) ?? null, pastLimit }];
	}));
	return (row) => facts.get(keyOf(row)) ?? null;
}

function keyOf({ kind, name, line }: Parameters<FactOf>[0]): string {
	return `${String(line)} ${kind} ${name}`;
}

/** The age of a fact in words. */
export interface RowAge {
	/** What it is the age of: `Feb 2026`; empty where the row says so itself. */
	readonly time: string;
	/** `9 mo`. */
	readonly age: string;
	/** All of it, for those who ask: `Feb 2026, 9 months ago: older than the limit of 180 days`. */
	readonly hint: string;
	/** Whether it is older than the limit. */
	readonly isPastLimit: boolean;
}

/** The age of a fact in a row that says `said`, for people of `locale` (a BCP 47 tag); `undefined` where its time is not over yet. */
export function describeRowFact(fact: RowFact, said: string, today: CalendarDay, locale: string): RowAge | undefined {
	const { time, age, long } = describeFactAge(fact, today, locale);
	if (age === '') return undefined;
	const { pastLimit } = fact;
	const judgement = pastLimit === null ? '' : `: older than the limit of ${counted(pastLimit, 'day', locale)}`;
	return { time: said.includes(time) ? '' : time, age, hint: `${long}${judgement}`, isPastLimit: pastLimit !== null };
}
