/** Which line of a table a person has changed. */

import { fingerprintOf, type PrintedLine } from '../../markdown/write/printed';
import type { WrittenTable } from './written';

/** The most lines that are read to find out: each try takes a whole table. */
const MOST_READ = 10_000;

/**
 * The line of the note that is not as it was printed: a row of another length than the header; else the line
 * without which the table has its `fingerprint`, or with one cell as in `now`, the same table printed anew; else the
 * first that is not in `now`.
 */
export function changedLine({ cells, lines }: WrittenTable, now: readonly PrintedLine[], fingerprint: string | undefined): number {
	const differing = [...cells.keys()].filter((index) => JSON.stringify(cells[index]) !== JSON.stringify(now[index]));
	const uneven = differing.find((index) => isUneven(cells[index] ?? [], cells[0] ?? []));
	const changed = uneven ?? repairedLine(repairs(cells, now, differing), fingerprint) ?? differing[0] ?? 0;
	return lines[changed] ?? 0;
}

/** What stands below the table is one cell. */
function isUneven({ length }: PrintedLine, heads: PrintedLine): boolean {
	return length > 1 && length !== heads.length;
}

/** A table with one of its lines left out or one of its cells replaced. */
interface Repair {
	readonly line: number;
	readonly cells: readonly PrintedLine[];
}

function* repairs(cells: readonly PrintedLine[], now: readonly PrintedLine[], differing: readonly number[]): Generator<Repair> {
	for (const line of differing) {
		yield { line, cells: cells.filter((_, index) => index !== line) };
		for (const [column, text] of (now[line] ?? []).entries()) {
			const repaired = cells[line]?.map((cell, index) => (index === column ? text : cell)) ?? [];
			yield { line, cells: cells.map((own, index) => (index === line ? repaired : own)) };
		}
	}
}

/** The line that was repaired in the first table with this fingerprint; `undefined` where none has it. */
function repairedLine(tables: Iterable<Repair>, fingerprint: string | undefined): number | undefined {
	let read = 0;
	for (const { line, cells } of tables) {
		read += cells.length;
		if (read > MOST_READ) return undefined;
		if (fingerprintOf(cells) === fingerprint) return line;
	}
	return undefined;
}
