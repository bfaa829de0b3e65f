import { expect, test } from 'vitest';
import { compileMetricTerms } from '../../../../src/core/figures/metrics/terms';
import { compareAsked, orderFor, sortByKey } from '../../../../src/obsidian/comparison/model/asked';
import { noteWithStats } from '../../../core/actor/note-sample';

const NOTES = [
	noteWithStats('B', [['FY2025 revenue', '$9B'], ['Q1 2026 revenue', '$1B']]),
	noteWithStats('A', [['FY2025 revenue', '$8B'], ['Q1 2026 revenue', '$3B']]),
	noteWithStats('C', [['FY2025 revenue', '$7B'], ['Q1 2026 revenue', '$2B']]),
];
const SELECTION = { actors: NOTES.map((note) => ({ note, reason: null })), problems: [] };

test.each<[string, string, string, string]>([
	['Revenue (quarter)', 'Revenue (quarter)', 'ACB', 'revenue'],
	['Sales (Quarter)', 'Revenue (quarter)', 'ACB', 'revenue'],
	['Revenue', 'Revenue (quarter)', 'ACB', 'revenue'],
	['Revenue (quarter)', 'Revenue', 'ACB', 'Revenue (quarter)'],
	['Revenue (quarter)', 'HQ', 'ACB', 'Revenue (quarter)'],
	['Revenue', 'Revenue', 'BAC', 'revenue'],
	['updated', 'Revenue', 'BAC', 'Updated'],
	['Moat', 'Revenue', 'BAC', 'Moat'],
])('a sort by %s of a table of %s', (by, metric, order, head) => {
	const asked = compareAsked({ who: { kind: 'tag', tag: 'a' }, metrics: [metric], show: 'table' }, SELECTION, compileMetricTerms([]));
	const sort = { by, descending: true };
	expect(orderFor(asked, sort).map((index) => asked.table.actors[index]?.name).join('')).toBe(order);
	expect(sortByKey(sort, asked)?.by).toBe(head);
});
