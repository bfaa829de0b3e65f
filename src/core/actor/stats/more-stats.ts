/** Second sources: the other tables of metrics and values of a note, under whatever heading. */

import { plainText } from '../../markdown/inline';
import { textOf, type Outline } from '../../markdown/outline';
import type { QuickStat } from '../note/actor-note';
import { unquoted } from '../note/text';
import type { Conventions } from '../words/conventions';
import { isNamedTable, readStatsTable } from './table';

/**
 * The rows of each table of a note that its header plainly calls one of metrics and values and that is not among `quickStats`,
 * each with the heading it stands under. A table above all headings is under none and gives nothing.
 */
export function readMoreStats(outline: Outline, quickStats: readonly QuickStat[], conventions: Conventions): QuickStat[] {
	const known = new Set(quickStats.map(({ line }) => line));
	const found: QuickStat[] = [];
	let section: string | undefined;
	for (const block of unquoted(outline.blocks)) {
		if (block.kind === 'heading') section = plainText(textOf(outline, block));
		if (block.kind !== 'table' || section === undefined || section === '') continue;
		const heads = { section };
		if (block.rows.some(({ line }) => known.has(line)) || !isNamedTable(outline, block, conventions)) continue;
		for (const row of readStatsTable(outline, block, conventions).rows) {
			if (row.value !== '') found.push({ ...row, heads: { ...row.heads, ...heads } });
		}
	}
	return found;
}
