/** The metrics that notes have, by the names they go by there. */

import type { ActorNote } from '../../actor/note/actor-note';
import { readMetric } from '../metrics/read';
import type { MetricTerm, MetricTerms } from '../metrics/terms';

/** A row that shows a name in use. */
export interface ExampleCell {
	/** The note's path within its vault. */
	readonly path: string;
	readonly line: number;
	/** The name as the row has it, period and all. */
	readonly metric: string;
	readonly value: string;
}

/** One metric of the notes, as the comparison tells metrics apart. */
export interface NameInUse {
	readonly key: string;
	/** The canonical name, or that of the first note. */
	readonly name: string;
	/** What is known of it; absent for an unknown metric. */
	readonly term: MetricTerm | undefined;
	/** The paths of the notes that have a value for it. */
	readonly notes: ReadonlySet<string>;
	/** The first of its rows, at least one. */
	readonly cells: readonly ExampleCell[];
}

/** The metrics that are a quick stat with a value in some note, in the order in which the notes have them. */
export function namesInUse(notes: readonly ActorNote[], terms: MetricTerms): NameInUse[] {
	const names = new Map<string, NameInUse & { notes: Set<string>; cells: ExampleCell[] }>();
	for (const { path, quickStats } of notes) {
		for (const { metric, value, line } of quickStats) {
			const { key, name, term } = readMetric(metric, terms);
			if (key === '' || value.trim() === '') continue;
			const inUse = names.get(key) ?? { key, name, term, notes: new Set(), cells: [] };
			inUse.notes.add(path);
			if (inUse.cells.length < CELLS_KEPT) inUse.cells.push({ path, line, metric, value });
			names.set(key, inUse);
		}
	}
	return [...names.values()];
}

/** Enough to see what a metric's values are. */
const CELLS_KEPT = 8;
