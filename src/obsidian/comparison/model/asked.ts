/** What a block or view asks for: compared, ordered, and as a grid. */

import type { ActorNote } from '../../../core/actor/note/actor-note';
import type { CalendarDay } from '../../../core/calendar-date';
import type { Selection } from '../../../core/comparison/choose/select';
import type { ComparisonQuery, Sort } from '../../../core/comparison/query/query';
import { compareActors } from '../../../core/comparison/table/compare';
import { isByMetric, orderOfActors, type ActorOrder } from '../../../core/comparison/table/sort';
import type { ComparedMetric, ComparisonTable } from '../../../core/comparison/table/table';
import { readAskedSpan } from '../../../core/comparison/table/times/asked-span';
import { metricKey } from '../../../core/figures/metrics/key';
import { readMetric } from '../../../core/figures/metrics/read';
import type { MetricTerms } from '../../../core/figures/metrics/terms';
import { assessFreshness, type Freshness } from '../../../core/freshness/freshness';
import type { FreshnessPolicy } from '../../../core/freshness/limit/policy';
import type { ActorGrid } from '../grid/model';
import { agesOf } from './ages';
import { casesGrid } from './cases';
import { coverageGrid } from './coverage';
import { tableGrid } from './table';

/** A comparison that was asked for. */
export interface AskedComparison {
	/** In the order in which the actors are given. */
	readonly table: ComparisonTable;
	/** The notes of the table's actors, in their order. */
	readonly notes: readonly ActorNote[];
	/** The metric names it was compared by. */
	readonly terms: MetricTerms;
}

/** How the freshness of notes is judged and worded. */
interface Judgement {
	readonly policy: FreshnessPolicy;
	readonly today: CalendarDay;
	/** A BCP 47 tag. */
	readonly locale: string;
}

/** The most metrics of a coverage matrix where none are named: enough to look over, and drawn in time. */
const MOST_COVERAGE = 30;

/** Compares the selected actors by the metrics that `query` asks for. */
export function compareAsked({ metrics, show }: ComparisonQuery, { actors, subject }: Selection, terms: MetricTerms): AskedComparison {
	const notes = actors.map(({ note }) => note);
	const table = compareActors(notes, {
		terms,
		...(metrics !== undefined && { metrics }),
		...(show === 'coverage' && { maxMetrics: MOST_COVERAGE }),
		...(subject !== undefined && { subject }),
	});
	const byPath = new Map(notes.map((note) => [note.path, note]));
	return { table, notes: table.actors.flatMap(({ path }) => byPath.get(path) ?? []), terms };
}

/** The order in which actors are shown: as they are given, unless they are sorted. A metric or a span that is not shown sorts too. */
export function orderFor(asked: AskedComparison, sort: Sort | undefined): ActorOrder {
	const { table, notes, terms } = asked;
	if (sort === undefined) return table.actors.map((_, index) => index);
	if (!isByMetric(sort) || shownAs(sort.by, asked) !== undefined) return orderOfActors(table, sortByKey(sort, asked) ?? sort);
	const { metrics: [metric] } = compareActors(notes, { terms, metrics: [sort.by] });
	return metric === undefined ? orderFor(asked, undefined) : orderOfActors({ ...table, metrics: [metric] }, { ...sort, by: metric.key });
}

/** A sort as heads and tables know it: by the metric's key, whichever of its names was written; as written where no head shows it. */
export function sortByKey(sort: Sort | undefined, asked: AskedComparison): Sort | undefined {
	if (sort === undefined) return undefined;
	if (isByMetric(sort)) return { ...sort, by: shownAs(sort.by, asked)?.key ?? sort.by };
	return { ...sort, by: metricKey(sort.by) === metricKey('Actor') ? 'Actor' : 'Updated' };
}

/** The metric of the table that a name means, and that is compared over the span the name ends in, if it does. */
function shownAs(name: string, { table, terms }: AskedComparison): ComparedMetric | undefined {
	const named = (written: string): ComparedMetric | undefined => table.metrics.find(({ key }) => key === readMetric(written, terms).key);
	const asked = readAskedSpan(name);
	const ofSpan = asked && named(asked.name);
	return named(name) ?? (ofSpan?.span === asked?.span ? ofSpan : undefined);
}

/** What the query shows of its actors: figures, points or coverage. */
export function askedGrid({ show, tint }: ComparisonQuery, { table, notes, terms }: AskedComparison, judgement: Judgement): ActorGrid {
	const { locale } = judgement;
	const ageOf = tint === undefined ? undefined : agesOf(notes, { ...judgement, terms });
	switch (show) {
		case 'cases': return casesGrid(table.actors, notes);
		case 'coverage': return coverageGrid(table, locale);
		case 'table': return tableGrid(table, { freshnessOf: judged(notes, judgement), ageOf, locale });
	}
}

function judged(notes: readonly ActorNote[], { policy, today }: Judgement): (path: string) => Freshness {
	const byPath = new Map(notes.map((note) => [note.path, note]));
	return (path) => {
		const note = byPath.get(path);
		return note === undefined ? { state: 'undated' } : assessFreshness(note, policy, today);
	};
}
