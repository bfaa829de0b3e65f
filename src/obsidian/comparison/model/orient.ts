/** Turns the facts of actors into rows and columns. */

import { directionFor, type Direction } from '../../../core/comparison/print/texts';
import type { ComparisonTable } from '../../../core/comparison/table/table';
import type { ActorGrid, GridHead, GridModel } from '../grid/model';

/** More columns than this are neither read nor drawn in good time. */
const MOST_COLUMNS = 60;

/** The way the actors run: as asked for where that can be, else what fits their number. */
export function runOf(table: ComparisonTable, wanted: Direction | undefined): Direction {
	if (wanted === 'across' && !canRunAcross(table.actors.length)) return 'down';
	return wanted ?? directionFor(table);
}

/** Whether so many actors can be columns. */
export function canRunAcross(actors: number): boolean {
	return actors <= MOST_COLUMNS;
}

/** The grid as rows and columns, the actors in the order of `order` (indexes of `grid.actors`). */
export function orientGrid(grid: ActorGrid, order: readonly number[], run: Direction): GridModel {
	return run === 'across' ? across(grid, order) : down(grid, order);
}

function down({ name, cells, actors, fields, cellAt, summary }: ActorGrid, order: readonly number[]): GridModel {
	return {
		name,
		cells,
		corner: { text: 'Actor', sortBy: 'Actor' },
		columns: fields,
		rows: inOrder(actors, order),
		cellAt: (row, column) => cellAt(order[row] ?? 0, column),
		...(summary && { foot: summary }),
	};
}

/** Actors that stand together, in this order (indexes of `grid.actors`), below a row with their head where they have one. */
export interface ActorGroup {
	readonly head?: GridHead;
	readonly order: readonly number[];
}

/** The grid with its actors as rows, in groups. Nothing is sorted: the groups are in order. */
export function groupGrid(grid: ActorGrid, groups: readonly ActorGroup[]): GridModel {
	const lines = groups.flatMap(({ head, order }): (GridHead | number)[] => [...(head === undefined ? [] : [head]), ...order]);
	return {
		...down(grid, []),
		corner: { text: 'Actor' },
		rows: lines.flatMap((line) => (typeof line === 'number' ? grid.actors[line] ?? [] : line)),
		cellAt: (row, column) => {
			const line = lines[row];
			return typeof line === 'number' ? grid.cellAt(line, column) : { text: '' };
		},
	};
}

/** A column then holds figures of many kinds and words: all start at the same edge. */
function across({ name, fieldsName, cells, actors, fields, cellAt, summary }: ActorGrid, order: readonly number[]): GridModel {
	return {
		name,
		cells,
		corner: { text: fieldsName },
		columns: [...inOrder(actors, order), ...(summary === undefined ? [] : [summary.head])],
		rows: fields.map((field) => ({ ...field, align: undefined })),
		cellAt: (row, column) => {
			const actor = order[column];
			const cell = actor === undefined ? summary?.cellAt(row) : cellAt(actor, row);
			return { ...(cell ?? { text: '' }), align: undefined, suffixRoom: undefined, figureRoom: undefined };
		},
	};
}

function inOrder(actors: readonly GridHead[], order: readonly number[]): GridHead[] {
	return order.flatMap((index) => actors[index] ?? []);
}
