/** What the heads of a table, its third column and the heading above it tell of its figures. */
import { describe, expect, test } from 'vitest';
import { compareActors } from '../../../../src/core/comparison/table/compare';
import { compileMetricTerms } from '../../../../src/core/figures/metrics/terms';
import { readBody } from '../../actor/reading';
import { valueInWords } from '../../figures/values/value-in-words';

const terms = compileMetricTerms([]);

/** What the first row of a table says of its metric; the table is `heading`, its `heads`, and one row. */
function said(heading: string, heads: string, row: string): string {
	const note = readBody(`## ${heading}`, '', `| ${heads} |`, `|${'---|'.repeat(heads.split('|').length)}`, `| ${row} |`);
	const cell = compareActors([note], { terms, metrics: [row.split(' | ')[0] ?? ''] }).metrics[0]?.cells[0];
	return cell ? valueInWords(cell.parsed) : 'no row';
}

describe('the time', () => {
	test.each([
		['Quick stats (as of 2026-05-16)', 'Metric | Value', 'Market cap | $5B', 'currency 5,000,000,000 USD as of 2026-05'],
		['Key metrics (last verified May 2026)', 'Metric | Value', 'Employees | 1,200', 'count 1,200 as of 2026-05'],
		['Quick stats (as of 2026-05-16)', 'Metric | Value', 'Market cap | $5B (Jan 2026)', 'currency 5,000,000,000 USD as of 2026-01'],
		['Quick stats (as of 2026-05-16)', 'Metric | Value | As of', 'AUM | $5B | Feb 2026', 'currency 5,000,000,000 USD as of 2026-02'],
		['Quick stats', 'Metric | Value | As of', 'Share price | $52 | 2026-03-04', 'currency 52 USD as of 2026-03'],
		['Quick stats', 'Metric | Value | Source', 'Market cap | $5B | Dec 2025', 'currency 5,000,000,000 USD as of 2025-12'],
		['Quick stats', 'Metric | Value | Trend', 'Market cap | $5B | 2025', 'currency 5,000,000,000 USD'],
		['Quick stats', 'Metric | Value | Source', 'Market cap | $5B | Annual report 2025', 'currency 5,000,000,000 USD'],
		['Quick stats', 'Metric | Value | Period', 'Revenue | $5B | FY2025', 'currency 5,000,000,000 USD in FY2025'],
		['Quick stats', 'Metric | Value | Period', 'Revenue | $5B | 2025', 'currency 5,000,000,000 USD in 2025'],
		['Quick stats', 'Metric | Value | Source', 'Revenue | $5B | 2025', 'currency 5,000,000,000 USD'],
		['Quick stats', 'Metric | Value | As of', 'Revenue (TTM) | $5B | Sep 2025', 'currency 5,000,000,000 USD in TTM as of 2025-09'],
		['Quick stats', 'Metric | Value | As of', 'Revenue | $5B (FY2024) | FY2025', 'currency 5,000,000,000 USD in FY2024'],
		['Quick stats', 'Metric | FY2025', 'Revenue | $5B', 'currency 5,000,000,000 USD in FY2025'],
		['Quick stats', 'Metric (Q1 2026) | Value', 'Revenue | $5B', 'currency 5,000,000,000 USD in Q1 2026'],
		['Quick stats (FY2025)', 'Metric | Value', 'Revenue | $5B', 'currency 5,000,000,000 USD in FY2025'],
		['Quick stats (as of 2026-05-16)', 'Metric | Value', 'Revenue | $5B', 'currency 5,000,000,000 USD'],
		['Quick stats (vs 2024)', 'Metric | Value', 'Revenue | $5B', 'currency 5,000,000,000 USD'],
		['Quick stats (as of 2026-05-16)', 'Metric | Value', 'Founded | 1999', 'date 1999-01-01'],
	])('%s, %s: %s', (heading, heads, row, meaning) => {
		expect(said(heading, heads, row)).toBe(meaning);
	});
});

describe('the unit', () => {
	test.each([
		['Quick stats', 'Metric | Value ($M)', 'Revenue | 5,200', 'currency 5,200,000,000 USD'],
		['Quick stats', 'Metric | Value ($M)', 'Revenue | $5.2B', 'currency 5,200,000,000 USD'],
		['Quick stats', 'Metric | Value in Mio. EUR', 'Revenue | 5,200', 'currency 5,200,000,000 EUR'],
		['Quick stats', 'Metric ($M) | Value', 'Revenue | 5,200', 'currency 5,200,000,000 USD'],
		['Quick stats (€ m)', 'Metric | Value', 'Net income | 340', 'currency 340,000,000 EUR'],
		['Quick stats ($M)', 'Metric | Value', 'Revenue ($B) | 5.2', 'currency 5,200,000,000 USD'],
		['Quick stats', 'Metric | Value ($M)', 'Employees | 5,200', 'count 5,200'],
		['Quick stats', 'Metric | Value ($M)', 'Share price | $52', 'currency 52 USD'],
		['Quick stats', 'Metric | Value ($M)', 'Gross margin | 45%', 'percent 45'],
		['Quick stats', 'Metric | Value (USD)', 'Revenue | 5,200', 'count 5,200'],
		['Quick stats', 'Metric | Value', 'Revenue | 5,200', 'count 5,200'],
	])('%s, %s: %s', (heading, heads, row, meaning) => {
		expect(said(heading, heads, row)).toBe(meaning);
	});
});

test('of two sections of quick stats, each has its own time', () => {
	const note = readBody('## Quick stats (2024)', '- Revenue: $4B', '', '## Quick stats (2025)', '- EBITDA: $1B');
	const { metrics } = compareActors([note], { terms, metrics: ['Revenue', 'EBITDA'] });
	expect(metrics.map(({ cells }) => cells[0]?.parsed.period)).toEqual(['2024', '2025']);
});
