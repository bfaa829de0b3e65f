/** What the tables of a note tell over time: metrics with a column or a row for each period. */

import { LIMITS } from '../../limits';
import { plainText } from '../../markdown/inline';
import { textOf, type Outline, type Table } from '../../markdown/outline';
import { firstCell, splitRow } from '../../markdown/table-row';
import type { OverTime } from '../note/actor-note';
import { unquoted } from '../note/text';
import { isPeriod, opensWithFigure } from './cells';

/** The metrics of each table of a note that has columns or rows of periods, each with the periods that it has a figure of. */
export function readOverTime(outline: Outline): OverTime[] {
	const told: OverTime[] = [];
	for (const block of unquoted(outline.blocks)) {
		if (block.kind === 'table' && mayTell(outline, block)) told.push(...readTable(outline, block));
	}
	return told.slice(0, LIMITS.entries);
}

/** A quick check of the header and the first row, since most tables are of other things: periods have digits. */
function mayTell(outline: Outline, { rows: [header, first] }: Table): boolean {
	if (header === undefined || first === undefined) return false;
	return /\d/.test(textOf(outline, header)) || OPENS_WITH_PERIOD.test(textOf(outline, first));
}

function readTable(outline: Outline, { rows: [header, ...rows] }: Table): OverTime[] {
	const columns = header === undefined ? [] : splitRow(textOf(outline, header));
	const heads = columns.map((head, column) => (column === 0 ? undefined : periodOf(head)));
	if (heads.some((head) => head !== undefined)) {
		return rows.map((row) => splitRow(textOf(outline, row))).flatMap((cells) => toldBy(cells[0] ?? '', heads, cells));
	}
	const periods = rows.map((row) => periodOf(firstCell(textOf(outline, row))));
	if (periods.filter((period) => period !== undefined).length * 2 <= periods.length) return [];
	const cells = rows.map((row) => splitRow(textOf(outline, row)));
	return columns.slice(1).flatMap((metric, index) => toldBy(metric, periods, cells.map((row) => row[index + 1] ?? '')));
}

/** A metric and those of the periods that stand beside a figure of it. */
function toldBy(metric: string, periods: readonly (string | undefined)[], figures: readonly string[]): OverTime[] {
	const times = periods.filter((period, index) => period !== undefined && isTold(figures[index] ?? ''));
	return times.length === 0 || metric === '' ? [] : [{ metric, times: times.filter((time) => time !== undefined) }];
}

/** Whether a cell holds a figure that is not merely expected: `TBD (Mar 18)` holds none. */
function isTold(cell: string): boolean {
	return opensWithFigure(cell) && !isExpected(cell);
}

function isExpected(text: string): boolean {
	return MARKED_EXPECTED.test(text) || EXPECTED.test(text);
}

/** The period that a head is of; `undefined` where it is none, or one of which something is expected. */
function periodOf(head: string): string | undefined {
	if (!/\d/.test(head)) return undefined;
	const period = plainText(head).replace(HAS_BEEN, '');
	return isPeriod(period) && !isExpected(head) ? period : undefined;
}

/** `Q1 2026 actual`, `FY2025 (prelim.)`: what says of a period only that its figures are told. */
const HAS_BEEN = /\s(?:actuals?|\((?:actuals?|audited|unaudited|prelim(?:inary|\.)?|reported)\))$/i;
const OPENS_WITH_PERIOD = /^\|?[^|\p{L}\d]*(?:FY|CY|[QH]\d|\d)/iu;
const EXPECTED = /(?:^|[^\p{L}])(?:est|expect|guid|forecast|project|target|consensus)/iu;
/** Small letters are units: `1,290p`. */
const MARKED_EXPECTED = /\d[EFP](?![\p{L}\d])/u;
