/** The actors of a base as a grid. */

import type { BaseActors } from '../../../core/comparison/base/actors';
import { MISSING } from '../../../core/comparison/print/texts';
import type { ActorNote } from '../../../core/actor/note/actor-note';
import { number } from '../../../core/wording';
import type { ActorGrid, GridModel } from '../grid/model';
import { caseFields } from '../model/cases';
import { withFields, withStillFields, type GridField } from '../model/fields';
import { groupGrid } from '../model/orient';
import type { BaseResult } from './result';

/** What the grid is of. */
interface BaseGridParts {
	readonly base: Pick<BaseResult, 'columns' | 'properties'>;
	readonly groups: BaseActors['groups'];
	/** The notes of the table's actors, in their order. */
	readonly notes: readonly ActorNote[];
	/** A BCP 47 tag. */
	readonly locale: string;
}

/** The metrics of a comparison (`table`, which ends in how fresh the notes are) and what else the base shows, in its groups. */
export function baseGrid(table: ActorGrid, { base: { columns, properties }, groups, notes, locale }: BaseGridParts): GridModel {
	const updated = table.fields.length - 1;
	const grid = withFields(table, [
		...table.fields.slice(0, updated).keys(),
		...(columns.cases === 'none' ? [] : caseFields(notes, columns.cases, locale)),
		...(columns.hasFreshness ? [updated] : []),
		...properties.map(({ name, textOf }) => propertyField(name, textOf, notes)),
	]);
	return groupGrid(withStillFields(grid), groups.map(({ name, order }) => (
		name === undefined ? { order } : { order, head: { text: name, aside: number(order.length, locale), isGroup: true } }
	)));
}

function propertyField(name: string, textOf: (path: string) => string, notes: readonly ActorNote[]): GridField {
	return {
		head: { text: name },
		cellAt: (actor) => {
			const path = notes[actor]?.path ?? '';
			const text = textOf(path);
			const source = { path, line: 1 };
			return text === '' ? { text: MISSING, isFaint: true, name: `No ${name}`, source } : { text, source };
		},
	};
}
