/** The table of metric names, and what a person's own lines make of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { metricKey } from '../../../../src/core/figures/metrics/key';
import { compileMetricTerms } from '../../../../src/core/figures/metrics/terms';
import { readSynonymLine } from '../../../../src/core/figures/metrics/own-synonyms';
import { readMetric } from '../../../../src/core/figures/metrics/read';

function nameBy(own: readonly string[], written: string): string {
	return readMetric(written, compileMetricTerms(own)).name;
}

test('each name of the table stands in it once', () => {
	const terms = new Set(compileMetricTerms([]).values());
	const keys = [...terms].flatMap(({ name, synonyms }) => [name, ...synonyms]).map(metricKey);
	expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

describe('every name of a metric is read', () => {
	/** Recorded apart from the table, so that one that goes missing there is noticed. */
	type Recorded = readonly [name: string, measure: string, better: string | null, synonyms: readonly string[]];
	const RECORDED = JSON.parse(readFileSync(join(import.meta.dirname, 'names-of-metrics.json'), 'utf8')) as readonly Recorded[];
	const TERMS = compileMetricTerms([]);

	test.each(RECORDED)('%s', (name, measure, better, synonyms) => {
		const read = [name, ...synonyms].map((written) => [written, readMetric(written, TERMS)] as const);
		expect(read.map(([written, metric]) => [written, metric.name, metric.term?.measure, metric.term?.better ?? null]))
			.toEqual([name, ...synonyms].map((written) => [written, name, measure, better]));
	});

	test('the table holds the recorded names: a new one is to be added to names-of-metrics.json', () => {
		const terms = [...new Set(TERMS.values())].map(({ name, measure, better, synonyms }): Recorded => [name, measure, better ?? null, synonyms]);
		expect(terms).toEqual(RECORDED);
	});
});

describe('own lines', () => {
	test.each<[string, string[], string, string]>([
		['join a name to a known metric', ['Revenue = Top line, Receipts'], 'FY2025 receipts', 'Revenue'],
		['make a metric of their own', ['Same-store sales = Comps, LFL'], 'LFL (2025)', 'Same-store sales'],
		['need no plural', ['Restaurants = Outlet'], 'Outlets', 'Restaurants'],
		['move a name to another metric', ['Gross revenue = Sales'], '2025 sales', 'Gross revenue'],
		['leave the others where they were', ['Gross revenue = Sales'], 'Turnover', 'Revenue'],
		['move all names with a canonical one', ['Top line = Revenue'], 'Turnover (2024)', 'Top line'],
		['say what a known metric is called', ['Headquarters = Seat'], 'HQ', 'Headquarters'],
		['add up where they open alike', ['Revenue = Receipts', 'Revenue = Takings'], 'Receipts', 'Revenue'],
		['give way to later ones', ['Revenue = Receipts', 'Cash = Receipts'], 'Receipts', 'Cash'],
		['keep a moved name out of a later join', ['Gross revenue = Sales', 'Top line = Revenue'], 'Sales', 'Gross revenue'],
		['may hold a name with a period in it', ['Run rate = ARR (TTM)'], 'ARR (TTM)', 'Run rate'],
		['that state nothing change nothing', ['Revenue', '= Sales', 'Sales =', '='], 'Sales', 'Revenue'],
	])('%s', (_, own, written, name) => {
		expect(nameBy(own, written)).toBe(name);
	});

	test('measure what the metric they join does', () => {
		const terms = compileMetricTerms(['Top line = Revenue', 'Same-store sales = Comps']);
		expect(readMetric('Top line', terms).term).toMatchObject({ measure: 'flow' });
		expect(readMetric('Take', compileMetricTerms(['Take = Gross margin'])).term).toMatchObject({ measure: 'flow', better: 'higher' });
		expect(readMetric('Red ink', compileMetricTerms(['Red ink = Net loss'])).term).toMatchObject({ measure: 'flow', isLoss: true });
		expect(readMetric('Quote', compileMetricTerms(['Quote = Share price'])).term).toMatchObject({ measure: 'stock', isPrice: true });
		expect(readMetric('Comps', terms).term).toEqual({ name: 'Same-store sales', synonyms: ['Comps'], measure: 'other' });
	});
});

test.each([
	['Revenue = Sales, Turnover', { name: 'Revenue', synonyms: ['Sales', 'Turnover'] }],
	[' **Revenue**=[[Sales]] ; Turnover,', { name: 'Revenue', synonyms: ['Sales', 'Turnover'] }],
	['Revenue = "Sales, net", Turnover; "Sales"', { name: 'Revenue', synonyms: ['Sales, net', 'Turnover', 'Sales'] }],
	['Revenue = The "top" line, "Sales', { name: 'Revenue', synonyms: ['The "top" line', '"Sales'] }],
	['Revenue = revenues, Sales', { name: 'Revenue', synonyms: ['Sales'] }],
	['Revenue', undefined],
	['Revenue =', undefined],
	['Revenue = Revenue', undefined],
	['= Sales', undefined],
	['', undefined],
])('the line %j', (line, stated) => {
	expect(readSynonymLine(line)).toEqual(stated);
});
