/** Second sources: the other tables of metrics and values of a note, under whatever heading. */

import { groupedBy } from '../../grouped';
import { plainText } from '../../markdown/inline';
import { textOf, type Heading, type Outline, type Table } from '../../markdown/outline';
import type { QuickStat } from '../note/actor-note';
import { unquoted } from '../note/text';
import type { Conventions } from '../words/conventions';
import { opensWithFigure } from './cells';
import { readNamedTable } from './table';

/**
 * The rows of each table of a note that its header plainly calls one of metrics and values and that is not among `quickStats`,
 * each with the heading it stands under. A table above all headings is under none and gives nothing, and so do records that
 * a note keeps of other things, one table of words each: its quotes, its documents.
 */
export function readMoreStats(outline: Outline, quickStats: readonly QuickStat[], conventions: Conventions): QuickStat[] {
	const tables: QuickStat[][] = [];
	let heading: Heading | undefined;
	for (const block of unquoted(outline.blocks)) {
		if (block.kind === 'heading') heading = block;
		// What is read already is not read again: nearly every note has one table, its quick stats.
		if (block.kind !== 'table' || heading === undefined || isAmong(quickStats, block)) continue;
		const { line, from, to } = heading;
		const rows = readNamedTable(outline, block, conventions, () => plainText(textOf(outline, { line, from, to })));
		const filled = rows.filter((row) => row.value !== '' && row.heads?.section !== '');
		if (filled.length > 0) tables.push(filled);
	}
	return tables.length === 0 ? [] : withoutRecords(tables).flat();
}

/** So many tables that open with one metric, with few figures in them, are records. */
const FEWEST_RECORDS = 3;

function withoutRecords(tables: readonly QuickStat[][]): readonly QuickStat[][] {
	if (tables.length < FEWEST_RECORDS) return tables;
	const alike = groupedBy(tables, ([opening]) => opening?.metric.toLowerCase() ?? '');
	const records = new Set([...alike.values()].filter((group) => group.length >= FEWEST_RECORDS && areOfWords(group.flat())).flat());
	return tables.filter((table) => !records.has(table));
}

function areOfWords(rows: readonly QuickStat[]): boolean {
	return rows.filter(({ value }) => opensWithFigure(value)).length * 2 < rows.length;
}

function isAmong(quickStats: readonly QuickStat[], { line: from, rows }: Table): boolean {
	const to = rows.at(-1)?.line ?? from;
	return quickStats.some(({ line }) => line >= from && line <= to);
}
