/** How far a printed comparison is from another one. */

import { plainText } from '../../markdown/inline';
import { textOf } from '../../markdown/outline';
import { readOutline } from '../../markdown/scan/scan-outline';
import { splitRow } from '../../markdown/table-row';
import { MEDIAN } from '../print/texts';
import { mayBeSuffix } from '../table/times/suffix';

/** Some of the cells of a table. */
export interface CellCount {
	readonly differing: number;
	readonly total: number;
}

/**
 * Counts the cells whose text differs between two printed tables. Cells are the same by what stands
 * at the head of their row and column, in whichever order, orientation and style of links; one that
 * only one of the tables has differs.
 *
 * `bare` is the table `after` without the time of figures behind them. A cell does not differ only because it is
 * told now of which time its figure is, or no more, or because its note was updated since.
 */
export function differingCells(before: string, after: string, bare = after): CellCount {
	const old = cellsByHeads(before);
	const now = cellsByHeads(after);
	const nowBare = cellsByHeads(bare);
	const heads = new Set([...old.keys(), ...now.keys()]);
	const isSame = (head: string): boolean => isSameCell(old.get(head), now.get(head), nowBare.get(head));
	return { differing: [...heads].filter((head) => !isSame(head)).length, total: heads.size };
}

function isSameCell(old: string | undefined, now: string | undefined, bare: string | undefined): boolean {
	if (old === now || old === undefined || now === undefined || bare === undefined) return old === now;
	if (old === bare) return true;
	const told = old.startsWith(`${bare} `) ? old.slice(bare.length + 1) : '';
	const toldNow = now.slice(bare.length + 1);
	return mayBeSuffix(told) && (toldNow === '' || (DAY.test(told) && DAY.test(toldNow)));
}

/** The month that a figure is of: that of its note where it states none. */
const DAY = /^[A-Z][a-z]{2} \d{4}$/;

/** The cells of the first table in a text, by the heads of their rows and columns. */
function cellsByHeads(text: string): Map<string, string> {
	const outline = readOutline(text);
	const table = outline.blocks.find((block) => block.kind === 'table');
	const [header = [], ...all] = table?.rows.map((row) => splitRow(textOf(outline, row))) ?? [];
	// A median differs where a figure does, or is only printed otherwise.
	const rows = all.filter(([head]) => head !== MEDIAN);
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
