/** Makes the comparison table of some actors. */

import type { ActorNote } from '../../actor/note/actor-note';
import { shownName } from '../../actor/note/shown-name';
import { compareColumn, readColumn, type NoteInColumn, type ReadColumn } from './column';
import { defaultColumns } from './default-columns';
import { conventionsOf } from '../../figures/evidence/conventions-of';
import { metricKey } from '../../figures/metrics/key';
import type { Metric } from '../../figures/metrics/read';
import type { Span } from '../../figures/times/span';
import type { Sort } from '../query/query';
import type { ComparedActor, ComparedMetric, ComparisonOptions, ComparisonTable } from './table';
import { gatherMetrics, metricReader, type GatheredMetric, type GatheredMetrics, type ReadMetric } from './note-metrics';
import { isByMetric, orderOfActors, withOrder } from './sort';
import { readAskedSpan } from './times/asked-span';

const MAX_METRICS = 12;

/** So many notes that have a metric tell what its column is like: of a whole vault, not every value is read for it. */
const ENOUGH_TO_JUDGE = 200;

/**
 * Compares `notes` by their quick stats and properties; a note given twice counts once. The subject comes first.
 *
 * Where no metrics are named, those are shown that say most of the notes, up to `maxMetrics` (see
 * `defaultColumns`). Among equals, they come in the order in which the notes have them, the first
 * note's before the second's. The actors may be ordered by a metric that is not shown.
 */
export function compareActors(notes: readonly ActorNote[], options: ComparisonOptions): ComparisonTable {
	const distinct = [...new Map([...notes].sort(subjectFirst(options.subject)).map((note) => [note.path, note])).values()];
	const asked = askedMetrics(options, metricReader(options.terms), distinct);
	const gathered = gatherMetrics(distinct, asked.read, asked.keys);
	const covered = [...gathered.metrics.values()].sort((a, b) => b.coverage - a.coverage);
	const inColumn = ({ key }: GatheredMetric): NoteInColumn[] => distinct.map((note, index) => (
		{ note, rows: gathered.rowsByNote[index]?.get(key), conventions: conventionsOf(note) }
	));
	const read = remembered((metric) => readColumn(metric, inColumn(metric), asked.spans.get(metric.key)));
	const judge = distinct.length > ENOUGH_TO_JUDGE ? (metric: GatheredMetric) => readColumn(metric, firstOf(inColumn(metric))) : read;
	const compare = (metric: GatheredMetric): ComparedMetric => compareColumn(read(metric));
	const shown = asked.shown?.map((metric) => gatheredAs(metric, gathered))
		?? defaultColumns(covered, distinct.length, options.maxMetrics ?? MAX_METRICS, judge);
	const shownKeys = new Set(shown.map(({ key }) => key));
	const table: ComparisonTable = {
		actors: distinct.map((note) => comparedActor(note, options.subject)),
		metrics: shown.map(compare),
		omitted: covered.filter(({ key }) => !shownKeys.has(key)).map(({ key, name, coverage }) => ({ key, name, coverage })),
	};
	if (asked.sort === undefined) return table;
	const sortedBy = gathered.metrics.get(asked.sort.by);
	const shownBy = table.metrics.find(({ key }) => key === sortedBy?.key);
	const isShown = shownBy !== undefined && (asked.sortSpan === undefined || asked.sortSpan === shownBy.span);
	const isHidden = sortedBy !== undefined && isByMetric(asked.sort) && !isShown;
	const metrics = isHidden ? [compareColumn(readColumn(sortedBy, inColumn(sortedBy), asked.sortSpan))] : table.metrics;
	return withOrder(table, orderOfActors({ ...table, metrics }, asked.sort));
}

function subjectFirst(subject: string | undefined): (one: ActorNote, other: ActorNote) => number {
	return (one, other) => Number(other.path === subject) - Number(one.path === subject);
}

function comparedActor(note: ActorNote, subject: string | undefined): ComparedActor {
	const { path, name, updated } = note;
	return { path, name, shownName: shownName(note), isSubject: path === subject, updated };
}

/** What is asked for by name, with names read as those of notes are. */
interface AskedMetrics {
	readonly read: ReadMetric;
	/** In the order asked for, each once; `undefined` for those that are best covered. */
	readonly shown: readonly GatheredMetric[] | undefined;
	/** By a metric's key, where it is by a metric. */
	readonly sort: Sort | undefined;
	/** The span that the sort names. */
	readonly sortSpan: Span | undefined;
	readonly keys: ReadonlySet<string>;
	/** The spans that metrics are asked for over, by key. */
	readonly spans: ReadonlyMap<string, Span>;
}

function askedMetrics({ metrics, sort, terms }: ComparisonOptions, read: ReadMetric, notes: readonly ActorNote[]): AskedMetrics {
	const isMetric = (name: string): boolean => terms.has(metricKey(name)) || notes.some(({ quickStats }) => (
		quickStats.some(({ metric }) => read(metric).key === read(name).key)
	));
	const named = metrics?.map((written) => askedMetric(written, read, isMetric)).filter(({ metric }) => metric.key !== '');
	const shown = named?.map(({ metric: { key, name, term } }): GatheredMetric => ({ key, name, term, coverage: 0, isProperty: true }));
	const distinct = shown && [...new Map(shown.map((metric) => [metric.key, metric])).values()];
	const sorted = sort !== undefined && isByMetric(sort) ? askedMetric(sort.by, read, isMetric) : undefined;
	const sortKey = sorted?.metric.key;
	return {
		read,
		shown: distinct,
		sort: sort === undefined || sortKey === undefined ? sort : { ...sort, by: sortKey },
		sortSpan: sorted?.span,
		keys: new Set([...(distinct ?? []).map(({ key }) => key), ...(sortKey === undefined ? [] : [sortKey])]),
		spans: new Map(named?.flatMap(({ metric, span }) => (span === undefined ? [] : [[metric.key, span] as const]))),
	};
}

/** A name that is asked for. `Users (month)` is a metric where notes have one of that name, else Users over a month. */
function askedMetric(written: string, read: ReadMetric, isMetric: (name: string) => boolean): { metric: Metric; span?: Span } {
	const asked = readAskedSpan(written);
	return asked === undefined || isMetric(written) ? { metric: read(written) } : { metric: read(asked.name), span: asked.span };
}

/** A metric that is named, as the notes have it; the name that a person gives it says more than the key of a property. */
function gatheredAs(metric: GatheredMetric, { metrics }: GatheredMetrics): GatheredMetric {
	const gathered = metrics.get(metric.key) ?? metric;
	return gathered.isProperty ? { ...gathered, name: metric.name } : gathered;
}

/** As many of the notes that have a metric as tell what its column is like. */
function firstOf(notes: readonly NoteInColumn[]): NoteInColumn[] {
	return notes.filter(({ rows }) => rows !== undefined).slice(0, ENOUGH_TO_JUDGE);
}

/** Which columns are shown is judged by what is read of them: those that are shown are read once. */
function remembered(read: (metric: GatheredMetric) => ReadColumn): (metric: GatheredMetric) => ReadColumn {
	const known = new Map<GatheredMetric, ReadColumn>();
	return (metric) => {
		const column = known.get(metric) ?? read(metric);
		known.set(metric, column);
		return column;
	};
}
