/**
 * Quick stats of several actors side by side, as plain data.
 *
 * Nothing here is Markdown, HTML or CSV: what prints, shows or exports a comparison starts from
 * this table, which is also the command line's JSON as it stands.
 */

import type { ActorNote, QuickStat } from '../actor/actor-note';
import { metricKey } from './metric';

/** The metrics of some actors, with where each figure comes from. */
export interface ComparisonTable {
	/** In the order in which they were chosen, the subject first. */
	readonly actors: readonly ComparedActor[];
	/** The metrics that are shown, those with the best coverage first. */
	readonly metrics: readonly ComparedMetric[];
	/** The metrics that are left out, in the same order. */
	readonly omitted: readonly ComparedMetric[];
}

/** One of the actors compared. */
export interface ComparedActor {
	/** Path of its note within the vault. */
	readonly path: string;
	readonly name: string;
}

/** One metric and what each actor's note says of it. */
export interface ComparedMetric {
	/** What the metric's names have in common (`metricKey`). */
	readonly key: string;
	/** The name as the first actor that has it writes it, Markdown and all. */
	readonly name: string;
	/** How many actors have a value for it. A row that the author has left empty is none. */
	readonly coverage: number;
	/** One for each of the table's actors, in their order; `null` where the note has no such row. */
	readonly cells: readonly (ComparedCell | null)[];
}

/** What one note says of one metric. */
export interface ComparedCell {
	/** The metric's name in this note, as written. */
	readonly metric: string;
	/** The value as written; may be empty. */
	readonly value: string;
	/** The note the value stands in. */
	readonly path: string;
	/** The line it stands on, counted from 1. */
	readonly line: number;
	/** Further rows of the same note for the same metric, in order. The first row of a note is the one compared. */
	readonly repeats: readonly QuickStat[];
}

/** Which metrics are shown where nobody chose them. */
export interface ComparisonOptions {
	/** The most metrics shown: 12 by default, what a table on a screen can hold. */
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
export function compareActors(notes: readonly ActorNote[], options: ComparisonOptions = {}): ComparisonTable {
	const distinct = [...new Map(notes.map((note) => [note.path, note])).values()];
	const metrics = metricsOf(distinct).sort((a, b) => b.coverage - a.coverage);
	const shared = metrics.filter(({ coverage }) => coverage > 1).length;
	const shown = Math.min(Math.max(shared, ENOUGH_METRICS), options.maxMetrics ?? MAX_METRICS);
	return {
		actors: distinct.map(({ path, name }) => ({ path, name })),
		metrics: metrics.slice(0, shown),
		omitted: metrics.slice(shown),
	};
}

/** Every metric of the notes, in the order in which they have them. */
function metricsOf(notes: readonly ActorNote[]): ComparedMetric[] {
	const cellsByNote = notes.map(cellsOf);
	const keys = new Set(cellsByNote.flatMap((cells) => [...cells.keys()]));
	return [...keys].map((key) => {
		const cells = cellsByNote.map((ofNote) => ofNote.get(key) ?? null);
		const name = cells.find((cell) => cell !== null)?.metric ?? key;
		return { key, name, coverage: cells.filter(hasValue).length, cells };
	});
}

/** The cells of one note by metric key, in the note's order. */
function cellsOf(note: ActorNote): Map<string, ComparedCell> {
	const rows = new Map<string, QuickStat[]>();
	for (const stat of note.quickStats) {
		const key = metricKey(stat.metric);
		if (key !== '') rows.set(key, [...(rows.get(key) ?? []), stat]);
	}
	return new Map([...rows].flatMap(([key, [first, ...repeats]]) => (
		first === undefined ? [] : [[key, cellOf(note, first, repeats)] as const]
	)));
}

function cellOf(note: ActorNote, stat: QuickStat, repeats: readonly QuickStat[]): ComparedCell {
	return { metric: stat.metric, value: stat.value, path: note.path, line: stat.line, repeats };
}

function hasValue(cell: ComparedCell | null): boolean {
	return cell !== null && cell.value.trim() !== '';
}
