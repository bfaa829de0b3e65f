/** Fields of a grid: chosen, ordered, and joined by others. */

import type { ActorGrid, GridCell, GridHead } from '../grid/model';

/** What is said of each actor below one head. */
export interface GridField {
	readonly head: GridHead;
	/** Of the actor with this index. */
	readonly cellAt: (actor: number) => GridCell;
}

/** The grid with these fields and no others: its own by their indexes, and further ones, of which its summary says nothing. */
export function withFields(grid: ActorGrid, fields: readonly (number | GridField)[]): ActorGrid {
	const { summary } = grid;
	return {
		...grid,
		fields: fields.flatMap((field) => (typeof field === 'number' ? grid.fields[field] ?? [] : field.head)),
		cellAt: (actor, index) => {
			const field = fields[index];
			if (field === undefined) return { text: '' };
			return typeof field === 'number' ? grid.cellAt(actor, field) : field.cellAt(actor);
		},
		...(summary && {
			summary: {
				head: summary.head,
				cellAt: (index) => {
					const field = fields[index];
					return typeof field === 'number' ? summary.cellAt(field) : { text: '' };
				},
			},
		}),
	};
}

/** A grid whose fields are neither sorted by nor moved: that is done elsewhere. */
export function withStillFields(grid: ActorGrid): ActorGrid {
	return { ...grid, fields: grid.fields.map(stillHead) };
}

function stillHead({ text, warnings, align }: GridHead): GridHead {
	return { text, align, ...(warnings && { warnings }) };
}
