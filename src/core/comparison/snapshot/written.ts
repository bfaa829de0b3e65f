/** What of a snapshot Dossier has printed. Any other line between the markers is the person's. */

import { textOf, type Block, type Outline, type Table, type TextLine } from '../../markdown/outline';
import { splitRow } from '../../markdown/table-row';
import { formerLength } from './former';
import { fingerprints, type PrintedLine } from '../../markdown/write/printed';
import type { SnapshotHead } from './snapshot';

/** Characters of the note, `from` (inclusive) to `to` (exclusive). */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** The table of a snapshot and the lines below it that Dossier printed with it. */
export interface WrittenTable {
	/** From the header to the last row. */
	readonly table: Stretch;
	/** What stands below each cell of the header: dashes, with colons where a person has aligned the column. */
	readonly dashes: readonly string[];
	/** From the first line below the table to the last; absent where there are none. */
	readonly below?: Stretch;
	/** The rows, then the lines below. */
	readonly cells: readonly PrintedLine[];
	/** On which line of the note, counted from 1, each of these stands. */
	readonly lines: readonly number[];
	/** Whether a person has changed what was printed. */
	readonly isChanged: boolean;
}

/** The first table of `blocks`, which stand between the markers of a snapshot; `undefined` where there is none. */
export function readWritten(outline: Outline, blocks: readonly Block[], head: SnapshotHead): WrittenTable | undefined {
	const at = blocks.findIndex(({ kind }) => kind === 'table');
	const table = blocks[at];
	if (table?.kind !== 'table') return undefined;
	const rows = rowsOf(outline, table);
	const further = [...table.rows.slice(rows.length), ...linesOf(blocks.slice(at + 1))];
	const lines = [...rows, ...remarksAmong(outline, further, head.day)];
	const cells = lines.map((line, index) => (index < rows.length ? splitRow(textOf(outline, line)) : [textOf(outline, line)]));
	const length = printedLength(cells, rows.length, head);
	const below = lines.slice(rows.length, length);
	const [first, last] = [below[0], below.at(-1)];
	return {
		...stretchOf(outline, rows),
		...(first && last && { below: { from: first.from, to: last.to } }),
		cells: cells.slice(0, length),
		lines: lines.slice(0, length).map(({ line }) => line),
		isChanged: length === undefined,
	};
}

/** How many of the lines, the rows being the first, are those that were printed; `undefined` where the rows are not. */
function printedLength(cells: readonly PrintedLine[], rows: number, { fingerprint, day }: SnapshotHead): number | undefined {
	if (fingerprint === undefined) return formerLength(cells, rows, day);
	const length = fingerprints(cells).lastIndexOf(fingerprint);
	return length < rows ? undefined : length;
}

/** The rows without a gap between them, as they are printed. */
function rowsOf({ text }: Outline, { line, rows }: Table): readonly TextLine[] {
	const end = rows.findIndex((row, index) => index > 0 && (row.line !== line + index + 1 || text.charAt(row.from) !== '|'));
	return end < 0 ? rows : rows.slice(0, end);
}

function stretchOf({ text }: Outline, rows: readonly TextLine[]): Pick<WrittenTable, 'table' | 'dashes'> {
	const [header, last] = [rows[0], rows.at(-1)];
	const from = header?.from ?? 0;
	const [below = '', dashes = ''] = /^[^\r\n]*(?:\r\n?|\n)([^\r\n]*)/.exec(text.slice(header?.to ?? 0)) ?? [];
	const to = header === last ? (header?.to ?? 0) + below.length : last?.to ?? 0;
	return { table: { from, to }, dashes: splitRow(dashes) };
}

/** The lines of paragraphs, also of those that go on with a list or a quote above them. */
function linesOf(blocks: readonly Block[]): TextLine[] {
	return blocks.flatMap((block) => {
		if (block.kind === 'item' || block.kind === 'quote') return linesOf(block.blocks);
		return block.kind === 'paragraph' ? block.lines : [];
	});
}

/** The line on the age of a table, if it must be one that a person has changed, and those right below it that may be on its metrics. */
function remarksAmong(outline: Outline, lines: readonly TextLine[], day: string): readonly TextLine[] {
	const { text } = outline;
	const opens = ({ from }: TextLine, words: string): boolean => text.startsWith(words, from) && /[\r\n]/.test(text.charAt(from - 1));
	const ages = lines.filter((line) => opens(line, `*As of ${day}`));
	const age = ages.find((line) => AGE.test(textOf(outline, line))) ?? ages[0];
	if (age === undefined) return [];
	const first = lines.indexOf(age);
	const isNext = (line: TextLine, above: TextLine): boolean => opens(line, '*In ') && text.slice(above.to, line.from).trim() === '';
	const end = lines.findIndex((line, index) => index > first && !isNext(line, lines[index - 1] ?? line));
	return lines.slice(first, end < 0 ? undefined : end);
}

const AGE = /^\*As of [\d-]+(?: · [\d,]+ actors?, [\d,]+ metrics?)?\*$/;
