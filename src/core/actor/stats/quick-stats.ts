/** The Quick stats of a note: a table, or a list of `Key: value` items, under a heading of its own (docs/reading.md, "Quick stats"). */

import type { Block, Outline, Table } from '../../markdown/outline';
import type { QuickStat } from '../note/actor-note';
import type { ReadProblem } from '../../markdown/read-problem';
import type { Conventions } from '../words/conventions';
import { unquoted } from '../note/text';
import { sectionBody, type Section } from '../note/sections';
import { readStatsList } from './list';
import type { StatsRows } from './rows';
import { isStatsTable, readStatsTable } from './table';

/** What stands under the quick stats headings. */
export interface QuickStats {
	/** The heading, as written, that the rows stand under; `null` where the note has no such heading. */
	readonly from: string | null;
	readonly rows: readonly QuickStat[];
	readonly problems: readonly ReadProblem[];
}

/**
 * Reads the quick stats. A note with a heading of the first rank is read under those headings alone,
 * all of them; without one, the first wider heading with a table or list that fits is read.
 */
export function readQuickStats(outline: Outline, sections: readonly Section[], conventions: Conventions): QuickStats {
	const own = sections.filter(({ key }) => conventions.quickStatsHeadings.has(key));
	const [first] = own;
	const readOwn = (section: Section): ReadSection => ({ section, ...readSection(outline, section, conventions) });
	if (first !== undefined) return joinSections(first.title, own.map(readOwn));
	for (const section of sections) {
		if (!conventions.widerStatsHeadings.has(section.key)) continue;
		const found = readWiderSection(outline, section, conventions);
		if (found.rows.length > 0) return { from: section.title, ...found };
	}
	return { from: null, rows: [], problems: [] };
}

interface ReadSection extends StatsRows {
	readonly section: Section;
}

/** The rows of all sections, those of another heading than the first one with that. */
function joinSections(from: string, found: readonly ReadSection[]): QuickStats {
	const rows = found.flatMap(({ section: { title }, rows: ofSection }) => (
		title === from ? ofSection : ofSection.map((row) => ({ ...row, heads: { ...row.heads, section: title } }))
	));
	return { from, rows, problems: found.flatMap(({ problems }) => problems) };
}

/** Under a quick stats heading the first table counts, whatever its header; without a table, every pair. */
function readSection(outline: Outline, section: Section, conventions: Conventions): StatsRows {
	const body = unquoted(sectionBody(section));
	for (const block of body) {
		const table = tableIn(outline, block, conventions);
		if (table !== undefined) return readStatsTable(outline, table, conventions);
	}
	return readStatsList(outline, body, conventions, 'all');
}

/** Under a wider heading anything may stand: only a table or a list that is plainly one of metrics and values counts. */
function readWiderSection(outline: Outline, section: Section, conventions: Conventions): StatsRows {
	const body = unquoted(sectionBody(section));
	for (const block of body) {
		const table = tableIn(outline, block, conventions);
		if (table !== undefined && isStatsTable(outline, table, conventions)) return readStatsTable(outline, table, conventions);
	}
	return readStatsList(outline, body, conventions, 'plain');
}

/** A block as a table: a Markdown table, or a paragraph of rows of metrics and values whose delimiter row was forgotten. */
function tableIn(outline: Outline, block: Block, conventions: Conventions): Table | undefined {
	if (block.kind !== 'paragraph') return block.kind === 'table' ? block : undefined;
	const { line, lines } = block;
	if (lines.length < 2 || !lines.every(({ from }) => outline.text.startsWith('|', from))) return undefined;
	const table: Table = { kind: 'table', line, rows: lines };
	return isStatsTable(outline, table, conventions) ? table : undefined;
}
