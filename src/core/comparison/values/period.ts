/** Periods and as-of dates as people write them beside figures (conventions, section 7). */

/** A time stated in words: a span that a flow is measured over, or a day, month or year. */
export interface StatedTime {
	/** Canonical: `FY2025`, `Q3 2025`, `H1 2026`, `TTM`, `2024`, `2026-02`, `2026-03-09`. */
	readonly text: string;
	/** `span` for quarters, halves, fiscal years and trailing periods, which are periods always; `calendar` for years, months and days, which the metric decides. */
	readonly kind: 'span' | 'calendar';
	/** First and last day it covers (YYYY-MM-DD); `undefined` for a trailing period, which has none. */
	readonly days: { readonly first: string; readonly last: string } | undefined;
	/** Whether it is marked as expected: `2025E`, `FY26 est.`, `guidance`. */
	readonly estimate: boolean;
}
