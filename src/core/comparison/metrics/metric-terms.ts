/** What metrics are called and what they measure: one table, to which a person adds their own synonyms. */

/**
 * What a metric measures, which decides how its cells are read: a `flow` runs over a period (revenue),
 * a `stock` is of a day (market cap), a `date` names one (founded), a `text` is never a number
 * (ticker, HQ), a `span of prices` (52-week range) is never ranked; `other` is everything else.
 */
export type Measure = 'flow' | 'stock' | 'date' | 'text' | 'span of prices' | 'other';

/** One metric that many notes have. */
export interface MetricTerm {
	/** The canonical name. */
	readonly name: string;
	/** Other names, singular, in any case. Plurals need no entry. */
	readonly synonyms: readonly string[];
	readonly measure: Measure;
	/** Which end is the better one; absent where neither is (employees, founded). */
	readonly better?: 'higher' | 'lower';
}

/** The terms by the key of each of their names (see `metricKey`). */
export type MetricTerms = ReadonlyMap<string, MetricTerm>;

/** Puts the built-in terms and a person's own lines (`Revenue = Sales, Turnover`) together; a line that states none is ignored. */
export function compileMetricTerms(_own: readonly string[]): MetricTerms {
	return new Map();
}
