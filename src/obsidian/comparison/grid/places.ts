/** What stands where in a grid. */

import type { GridPlace } from './position';
import type { GridCell, GridHead, GridModel, GridSource } from './model';

/** The place of the cell that an element is in; a place outside of the grid where it is in none. */
export function placeOf(el: Element): GridPlace {
	const cell = el.closest('[aria-colindex]');
	const row = cell?.closest('[aria-rowindex]');
	return { row: Number(row?.getAttribute('aria-rowindex') ?? 0) - 1, column: Number(cell?.getAttribute('aria-colindex') ?? 0) - 1 };
}

/** The head at a place; `undefined` where a cell stands. */
export function headAt({ corner, columns, rows }: GridModel, { row, column }: GridPlace): GridHead | undefined {
	if (row === 0) return column === 0 ? corner : columns[column - 1];
	return column === 0 ? rows[row - 1] : undefined;
}

/** Where the cell or head at a place leads; `undefined` where nowhere. */
export function sourceAt(model: GridModel, place: GridPlace): GridSource | undefined {
	return headAt(model, place)?.source ?? contentAt(model, place)?.source;
}

function contentAt({ rows, cellAt }: GridModel, { row, column }: GridPlace): GridCell | undefined {
	return row > 0 && row <= rows.length && column > 0 ? cellAt(row - 1, column - 1) : undefined;
}
