/** What the name of a metric says that its values are in: `Revenue ($M)`, `Employees (thousands)`. */

/** A scale, a currency or both. What a cell states itself goes before. */
export interface StatedIn {
	/** The power of ten that a bare number is multiplied by: 6 for `($M)`, -2 for pence. */
	readonly magnitude?: number;
	/** ISO 4217 code of a bare number. */
	readonly currency?: string;
	/**
	 * The sign, where it is one of several currencies: the note may say which one it is of. A `$` comes with `currency` USD,
	 * which counts where the note says nothing; `¥` and `kr` come without.
	 */
	readonly sign?: '¥' | 'kr' | '$';
	/** Whether a bare number is a per cent. */
	readonly isPercent?: true;
	/** Whether the values are money, of which nothing more is said: an amount in characters needs no currency then, `市值 | 2.09万亿`. */
	readonly isMoney?: true;
	/** Whether that is money raised, so that a valuation beside it is another figure. */
	readonly isRaised?: true;
}
