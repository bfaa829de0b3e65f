/** Whether the snapshots of a note still agree with the notes they were made from. */

import { differingCells, type CellCount } from './differing-cells';
import { findSnapshots, type Snapshot } from './find';
import type { PrintFor } from './refresh';

/** The cells of a note's snapshots that are no longer what the notes say. */
export interface SnapshotDrift extends CellCount {
	/** The line (from 1) of the first snapshot with such cells. */
	readonly line: number;
}

/** Counts the cells of all snapshots that differ from what the notes say now; `undefined` where none does. Damaged ones do not count. */
export function snapshotDrift(text: string, printFor: PrintFor): SnapshotDrift | undefined {
	const drifts = findSnapshots(text).snapshots.map((snapshot) => ({ line: snapshot.line, ...driftOf(snapshot, printFor) }));
	const first = drifts.find(({ differing }) => differing > 0);
	if (first === undefined) return undefined;
	const sum = (of: keyof CellCount): number => drifts.reduce((total, drift) => total + drift[of], 0);
	return { line: first.line, differing: sum('differing'), total: sum('total') };
}

/** Counts the cells of one snapshot that differ; none where what it asks for cannot be printed. */
export function driftOf({ query, day, table }: Snapshot, printFor: PrintFor): CellCount {
	const now = printFor(query, day);
	return 'problem' in now ? { differing: 0, total: 0 } : differingCells(table, now.table, now.bare);
}

/** The count as the beginning of a sentence: `2 of 30 values differ`. */
export function describeDrift({ differing, total }: CellCount): string {
	return `${differing} of ${total} values ${differing === 1 ? 'differs' : 'differ'}`;
}
