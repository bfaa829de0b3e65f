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
