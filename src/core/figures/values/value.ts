/**
 * What a cell says, as plain data.
 *
 * The author's text is always what is shown. The parts here are only for ordering, ranking and
 * summing up, and every part is absent where the author does not say it. Nothing is ever converted.
 */

/** What kind of thing a figure measures. `text` has words and no figure; `none` is an empty cell, or words for "not known". */
export type ValueKind = 'currency' | 'percent' | 'count' | 'multiple' | 'date' | 'text' | 'none';

/** One figure. A single number has `amount`, a range has `range`; dates, texts and nothing have neither. */
export interface Figure {
	readonly kind: ValueKind;
	/** In whole units of the currency, in per cent, times, or things counted: `~$200B+` is 200,000,000,000. Negative for a loss. */
	readonly amount?: number;
	/** Both ends in the same units; the mid-point orders it. */
	readonly range?: { readonly low: number; readonly high: number };
	/** ISO 4217 code. Absent where the sign is of several currencies: a bare `¥`, yen or yuan. */
	readonly currency?: string;
	/** What is counted or measured (`GW`, `months`, `MAU`), or what the amount is for (`share`), as written. */
	readonly unit?: string;
	readonly approximate?: true;
	/** `lower`: at least as much (`$5B+`, `over 40%`); `upper`: at most (`<5%`, `up to 10`). */
	readonly bound?: 'lower' | 'upper';
	readonly negative?: true;
	/** `FY2025`, `Q3 2025`, `H1 2026`, `TTM`, `2024`: the time a flow is measured over. */
	readonly period?: string;
	/** The month or year that a figure is of, a day by its month: `2026-02`, `2025`. */
	readonly asOf?: string;
	readonly estimate?: true;
	/** The first day of what a date names (YYYY-MM-DD); only of kind `date`, and absent where that is a quarter or half (`period`). */
	readonly date?: string;
}

/** What a whole cell says: the figure that counts, and others that say the same in another currency or measure. */
export interface Value extends Figure {
	/** As written. */
	readonly text: string;
	/** In the order in which they are written. */
	readonly alternatives: readonly Figure[];
}

/** The number that a figure is ordered by: its amount, or the mid-point of its range; `undefined` where it has neither. */
export function orderOf({ amount, range }: Figure): number | undefined {
	return range === undefined ? amount : (range.low + range.high) / 2;
}
