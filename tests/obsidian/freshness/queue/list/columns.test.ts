/** The table of the queue's columns: what their cells show of a note, in what order. */
import { expect, test } from 'vitest';
import { QUEUE_COLUMNS } from '../../../../../src/obsidian/freshness/queue/list/columns';
import { queued } from '../../../../core/freshness/queue/queue-sample';

const cells = (note: ReturnType<typeof queued>, isSelected: boolean): string[] =>
	QUEUE_COLUMNS.map(({ head, cell }) => `${head}: ${cell(note, 'en', isSelected).text}`);

test('the columns show the state, the note and its figures', () => {
	expect(cells(queued('Firms/Acme.md', 196, 2), false)).toEqual([
		': ●', 'Note: Acme', 'Overdue: 16 days', 'Updated: May 11, 2026', 'Limit: 180 days', 'Linked from: 2',
	]);
});

test('a selected note has a check mark, and its state is still said to those who cannot see it', () => {
	const [shape] = QUEUE_COLUMNS;
	expect(shape?.cell(queued('Acme.md', 196), 'en', true)).toEqual({ text: '✓', said: 'Overdue' });
});

test('no two columns share a class', () => {
	expect(new Set(QUEUE_COLUMNS.map(({ id }) => id)).size).toBe(QUEUE_COLUMNS.length);
});
