/** Which metrics notes have, and how many of the notes have each. One pass over all rows, which reads no value. */

import { groupedBy } from '../../grouped';
import { timesInHeading, toldByHeads, type ToldByHeads } from '../../figures/evidence/heads';
import type { ActorNote, PropertyValue, QuickStat } from '../../actor/note/actor-note';
import type { MetricTerm, MetricTerms } from '../../figures/metrics/terms';
import { readMetric, type Metric } from '../../figures/metrics/read';

/** A quick stat, a row of a second source or a property, and the metric it is of. */
export interface MetricRow {
	readonly metric: Metric;
	/** The metric's name as the note has it. */
	readonly written: string;
	readonly value: string;
	/** `null` for a property. */
	readonly line: number | null;
	/** What its note tells of its value outside its cell and its name; absent where it tells nothing. */
	readonly told?: ToldByHeads;
	/** Where it stands, if that is not among the quick stats: the heading of a second source, or `Properties`. */
	readonly from?: string;
}

/** The rows of one note by metric key, quick stats first, properties last. */
type RowsByKey = ReadonlyMap<string, readonly MetricRow[]>;

/** A metric of some notes. */
export interface GatheredMetric {
	readonly key: string;
	/** The canonical name, or that of the first note that has it as a quick stat, or else as a property. */
	readonly name: string;
	readonly term: MetricTerm | undefined;
	/** How many of the notes have a value for it. */
	readonly coverage: number;
	/** Whether it is a quick stat of none of them. */
	readonly isProperty: boolean;
}

/** The metrics of some notes. */
export interface GatheredMetrics {
	/** For each of the notes, in their order. */
	readonly rowsByNote: readonly RowsByKey[];
	/** By key, in the order in which the notes have them, the first note's before the second's. */
	readonly metrics: ReadonlyMap<string, GatheredMetric>;
}

/** Reads the name of a row. */
export type ReadMetric = (written: string) => Metric;

/**
 * Reads names by `terms`. What a spelling says is remembered as long as the terms are in use: a vault
 * has some thousands of them, many of them often, and comparisons are made again and again.
 */
export function metricReader(terms: MetricTerms): ReadMetric {
	const reader = READERS.get(terms) ?? rememberingReader(terms);
	READERS.set(terms, reader);
	return reader;
}

const READERS = new WeakMap<MetricTerms, ReadMetric>();

function rememberingReader(terms: MetricTerms): ReadMetric {
	const known = new Map<string, Metric>();
	return (written) => {
		const found = known.get(written);
		if (found !== undefined) return found;
		// A text of its own: one cut from a note would keep the whole note in memory.
		const own = ownCopy(written);
		const metric = readMetric(own, terms);
		known.set(own, metric);
		return metric;
	};
}

function ownCopy(text: string): string {
	return JSON.parse(JSON.stringify(text)) as string;
}

/**
 * The metrics of `notes`. A row of a second source counts where the quick stats of its note have no value for that metric. It and
 * a property count where their name is that of a metric which is a term, is among `named` (keys), or is a quick stat of one of
 * the notes: notes have much else.
 */
export function gatherMetrics(notes: readonly ActorNote[], read: ReadMetric, named: ReadonlySet<string>): GatheredMetrics {
	const rowsOfStats = notes.map((note) => quickStatRows(note, read));
	const keys = new Set<string>();
	for (const rows of rowsOfStats) for (const key of rows.keys()) keys.add(key);
	const isMetric = ({ key, term }: Metric): boolean => term !== undefined || keys.has(key) || named.has(key);
	const rowsByNote = notes.map((note, index) => {
		const rows = rowsOfStats[index] ?? new Map<string, readonly MetricRow[]>();
		const isMissing = ({ metric }: MetricRow): boolean => isMetric(metric) && rows.get(metric.key)?.some(hasValue) !== true;
		return withRows(rows, [...secondRows(note, read).filter(isMissing), ...propertyRows(note, read, isMetric)]);
	});
	return { rowsByNote, metrics: metricsOf(rowsByNote) };
}

/** Whether a row has a value: an author may leave it empty. */
export function hasValue({ value }: Pick<MetricRow, 'value'>): boolean {
	return value.trim() !== '';
}

/** The rows of a note's quick stats, remembered as long as note and names are: what their values say is remembered with them. */
export function quickStatRows(note: ActorNote, read: ReadMetric): RowsByKey {
	const known = ROWS.get(read) ?? new WeakMap<ActorNote, RowsByKey>();
	ROWS.set(read, known);
	const rows = known.get(note) ?? byKey(note.quickStats.map((stat) => rowOf(note, stat, read(stat.metric))));
	known.set(note, rows);
	return rows;
}

function rowOf(note: Pick<ActorNote, 'quickStatsFrom'>, stat: QuickStat, metric: Metric): MetricRow {
	const told = toldByHeads(note, stat, metric.name);
	return { metric, written: stat.metric, value: stat.value, line: stat.line, ...(told && { told }) };
}

const ROWS = new WeakMap<ReadMetric, WeakMap<ActorNote, RowsByKey>>();

function propertyRows({ properties }: ActorNote, read: ReadMetric, isMetric: (metric: Metric) => boolean): MetricRow[] {
	return Object.entries(properties).flatMap(([written, value]) => {
		const metric = [written, spacedName(written)].map(read).find(isMetric);
		const row = { written, value: textOf(value), line: null, from: 'Properties' };
		return metric !== undefined && hasValue(row) ? [{ metric, ...row }] : [];
	});
}

function withRows(rows: RowsByKey, more: readonly MetricRow[]): RowsByKey {
	return more.length === 0 ? rows : byKey([...[...rows.values()].flat(), ...more]);
}

/** The rows of a note's second sources, remembered like those of its quick stats. */
export function secondRows(note: ActorNote, read: ReadMetric): readonly MetricRow[] {
	if (note.moreStats.length === 0) return NO_ROWS;
	const known = SECOND_ROWS.get(read) ?? new WeakMap<ActorNote, readonly MetricRow[]>();
	SECOND_ROWS.set(read, known);
	const rows = known.get(note) ?? note.moreStats.flatMap((stat) => secondRow(note, stat, read(stat.metric)));
	known.set(note, rows);
	return rows;
}

/** A row of a second source, of the time that its heading states; none where that states several. */
export function secondRow(note: Pick<ActorNote, 'quickStatsFrom'>, stat: QuickStat, metric: Metric): MetricRow[] {
	const from = stat.heads?.section ?? '';
	const row = { ...rowOf(note, stat, metric), from };
	const [time, another] = timesInHeading(from);
	if (another !== undefined) return [];
	return [time === undefined || row.told?.time !== undefined ? row : { ...row, told: { ...row.told, time } }];
}

const NO_ROWS: readonly MetricRow[] = [];
const SECOND_ROWS = new WeakMap<ReadMetric, WeakMap<ActorNote, readonly MetricRow[]>>();

/** `marketCap` is `market Cap`, and `capacity.rating` is `capacity rating`: properties are often named without blanks. */
function spacedName(key: string): string {
	return key.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replaceAll('.', ' ');
}

function textOf(value: PropertyValue): string {
	return typeof value === 'string' ? value : value.join(', ');
}

/** A row without a name is of no metric. */
function byKey(rows: readonly MetricRow[]): RowsByKey {
	return groupedBy(rows.filter(({ metric }) => metric.key !== ''), ({ metric }) => metric.key);
}

function metricsOf(rowsByNote: readonly RowsByKey[]): Map<string, GatheredMetric> {
	const metrics = new Map<string, Writable<GatheredMetric>>();
	for (const rows of rowsByNote) {
		for (const [key, ofKey] of rows) {
			const [first] = ofKey;
			if (first === undefined) continue;
			const isProperty = first.line === null;
			let metric = metrics.get(key);
			if (metric === undefined || (metric.isProperty && !isProperty)) {
				const { name, term } = first.metric;
				metric = { key, name, term, coverage: metric?.coverage ?? 0, isProperty };
				metrics.set(key, metric);
			}
			if (ofKey.some(hasValue)) metric.coverage++;
		}
	}
	return metrics;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
