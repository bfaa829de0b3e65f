/** Figures that the tables of a note give of actors, wherever they stand. */

import type { QuickStat } from '../../../actor/note/actor-note';
import type { Conventions } from '../../../actor/words/conventions';
import { readNamedTable } from '../../../actor/stats/table';
import type { ReadMetric } from '../../../comparison/table/note-metrics';
import { SOURCE_COLUMNS, TIME_COLUMNS } from '../../../figures/evidence/head-words';
import { metricKey } from '../../../figures/metrics/key';
import type { Metric } from '../../../figures/metrics/read';
import { readStatedTime } from '../../../figures/times/period';
import { plainText } from '../../../markdown/inline';
import { textOf, type Block, type Outline, type Table, type TextLine } from '../../../markdown/outline';
import { splitRow } from '../../../markdown/table-row';
import { spotAt } from '../../rule/checked-note';
import { subjectOf, type Subject } from './subject';

/** A figure of somebody, as a quick stat of them: the heads are those of its table, and the heading above it. */
export interface Claim {
	readonly subject: Subject;
	readonly stat: QuickStat;
	/** Of the cell in its line, from 1. */
	readonly column: number;
	/** What stands before the link in its row and is no number or time: a ticker, or what the row is about. */
	readonly before?: readonly string[];
	/** Who else the row links to alone. */
	readonly others?: readonly string[];
	/** Set where another column of the table is of a time that this one may share. */
	readonly isTimedBeside?: true;
}

/** The figures in tables of a note that stand beside or below a link alone, or in a table of metrics and values under a heading that is one. */
export function claimsIn(outline: Outline, conventions: Conventions, read: ReadMetric): Claim[] {
	const claims: Claim[] = [];
	let heading = '';
	const visit = (blocks: readonly Block[]): void => {
		for (const block of blocks) {
			if (block.kind === 'heading') heading = textOf(outline, block);
			else if (block.kind === 'item' || block.kind === 'quote') visit(block.blocks);
			else if (block.kind === 'table') claims.push(...claimsOf({ outline, conventions, read, table: block, heading }));
		}
	};
	visit(outline.blocks);
	return claims;
}

interface TableUnderHeading {
	readonly outline: Outline;
	readonly conventions: Conventions;
	readonly read: ReadMetric;
	readonly table: Table;
	readonly heading: string;
}

function claimsOf(at: TableUnderHeading): Claim[] {
	const { outline, table: { rows: [header, ...body] }, heading } = at;
	if (header === undefined || !(heading.includes('[') || [header, ...body].some((row) => textOf(outline, row).includes('[')))) return [];
	const heads = splitRow(textOf(outline, header));
	const columns = heads.slice(1).map(subjectOf);
	if (columns.some((subject) => subject !== undefined)) return lyingDown(at, heads, columns);
	const subject = subjectOf(heading);
	return subject === undefined ? upright(at, heads) : underHeading(at, subject);
}

/** A row for each actor, a column for each metric. */
function upright({ outline, read, table: { rows: [, ...body] }, heading }: TableUnderHeading, heads: readonly string[]): Claim[] {
	const measured = heads.map((head) => hasFigures(head, read) && !isNarrowedBy(heading, read(head)));
	if (!measured.some(Boolean)) return [];
	const timed = heads.findIndex((head) => isTimeColumn(head));
	const isUnreadTime = (cell: string): boolean => TIME_COLUMNS.has(keyOfHead(heads[timed] ?? '')) && /\d/.test(cell) && readStatedTime(plainText(cell)) === undefined;
	const told = { section: plainText(heading), ...(timed >= 0 && { source: heads[timed] ?? '' }) };
	const isTimedBeside = heads.some((head) => read(head).period !== undefined);
	return body.flatMap((row) => {
		const cells = splitRow(textOf(outline, row));
		const [first, ...more] = cells.flatMap((cell, at) => ({ at, subject: subjectOf(cell) })).filter(({ subject }) => subject !== undefined);
		const subject = first?.subject;
		if (subject === undefined || isUnreadTime(cells[timed] ?? '')) return [];
		const before = cells.slice(0, first?.at).map(plainText).filter(isName);
		const others = more.flatMap((each) => each.subject?.target ?? []);
		const beside = {
			subject,
			...(before.length > 0 && { before }),
			...(others.length > 0 && { others }),
			...(isTimedBeside && { isTimedBeside: true as const }),
		};
		return cells.flatMap((value, at): Claim[] => {
			if (measured[at] !== true || at === timed || !/\d/.test(value)) return [];
			const stat = { metric: heads[at] ?? '', value, source: cells[timed] ?? null, line: row.line, heads: told };
			return [{ ...beside, stat, column: columnOf(outline, row, cells.slice(0, at + 1)) }];
		});
	});
}

function isTimeColumn(head: string): boolean {
	const key = keyOfHead(head);
	return TIME_COLUMNS.has(key) || SOURCE_COLUMNS.has(key);
}

function keyOfHead(head: string): string {
	return plainText(head).toLowerCase();
}

/** A column for each actor, a row for each metric. */
function lyingDown(
	{ outline, read, table: { rows: [, ...body] }, heading }: TableUnderHeading,
	heads: readonly string[],
	columns: readonly (Subject | undefined)[],
): Claim[] {
	const [metric = ''] = heads;
	return body.flatMap((row) => {
		const cells = splitRow(textOf(outline, row));
		const [name = '', ...values] = cells;
		if (!hasFigures(name, read) || isNarrowedBy(heading, read(name))) return [];
		return values.flatMap((value, at): Claim[] => {
			const subject = columns[at];
			if (subject === undefined || !/\d/.test(value)) return [];
			const told = { section: plainText(heading), metric, value: heads[at + 1] ?? '' };
			return [{ subject, stat: { metric: name, value, source: null, line: row.line, heads: told }, column: columnOf(outline, row, cells.slice(0, at + 2)) }];
		});
	});
}

function underHeading({ outline, read, table, conventions, heading }: TableUnderHeading, subject: Subject): Claim[] {
	const stats = readNamedTable(outline, table, conventions, () => plainText(heading));
	return stats.filter(({ metric, value }) => hasFigures(metric, read) && /\d/.test(value)).map((stat) => ({ subject, stat, column: 1 }));
}

/** Whether a name is one of a metric that is known to have figures. */
function hasFigures(name: string, read: ReadMetric): boolean {
	const measure = read(name).term?.measure;
	return measure === 'flow' || measure === 'stock';
}

/** Whether a heading speaks of a part of the metric: `ETFs by US AUM` above a column of AUM. */
function isNarrowedBy(heading: string, { key }: Metric): boolean {
	const words = metricKey(heading).split(/[\s()]+/);
	const at = words.join(' ').indexOf(` ${key}`);
	if (at < 0) return false;
	const before = words.join(' ').slice(0, at).split(' ').at(-1) ?? '';
	return !SAYS_NO_PART.has(before);
}

/** Words before a metric in a heading that leave it whole. */
const SAYS_NO_PART: ReadonlySet<string> = new Set(['', 'by', 'of', 'in', 'and', 'with', 'on', 'for', 'vs', 'vs.', 'total', 'the', 'their', 'highest', 'largest', 'top', '—', '–']);

/** Whether a cell before a link names something: it is neither a rank nor a time. */
function isName(cell: string): boolean {
	return /\p{L}/u.test(cell) && readStatedTime(cell) === undefined;
}

/** Where the last of a row's first cells begins in its line, from 1; about there where a cell is written with escapes. */
function columnOf(outline: Outline, row: TextLine, cells: readonly string[]): number {
	const text = textOf(outline, row);
	let [from, to] = [0, 0];
	for (const cell of cells) {
		from = Math.max(to, text.indexOf(cell, to));
		to = Math.min(text.length, from + cell.length);
	}
	return spotAt(outline.text, row.line, row.from + from).column;
}
