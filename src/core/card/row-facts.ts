/** The facts in the rows of a card, with their ages: each ages by the time it states, or inherits, as what it is. */

import type { CalendarDay } from '../calendar-date';
import type { MetricTerms } from '../figures/metrics/terms';
import type { FactTime } from '../freshness/facts/time';
import { factsOf, type Fact, type NoteWithFacts } from '../freshness/facts/facts';
import { describeFactAge } from '../freshness/facts/age';
import { judgeFact, type FactJudgement } from '../freshness/facts/judge';
import type { FactKind } from '../freshness/limit/kinds';
import type { FreshnessPolicy } from '../freshness/limit/policy';
import { counted } from '../wording';

/** The time that a row states or inherits for what it says. */
export interface RowFact extends Pick<Fact, 'timeFrom'> {
	/** `null` for a perishable figure whose time nothing states. */
	readonly time: FactTime | null;
	/** Days since that time was over; `null` while it is not. */
	readonly age: number | null;
	/** The limit in days that it is older than; `null` where it is within it, or there is none. */
	readonly pastLimit: number | null;
	/** What it perishes as, which has that limit; `null` where it never does. */
	readonly perishesAs: FactKind | null;
}

/** Finds the fact of a row by its line and its metric, or its link's target, as written; `null` where the row has none. */
export type FactOf = (row: Pick<Fact, 'kind' | 'name' | 'line'>) => RowFact | null;

/** What facts are judged by. */
interface FactBasis {
	/** The note's own limit in days; `null` for none. */
	readonly limitDays: number | null;
	readonly policy: FreshnessPolicy;
	readonly terms: MetricTerms;
	readonly today: CalendarDay;
}

/** A fact and its judgement. */
export interface JudgedFact {
	readonly fact: Fact;
	readonly row: RowFact;
}

/** The facts of a note on the day `today`. */
export function judgedFacts(note: NoteWithFacts, { limitDays, policy, terms, today }: FactBasis): JudgedFact[] {
	return factsOf(note, terms, today).map((fact) => ({ fact, row: rowFact(fact, judgeFact(fact, limitDays, policy, today)) }));
}

function rowFact({ time, timeFrom, perishesAs }: Fact, { age, limit, isPastLimit }: FactJudgement): RowFact {
	return { time, timeFrom, age, pastLimit: isPastLimit ? limit : null, perishesAs: perishesAs ?? null };
}

/** Finds among facts that of a row. */
export function factFinder(facts: readonly JudgedFact[]): FactOf {
	const byRow = new Map(facts.map(({ fact, row }) => [keyOf(fact), row]));
	return (row) => byRow.get(keyOf(row)) ?? null;
}

function keyOf({ kind, name, line }: Parameters<FactOf>[0]): string {
	return `${String(line)} ${kind} ${name}`;
}

/** The age of a fact in words. */
export interface RowAge {
	/** What it is the age of: `Feb 2026`; empty where the row says so itself. */
	readonly time: string;
	/** `9 mo`, or `no date`. */
	readonly age: string;
	/** All of it, for those who ask: `Feb 2026, 9 months ago: older than the limit of 90 days for prices`. */
	readonly hint: string;
	/** Whether it is older than the limit. */
	readonly isPastLimit: boolean;
}

/**
 * The age of a fact in a row that says `said`, for people of `locale` (a BCP 47 tag); `undefined` where its time is not
 * over yet, or is the note's own and still within the limit: the note's date is said already.
 */
export function describeRowFact(fact: RowFact, said: string, today: CalendarDay, locale: string): RowAge | undefined {
	const { time: stated, timeFrom, pastLimit, perishesAs } = fact;
	if (stated === null) return NO_DATE;
	const { time, age, long } = describeFactAge({ time: stated }, today, locale);
	if (age === '' || (timeFrom === 'note' && pastLimit === null)) return undefined;
	const judgement = pastLimit === null ? '' : `: older than the limit of ${counted(pastLimit, 'day', locale)} for ${perishesAs ?? ''}`;
	return { time: said.includes(time) ? '' : time, age, hint: `${STATED_BY[timeFrom]}${long}${judgement}`, isPastLimit: pastLimit !== null };
}

const NO_DATE: RowAge = {
	time: '', age: 'no date', isPastLimit: false,
	hint: 'This figure changes, and nothing says when it was so: neither the row, nor its heading, nor the note.',
};

const STATED_BY: Readonly<Record<Fact['timeFrom'], string>> = { row: '', heads: 'As of its heading, ', note: 'As of the note, ' };
