/** Makes the comparison table of some actors. */

import type { ActorNote } from '../../actor/note/actor-note';
import { comparableFigures } from './basis';
import { warningsOn } from './warnings';
import { readCell } from './cell';
import { defaultColumns } from './default-columns';
import type { Sort } from '../query/query';
import type { ComparedMetric, ComparisonOptions, ComparisonTable } from './table';
import { gatherMetrics, metricReader, type GatheredMetric, type GatheredMetrics, type ReadMetric } from './note-metrics';
import { bestOf, medianOf } from './ranking';
import { isByMetric, orderOfActors, withOrder } from './sort';

const MAX_METRICS = 12;

/**
 * Compares `notes` by their quick stats and properties; a note given twice counts once.
 *
 * Where no metrics are named, those are shown that say most of the notes, up to `maxMetrics` (see
 * `defaultColumns`). Among equals, they come in the order in which the notes have them, the first
 * note's before the second's. The actors may be ordered by a metric that is not shown.
 */
export function compareActors(notes: readonly ActorNote[], options: ComparisonOptions): ComparisonTable {
	const distinct = [...new Map(notes.map((note) => [note.path, note])).values()];
	const asked = askedMetrics(options, metricReader(options.terms));
	const gathered = gatherMetrics(distinct, asked.read, asked.keys);
	const covered = [...gathered.metrics.values()].sort((a, b) => b.coverage - a.coverage);
	const compare = remembered((metric: GatheredMetric) => compareMetric(metric, distinct, gathered));
	const shown = asked.shown?.map((metric) => gatheredAs(metric, gathered))
		?? defaultColumns(covered, distinct.length, options.maxMetrics ?? MAX_METRICS, compare);
	const shownKeys = new Set(shown.map(({ key }) => key));
	const table: ComparisonTable = {
		actors: distinct.map(({ path, name, updated }) => ({ path, name, isSubject: path === options.subject, updated })),
		metrics: shown.map(compare),
		omitted: covered.filter(({ key }) => !shownKeys.has(key)).map(({ key, name, coverage }) => ({ key, name, coverage })),
	};
	if (asked.sort === undefined) return table;
	const sortedBy = gathered.metrics.get(asked.sort.by);
	const isHidden = sortedBy !== undefined && isByMetric(asked.sort) && !shownKeys.has(sortedBy.key);
	return withOrder(table, orderOfActors(isHidden ? { ...table, metrics: [compare(sortedBy)] } : table, asked.sort));
}

/** What is asked for by name, with names read as those of notes are. */
interface AskedMetrics {
	readonly read: ReadMetric;
	/** In the order asked for, each once; `undefined` for those that are best covered. */
	readonly shown: readonly GatheredMetric[] | undefined;
	/** By a metric's key, where it is by a metric. */
	readonly sort: Sort | undefined;
	readonly keys: ReadonlySet<string>;
}

function askedMetrics({ metrics, sort }: ComparisonOptions, read: ReadMetric): AskedMetrics {
	const named = metrics?.map(read).filter(({ key }) => key !== '');
	const shown = named?.map(({ key, name, term }): GatheredMetric => ({ key, name, term, coverage: 0, isProperty: true }));
	const distinct = shown && [...new Map(shown.map((metric) => [metric.key, metric])).values()];
	const sortKey = sort !== undefined && isByMetric(sort) ? read(sort.by).key : undefined;
	return {
		read,
		shown: distinct,
		sort: sort === undefined || sortKey === undefined ? sort : { ...sort, by: sortKey },
		keys: new Set([...(distinct ?? []).map(({ key }) => key), ...(sortKey === undefined ? [] : [sortKey])]),
	};
}

/** A metric that is named, as the notes have it; the name that a person gives it says more than the key of a property. */
function gatheredAs(metric: GatheredMetric, { metrics }: GatheredMetrics): GatheredMetric {
	const gathered = metrics.get(metric.key) ?? metric;
	return gathered.isProperty ? { ...gathered, name: metric.name } : gathered;
}

/** Which columns are shown is judged by the columns themselves: those that are shown are made once. */
function remembered(compare: (metric: GatheredMetric) => ComparedMetric): (metric: GatheredMetric) => ComparedMetric {
	const known = new Map<GatheredMetric, ComparedMetric>();
	return (metric) => {
		const compared = known.get(metric) ?? compare(metric);
		known.set(metric, compared);
		return compared;
	};
}

/** One column: what each note says, which of it compares, and what follows from that. */
function compareMetric(metric: GatheredMetric, notes: readonly ActorNote[], { rowsByNote }: GatheredMetrics): ComparedMetric {
	const read = notes.map(({ path }, index) => readCell(path, rowsByNote[index]?.get(metric.key)));
	const { basis, figures } = comparableFigures(metric, read.map((cell) => cell?.parsed ?? null));
	const cells = read.map((cell, index) => cell && { ...cell, compared: figures[index] ?? null });
	const { key, name, coverage, term } = metric;
	return {
		key,
		name,
		coverage,
		basis,
		cells,
		best: bestOf(figures, term?.better),
		median: medianOf(figures),
		warnings: warningsOn(cells, basis, notes.map(({ name: actor }) => actor)),
	};
}
