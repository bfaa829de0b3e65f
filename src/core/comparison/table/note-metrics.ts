/** Which metrics notes have, and how many of the notes have each. One pass over all rows, which reads no value. */

import type { ActorNote, PropertyValue } from '../../actor/note/actor-note';
import type { MetricTerm, MetricTerms } from '../../figures/metrics/terms';
import { readMetric, type Metric } from '../../figures/metrics/read';

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
	const known = READ_NAMES.get(terms) ?? new Map<string, Metric>();
	READ_NAMES.set(terms, known);
	return (written) => {
		const metric = known.get(written) ?? readMetric(written, terms);
		known.set(written, metric);
		return metric;
	};
}

const READ_NAMES = new WeakMap<MetricTerms, Map<string, Metric>>();

/**
 * The metrics of `notes`. A property counts where its name is that of a metric which is a term, is
 * among `named` (keys), or is a quick stat of one of the notes: notes have many other properties.
 */
export function gatherMetrics(notes: readonly ActorNote[], read: ReadMetric, named: ReadonlySet<string>): GatheredMetrics {
	const rowsByNote = notes.map((note) => quickStatRows(note, read));
	const keys = new Set<string>();
	for (const rows of rowsByNote) for (const key of rows.keys()) keys.add(key);
	const isMetric = ({ key, term }: Metric): boolean => term !== undefined || keys.has(key) || named.has(key);
	rowsByNote.forEach((rows, index) => {
		const note = notes[index];
		if (note !== undefined) addProperties(note, rows, read, isMetric);
	});
	return { rowsByNote, metrics: metricsOf(rowsByNote) };
}

/** Whether a row has a value: an author may leave it empty. */
export function hasValue({ value }: Pick<MetricRow, 'value'>): boolean {
	return value.trim() !== '';
}

type MutableRows = Map<string, MetricRow[]>;

function quickStatRows({ quickStats }: ActorNote, read: ReadMetric): MutableRows {
	const rows = new Map<string, MetricRow[]>();
	for (const { metric: written, value, line } of quickStats) addRow(rows, { metric: read(written), written, value, line });
	return rows;
}

function addProperties({ properties }: ActorNote, rows: MutableRows, read: ReadMetric, isMetric: (metric: Metric) => boolean): void {
	for (const [written, value] of Object.entries(properties)) {
		const metric = [written, spacedName(written)].map(read).find(isMetric);
		const row = { metric, written, value: textOf(value), line: null };
		if (metric !== undefined && hasValue(row)) addRow(rows, { ...row, metric });
	}
}

/** `marketCap` is `market Cap`: properties are often named without blanks. */
function spacedName(key: string): string {
	return key.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
}

function textOf(value: PropertyValue): string {
	return typeof value === 'string' ? value : value.join(', ');
}

function addRow(rows: MutableRows, row: MetricRow): void {
	const { key } = row.metric;
	const ofKey = rows.get(key);
	if (ofKey !== undefined) ofKey.push(row);
	else if (key !== '') rows.set(key, [row]);
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
