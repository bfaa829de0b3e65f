/** How long the time is that a flow is measured over, so that a year is compared with years. */

/** A length of time. `year` is fiscal or calendar; `trailing` the last twelve months; `other` anything that compares with none of them. */
export type Span = 'year' | 'trailing' | 'half' | 'quarter' | 'month' | 'year to date' | 'other';

/** The span of a period as `TimeCovered.text` calls it: `FY2025`, `Q3 2025`, `TTM`, `2026-02`, `9M 2025`. */
export function spanOf(period: string): Span {
	return SPANS.find(([pattern]) => pattern.test(period))?.[1] ?? 'other';
}

const SPANS: readonly (readonly [RegExp, Span])[] = [
	[/^(?:FY)?\d{4}$/, 'year'],
	[/^TTM(?:$| )/, 'trailing'],
	[/^F?H[12](?:$| )/, 'half'],
	[/^F?Q[1-4](?:$| )/, 'quarter'],
	[/^\d{4}-\d\d$/, 'month'],
	[/^(?:YTD|9M|Jan-[A-Z][a-z]{2})(?:$| )/, 'year to date'],
];
