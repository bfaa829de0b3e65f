import type { ListRow } from './prompt/list';

/** One row of the picker's list. */
export interface PickerRow extends ListRow {
	/** What Enter and a click do. */
	readonly choose: () => void;
	/** Moves what the row shows up (-1) or down (1), and gives by how many rows, 0 where it cannot. Absent where rows cannot be moved. */
	readonly move?: (by: -1 | 1) => number;
	/** Says that the row's actor is no peer, or takes that back. Absent where it cannot be said. */
	readonly mark?: () => void;
}

/** One of the picker's two lists: whom to compare, or by which metrics. Typing searches either. */
export interface PickerStep {
	readonly placeholder: string;
	/** The name of the button that leads to the other list. */
	readonly wayOut: string;
	/** The rows that match what is typed. */
	rows(query: string): PickerRow[];
	/** What stands in place of no rows: why there are none, and what to do. */
	emptyText(): string;
	/** What is chosen, in a few words. */
	status(): string;
}

/** Called when the rows of these ids have changed, with what has happened where the status line should say so. */
export type OnPickerChange = (rows: readonly string[], event?: string) => void;
