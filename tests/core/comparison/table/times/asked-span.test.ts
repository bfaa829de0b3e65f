/** A metric asked for over a span. */
import { describe, expect, test } from 'vitest';
import { namesOver, readAskedSpan } from '../../../../../src/core/comparison/table/times/asked-span';
import { parseQuery } from '../../../../../src/core/comparison/query/parse';
import { printQuery } from '../../../../../src/core/comparison/query/print';
import { compileMetricTerms } from '../../../../../src/core/figures/metrics/terms';

test.each([
	['Revenue (quarter)', { name: 'Revenue', span: 'quarter' }],
	['Revenue (Trailing) ', { name: 'Revenue', span: 'trailing' }],
	['Net income (loss) (year)', { name: 'Net income (loss)', span: 'year' }],
	['Revenue(year to  date)', { name: 'Revenue', span: 'year to date' }],
	['Revenue', undefined],
	['Revenue (FY2025)', undefined],
	['Revenue (other)', undefined],
	['(quarter)', undefined],
	['Revenue (quarter) x', undefined],
])('%s', (written, asked) => {
	expect(readAskedSpan(written)).toEqual(asked);
});

describe('a span that is chosen', () => {
	const terms = compileMetricTerms([]);
	const metrics = [{ key: 'revenue', name: 'Revenue' }, { key: 'market cap', name: 'Market cap' }, { key: 'capex', name: 'Capex' }];

	test('goes behind its metric, and the others stay as they are asked for', () => {
		const asked = ['Sales', 'Mkt cap', 'Capex (trailing)'];
		expect(namesOver(metrics, asked, { key: 'revenue', span: 'quarter' }, terms)).toEqual(['Revenue (quarter)', 'Mkt cap', 'Capex (trailing)']);
	});

	test('takes the place of an earlier one', () => {
		expect(namesOver(metrics, ['Revenue (quarter)', 'Market cap', 'Capex'], { key: 'revenue', span: 'year' }, terms)).toEqual(['Revenue (year)', 'Market cap', 'Capex']);
	});

	test('names the metrics that are shown where none are asked for by name', () => {
		expect(namesOver(metrics, [], { key: 'capex', span: 'half' }, terms)).toEqual(['Revenue', 'Market cap', 'Capex (half)']);
	});

	test('reads back from a block that is printed with it', () => {
		const names = namesOver(metrics, [], { key: 'revenue', span: 'year to date' }, terms);
		const block = printQuery({ who: { kind: 'tag', tag: 'x' }, metrics: names, show: 'table' });
		expect(block).toBe('tag: #x\nmetrics: Revenue (year to date), Market cap, Capex');
		expect(parseQuery(block).query?.metrics).toEqual(names);
	});
});
