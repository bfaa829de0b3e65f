/** Brings the snapshots of a note up to date, and says what was done. */

import type { ReadProblem } from '../../markdown/read-problem';
import type { CalendarDay } from '../../calendar-date';
import type { TextEdit } from '../../markdown/write/text-edit';
import { counted } from '../../wording';
import type { ComparisonQuery } from '../query/query';
import { changedLine } from './changed-line';
import { findSnapshots, type Snapshot } from './find';
import { fingerprintOf, readPrinted } from '../../markdown/write/printed';
import { isSameTable } from './same-table';
import { renewMarker } from './snapshot';
import type { Stretch, WrittenTable } from './written';

/** A table that was printed. */
export interface PrintedTable {
	readonly table: string;
	/** The same without the time of its figures behind them; absent where that is never told. */
	readonly bare?: string;
}

/** Prints what a query asks for as of a day, or says in a sentence why it cannot. */
export type PrintFor = (query: ComparisonQuery, day: CalendarDay) => PrintedTable | { readonly problem: string };

/** What a refresh does to a note. */
export interface SnapshotRefresh {
	/** In text order; none where every table is as the notes have it. */
	readonly edits: readonly TextEdit[];
	readonly refreshed: number;
	readonly unchanged: number;
	/** What could not be refreshed and was left as it is, in line order. */
	readonly problems: readonly ReadProblem[];
}

/**
 * The edits that bring the snapshots of `text` up to date. Only those are rewritten whose table
 * differs from what the notes say now; the day alone is no difference. Damaged ones are left alone, and so are
 * those whose table a person has changed. Other lines between the markers stay where they are.
 */
export function refreshSnapshots(text: string, printFor: PrintFor, today: CalendarDay): SnapshotRefresh {
	const { snapshots, problems: damages } = findSnapshots(text);
	const problems = [...damages];
	const edits: TextEdit[] = [];
	let refreshed = 0;
	for (const snapshot of snapshots) {
		const print = reprint(snapshot, printFor, today);
		if ('message' in print) problems.push(print);
		else if (print.table !== undefined) {
			edits.push(...editsFor(text, snapshot, print.table, today));
			refreshed++;
		}
	}
	const unchanged = snapshots.length - refreshed - (problems.length - damages.length);
	return { edits, refreshed, unchanged, problems: problems.sort((a, b) => a.line - b.line) };
}

/** The table of today, absent where the one in the note still holds; or why none is written. */
function reprint(snapshot: Snapshot, printFor: PrintFor, today: CalendarDay): { readonly table?: string } | ReadProblem {
	const { query, day, written, fingerprint, line } = snapshot;
	const asOfThen = printFor(query, day);
	if ('problem' in asOfThen) return { line, message: asOfThen.problem };
	const then = readPrinted(asOfThen.table);
	if (isSameTable(then, written?.cells ?? [], query.metrics)) return {};
	if (written?.isChanged === true) return { line: changedLine(written, then, fingerprint), message: CHANGED };
	const now = printFor(query, today);
	return 'problem' in now ? { line, message: now.problem } : { table: now.table.trim() };
}

const CHANGED = 'This static table was changed by hand. Undo the change, or delete its markers to keep it and insert a new table.';

/** Puts a table in place of the one that was printed, and the lines below it in place of theirs. */
function editsFor(text: string, { marker, body, written }: Snapshot, table: string, day: CalendarDay): TextEdit[] {
	const lineBreak = /\r\n?|\n/.exec(text.slice(marker.to))?.[0] ?? '\n';
	const edit = ({ from, to }: Stretch, insert: string): TextEdit => ({ from, to, insert: insert.replaceAll('\n', lineBreak) });
	const markerEdit = edit(marker, renewMarker(text.slice(marker.from, marker.to), day, fingerprintOf(readPrinted(table))));
	if (written === undefined) return [markerEdit, edit(body, `\n\n${table}\n\n`)];
	const [rows = '', below = ''] = alignedAs(written, table).split('\n\n');
	if (written.below === undefined) return [markerEdit, edit(written.table, `${rows}\n\n${below}`)];
	return [markerEdit, edit(written.table, rows), edit(written.below, below)];
}

/** A printed table whose columns are aligned as those of the same heads in the note. */
function alignedAs({ cells: [heads = []], dashes }: WrittenTable, table: string): string {
	const below = new Map(heads.map((head, column) => [head, dashes[column] ?? '']));
	const [headsNow = []] = readPrinted(table);
	const aligned = headsNow.map((head) => (below.get(head)?.includes(':') === true ? below.get(head) : '---'));
	return table.replace(/\n.*/, () => `\n| ${aligned.join(' | ')} |`);
}

const MOST_PROBLEMS = 3;

/** What a refresh did, in whole sentences: what was refreshed, then what was not and why, with its line; the first few of many. */
export function describeRefresh({ refreshed, unchanged, problems }: Omit<SnapshotRefresh, 'edits'>): string[] {
	const told = problems.slice(0, MOST_PROBLEMS).map(({ line, message }) => `Line ${line}: ${message}`);
	const more = problems.length - told.length;
	const rest = more > 0 ? [`${counted(more, 'more problem', 'en')} in this note.`] : [];
	return [...outcome(refreshed, unchanged, problems.length), ...told, ...rest];
}

function outcome(refreshed: number, unchanged: number, problems: number): string[] {
	if (refreshed > 0) return [`${counted(refreshed, 'static table', 'en')} refreshed${unchanged > 0 ? `, ${unchanged} unchanged` : ''}.`];
	if (unchanged > 0) return [`${counted(unchanged, 'static table', 'en')} unchanged.`];
	return problems > 0 ? [] : ['Nothing to refresh. Live tables update themselves.'];
}
