/** Bull and bear points of several actors side by side, as a grid. */

import type { ActorNote, CasePoint } from '../../../core/actor/note/actor-note';
import type { ComparedActor } from '../../../core/comparison/table/table';
import { MISSING } from '../../../core/comparison/print/texts';
import { number } from '../../../core/wording';
import { actorHeads } from './actor-heads';
import type { GridField } from './fields';
import type { ActorGrid, GridCell } from '../grid/model';

/** The two sides of a case. */
const SIDES = [
	{ head: { text: 'Bull' }, points: ({ bull }: ActorNote) => bull, none: 'No bull points' },
	{ head: { text: 'Bear' }, points: ({ bear }: ActorNote) => bear, none: 'No bear points' },
] as const;

/** Two fields, bull and bear. `notes` are those of `actors`, in their order. */
export function casesGrid(actors: readonly ComparedActor[], notes: readonly ActorNote[]): ActorGrid {
	return {
		name: 'Bull and bear points',
		fieldsName: '',
		cells: 'long',
		actors: actorHeads(actors),
		fields: SIDES.map(({ head }) => head),
		cellAt: (actor, field) => {
			const note = notes[actor];
			const side = SIDES[field];
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

/** How many points an actor has on either side, or the first of them and how many more: for a grid that shows more than the cases. */
export function caseFields(notes: readonly ActorNote[], shown: 'counts' | 'first', locale: string): GridField[] {
	return SIDES.map(({ head, points, none }) => ({
		head: { ...head, ...(shown === 'counts' && { align: 'end' }) },
		cellAt: (actor) => {
			const note = notes[actor];
			const [first, ...more] = note === undefined ? [] : points(note);
			const source = { path: note?.path ?? '', line: first?.line ?? 1 };
			const align = shown === 'counts' ? 'end' : undefined;
			if (first === undefined) return { text: MISSING, align, isFaint: true, name: none, source };
			if (shown === 'counts') return { text: number(more.length + 1, locale), align, source };
			return { text: first.text, source, ...(more.length > 0 && { aside: `+${number(more.length, locale)}` }) };
		},
	}));
}
