/** Who has which metric, as a grid. */

import type { ComparisonTable } from '../../../core/comparison/table/table';
import { plainText } from '../../../core/markdown/inline';
import { number } from '../../../core/wording';
import { actorHeads } from './actor-heads';
import type { ActorGrid, GridCell, GridHead } from '../grid/model';
import { figureCell } from './table';

/**
 * One field for each metric, with how many of the actors have it, then how many each actor has. An empty
 * cell leads to where the figure is missing. `locale` (a BCP 47 tag) writes the numbers.
 */
export function coverageGrid({ actors, metrics }: ComparisonTable, locale: string): ActorGrid {
	const counts = actors.map((_, actor) => metrics.filter(({ cells }) => (cells[actor] ?? null) !== null).length);
	const ofAll = (count: number, all: number): string => `${number(count, locale)}/${number(all, locale)}`;
	return {
		name: 'Coverage',
		fieldsName: 'Metric',
		cells: 'short',
		actors: actorHeads(actors),
		fields: [
			...metrics.map(({ key, name, coverage }): GridHead => ({
				text: plainText(name), item: { kind: 'metric', key }, align: 'center', aside: ofAll(coverage, actors.length),
			})),
			{ text: 'Has', align: 'center' as const },
		],
		cellAt: (actor, field): GridCell => {
			const metric = metrics[field];
			if (metric === undefined) return { text: ofAll(counts[actor] ?? 0, metrics.length), align: 'center' };
			const cell = metric.cells[actor] ?? null;
			const shown = figureCell(cell, actors[actor]);
			if (shown.name !== undefined) return { ...shown, align: 'center' };
			return { text: '✓', align: 'center', name: 'yes', hint: plainText(shown.text), ...(shown.source && { source: shown.source }) };
		},
		footnotes: [],
	};
}
