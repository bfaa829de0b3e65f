/** The Quick stats of a note: a table, or a list of `Key: value` items, under a heading of its own (conventions, section 3). */

import { plainText } from '../markdown/inline';
import { textOf, type Block, type Item, type Outline, type Table, type TextLine } from '../markdown/outline';
import { splitRow } from '../markdown/table-row';
import type { QuickStat, ReadProblem } from './actor-note';
import type { Conventions } from './conventions';
import { itemText, unquoted } from './note-text';
import { sectionBody, type Section } from './sections';

/** What stands under the quick stats headings. */
export interface QuickStats {
	/** The heading, as written, that the rows stand under; `null` where the note has no such heading. */
	readonly from: string | null;
	readonly rows: readonly QuickStat[];
	readonly problems: readonly ReadProblem[];
}

/**
 * Reads the quick stats. A note with a heading of the first rank is read under those headings alone,
 * all of them; without one, the first wider heading with a fitting table is read.
 */
export function readQuickStats(outline: Outline, sections: readonly Section[], conventions: Conventions): QuickStats {
	const own = sections.filter(({ key }) => conventions.quickStatsHeadings.has(key));
	const [first] = own;
	if (first !== undefined) return joinSections(first.title, own.map((section) => readSection(outline, section, conventions)));
	for (const section of sections) {
		if (!conventions.widerStatsHeadings.has(section.key)) continue;
		const found = readSection(outline, section, conventions);
		if (found.rows.length > 0) return joinSections(section.title, [found]);
	}
	return { from: null, rows: [], problems: [] };
}

interface SectionStats {
	readonly rows: QuickStat[];
	readonly problems: ReadProblem[];
}

function joinSections(from: string, found: readonly SectionStats[]): QuickStats {
	const [only] = found;
	if (found.length === 1 && only !== undefined) return { from, rows: only.rows, problems: only.problems };
	return { from, rows: found.flatMap(({ rows }) => rows), problems: found.flatMap(({ problems }) => problems) };
}

function readSection(outline: Outline, section: Section, conventions: Conventions): SectionStats {
	const body = unquoted(sectionBody(outline, section));
	const table = body.find((block) => block.kind === 'table');
	return table?.kind === 'table' ? readTable(outline, table, conventions) : readPairs(outline, body, conventions);
}

function readTable(outline: Outline, table: Table, conventions: Conventions): SectionStats {
	const stats: SectionStats = { rows: [], problems: [] };
	const [header] = table.rows;
	if (header === undefined) return stats;
	const columns = splitRow(textOf(outline, header));
	const shape = shapeOf(columns, conventions);
	if (columns.length > 2 && isTimeSeries(columns)) stats.problems.push(timeSeriesProblem(header));
	else for (const row of table.rows.slice(1)) readRow(row, splitRow(textOf(outline, row)), shape, stats);
	return stats;
}

/** What the header says of the rows below it. */
interface Shape {
	readonly width: number;
	readonly hasSource: boolean;
}

function shapeOf(columns: readonly string[], conventions: Conventions): Shape {
	const hasSource = columns.length === 3 && conventions.sourceColumns.has(plainText(columns[2] ?? '').toLowerCase());
	return { width: Math.max(columns.length, 2), hasSource };
}

/** A header that names two or more periods heads a series of figures over time, which no quick stat is. */
function isTimeSeries(columns: readonly string[]): boolean {
	const periods = columns.slice(1).filter((column) => /^(?:FY|CY|Q[1-4]|H[12])?\s*'?(?:\d{4}|\d{2})[AEF]?$|^Q[1-4]\s*(?:FY)?\d{2,4}$/i.test(plainText(column)));
	return periods.length >= 2;
}

function timeSeriesProblem(header: TextLine): ReadProblem {
	return { line: header.line, message: 'The Quick stats table has a column for each period; a table of metrics and values is read.' };
}

function readRow(row: TextLine, cells: readonly string[], { width, hasSource }: Shape, { rows, problems }: SectionStats): void {
	const [metric = '', value = '', source = ''] = cells;
	if (isDashes(metric) && cells.every(isDashes)) return;
	if (metric === '') problems.push({ line: row.line, message: `The row has a value, “${value}”, but no metric.` });
	else rows.push({ metric, value, source: hasSource && source !== '' ? source : null, line: row.line });
	if (cells.length > width) problems.push({ line: row.line, message: `The row has ${cells.length} cells where its table has ${width}. A | inside a cell is written \\|.` });
}

function isDashes(cell: string): boolean {
	return /^:?-*:?$/.test(cell);
}

/** Rows of a section without a table: `- Key: value` items, or `**Key:** value` lines. */
function readPairs(outline: Outline, body: readonly Block[], conventions: Conventions): SectionStats {
	const rows = body.flatMap((block) => {
		if (block.kind === 'item') return readItem(outline, block, conventions);
		return block.kind === 'paragraph' ? block.lines.flatMap((line) => readBoldPair(textOf(outline, line), line.line)) : [];
	});
	return { rows, problems: [] };
}

function readItem(outline: Outline, item: Item, conventions: Conventions): QuickStat[] {
	return readPair(itemText(outline, item, conventions), item.line);
}

function readBoldPair(text: string, line: number): QuickStat[] {
	return /^(?:\*\*|__)[^*_]+(?::(?:\*\*|__)|(?:\*\*|__)\s*:)/.test(text) ? readPair(text, line) : [];
}

/** `**Key:** value`, `**Key**: value` or `Key: value`, split at the first colon outside brackets and links. */
function readPair(text: string, line: number): QuickStat[] {
	const bold = /^(\*\*|__)((?:(?!\1).)+?)\s*(?:[:：]\1|\1\s*[:：])/s.exec(text);
	const colon = bold === null ? splittingColon(text) : bold[0].length - 1;
	const metric = (bold?.[2] ?? text.slice(0, Math.max(colon, 0))).trim();
	const value = text.slice(colon + 1).trim();
	return metric === '' ? [] : [{ metric, value, source: null, line }];
}

/** The first colon that a blank or the end follows and that stands in no brackets; -1 where there is none. */
function splittingColon(text: string): number {
	let depth = 0;
	for (let at = 0; at < text.length; at++) {
		const char = text[at] ?? '';
		if ('([（'.includes(char)) depth++;
		else if (')]）'.includes(char)) depth = Math.max(0, depth - 1);
		else if (depth === 0 && (char === '：' || (char === ':' && /^(?:\s|$)/.test(text.slice(at + 1, at + 2))))) return at;
	}
	return -1;
}
