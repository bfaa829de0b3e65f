/** How old the figures of a comparison are, each by the time that it is of. */

import type { ActorNote } from '../../../core/actor/note/actor-note';
import type { CalendarDay } from '../../../core/calendar-date';
import { describeRowFact, judgedFacts, type JudgedFact } from '../../../core/card/row-facts';
import type { ComparedCell } from '../../../core/comparison/table/table';
import type { MetricTerms } from '../../../core/figures/metrics/terms';
import { limitFor, limitForFact, type FreshnessPolicy } from '../../../core/freshness/limit/policy';
import type { GridCell } from '../grid/model';

/** What ages are judged by. */
interface AgeBasis {
	readonly terms: MetricTerms;
	readonly policy: FreshnessPolicy;
	readonly today: CalendarDay;
	/** A BCP 47 tag. */
	readonly locale: string;
}

/** How old a figure is: in words, and as a tint where it is past half of its limit. */
interface FigureAge extends Pick<GridCell, 'age'> {
	readonly words: string;
}

/** The age of a cell's figure; `undefined` where it has none. */
export type AgeOf = (cell: Pick<ComparedCell, 'path' | 'line' | 'metric' | 'value'>) => FigureAge | undefined;

/** Finds the ages of what these notes say. A note is judged when the first of its cells comes into sight. */
export function agesOf(notes: readonly ActorNote[], basis: AgeBasis): AgeOf {
	const byPath = new Map(notes.map((note) => [note.path, note]));
	const judged = new Map<string, JudgedNote>();
	return (cell) => {
		const note = byPath.get(cell.path);
		const known = judged.get(cell.path) ?? (note && judge(note, basis));
		if (known !== undefined) judged.set(cell.path, known);
		return known && ageIn(known, cell, basis);
	};
}

/** A note's own limit in days, `null` for none, and its facts. */
interface JudgedNote {
	readonly days: number | null;
	readonly facts: readonly JudgedFact[];
}

function judge(note: ActorNote, { policy, terms, today }: AgeBasis): JudgedNote {
	const { days } = limitFor(note, policy);
	return { days, facts: judgedFacts(note, { limitDays: days, policy, terms, today }) };
}

function ageIn({ days, facts }: JudgedNote, cell: Parameters<AgeOf>[0], { policy, today, locale }: AgeBasis): FigureAge | undefined {
	const { line, metric, value } = cell;
	const found = facts.find(({ fact }) => fact.kind === 'quick stat' && fact.line === line && fact.name === metric);
	const words = found && describeRowFact(found.row, value, today, locale);
	if (found === undefined || words === undefined) return undefined;
	const limit = limitForFact(found.fact.perishesAs, days, policy);
	const isOld = limit !== null && (found.row.age ?? 0) > limit / 2;
	return { words: words.hint, ...(isOld && { age: words.isPastLimit ? 'overdue' : 'old' } as const) };
}
