/** Which metrics notes speak of, and how many of the notes each: one pass over all rows, no value is read for it. */

import type { ActorNote, PropertyValue } from '../actor/actor-note';
import type { MetricTerm, MetricTerms } from './metrics/metric-terms';
import { readMetric, type Metric } from './metrics/read-metric';

/** A quick stat or a property, and the metric it is of. */
export interface MetricRow {
	readonly metric: Metric;
	/** The metric's name as the note has it. */
	readonly written: string;
	readonly value: string;
	/** `null` for a property. */
	readonly line: number | null;
}

/** The rows of one note by metric key, quick stats before properties. */
export type RowsByKey = ReadonlyMap<string, readonly MetricRow[]>;

/** A metric of some notes. */
export interface GatheredMetric {
	readonly key: string;
	/** The canonical name, or that of the first note. */
	readonly name: string;
	readonly term: MetricTerm | undefined;
	/** How many of the notes have a value for it. */
	readonly coverage: number;
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

/** Reads names by `terms`, each spelling once: a few hundred of them make up most rows of a vault. */
export function metricReader(terms: MetricTerms): ReadMetric {
	const known = new Map<string, Metric>();
	return (written) => {
		const metric = known.get(written) ?? readMetric(written, terms);
		known.set(written, metric);
		return metric;
	};
}

/**
 * The metrics of `notes`. A property counts where its name is that of a metric which is a term, is
 * among `named` (keys), or is a quick stat of one of the notes: notes have many other properties.
 */
export function gatherMetrics(notes: readonly ActorNote[], read: ReadMetric, named: ReadonlySet<string>): GatheredMetrics {
	const rowsByNote = notes.map((note) => quickStatRows(note, read));
	const keys = new Set(rowsByNote.flatMap((rows) => [...rows.keys()]));
	const isMetric = ({ key, term }: Metric): boolean => term !== undefined || keys.has(key) || named.has(key);
	notes.forEach((note, index) => addProperties(note, rowsByNote[index], read, isMetric));
	return { rowsByNote, metrics: metricsOf(rowsByNote) };
}

/** Whether the author has said anything. */
export function hasValue({ value }: Pick<MetricRow, 'value'>): boolean {
	return value.trim() !== '';
}

function quickStatRows({ quickStats }: ActorNote, read: ReadMetric): Map<string, MetricRow[]> {
	const rows = new Map<string, MetricRow[]>();
	for (const { metric: written, value, line } of quickStats) addRow(rows, { metric: read(written), written, value, line });
	return rows;
}

function addProperties({ properties }: ActorNote, rows: Map<string, MetricRow[]> | undefined, read: ReadMetric, isMetric: (metric: Metric) => boolean): void {
	if (rows === undefined) return;
	for (const [written, value] of Object.entries(properties)) {
		const metric = [written, spacedName(written)].map(read).find(isMetric);
		const row = { metric, written, value: textOf(value), line: null };
		if (metric !== undefined && hasValue(row)) addRow(rows, { ...row, metric });
	}
}

/** `market_cap`, `market-cap` and `marketCap` are `market Cap`: properties are often named without blanks. */
function spacedName(key: string): string {
	return key.replace(/[_-]/g, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
}

function textOf(value: PropertyValue): string {
	return typeof value === 'string' ? value : value.join(', ');
}

function addRow(rows: Map<string, MetricRow[]>, row: MetricRow): void {
	const { key } = row.metric;
	const ofKey = rows.get(key);
	if (ofKey !== undefined) ofKey.push(row);
	else if (key !== '') rows.set(key, [row]);
}

function metricsOf(rowsByNote: readonly RowsByKey[]): Map<string, GatheredMetric> {
	const metrics = new Map<string, GatheredMetric>();
	for (const rows of rowsByNote) {
		for (const [key, ofKey] of rows) {
			const [first] = ofKey;
			if (first === undefined) continue;
			const { name, coverage, term } = metrics.get(key) ?? { name: first.metric.name, term: first.metric.term, coverage: 0 };
			metrics.set(key, { key, name, term, coverage: coverage + Number(ofKey.some(hasValue)) });
		}
	}
	return metrics;
}
