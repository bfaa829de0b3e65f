/**
 * What is asked for by a comparison: who, by which metrics, in which order, shown how. It is what a
 * `dossier-compare` block holds, what the view keeps, and what a snapshot remembers.
 */

/**
 * Who is compared. Names are as a person writes them: name, alias, ticker, path, or `[[link]]` without
 * heading and display text. A tag stands without `#`, a folder without slashes at its ends; the whole
 * vault is the folder of no name.
 */
export type Who =
	/** `subject` is the name among them of the one that the others are compared with; absent where there is none. */
	| { readonly kind: 'actors'; readonly names: readonly string[]; readonly subject?: string }
	| { readonly kind: 'peers'; readonly of: string }
	| { readonly kind: 'tag'; readonly tag: string }
	| { readonly kind: 'folder'; readonly folder: string };

/** The order of the actors: by a metric's figures, or by `Actor` or `Updated`. */
export interface Sort {
	readonly by: string;
	readonly descending: boolean;
}

/** One comparison. */
export interface ComparisonQuery {
	readonly who: Who;
	/** In the order in which they are shown; absent for those that most of the actors have. */
	readonly metrics?: readonly string[];
	/** Absent for the order in which the actors are given. */
	readonly sort?: Sort;
	/** `table` compares figures, `cases` sets bull and bear points side by side, `coverage` shows who lacks what. */
	readonly show: 'table' | 'cases' | 'coverage';
	/** Whether the actors are columns (`across`) or rows (`down`); absent for what fits their number. */
	readonly actorsRun?: 'across' | 'down';
	/** Whether figures are tinted by their age; absent for no tint. */
	readonly tint?: 'age';
}
