/** A comparison as rows of texts, the same for whatever prints it. */

import type { ComparedActor, ComparedCell, ComparisonTable } from '../table/table';

/** Which way the actors of a printed table run. */
export type Direction = 'across' | 'down';

/** More actors than this are easier to read as rows: a note is narrow, and can be long. */
const MOST_ACROSS = 4;

/** Stands where a note has no such row. An author's own words for it ("n/a") are shown as written. */
export const MISSING = '—';

/** Stands in front of the medians. */
export const MEDIAN = '*Median*';

/** Actors stand across as long as four columns hold them, and down beyond. */
export function directionFor({ actors }: { readonly actors: { readonly length: number } }): Direction {
	return actors.length > MOST_ACROSS ? 'down' : 'across';
}

/** How actors and cells are written. */
interface TextsOptions {
	readonly actorText: (actor: ComparedActor) => string;
	/** Whether cells are no more than their notes have, without the time behind it. */
	readonly isBare?: boolean;
}

/** A header row and the rows below it, cells as their notes have them, with the time of their figures where it has to be told. */
export function textsOf({ actors, metrics }: ComparisonTable, direction: Direction, options: TextsOptions): string[][] {
	const { actorText, isBare = false } = options;
	const text = (cell: ComparedCell | null | undefined): string => textOf(cell ?? null, isBare);
	if (direction === 'across') {
		return [['Metric', ...actors.map(actorText)], ...metrics.map(({ name, cells }) => [name, ...cells.map(text)])];
	}
	const header = ['Actor', ...metrics.map(({ name }) => name)];
	return [header, ...actors.map((actor, row) => [actorText(actor), ...metrics.map(({ cells }) => text(cells[row]))])];
}

function textOf(cell: ComparedCell | null, isBare: boolean): string {
	if (cell === null) return MISSING;
	return cell.suffix === null || isBare ? cell.value : `${cell.value} ${cell.suffix}`;
}
