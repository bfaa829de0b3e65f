/** Blocks that are tables, whether or not their author wrote all of one. */

import type { Block, Outline, Table } from '../../markdown/outline';
import type { Conventions } from '../words/conventions';
import { isStatsTable } from './table';

/** A block as a table: a Markdown table, or a paragraph of rows of metrics and values whose delimiter row was forgotten. */
export function tableIn(outline: Outline, block: Block, conventions: Conventions): Table | undefined {
	if (block.kind !== 'paragraph') return block.kind === 'table' ? block : undefined;
	const { line, lines } = block;
	if (lines.length < 2 || !lines.every(({ from }) => outline.text.startsWith('|', from))) return undefined;
	const table: Table = { kind: 'table', line, rows: lines };
	return isStatsTable(outline, table, conventions, 'either') ? table : undefined;
}
