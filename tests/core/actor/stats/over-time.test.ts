/** What the tables of a note tell over time. */

import { expect, test } from 'vitest';
import { LIMITS } from '../../../../src/core/limits';
import { readBody } from '../reading';

const STATS = ['## Quick stats', '| Metric | Value |', '|--|--|', '| Sales | $4M |', ''];

function told(...table: string[]): unknown {
	return readBody(...STATS, '## Results', ...table).elsewhere?.overTime;
}

test('a table with a column for each period tells which of them each metric has a figure of', () => {
	expect(told('| Metric | FY2025 | FY2024 | Change |', '|--|--|--|--|', '| Sales ($M) | 5 | 4 | +25% |', '| Margin | — | 9% | |', '| Mood | good | bad | |', '| Cost | due Mar 18 | | |')).toEqual([
		{ metric: 'Sales ($M)', times: ['FY2025', 'FY2024'] }, { metric: 'Margin', times: ['FY2024'] },
	]);
});

test('so does one with a row for each, where most rows are of periods', () => {
	expect(told('| Year | Sales | Notes |', '|--|--|--|', '| 2024 | $4M | slow |', '| **2025** | $5M | quick |', '| Total | $9M | 2 years |')).toEqual([
		{ metric: 'Sales', times: ['2024', '2025'] },
	]);
});

test('pence are no mark of what is expected', () => {
	expect(told('| Year | Sales |', '|--|--|', '| 2025 | 1,290p |')).toEqual([{ metric: 'Sales', times: ['2025'] }]);
});

test('a table of a single period is one too', () => {
	expect(told('| Metric | Q1 2026 actual | YoY |', '|--|--|--|', '| Sales | $5M | +4% |')).toEqual([{ metric: 'Sales', times: ['Q1 2026'] }]);
	expect(told('| Year | Sales |', '|--|--|', '| FY2025 (prelim) | $5M |')).toEqual([{ metric: 'Sales', times: ['FY2025'] }]);
});

test.each([
	['a period', ['| Metric | 2025E | 2026 est. |', '|--|--|--|', '| Sales | 5 | 6 |']],
	['a row', ['| Year | Sales |', '|--|--|', '| 2025E | $5M |']],
	['a cell', ['| Year | Sales |', '|--|--|', '| 2025 | $5M (guidance) |', '| 2024 | ~4E |']],
])('what is expected of %s is not told', (_, table) => {
	expect(told(...table)).toBeUndefined();
});

test.each([
	['of metrics and values', ['| Metric | Value |', '|--|--|', '| Sales | $5M |']],
	['of events', ['| Year | Event |', '|--|--|', '| 2025 | Moved |']],
	['of days', ['| Day | Sales |', '|--|--|', '| May 3, 2026 | $5M |', '| May 4, 2026 | $5M |']],
	['of other things', ['| Rank | Sales 2025 |', '|--|--|', '| Beta | $5M |']],
])('a table %s tells nothing over time', (_, table) => {
	expect(told(...table)).toBeUndefined();
});

test('a note without quick stats has nothing to be told anew, and more than a table can hold is not kept', () => {
	const table = (count: number): string[] => ['| Metric | 2025 |', '|--|--|', ...Array.from({ length: count }, (_, index) => `| Part ${index} | 5 |`)];
	expect(readBody('## Results', ...table(1)).elsewhere?.overTime).toBeUndefined();
	expect(readBody(...STATS, '## Results', ...table(LIMITS.entries + 1)).elsewhere?.overTime).toHaveLength(LIMITS.entries);
});
