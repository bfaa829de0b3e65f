/** Which of a note's rows for a metric counts, and what the metric's name adds to it. */
import { describe, expect, test } from 'vitest';
import { readCell } from '../../../../src/core/comparison/table/cell';
import { compileMetricTerms } from '../../../../src/core/figures/metrics/terms';
import { readMetric } from '../../../../src/core/figures/metrics/read';

const terms = compileMetricTerms([]);
const read = (...rows: [written: string, value: string][]) => (
	readCell('Actors/A.md', rows.map(([written, value], index) => ({ metric: readMetric(written, terms), written, value, line: 10 + index })))
);
const order = (...rows: [written: string, value: string][]) => {
	const cell = read(...rows);
	return cell === null ? [] : [cell, ...cell.others].map(({ metric }) => metric);
};

describe('of several rows for one metric', () => {
	test.each([
		['the latest year', ['Revenue (2023)', 'Revenue (2025)', 'Revenue (2024)'], ['Revenue (2025)', 'Revenue (2024)', 'Revenue (2023)']],
		['the later quarter', ['Q1 2025 revenue', 'Q3 2025 revenue'], ['Q3 2025 revenue', 'Q1 2025 revenue']],
		['the latest actual before an estimate', ['Revenue (2026E)', 'Revenue (2024)', 'Revenue (2025)'], ['Revenue (2025)', 'Revenue (2024)', 'Revenue (2026E)']],
		['the one that states no time', ['Revenue (2025)', 'Revenue'], ['Revenue', 'Revenue (2025)']],
		['the trailing period', ['Revenue (2025)', 'Revenue (TTM)'], ['Revenue (TTM)', 'Revenue (2025)']],
		['the first of those that state none', ['Revenue', 'Sales'], ['Revenue', 'Sales']],
	] as const)('%s counts', (_, written, expected) => {
		expect(order(...written.map((name): [string, string] => [name, '$5B']))).toEqual(expected);
	});

	test('one with a figure counts before one that is only words', () => {
		expect(order(['Revenue', 'undisclosed'], ['Revenue (2023)', '$5B'])).toEqual(['Revenue (2023)', 'Revenue']);
	});

	test('an empty one counts only where nothing else is there', () => {
		expect(order(['Revenue', ' '], ['Revenue (2023)', '$5B'])).toEqual(['Revenue (2023)']);
		expect(read(['Revenue', ''])).toMatchObject({ value: '', parsed: { kind: 'none' }, line: 10, others: [] });
	});
});

describe('the time that a name states', () => {
	test.each([
		['is a period of a flow', 'Revenue (2024)', '$5B', { period: '2024' }],
		['is a day of a stock', 'Market cap (2024)', '$5B', { asOf: '2024' }],
		['is a period of a stock where it is a quarter', 'Market cap (Q3 2025)', '$5B', { period: 'Q3 2025' }],
		['comes with its estimate', 'Revenue (2026E)', '$5B', { period: '2026', estimate: true }],
		['stands beside a month in the cell, which is when the figure was told', '2024 revenue', '$4B (reported Feb 2026)', { period: '2024', asOf: '2026-02' }],
		['is not that of an earlier figure', '2024 revenue', '$5B (2023: $4B)', { period: '2024' }],
		['stays where the cell says when guidance was raised', '2026 revenue guide', '$560M (raised Apr 2026)', { period: '2026', asOf: '2026-04' }],
		['ends in the month of the cell', 'TTM revenue', '$2.1B (Sep 2025)', { period: 'TTM', asOf: '2025-09' }],
		['ends in the month of the name', 'Revenue (TTM Jun 2025)', '$2.1B', { period: 'TTM', asOf: '2025-06' }],
		['gives way to a quarter in the cell', '2025 revenue', '$1.1B (Q3 2025)', { period: 'Q3 2025' }],
		['gives way to a year in the cell', '2025 revenue', '$4B (2024)', { period: '2024' }],
		['gives way to the date of a stock in the cell', 'Market cap (Feb 2026)', '$4B (Mar 2026)', { asOf: '2026-03' }],
		['is the date of a run rate', 'Run rate', '~$1.5B (Mar 2026)', { asOf: '2026-03' }],
	])('%s', (_, written, value, parts) => {
		const { period, asOf, estimate } = read([written, value])?.parsed ?? {};
		expect({ ...(period && { period }), ...(asOf && { asOf }), ...('estimate' in parts && { estimate }) }).toEqual(parts);
	});

	test('is absent where there is none', () => {
		const parsed = read(['Revenue', '$5B'])?.parsed ?? {};
		expect(['period', 'asOf', 'estimate'].filter((part) => part in parsed)).toEqual([]);
	});
});

test('without rows there is no cell', () => {
	expect(readCell('Actors/A.md', undefined)).toBeNull();
	expect(readCell('Actors/A.md', [])).toBeNull();
});
