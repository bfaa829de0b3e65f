/** Bull and bear points of several actors side by side, as a grid. */

import type { ActorNote, CasePoint } from '../../../core/actor/note/actor-note';
import type { ComparedActor } from '../../../core/comparison/table/table';
import { actorHeads } from './actor-heads';
import type { ActorGrid, GridCell } from '../grid/model';

/** Two fields, bull and bear. `notes` are those of `actors`, in their order. */
export function casesGrid(actors: readonly ComparedActor[], notes: readonly ActorNote[]): ActorGrid {
	const sides = [
		{ head: { text: 'Bull' }, points: ({ bull }: ActorNote) => bull, none: 'No bull points' },
		{ head: { text: 'Bear' }, points: ({ bear }: ActorNote) => bear, none: 'No bear points' },
	];
	return {
		name: 'Bull and bear points',
		fieldsName: '',
		cells: 'long',
		actors: actorHeads(actors),
		fields: sides.map(({ head }) => head),
		cellAt: (actor, field) => {
			const note = notes[actor];
			const side = sides[field];
			return note === undefined || side === undefined ? { text: '' } : pointsCell(note, side.points(note), side.none);
		},
		footnotes: [],
	};
}

function pointsCell({ path }: ActorNote, points: readonly CasePoint[], none: string): GridCell {
	if (points.length === 0) return { text: none, isFaint: true, source: { path, line: 1 } };
	return {
		text: '',
		points: points.map(({ text, line, children }) => ({ text, line, details: children.map((child) => child.text) })),
		source: { path, line: points[0]?.line ?? 1 },
	};
}
