/** Second sources: the other tables of metrics and values of a note. */

import { expect, test } from 'vitest';
import { readBody } from '../reading';

const TABLE = ['| Metric | Value |', '|---|---|'];

test('other tables of metrics and values are kept apart, each row with its heading', () => {
	const note = readBody('## Quick stats', ...TABLE, '| HQ | Oslo |', '', '## Results (as of May 2026)', ...TABLE, '| Sales | $5M |', '| Margin | |');
	expect(note.quickStats.map(({ metric }) => metric)).toEqual(['HQ']);
	expect(note.moreStats).toEqual([{ metric: 'Sales', value: '$5M', source: null, line: 11, heads: { section: 'Results (as of May 2026)' } }]);
});

test.each([
	['of other heads', ['| Product | Description |', '|--|--|', '| Anvil | Heavy |']],
	['without heads', ['| | |', '|--|--|', '| Anvil | Heavy |']],
	['of periods', ['| Metric | 2025 | 2024 |', '|--|--|--|', '| Sales | 5 | 4 |']],
	['of other notes', ['| Item | Value |', '|--|--|', '| [[Beta]] | $5M |']],
	['of years', ['| Item | Value |', '|--|--|', '| 2025 | $5M |']],
])('a table %s is none', (_, table) => {
	expect(readBody('## Results', ...table).moreStats).toEqual([]);
});

test('a table that is read as quick stats is none', () => {
	expect(readBody('## Overview', ...TABLE, '| HQ | Oslo |').moreStats).toEqual([]);
});

test('records of other things, of words in one form, are none; figures by period are', () => {
	const quote = (by: string): string[] => [`### ${by}`, ...TABLE, `| Said by | ${by} |`, '| Source | The Globe |', ''];
	expect(readBody('## Quotes', ...['Kim', 'Lee', 'Ann'].flatMap(quote)).moreStats).toEqual([]);
	expect(readBody('## Quotes', ...['Kim', 'Lee'].flatMap(quote)).moreStats).toHaveLength(4);
	const year = (of: string): string[] => [`### FY${of}`, ...TABLE, '| Sales | $5M |', '| Lead | Kim |', ''];
	expect(readBody('## Results', ...['2024', '2025', '2026'].flatMap(year)).moreStats).toHaveLength(6);
});
