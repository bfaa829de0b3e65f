/** Where the keys lead within a grid. */

/** A place in a grid: row 0 is that of the column heads, column 0 that of the row heads. */
export interface GridPlace {
	readonly row: number;
	readonly column: number;
}

/** How far a grid reaches: the last row and column, and how many rows a page has. */
export interface GridExtent {
	readonly lastRow: number;
	readonly lastColumn: number;
	readonly page: number;
	readonly isRightToLeft: boolean;
}

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** The place a key leads to from `from`, within the grid; `undefined` for keys that do not move. */
export function placeAfter(event: Key, from: GridPlace, extent: GridExtent): GridPlace | undefined {
	if (event.altKey || event.shiftKey) return undefined;
	const target = event.ctrlKey || event.metaKey ? farPlace(event.key, from, extent) : nearPlace(event.key, from, extent);
	if (target === undefined) return undefined;
	return { row: clamp(target.row, extent.lastRow), column: clamp(target.column, extent.lastColumn) };
}

function nearPlace(key: string, { row, column }: GridPlace, { lastColumn, page, isRightToLeft }: GridExtent): GridPlace | undefined {
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

/** With Mod, Home and End lead to the corners. */
function farPlace(key: string, _: GridPlace, { lastRow, lastColumn }: GridExtent): GridPlace | undefined {
	if (key === 'Home') return { row: 0, column: 0 };
	return key === 'End' ? { row: lastRow, column: lastColumn } : undefined;
}

function clamp(index: number, last: number): number {
	return Math.min(Math.max(0, index), last);
}
