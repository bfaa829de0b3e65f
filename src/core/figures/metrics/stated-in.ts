/** What the name of a metric says that its values are in: `Revenue ($M)`, `Employees (thousands)`. */

/** A scale, a currency or both. What a cell states itself goes before. */
export interface StatedIn {
	/** The power of ten that a bare number is multiplied by: 6 for `($M)`. */
	readonly magnitude?: number;
	/** ISO 4217 code of a bare number. */
	readonly currency?: string;
}
