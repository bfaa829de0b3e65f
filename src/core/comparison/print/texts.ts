/** A comparison as rows of texts, the same for whatever prints it. */

import type { ComparedActor, ComparedCell, ComparisonTable } from '../table/table';

/** Which way the actors of a printed table run. */
export type Direction = 'across' | 'down';

/** More actors than this are easier to read as rows: a note is narrow, and can be long. */
const MOST_ACROSS = 4;

/** Stands where a note has no such row. An author's own words for it ("n/a") are shown as written. */
export const MISSING = '—';

/** Actors stand across as long as four columns hold them, and down beyond. */
export function directionFor(table: ComparisonTable): Direction {
	return table.actors.length > MOST_ACROSS ? 'down' : 'across';
}

/** A header row and the rows below it, with actors as `actorText` writes them and cells as their notes have them. */
export function textsOf(table: ComparisonTable, direction: Direction, actorText: (actor: ComparedActor) => string): string[][] {
	if (direction === 'down') return downTexts(table, actorText);
	const header = ['Metric', ...table.actors.map(actorText)];
	return [header, ...table.metrics.map(({ name, cells }) => [name, ...cells.map(textOf)])];
}

function downTexts({ actors, metrics }: ComparisonTable, actorText: (actor: ComparedActor) => string): string[][] {
	const header = ['Actor', ...metrics.map(({ name }) => name)];
	return [header, ...actors.map((actor, row) => [actorText(actor), ...metrics.map(({ cells }) => textOf(cells[row] ?? null))])];
}

function textOf(cell: ComparedCell | null): string {
	return cell === null ? MISSING : cell.value;
}
