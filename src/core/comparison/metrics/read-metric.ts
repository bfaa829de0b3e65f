/** Splits the name of a row into the metric, the period it is of, and whether it is an estimate (conventions, section 7). */

import { metricKey } from '../metric';
import type { MetricTerm, MetricTerms } from './metric-terms';

/** What the name of a row says: `FY2025 revenue` is Revenue of FY2025. */
export interface Metric {
	/** Rows with equal keys are of one metric; empty where the name is empty. */
	readonly key: string;
	/** The canonical name, or the author's own words without period and estimate. */
	readonly name: string;
	/** As in `Figure`. */
	readonly period?: string;
	readonly estimate?: true;
	/** What is known of the metric; absent for a metric of nobody's table. */
	readonly term?: MetricTerm;
}

/** Reads the name of a row, Markdown and all. */
export function readMetric(written: string, _terms: MetricTerms): Metric {
	return { key: metricKey(written), name: written };
}
