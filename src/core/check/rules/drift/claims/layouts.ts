/** The two ways in which tables lay out figures of several actors: a row for each of them, or a column. */

import type { QuickStat } from '../../../../actor/note/actor-note';
import type { ReadMetric } from '../../../../comparison/table/note-metrics';
import { SOURCE_COLUMNS, TIME_COLUMNS } from '../../../../figures/evidence/head-words';
import { readStatedTime } from '../../../../figures/times/period';
import { plainText } from '../../../../markdown/inline';
import { textOf, type Outline, type Table, type TextLine } from '../../../../markdown/outline';
import { splitRow } from '../../../../markdown/table-row';
import { withoutComments } from '../../../accepting/ignores';
import { spotAt } from '../../../rule/checked-note';
import type { Claim } from './claim';
import { isNarrowedBy } from './narrowed';
import { subjectOf, type Subject } from './subject';

/** A table with links in it or in the heading above it. */
export interface LinkedTable {
	readonly outline: Outline;
	readonly read: ReadMetric;
	readonly table: Table;
	/** As written; empty where there is none. */
	readonly heading: string;
}

/** Whether a name is one of a metric that is known to have figures. */
export function hasFigures(name: string, read: ReadMetric): boolean {
	const measure = read(name).term?.measure;
	return measure === 'flow' || measure === 'stock';
}

/** A column for each actor, a row for each metric. `columns` has whom the head of each column is. */
export function figuresBelow(
	{ outline, read, table: { rows: [, ...body] }, heading }: LinkedTable,
	heads: readonly string[],
	columns: readonly (Subject | undefined)[],
): Claim[] {
	return body.flatMap((row) => {
		const cells = cellsOf(outline, row);
		const [metric = ''] = cells;
		if (!hasFigures(metric, read) || isNarrowedBy(heading, read(metric))) return [];
		return cells.flatMap((value, at): Claim[] => {
			const subject = columns[at];
			if (subject === undefined || !/\d/.test(value)) return [];
			const told = { section: plainText(heading), metric: heads[0] ?? '', value: heads[at] ?? '' };
			return [{ subject, stat: { metric, value, source: null, line: row.line, heads: told }, column: columnOf(outline, row, cells, at) }];
		});
	});
}

/** What a table with a row for each actor says of all its rows. */
interface Upright {
	readonly heads: readonly string[];
	/** For each column, whether it has figures of a metric. */
	readonly measured: readonly boolean[];
	/** The column of times or sources; -1 where there is none. */
	readonly timed: number;
	readonly told: NonNullable<QuickStat['heads']>;
	readonly isTimedBeside: boolean;
}

/** A row for each actor, a column for each metric. */
export function figuresBeside(at: LinkedTable, heads: readonly string[]): Claim[] {
	const { read, heading, table: { rows: [, ...body] } } = at;
	const measured = heads.map((head) => hasFigures(head, read) && !isNarrowedBy(heading, read(head)));
	if (!measured.some(Boolean)) return [];
	const timed = heads.findIndex((head) => TIME_COLUMNS.has(keyOf(head)) || SOURCE_COLUMNS.has(keyOf(head)));
	const told = { section: plainText(heading), ...(timed >= 0 && { source: heads[timed] ?? '' }) };
	const isTimedBeside = heads.some((head) => read(head).period !== undefined);
	return body.flatMap((row) => figuresOfRow(at, { heads, measured, timed, told, isTimedBeside }, row));
}

function figuresOfRow({ outline }: LinkedTable, { heads, measured, timed, told, isTimedBeside }: Upright, row: TextLine): Claim[] {
	const cells = cellsOf(outline, row);
	const about = subjectsOf(cells);
	const source = cells[timed] ?? null;
	if (about === undefined || (source !== null && isUnreadTime(heads[timed] ?? '', source))) return [];
	return cells.flatMap((value, at): Claim[] => {
		if (measured[at] !== true || at === timed || !/\d/.test(value)) return [];
		const stat = { metric: heads[at] ?? '', value, source, line: row.line, heads: told };
		return [{ ...about, stat, column: columnOf(outline, row, cells, at), ...(isTimedBeside && { isTimedBeside }) }];
	});
}

/** The cells of a row, without comments that accept what is found there. */
function cellsOf(outline: Outline, row: TextLine): string[] {
	return splitRow(withoutComments(textOf(outline, row)));
}

/** Whom a row is about: the first link that stands alone, with the names before it and the links after it. */
function subjectsOf(cells: readonly string[]): Pick<Claim, 'subject' | 'before' | 'others'> | undefined {
	const subjects = cells.map(subjectOf);
	const at = subjects.findIndex((each) => each !== undefined);
	const subject = subjects[at];
	if (subject === undefined) return undefined;
	const before = cells.slice(0, at).map(plainText).filter(isName);
	const others = subjects.slice(at + 1).flatMap((each) => each?.target ?? []);
	return { subject, ...(before.length > 0 && { before }), ...(others.length > 0 && { others }) };
}

/** Whether a cell before a link names something: it is neither a rank nor a time. */
function isName(cell: string): boolean {
	return /\p{L}/u.test(cell) && readStatedTime(cell) === undefined;
}

/** Whether a row is of a time that is not understood. */
function isUnreadTime(head: string, cell: string): boolean {
	return TIME_COLUMNS.has(keyOf(head)) && /\d/.test(cell) && readStatedTime(plainText(cell)) === undefined;
}

function keyOf(head: string): string {
	return plainText(head).toLowerCase();
}

/** Where a cell begins in its line, from 1; about there where one before it is written with escapes. */
function columnOf(outline: Outline, row: TextLine, cells: readonly string[], at: number): number {
	const text = textOf(outline, row);
	let [from, to] = [0, 0];
	for (const cell of cells.slice(0, at + 1)) {
		from = Math.max(to, text.indexOf(cell, to));
		to = Math.min(text.length, from + cell.length);
	}
	return spotAt(outline.text, row.line, row.from + from).column;
}
