/** Positions in a grid: where an element stands, what stands there, and where a key leads. */

import type { GridCell, GridHead, GridItem, GridModel, GridSource } from './model';

/** A position in a grid: row 0 is that of the column heads, column 0 that of the row heads. */
export interface GridPosition {
	readonly row: number;
	readonly column: number;
}

/** How far a grid reaches. */
export interface GridExtent {
	readonly lastRow: number;
	readonly lastColumn: number;
	/** Rows that Page Up and Page Down move by. */
	readonly page: number;
	readonly isRightToLeft: boolean;
}

/** The position of the cell that an element is in, by the ARIA indexes that all cells carry; row and column -1 where it is in none. */
export function positionOf(el: Element): GridPosition {
	const cell = el.closest('[aria-colindex]');
	const row = cell?.closest('[aria-rowindex]');
	return { row: Number(row?.getAttribute('aria-rowindex') ?? 0) - 1, column: Number(cell?.getAttribute('aria-colindex') ?? 0) - 1 };
}

/** The head at a position; `undefined` where a cell stands. */
export function headAt({ corner, columns, rows }: GridModel, { row, column }: GridPosition): GridHead | undefined {
	if (row === 0) return column === 0 ? corner : columns[column - 1];
	return column === 0 ? rows[row - 1] : undefined;
}

/** The position of the head that stands for an item; `undefined` where none does. */
export function positionOfItem({ columns, rows }: GridModel, item: GridItem): GridPosition | undefined {
	const stands = (head: GridHead): boolean => head.item?.kind === item.kind && head.item.key === item.key;
	const [row, column] = [rows.findIndex(stands), columns.findIndex(stands)];
	if (row >= 0) return { row: row + 1, column: 0 };
	return column < 0 ? undefined : { row: 0, column: column + 1 };
}

/** Whether the row or column of a head can be moved: the actor that the others are compared with stays first. */
export function isMovable({ item, isSubject = false }: GridHead): boolean {
	return item !== undefined && !isSubject;
}

/** How heads run: side by side above columns, or one below the other before rows. */
export type Axis = 'across' | 'down';

/** How the heads run that stand beside the one at a position. */
export function axisOf({ row }: GridPosition): Axis {
	return row === 0 ? 'across' : 'down';
}

/** Which way an arrow key leads among heads; `undefined` for other keys and those that lead away from them. */
export function stepAlong(axis: Axis, key: string, isRightToLeft: boolean): -1 | 1 | undefined {
	if (axis === 'down') return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : undefined;
	if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
	return (key === 'ArrowRight') === isRightToLeft ? -1 : 1;
}

/** Whether an element is written from right to left. */
export function isRightToLeft(el: HTMLElement): boolean {
	return el.win.getComputedStyle(el).direction === 'rtl';
}

/** Where the cell or head at a position leads; `undefined` where nowhere. */
export function sourceAt(model: GridModel, position: GridPosition): GridSource | undefined {
	return headAt(model, position)?.source ?? cellAt(model, position)?.source;
}

function cellAt(model: GridModel, { row, column }: GridPosition): GridCell | undefined {
	return row > 0 && row <= model.rows.length && column > 0 ? model.cellAt(row - 1, column - 1) : undefined;
}

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** The position a key leads to from `from`, within the grid; `undefined` for keys that do not move. */
export function positionAfter(event: Key, from: GridPosition, extent: GridExtent): GridPosition | undefined {
	if (event.altKey || event.shiftKey) return undefined;
	const target = event.ctrlKey || event.metaKey ? cornerFor(event.key, extent) : neighbourFor(event.key, from, extent);
	if (target === undefined) return undefined;
	return { row: clamp(target.row, extent.lastRow), column: clamp(target.column, extent.lastColumn) };
}

function neighbourFor(key: string, { row, column }: GridPosition, extent: GridExtent): GridPosition | undefined {
	const { lastColumn, page, isRightToLeft } = extent;
	const onward = isRightToLeft ? -1 : 1;
	switch (key) {
		case 'ArrowDown': return { row: row + 1, column };
		case 'ArrowUp': return { row: row - 1, column };
		case 'ArrowRight': return { row, column: column + onward };
		case 'ArrowLeft': return { row, column: column - onward };
		case 'Home': return { row, column: 0 };
		case 'End': return { row, column: lastColumn };
		case 'PageDown': return { row: row + page, column };
		case 'PageUp': return { row: row - page, column };
		default: return undefined;
	}
}

/** With Ctrl or Cmd, Home and End lead to the corners. */
function cornerFor(key: string, { lastRow, lastColumn }: GridExtent): GridPosition | undefined {
	if (key === 'Home') return { row: 0, column: 0 };
	return key === 'End' ? { row: lastRow, column: lastColumn } : undefined;
}

function clamp(index: number, last: number): number {
	return Math.min(Math.max(0, index), last);
}
