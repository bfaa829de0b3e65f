/** Tables of metrics and values. */

import { plainText } from '../../markdown/inline';
import { textOf, type Outline, type Table, type TextLine } from '../../markdown/outline';
import { splitRow } from '../../markdown/table-row';
import type { ReadProblem } from '../../markdown/read-problem';
import type { StatHeads } from '../note/actor-note';
import type { Conventions } from '../words/conventions';
import { addStat, type StatsRows } from './rows';

/** Reads the rows of a table under a quick stats heading. A series over time gives a problem and no rows. */
export function readStatsTable(outline: Outline, table: Table, conventions: Conventions): StatsRows {
	const [header] = table.rows;
	if (header === undefined) return { rows: [], problems: [] };
	const rows = table.rows.slice(1);
	const columns = splitRow(textOf(outline, header));
	if (isTimeSeries(columns)) return { rows: [], problems: [timeSeriesProblem(header)] };
	const [only] = rows;
	if (only !== undefined && rows.length === 1 && isLyingDown(columns, conventions)) return readLyingDown(outline, columns, only);
	const stats: StatsRows = { rows: [], problems: [] };
	const heads = headsThatSay(columns, conventions);
	for (const row of rows) readRow(row, splitRow(textOf(outline, row)), { width: Math.max(columns.length, 2), heads }, stats);
	return stats;
}

/**
 * Whether a table that could be about anything is plainly one of metrics and values: by its header
 * words, with no column for each period or thing compared, and more than ticks and stars for values.
 */
export function isStatsTable(outline: Outline, table: Table, conventions: Conventions): boolean {
	const [header, ...rows] = table.rows;
	const columns = header === undefined ? [] : splitRow(textOf(outline, header));
	if (columns.length < 2 || isTimeSeries(columns)) return false;
	if (rows.length === 1 && isLyingDown(columns, conventions)) return true;
	const [metric, value] = headerWords(columns);
	const saysMetric = metric === '' || conventions.metricColumns.has(metric);
	const saysValue = value === '' || conventions.valueColumns.has(value);
	if (columns.length === 2 ? !saysMetric && !saysValue : !saysMetric || !saysValue) return false;
	const cells = rows.map((row) => splitRow(textOf(outline, row)));
	return !cells.every(([, cell = '']) => isMark(cell)) && !cells.every(([cell = '']) => isPeriod(cell));
}

function headerWords(columns: readonly string[]): [metric: string, value: string] {
	const word = (column: number): string => plainText(columns[column] ?? '').toLowerCase();
	return [word(0), word(1)];
}

/** A header that names two or more periods heads a series of figures over time, which no quick stat is. */
function isTimeSeries(columns: readonly string[]): boolean {
	return columns.length > 2 && columns.slice(1).filter(isPeriod).length >= 2;
}

/** A year, quarter, half or trailing period: `FY2025`, `Q1 2026`, `2026E`, `TTM`. */
function isPeriod(cell: string): boolean {
	return PERIOD.test(plainText(cell).replace(/年度?$/, ''));
}

const YEAR_OR_PART = String.raw`(?:FY|CY|Q[1-4]|[1-4]Q|H[12]|[12]H)?\s*['’]?(?:\d{4}|\d{2})\s*(?:[AEFP]|est\.?)?`;
const PERIOD = new RegExp(String.raw`^(?:${YEAR_OR_PART}|\d{4}\s*(?:Q[1-4]|H[12])|Q[1-4]\s*(?:FY)?\d{2,4}|[TLN]TM)$`, 'i');

/** Ticks, crosses, stars and circles: a mark given, not a figure. */
function isMark(cell: string): boolean {
	return /^(?:[✓✔✗✘✅❌☑⚠★☆⭐●○◐🟢🟡🔴]|\u{FE0F}|\s)+$/u.test(cell);
}

function timeSeriesProblem(header: TextLine): ReadProblem {
	const message = 'This table isn\'t read: it has a column for each period. Quick stats need one column of metrics and one of values.';
	return { line: header.line, message };
}

/** Four columns or more over a single row: the header names the metrics. */
function isLyingDown(columns: readonly string[], conventions: Conventions): boolean {
	const [metric, value] = headerWords(columns);
	return columns.length >= 4 && !(conventions.metricColumns.has(metric) && conventions.valueColumns.has(value));
}

function readLyingDown(outline: Outline, metrics: readonly string[], row: TextLine): StatsRows {
	const stats: StatsRows = { rows: [], problems: [] };
	splitRow(textOf(outline, row)).forEach((value, column) => {
		addStat(stats, { metric: metrics[column] ?? '', value, source: null, line: row.line });
	});
	return stats;
}

/** The heads of a table that say more than what its columns are; `undefined` where none does. */
function headsThatSay([metric = '', value = '', source = '']: readonly string[], conventions: Conventions): StatHeads | undefined {
	const saysMore = (head: string, known: ReadonlySet<string>): boolean => head !== '' && !known.has(plainText(head).toLowerCase());
	const heads = {
		...(saysMore(metric, conventions.metricColumns) && MAY_TELL.test(metric) && { metric }),
		...(saysMore(value, conventions.valueColumns) && MAY_TELL.test(value) && { value }),
		...(saysMore(source, SOURCE) && { source }),
	};
	return Object.keys(heads).length === 0 ? undefined : heads;
}

/** Figures, signs and brackets: what a unit or a time is written with. */
const MAY_TELL = /[\d(（$€£¥₹]|\s(?:in|en|em)\s/i;
const SOURCE: ReadonlySet<string> = new Set(['source', 'sources']);

interface RowLayout {
	readonly width: number;
	readonly heads: StatHeads | undefined;
}

function readRow(row: TextLine, cells: readonly string[], { width, heads }: RowLayout, stats: StatsRows): void {
	const [metric = '', value = '', source = ''] = cells;
	if (isDashes(metric) && cells.every(isDashes)) return;
	addStat(stats, { metric, value, source: width > 2 && source !== '' ? source : null, line: row.line, ...(heads && { heads }) });
	if (cells.length <= width) return;
	const message = `This row has ${cells.length} cells, but its table has ${width} columns. Write a | inside a cell as \\|.`;
	stats.problems.push({ line: row.line, message });
}

function isDashes(cell: string): boolean {
	return /^:?-*:?$/.test(cell);
}
