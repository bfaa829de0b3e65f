import { describe, expect, test } from 'vitest';
import { positionAfter, type GridExtent } from '../../../../src/obsidian/comparison/grid/position';

const EXTENT: GridExtent = { lastRow: 20, lastColumn: 4, page: 8, isRightToLeft: false };
const press = (key: string, modifiers: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...modifiers });

describe('from row 5, column 2', () => {
	test.each([
		['ArrowDown', 6, 2],
		['ArrowUp', 4, 2],
		['ArrowRight', 5, 3],
		['ArrowLeft', 5, 1],
		['Home', 5, 0],
		['End', 5, 4],
		['PageDown', 13, 2],
		['PageUp', 0, 2],
	])('%s leads to row %i, column %i', (key, row, column) => {
		expect(positionAfter(press(key), { row: 5, column: 2 }, EXTENT)).toEqual({ row, column });
	});

	test.each([
		['Home', 0, 0],
		['End', 20, 4],
	])('with Ctrl or Cmd, %s leads to a corner', (key, row, column) => {
		for (const modifier of [{ ctrlKey: true }, { metaKey: true }]) {
			expect(positionAfter(press(key, modifier), { row: 5, column: 2 }, EXTENT)).toEqual({ row, column });
		}
	});

	test('right is backwards where writing runs from right to left', () => {
		expect(positionAfter(press('ArrowRight'), { row: 5, column: 2 }, { ...EXTENT, isRightToLeft: true })).toEqual({ row: 5, column: 1 });
	});
});

test('no key leads out of the grid', () => {
	for (const key of ['ArrowDown', 'ArrowRight', 'PageDown']) expect(positionAfter(press(key), { row: 20, column: 4 }, EXTENT)).toEqual({ row: 20, column: 4 });
	for (const key of ['ArrowUp', 'ArrowLeft', 'PageUp']) expect(positionAfter(press(key), { row: 0, column: 0 }, EXTENT)).toEqual({ row: 0, column: 0 });
});

test.each([press('a'), press('Enter'), press('ArrowDown', { altKey: true }), press('ArrowDown', { shiftKey: true }), press('ArrowDown', { ctrlKey: true })])('other keys are not the grid’s: %o', (event) => {
	expect(positionAfter(event, { row: 5, column: 2 }, EXTENT)).toBeUndefined();
});
