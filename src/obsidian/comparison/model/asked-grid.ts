import type { ActorNote } from '../../../core/actor/note/actor-note';
import type { CalendarDay } from '../../../core/calendar-date';
import type { ComparisonQuery } from '../../../core/comparison/query/query';
import { assessFreshness, type Freshness } from '../../../core/freshness/freshness';
import type { FreshnessPolicy } from '../../../core/freshness/limit/policy';
import type { AskedComparison } from './asked';
import { casesGrid } from './cases';
import { coverageGrid } from './coverage';
import type { ActorGrid } from '../grid/model';
import { tableGrid } from './table';

/** By what notes are judged fresh, and in which language that is said. */
export interface Judgement {
	readonly policy: FreshnessPolicy;
	readonly today: CalendarDay;
	/** A BCP 47 tag. */
	readonly locale: string;
}

/** What the query shows of its actors: figures, points or coverage. */
export function askedGrid({ show }: ComparisonQuery, { table, notes }: AskedComparison, judgement: Judgement): ActorGrid {
	switch (show) {
		case 'cases': return casesGrid(table.actors, notes);
		case 'coverage': return coverageGrid(table);
		case 'table': return tableGrid(table, { freshnessOf: judged(notes, judgement), locale: judgement.locale });
	}
}

function judged(notes: readonly ActorNote[], { policy, today }: Judgement): (path: string) => Freshness {
	const byPath = new Map(notes.map((note) => [note.path, note]));
	return (path) => {
		const note = byPath.get(path);
		return note === undefined ? { state: 'undated' } : assessFreshness(note, policy, today);
	};
}
