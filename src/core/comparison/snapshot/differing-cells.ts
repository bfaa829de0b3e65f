/** How far a printed comparison is from another one. */

import { plainText } from '../../markdown/inline';
import { textOf } from '../../markdown/outline';
import { readOutline } from '../../markdown/scan/scan-outline';
import { splitRow } from '../../markdown/table-row';

/** Some of the cells of a table. */
export interface CellCount {
	readonly differing: number;
	readonly total: number;
}

/**
 * Counts the cells whose text differs between two printed tables. Cells are the same by what stands
 * at the head of their row and column, in whichever order, orientation and style of links; one that
 * only one of the tables has differs.
 */
export function differingCells(before: string, after: string): CellCount {
	const old = cellsByHeads(before);
	const now = cellsByHeads(after);
	const heads = new Set([...old.keys(), ...now.keys()]);
	return { differing: [...heads].filter((head) => old.get(head) !== now.get(head)).length, total: heads.size };
}

/** The cells of the first table in a text, by the heads of their rows and columns. */
function cellsByHeads(text: string): Map<string, string> {
	const outline = readOutline(text);
	const table = outline.blocks.find((block) => block.kind === 'table');
	const [header = [], ...rows] = table?.rows.map((row) => splitRow(textOf(outline, row))) ?? [];
	const [corner = '', ...columnHeads] = distinct(header);
	const rowHeads = distinct(rows.map(([head = '']) => head));
	const isDown = corner === ACTORS_DOWN;
	return new Map(rows.flatMap((row, at) => columnHeads.map((columnHead, column) => {
		const heads = [rowHeads[at] ?? '', columnHead];
		return [(isDown ? heads : heads.reverse()).join('\n'), row[column + 1] ?? ''] as const;
	})));
}

/** What stands in the corner of a table whose actors are its rows. */
const ACTORS_DOWN = 'actor';

/** Heads as a reader sees them, in lower case; those that come again are numbered. */
function distinct(heads: readonly string[]): string[] {
	const counts = new Map<string, number>();
	return heads.map((head) => {
		const key = plainText(head).toLowerCase();
		const count = counts.get(key) ?? 0;
		counts.set(key, count + 1);
		return count === 0 ? key : `${key}\n${count}`;
	});
}
