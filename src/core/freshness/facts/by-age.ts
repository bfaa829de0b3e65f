/** The dated facts of many notes, the oldest first. */

import type { ActorNote } from '../../actor/note/actor-note';
import type { CalendarDay } from '../../calendar-date';
import type { MetricTerms } from '../../figures/metrics/terms';
import { datedFacts, type DatedFact } from './facts';
import { factAge, isPastLimit } from './age';
import { limitFor, type FreshnessPolicy } from '../limit/policy';

/** A dated fact, the note it stands in and how old it is. */
export interface AgedFact {
	readonly note: Pick<ActorNote, 'path' | 'name'>;
	readonly fact: DatedFact;
	/** Days since its time was over; `null` while it is not. */
	readonly age: number | null;
	/** The limit of the note, which is that of its facts: the greatest age in days that is not stale; `null` where there is none. */
	readonly limit: number | null;
	readonly isPastLimit: boolean;
}

/** By what facts are found and judged. */
export interface AgedFactsParts {
	readonly terms: MetricTerms;
	readonly policy: FreshnessPolicy;
	readonly today: CalendarDay;
}

/** The dated facts of the notes: those past the limit first, then the oldest; of the same age in the order in which they stand. */
export function ageFacts(notes: Iterable<ActorNote>, parts: AgedFactsParts): AgedFact[] {
	const facts = [...notes].flatMap((note) => factsOf(note, parts));
	return facts.sort((one, other) => Number(other.isPastLimit) - Number(one.isPastLimit) || (other.age ?? -1) - (one.age ?? -1));
}

function factsOf(note: ActorNote, { terms, policy, today }: AgedFactsParts): AgedFact[] {
	const { days: limit } = limitFor(note, policy);
	return datedFacts(note, terms, today).map((fact) => ({
		note: { path: note.path, name: note.name },
		fact,
		age: factAge(fact, today) ?? null,
		limit,
		isPastLimit: isPastLimit(fact, limit, today),
	}));
}
