/** Brings the snapshots of a note up to date, and says what was done. */

import type { ReadProblem } from '../../markdown/read-problem';
import type { CalendarDay } from '../../calendar-date';
import type { TextEdit } from '../../markdown/write/text-edit';
import { counted } from '../../wording';
import type { ComparisonQuery } from '../query/query';
import { findSnapshots, type Snapshot } from './find';
import { isSameTable } from './same-table';
import { printMarker } from './snapshot';

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
 * differs from what the notes say now; the day alone is no difference. Damaged ones are left alone.
 */
export function refreshSnapshots(text: string, printFor: PrintFor, today: CalendarDay): SnapshotRefresh {
	const { snapshots, problems: damages } = findSnapshots(text);
	const problems = [...damages];
	const edits: TextEdit[] = [];
	let refreshed = 0;
	for (const snapshot of snapshots) {
		const print = reprint(snapshot, printFor, today);
		if ('problem' in print) problems.push({ line: snapshot.line, message: print.problem });
		else if (print.table !== undefined) {
			edits.push(...editsFor(text, snapshot, print.table, today));
			refreshed++;
		}
	}
	const unchanged = snapshots.length - refreshed - (problems.length - damages.length);
	return { edits, refreshed, unchanged, problems: problems.sort((a, b) => a.line - b.line) };
}

/** The table of today, absent where the one in the note still holds. */
function reprint(snapshot: Snapshot, printFor: PrintFor, today: CalendarDay): { table?: string } | { problem: string } {
	const { query, day, table } = snapshot;
	const asOfThen = printFor(query, day);
	if ('problem' in asOfThen) return asOfThen;
	return isSameTable(asOfThen.table.trim(), table.replaceAll('\r\n', '\n')) ? {} : printFor(query, today);
}

function editsFor(text: string, { query, marker, body }: Snapshot, table: string, day: CalendarDay): TextEdit[] {
	const lineBreak = /\r\n|\n|$/.exec(text.slice(marker.to))?.[0] === '\r\n' ? '\r\n' : '\n';
	const between = `\n\n${table.trim()}\n\n`.replaceAll('\n', lineBreak);
	return [{ ...marker, insert: printMarker({ query, day }) }, { ...body, insert: between }];
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
