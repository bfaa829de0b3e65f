/**
 * Quick stats of several actors side by side, as plain data.
 *
 * Nothing here is Markdown, HTML or CSV: what prints, shows or exports a comparison starts from
 * this table, which is also the command line's JSON as it stands.
 */

import type { ActorNote, DatedMark, QuickStat } from '../actor/actor-note';
import type { Sort } from './comparison-query';
import type { MetricTerms } from './metrics/metric-terms';
import { readMetric } from './metrics/read-metric';
import { readValue } from './values/read-value';
import type { Figure, Value, ValueKind } from './values/value';

/** The metrics of some actors, with where each figure comes from. */
export interface ComparisonTable {
	/** In the order asked for, else in which they were given. */
	readonly actors: readonly ComparedActor[];
	/** The metrics that are shown, in the order asked for, else those with the best coverage first. */
	readonly metrics: readonly ComparedMetric[];
	/** The metrics that are left out, those with the best coverage first. */
	readonly omitted: readonly MetricCoverage[];
}

/** One of the actors compared. */
export interface ComparedActor {
	/** Path of its note within the vault. */
	readonly path: string;
	readonly name: string;
	/** Whether the others are compared with this one. */
	readonly isSubject: boolean;
	/** The Updated mark of its note. */
	readonly updated: DatedMark | null;
}

/** A metric, and how many of the actors have a value for it. A row that the author has left empty is none. */
export interface MetricCoverage {
	/** What the metric's names have in common (`Metric.key`). */
	readonly key: string;
	/** The canonical name, or the first actor's own words. */
	readonly name: string;
	readonly coverage: number;
}

/** One metric and what each actor's note says of it. */
export interface ComparedMetric extends MetricCoverage {
	/** What the cells are compared in; `null` where they are not comparable: texts, dates, or fewer than two figures alike. */
	readonly basis: Basis | null;
	/** One for each of the table's actors, in their order; `null` where the note has no such row. */
	readonly cells: readonly (ComparedCell | null)[];
	/** Indexes of the actors whose figure is the best; empty where fewer than three compare or neither end is better. */
	readonly best: readonly number[];
	/** Of the compared figures; `null` where they are fewer than five. */
	readonly median: number | null;
	/** Sentences on what does not compare: periods that differ, currencies that are not ranked. */
	readonly warnings: readonly string[];
}

/** What the figures of a column that are ranked have in common. */
export interface Basis {
	readonly kind: ValueKind;
	/** ISO 4217 code; `null` for other kinds, and for a sign of several currencies. */
	readonly currency: string | null;
	readonly unit: string | null;
}

/** What one note says of one metric. */
export interface ComparedCell {
	/** The metric's name in this note, as written. */
	readonly metric: string;
	/** The value as written; may be empty. */
	readonly value: string;
	/** What the value says, with the period and estimate that the metric's name states. */
	readonly parsed: Value;
	/** The figure that is ordered and ranked, which may be an alternative; `null` where the cell does not compare with the others of its column. */
	readonly compared: Figure | null;
	/** The note the value stands in. */
	readonly path: string;
	/** The line it stands on, counted from 1; `null` where it is a property. */
	readonly line: number | null;
	/** What the note says of the same metric elsewhere, of other periods first the latest. */
	readonly others: readonly OtherCell[];
}

/** A further row of a note for the same metric. */
export interface OtherCell {
	readonly metric: string;
	readonly value: string;
	readonly parsed: Value;
	readonly line: number | null;
}

/** What is compared, and how. */
export interface ComparisonOptions {
	/** The table of metric names. */
	readonly terms: MetricTerms;
	/** Names of the metrics to show, in this order; by default those that most have. A name that no actor has gives a metric of empty cells. */
	readonly metrics?: readonly string[];
	readonly sort?: Sort;
	/** Path of the actor that the others are compared with. */
	readonly subject?: string;
	/** The most metrics shown where none are named: 12 by default, what a table on a screen can hold. */
	readonly maxMetrics?: number;
}

const MAX_METRICS = 12;

/**
 * Where fewer metrics than this are shared, metrics of a single actor fill up to it, so that actors
 * with little in common still give a table that says something of each.
 */
const ENOUGH_METRICS = 5;

/**
 * Compares the quick stats of `notes`; a note given twice counts once.
 * Shown are the metrics that at least two of them have a value for, up to `maxMetrics`; where those
 * are fewer than five, metrics of one actor fill up to five. Best coverage comes first, and among
 * equals the order in which the notes have them, the first note's before the second's.
 */
export function compareActors(notes: readonly ActorNote[], { terms, maxMetrics = MAX_METRICS, subject }: ComparisonOptions): ComparisonTable {
	const distinct = [...new Map(notes.map((note) => [note.path, note])).values()];
	const metrics = metricsOf(distinct, terms).sort((a, b) => b.coverage - a.coverage);
	const shared = metrics.filter(({ coverage }) => coverage > 1).length;
	const shown = Math.min(Math.max(shared, ENOUGH_METRICS), maxMetrics);
	return {
		actors: distinct.map(({ path, name, updated }) => ({ path, name, isSubject: path === subject, updated })),
		metrics: metrics.slice(0, shown),
		omitted: metrics.slice(shown).map(({ key, name, coverage }) => ({ key, name, coverage })),
	};
}

/** Every metric of the notes, in the order in which they have them. */
function metricsOf(notes: readonly ActorNote[], terms: MetricTerms): ComparedMetric[] {
	const cellsByNote = notes.map((note) => cellsOf(note, terms));
	const keys = new Set(cellsByNote.flatMap((cells) => [...cells.keys()]));
	return [...keys].map((key) => {
		const cells = cellsByNote.map((ofNote) => ofNote.get(key) ?? null);
		const name = cells.find((cell) => cell !== null)?.metric ?? key;
		return { key, name, coverage: cells.filter(hasValue).length, cells, basis: null, best: [], median: null, warnings: [] };
	});
}

/** The cells of one note by metric key, in the note's order. */
function cellsOf(note: ActorNote, terms: MetricTerms): Map<string, ComparedCell> {
	const rows = new Map<string, QuickStat[]>();
	for (const stat of note.quickStats) {
		const { key } = readMetric(stat.metric, terms);
		if (key !== '') rows.set(key, [...(rows.get(key) ?? []), stat]);
	}
	return new Map([...rows].flatMap(([key, [first, ...others]]) => (
		first === undefined ? [] : [[key, cellOf(note, first, others)] as const]
	)));
}

function cellOf(note: ActorNote, stat: QuickStat, others: readonly QuickStat[]): ComparedCell {
	return { ...otherCell(stat), compared: null, path: note.path, others: others.map(otherCell) };
}

function otherCell({ metric, value, line }: QuickStat): OtherCell {
	return { metric, value, parsed: readValue(value, 'other'), line };
}

function hasValue(cell: ComparedCell | null): boolean {
	return cell !== null && cell.value.trim() !== '';
}
