/** The dated facts of many notes, those past their limit and the oldest first. */

import type { ActorNote } from '../../actor/note/actor-note';
import type { CalendarDay } from '../../calendar-date';
import type { MetricTerms } from '../../figures/metrics/terms';
import { factsOf, isDated, type DatedFact } from './facts';
import { judgeFact, type FactJudgement } from './judge';
import { limitFor, type FreshnessPolicy } from '../limit/policy';

/** A dated fact, its note and its age. */
export interface AgedFact extends FactJudgement {
	readonly note: Pick<ActorNote, 'path' | 'name'>;
	readonly fact: DatedFact;
}

/** What facts are found and judged by. */
interface FactBasis {
	readonly terms: MetricTerms;
	readonly policy: FreshnessPolicy;
	readonly today: CalendarDay;
}

/**
 * The facts of the notes that are dated by their row or the heads above it: those past the limit first, then the oldest;
 * of the same age in the order of their notes and lines.
 */
export function ageFacts(notes: Iterable<ActorNote>, basis: FactBasis): AgedFact[] {
	return [...notes].flatMap((note) => agedFactsOf(note, basis)).sort(pastLimitThenOldest);
}

function pastLimitThenOldest(one: AgedFact, other: AgedFact): number {
	return Number(other.isPastLimit) - Number(one.isPastLimit) || (other.age ?? -1) - (one.age ?? -1);
}

function agedFactsOf(note: ActorNote, { terms, policy, today }: FactBasis): AgedFact[] {
	const { days } = limitFor(note, policy);
	const facts = factsOf(note, terms, today).filter(isDated).filter(({ timeFrom }) => timeFrom !== 'note');
	return facts.map((fact) => ({ note: { path: note.path, name: note.name }, fact, ...judgeFact(fact, days, policy, today) }));
}
