/** Figures that stand elsewhere in a note than among its quick stats. */

import { expect, test } from 'vitest';
import type { QuickStat } from '../../../../src/core/actor/note/actor-note';
import { printCsv } from '../../../../src/core/comparison/print/csv';
import { compareActors } from '../../../../src/core/comparison/table/compare';
import type { ComparedCell } from '../../../../src/core/comparison/table/table';
import { compileMetricTerms } from '../../../../src/core/figures/metrics/terms';
import { hintOf } from '../../../../src/obsidian/comparison/model/cell-hint';
import { noteNamed, noteWithStats } from '../../actor/note-sample';

const terms = compileMetricTerms([]);

function row(metric: string, value: string, section: string): QuickStat {
	return { metric, value, source: null, line: 30, heads: { section } };
}

function cellOf(says: Parameters<typeof noteNamed>[1], metric = 'Revenue'): ComparedCell | null | undefined {
	const table = compareActors([noteNamed('A', says), noteWithStats('B', [[metric, '$3B']])], { terms, metrics: [metric] });
	return table.metrics[0]?.cells[0];
}

test('a row of a second source counts where the quick stats have none of that metric, and says where it stands', () => {
	const cell = cellOf({ moreStats: [row('Revenue', '$2B', 'Results')] });
	expect(cell).toMatchObject({ value: '$2B', line: 30, from: 'Results' });
	expect(cell && hintOf(cell, false)).toBe('From "Results", not the quick stats.');
});

test('never where the quick stats have one', () => {
	const quickStats = [{ metric: 'Revenue', value: '$1B', source: null, line: 10 }];
	const cell = cellOf({ quickStats, moreStats: [row('Revenue (2025)', '$2B', 'Results')] });
	expect(cell).toMatchObject({ value: '$1B', others: [] });
	expect(cell).not.toHaveProperty('from');
});

test('is of the time that its heading states, in any words, and does not count where that states several', () => {
	expect(cellOf({ moreStats: [row('Revenue', '$2B', 'Results of FY2025')] })?.parsed.period).toBe('FY2025');
	expect(cellOf({ moreStats: [row('Revenue', '$2B', 'Results of Q1 2026')] })?.parsed.period).toMatch(/Q1/);
	expect(cellOf({ moreStats: [row('Revenue', '$2B', 'From 2024 to 2026')] })).toBeNull();
});

test('adds no column that nobody asked for and no quick stat has', () => {
	const { metrics, omitted } = compareActors([noteNamed('A', { moreStats: [row('Anvils', '5', 'Scale')] }), noteWithStats('B', [['HQ', 'Oslo']])], { terms });
	expect([...metrics, ...omitted].map(({ name }) => name)).toEqual(['HQ']);
});

test('a property says that it is one, nested ones by the way to them', () => {
	const cell = cellOf({ properties: { 'capacity.rating': 'high' } }, 'Capacity rating');
	expect(cell).toMatchObject({ value: 'high', line: null, from: 'Properties' });
	expect(cell && hintOf(cell, false)).toBe('From the properties, not the quick stats.');
});

test('the sentence below the table and the CSV name the source', () => {
	const notes = [noteNamed('A', { moreStats: [row('Revenue', '$2B', 'Results')] }), noteWithStats('B', [['Revenue', '$3B']])];
	const table = compareActors(notes, { terms });
	expect(table.metrics[0]?.warnings).toEqual(['From another table of the note: A (Results).']);
	const [head = [], ...rows] = printCsv(table).split('\r\n').map((line) => line.split(','));
	expect(rows.map((cells) => cells[head.indexOf('From')])).toEqual(['Results', '', undefined]);
});
