/** A comparison as Markdown, to stand in a note. */

import type { CalendarDay } from '../calendar-date';
import { escapeCell } from '../markdown/table-row';
import type { ComparedActor, ComparedCell, ComparisonTable } from './comparison-table';
import { counted } from './comparison-title';

/** What printing needs to know besides the table. */
export interface PrintOptions {
	/** Writes a link to an actor's note, in the style of the note that the table will stand in. Pipes need no escaping. */
	readonly link: (actor: ComparedActor) => string;
	/** The day the figures were read on. */
	readonly asOf: CalendarDay;
	/** Whether the actors stand across (as columns) or down (as rows); by default `directionFor(table)`. */
	readonly actors?: Direction;
}

/** Which way the actors of a printed table run. */
export type Direction = 'across' | 'down';

/** More actors than this are easier to read as rows: a note is narrow, and can be long. */
const MOST_ACROSS = 4;

/** Stands where a note has no such row. An author's own words for it ("n/a") are shown as written. */
const MISSING = '—';

/**
 * Prints a table and, a blank line below, a line that says how old it is:
 *
 *     | Metric | [[NVIDIA]] | [[AMD]] |
 *     | --- | --- | --- |
 *     | Market cap | ~$5.4T | — |
 *
 *     *As of 2026-11-23 · 2 actors, 1 metric*
 *
 * Cells are the notes' own text; only pipes are escaped and line breaks turned into spaces. The last
 * line starts with no verb of editing, so that it is never read as the note's Updated mark.
 * No line break at the end.
 */
export function printComparison(table: ComparisonTable, options: PrintOptions): string {
	const down = (options.actors ?? directionFor(table)) === 'down';
	const across = rowsAcross(table, options.link);
	const [header = [], ...rows] = down ? transpose(across) : across;
	const corner = down ? 'Actor' : 'Metric';
	return [printRow([corner, ...header.slice(1)]), printRow(header.map(() => '---')), ...rows.map(printRow), '', printAsOf(table, options.asOf)].join('\n');
}

/** Actors stand across as long as four columns hold them, and down beyond. */
export function directionFor(table: ComparisonTable): Direction {
	return table.actors.length > MOST_ACROSS ? 'down' : 'across';
}

/** A header row of links and one row for each metric. */
function rowsAcross(table: ComparisonTable, link: PrintOptions['link']): string[][] {
	const header = ['', ...table.actors.map(link)];
	return [header, ...table.metrics.map(({ name, cells }) => [name, ...cells.map(textOf)])];
}

function textOf(cell: ComparedCell | null): string {
	return cell === null ? MISSING : cell.value;
}

function transpose(rows: readonly (readonly string[])[]): string[][] {
	const [first = []] = rows;
	return first.map((_, column) => rows.map((row) => row[column] ?? ''));
}

function printRow(cells: readonly string[]): string {
	return `| ${cells.map(escapeCell).join(' | ')} |`;
}

function printAsOf({ actors, metrics }: ComparisonTable, day: CalendarDay): string {
	return `*As of ${day} · ${counted(actors.length, 'actor')}, ${counted(metrics.length, 'metric')}*`;
}
