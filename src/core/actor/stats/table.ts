/** Tables of metrics and values. */

import { plainText } from '../../markdown/inline';
import { textOf, type Outline, type Table, type TextLine } from '../../markdown/outline';
import { firstCell, splitRow } from '../../markdown/table-row';
import type { ReadProblem } from '../../markdown/read-problem';
import type { QuickStat, StatHeads } from '../note/actor-note';
import { isPlaceholder } from '../note/text';
import type { Conventions } from '../words/conventions';
import { isLog, isMark, isOfFigures, isOfLinks, isPeriod, isTime } from './cells';
import { addStat, type StatsRows } from './rows';

/** Reads the rows of a table under a quick stats heading. A series over time, or a log, gives a problem and no rows. */
export function readStatsTable(outline: Outline, table: Table, conventions: Conventions): StatsRows {
	const [header] = table.rows;
	if (header === undefined) return { rows: [], problems: [] };
	const parts = partsOf(outline, table);
	const { columns, rows, cells } = parts;
	if (isTimeSeries(columns)) return { rows: [], problems: [timeSeriesProblem(header)] };
	if (isLyingDown(columns, cells, conventions)) return readLyingDown(columns, rows, cells);
	if (isLog(cells, conventions)) return { rows: [], problems: [logProblem(header)] };
	return readUpright(parts, headsThatSay(columns, conventions));
}

/** The rows of a table under any heading, `section`, where it is plainly one of metrics and values and both words of its header say so. */
export function readNamedTable(outline: Outline, table: Table, conventions: Conventions, section: () => string): readonly QuickStat[] {
	const [header] = table.rows;
	if (header === undefined || !mayNameMetrics(textOf(outline, header), conventions)) return [];
	const columns = splitRow(textOf(outline, header));
	const [metric, value] = headerWords(columns);
	if (!conventions.metricColumns.has(metric) || !conventions.valueColumns.has(value)) return [];
	const parts = partsOf(outline, table);
	if (!isOfStats(parts, conventions, 'both')) return [];
	return readUpright(parts, { ...headsThatSay(columns, conventions), section: section() }).rows;
}

/** A quick check of a header's first cell, since most tables are of other things: one with marks in it may be anything. */
function mayNameMetrics(header: string, { metricColumns }: Conventions): boolean {
	const cell = firstCell(header);
	return metricColumns.has(cell.toLowerCase()) || /[*_`[\\=~]/.test(cell);
}

function readUpright({ columns, rows, cells }: TableParts, heads: StatHeads | undefined): StatsRows {
	const stats: StatsRows = { rows: [], problems: [] };
	const layout = { width: Math.max(columns.length, 2), heads };
	rows.forEach((row, index) => readRow(row, cells[index] ?? [], layout, stats));
	return stats;
}

/** How much of the header has to say that a table is one of metrics and values: one of two words, or both. */
export type HeaderWords = 'either' | 'both';

/**
 * Whether a table that could be about anything is plainly one of metrics and values: by its header
 * words, with no column for each period or thing compared, with a value, and more than ticks and stars for values.
 */
export function isStatsTable(outline: Outline, table: Table, conventions: Conventions, words: HeaderWords): boolean {
	return isOfStats(partsOf(outline, table), conventions, words);
}

function isOfStats({ columns, cells }: TableParts, conventions: Conventions, words: HeaderWords): boolean {
	if (columns.length < 2 || isTimeSeries(columns)) return false;
	if (isLyingDown(columns, cells, conventions)) return words === 'either' || isOfFigures(cells[0] ?? []);
	const [metric, value] = headerWords(columns);
	const saysMetric = metric === '' || conventions.metricColumns.has(metric);
	const saysValue = value === '' || conventions.valueColumns.has(value);
	const isEnough = words === 'either' && columns.length === 2 ? saysMetric || saysValue : saysMetric && saysValue;
	if (!isEnough || isLog(cells, conventions)) return false;
	if (words === 'both' && (columns.length > 3 || isOfLinks(cells))) return false;
	return !cells.every(([, cell = '']) => isMark(cell) || isPlaceholder(cell));
}

/** A table's header and rows, taken apart. */
interface TableParts {
	readonly columns: readonly string[];
	readonly rows: readonly TextLine[];
	readonly cells: readonly (readonly string[])[];
}

function partsOf(outline: Outline, { rows: [header, ...rows] }: Table): TableParts {
	const split = (row: TextLine): readonly string[] => splitRow(textOf(outline, row));
	return { columns: header === undefined ? [] : split(header), rows, cells: rows.map(split) };
}

function headerWords(columns: readonly string[]): [metric: string, value: string] {
	const word = (column: number): string => plainText(columns[column] ?? '').toLowerCase();
	return [word(0), word(1)];
}

/** A header that names two or more periods heads a series of figures over time, which no quick stat is. */
function isTimeSeries(columns: readonly string[]): boolean {
	return columns.length > 2 && columns.slice(1).filter(isPeriod).length >= 2;
}

function timeSeriesProblem(header: TextLine): ReadProblem {
	const message = 'This table isn\'t read: it has a column for each period. Quick stats need one column of metrics and one of values.';
	return { line: header.line, message, isHint: true };
}

function logProblem(header: TextLine): ReadProblem {
	const message = 'This table isn\'t read: its first column holds dates or figures. '
		+ 'Quick stats need one column of metrics and one of values.';
	return { line: header.line, message, isHint: true };
}

/**
 * The header names the metrics: over a single row of four columns or more, or over a row of nothing but figures, with at most
 * two rows of what is said of them. A row that opens with a date or a year is one of a log.
 */
function isLyingDown(columns: readonly string[], cells: readonly (readonly string[])[], conventions: Conventions): boolean {
	const [first = []] = cells;
	if (cells.length === 0 || cells.length > MOST_LYING_ROWS || columns.length < 2) return false;
	const [metric, value] = headerWords(columns);
	const saysMetric = conventions.metricColumns.has(metric);
	if (cells.length === 1 && columns.length >= 4) return !(saysMetric && conventions.valueColumns.has(value));
	const isNamed = columns.length > 1 && columns.every((name) => name !== '' && !/\d/.test(name)) && !saysMetric;
	if (!isNamed || first.length !== columns.length || !isOfFigures(first)) return false;
	const [opening = ''] = first;
	return isSmallNumber(opening) || !isTime(opening, conventions);
}

/** `42` may be a year of two digits, but opens no row of a log. */
function isSmallNumber(cell: string): boolean {
	return /^\d{1,3}$/.test(plainText(cell));
}

/** The row of values and two of remarks. */
const MOST_LYING_ROWS = 3;

/** The values of the first row; what the others say below each is its source. */
function readLyingDown(metrics: readonly string[], [row]: readonly TextLine[], cells: TableParts['cells']): StatsRows {
	const stats: StatsRows = { rows: [], problems: [] };
	const [values = [], ...remarks] = cells;
	values.forEach((value, column) => {
		const said = remarks.map((remark) => remark[column] ?? '').filter((remark) => !isPlaceholder(remark));
		const source = said.length === 0 ? null : said.join('; ');
		addStat(stats, { metric: metrics[column] ?? '', value, source, line: row?.line ?? 1 });
	});
	return stats;
}

/** The heads of a table that say more than what its columns are; `undefined` where none does. */
function headsThatSay([metric = '', value = '', source = '']: readonly string[], conventions: Conventions): StatHeads | undefined {
	const ofMetric = MAY_TELL.test(metric) && saysMore(metric, conventions.metricColumns);
	const ofValue = MAY_TELL.test(value) && saysMore(value, conventions.valueColumns);
	const ofSource = source !== '' && saysMore(source, SOURCE);
	if (!ofMetric && !ofValue && !ofSource) return undefined;
	return { ...(ofMetric && { metric }), ...(ofValue && { value }), ...(ofSource && { source }) };
}

function saysMore(head: string, known: ReadonlySet<string>): boolean {
	return !known.has(plainText(head).toLowerCase());
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
	const stat = { metric, value, source: width > 2 && source !== '' ? source : null, line: row.line };
	// With all its fields written out: a spread takes several times as long, and there are many rows.
	addStat(stats, heads === undefined ? stat : { metric, value, source: stat.source, line: stat.line, heads });
	if (cells.length <= width) return;
	const message = `This row has ${cells.length} cells, but its table has ${width} columns. Write a | inside a cell as \\|.`;
	stats.problems.push({ line: row.line, message });
}

function isDashes(cell: string): boolean {
	return cell === '' || ('-:'.includes(cell.charAt(0)) && /^:?-*:?$/.test(cell));
}
