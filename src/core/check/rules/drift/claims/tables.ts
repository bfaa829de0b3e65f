/** Figures that the tables of a note give of actors, wherever they stand. */

import type { Conventions } from '../../../../actor/words/conventions';
import { readNamedTable } from '../../../../actor/stats/table';
import type { ReadMetric } from '../../../../comparison/table/note-metrics';
import { plainText } from '../../../../markdown/inline';
import { textOf, type Block, type Outline, type Table } from '../../../../markdown/outline';
import { splitRow } from '../../../../markdown/table-row';
import { withoutComments } from '../../../accepting/ignores';
import type { Claim } from './claim';
import { figuresBelow, figuresBeside, hasFigures, type LinkedTable } from './layouts';
import { subjectOf, type Subject } from './subject';

/** The figures of a note's tables that stand beside or below a link alone, or among metrics and values under a heading that is one. */
export function claimsIn(outline: Outline, conventions: Conventions, read: ReadMetric): Claim[] {
	const claims: Claim[] = [];
	let heading = '';
	const visit = (blocks: readonly Block[]): void => {
		for (const block of blocks) {
			if (block.kind === 'heading') heading = textOf(outline, block);
			else if (block.kind === 'item' || block.kind === 'quote') visit(block.blocks);
			else if (block.kind === 'table') claims.push(...claimsOf({ outline, read, table: block, heading }, conventions));
		}
	};
	visit(outline.blocks);
	return claims;
}

function claimsOf(at: LinkedTable, conventions: Conventions): Claim[] {
	const { outline, table, heading } = at;
	const [header] = table.rows;
	if (header === undefined || !(heading.includes('[') || hasLinks(outline, table))) return [];
	const heads = splitRow(textOf(outline, header));
	const columns = heads.map((head, column) => (column === 0 ? undefined : subjectOf(head)));
	const subject = subjectOf(heading);
	// A head may link to a note on its metric, and a heading to whom the table is about in another way.
	const below = columns.some((each) => each !== undefined) ? figuresBelow(at, heads, columns) : [];
	const under = below.length > 0 || subject === undefined ? below : underHeading(at, subject, conventions);
	return under.length > 0 ? under : figuresBeside(at, heads);
}

/** Most tables have no links, and need not be taken apart. */
function hasLinks({ text }: Outline, { rows }: Table): boolean {
	const [first, last] = [rows[0], rows.at(-1)];
	const at = text.indexOf('[', first?.from);
	return at >= 0 && at < (last?.to ?? 0);
}

function underHeading({ outline, read, table, heading }: LinkedTable, subject: Subject, conventions: Conventions): Claim[] {
	const stats = readNamedTable(outline, table, conventions, () => plainText(heading)).map((stat) => (
		{ ...stat, value: withoutComments(stat.value).trim() }
	));
	return stats.filter(({ metric, value }) => hasFigures(metric, read) && /\d/.test(value)).map((stat) => ({ subject, stat, column: 1 }));
}
