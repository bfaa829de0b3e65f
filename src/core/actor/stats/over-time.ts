/** What the tables of a note tell over time: metrics with a column or a row for each period. */

import { LIMITS } from '../../limits';
import { plainText } from '../../markdown/inline';
import { textOf, type Outline, type Table } from '../../markdown/outline';
import { splitRow } from '../../markdown/table-row';
import type { OverTime } from '../note/actor-note';
import { unquoted } from '../note/text';
import { isPeriod, opensWithFigure } from './cells';

/** The metrics of each table of a note that has columns or rows of periods, each with the periods that it has a figure of. */
export function readOverTime(outline: Outline): OverTime[] {
	const tables = unquoted(outline.blocks).filter((block) => block.kind === 'table').filter((table) => mayTell(outline, table));
	return tables.flatMap((table) => readTable(outline, table)).slice(0, LIMITS.entries);
}

/** A quick check of the header and the first row, since most tables are of other things: periods have digits. */
function mayTell(outline: Outline, { rows: [header, first] }: Table): boolean {
	if (header === undefined || first === undefined) return false;
	return /\d/.test(textOf(outline, header)) || OPENS_WITH_PERIOD.test(textOf(outline, first));
}

function readTable(outline: Outline, { rows }: Table): OverTime[] {
	const [columns = [], ...cells] = rows.map((row) => splitRow(textOf(outline, row)));
	const heads = columns.map(periodOf);
	if (heads.slice(1).some((head) => head !== undefined)) return cells.flatMap((row) => toldBy(row[0] ?? '', heads, row));
	const periods = cells.map(([opening = '']) => periodOf(opening));
	if (periods.filter((period) => period !== undefined).length * 2 <= periods.length) return [];
	return columns.slice(1).flatMap((metric, index) => toldBy(metric, periods, cells.map((row) => row[index + 1] ?? '')));
}

/** A metric and those of the periods that stand beside a figure of it. */
function toldBy(metric: string, periods: readonly (string | undefined)[], figures: readonly string[]): OverTime[] {
	const times = periods.flatMap((period, index) => (period !== undefined && isTold(figures[index] ?? '') ? [period] : []));
	return times.length === 0 || metric === '' ? [] : [{ metric, times }];
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
	if (!/\d/.test(head) || isExpected(head)) return undefined;
	const period = plainText(head).replace(HAS_BEEN, '');
	return isPeriod(period) ? period : undefined;
}

/** `Q1 2026 actual`, `FY2025 (prelim.)`: what says of a period only that its figures are told. */
const HAS_BEEN = /\s(?:actuals?|\((?:actuals?|audited|unaudited|prelim(?:inary|\.)?|reported)\))$/i;
const OPENS_WITH_PERIOD = /^\|?[^|\p{L}\d]*(?:FY|CY|[QH]\d|\d)/iu;
const EXPECTED = /(?:^|[^\p{L}])(?:est|expect|guid|forecast|project|target|consensus)/iu;
/** Small letters are units: `1,290p`. */
const MARKED_EXPECTED = /\d[EFP](?![\p{L}\d])/u;
