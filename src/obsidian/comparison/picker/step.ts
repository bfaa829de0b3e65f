/** One row of the picker's list. */
export interface PickerRow {
	/** By which the row is found when it is to be drawn again. */
	readonly id: string;
	readonly render: (el: HTMLElement) => void;
	/** What Enter and a click do. */
	readonly choose: () => void;
	/** Moves what the row shows up (-1) or down (1), and says by how many rows (0 where it cannot). Absent where the order is not the person's. */
	readonly move?: (by: -1 | 1) => number;
}

/** One half of the picker: whom to compare, or by which metrics. Both are lists that one types in to search. */
export interface PickerStep {
	readonly placeholder: string;
	/** What leads from here to the other half. */
	readonly wayOut: string;
	/** The rows for what is typed. */
	rows(query: string): PickerRow[];
	/** What stands in place of no rows: why there are none, and what to do. */
	emptyText(): string;
	/** What is chosen, in a few words. */
	status(): string;
}

/** Says that rows of these ids are to be drawn again, and what has happened where that is worth saying. */
export type OnPickerChange = (rows: readonly string[], event?: string) => void;
