/** What a block or view asks for, compared, and in which order it is shown. */

import type { ActorNote } from '../../../core/actor/note/actor-note';
import { compareActors } from '../../../core/comparison/table/compare';
import type { ComparisonQuery, Sort } from '../../../core/comparison/query/query';
import type { ComparisonTable } from '../../../core/comparison/table/table';
import { metricKey } from '../../../core/figures/metrics/key';
import type { MetricTerms } from '../../../core/figures/metrics/terms';
import { readMetric } from '../../../core/figures/metrics/read';
import type { Selection } from '../../../core/comparison/choose/select';
import { isByMetric, orderOfActors, type ActorOrder } from '../../../core/comparison/table/sort';

/** A comparison that was asked for. */
export interface AskedComparison {
	/** In the order in which the actors are given. */
	readonly table: ComparisonTable;
	/** The notes of the table's actors, in their order. */
	readonly notes: readonly ActorNote[];
	/** How metrics are called. */
	readonly terms: MetricTerms;
}

/** Metrics that a coverage matrix shows where none are named: it is there to be looked over. */
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
	return { table, notes, terms };
}

/** The order in which actors are shown: as they are given, unless they are sorted. A metric that is not shown sorts too. */
export function orderFor({ table, notes, terms }: AskedComparison, sort: Sort | undefined): ActorOrder {
	if (sort === undefined) return table.actors.map((_, index) => index);
	const isHidden = isByMetric(sort) && table.omitted.some(({ key }) => key === sort.by);
	return orderOfActors(isHidden ? compareActors(notes, { terms, metrics: [sort.by] }) : table, sort);
}

/** A sort as heads and tables know it: by the metric's key, whichever of its names was written. */
export function sortByKey(sort: Sort | undefined, terms: MetricTerms): Sort | undefined {
	if (sort === undefined) return undefined;
	if (isByMetric(sort)) return { ...sort, by: readMetric(sort.by, terms).key };
	return { ...sort, by: metricKey(sort.by) === metricKey('Actor') ? 'Actor' : 'Updated' };
}
