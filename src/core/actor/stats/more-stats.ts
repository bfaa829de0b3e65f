/** Second sources: the other tables of metrics and values of a note, under whatever heading. */

import { plainText } from '../../markdown/inline';
import { textOf, type Heading, type Outline, type Table } from '../../markdown/outline';
import type { QuickStat } from '../note/actor-note';
import { unquoted } from '../note/text';
import type { Conventions } from '../words/conventions';
import { readNamedTable } from './table';

/**
 * The rows of each table of a note that its header plainly calls one of metrics and values and that is not among `quickStats`,
 * each with the heading it stands under. A table above all headings is under none and gives nothing.
 */
export function readMoreStats(outline: Outline, quickStats: readonly QuickStat[], conventions: Conventions): QuickStat[] {
	const found: QuickStat[] = [];
	let heading: Heading | undefined;
	for (const block of unquoted(outline.blocks)) {
		if (block.kind === 'heading') heading = block;
		// What is read already is not read again: nearly every note has one table, its quick stats.
		if (block.kind !== 'table' || heading === undefined || isAmong(quickStats, block)) continue;
		const { line, from, to } = heading;
		const rows = readNamedTable(outline, block, conventions, () => plainText(textOf(outline, { line, from, to })));
		for (const row of rows) if (row.value !== '' && row.heads?.section !== '') found.push(row);
	}
	return found;
}

function isAmong(quickStats: readonly QuickStat[], { line: from, rows }: Table): boolean {
	const to = rows.at(-1)?.line ?? from;
	return quickStats.some(({ line }) => line >= from && line <= to);
}
