/** Where a table begins, and which lines go on with it. */

import type { LineCursor } from '../line-cursor';
import type { Paragraph, Table, TextLine } from '../outline';
import { hasSplittingPipe, isDelimiterRow } from '../table-row';

const PIPE = 124;

/**
 * Takes the header off the block above the cursor's line, if that line is a delimiter row: off a paragraph its
 * last line; off a table a last row that a blank line sets apart, so that a second table begins.
 */
export function takeHeader(above: Paragraph | Table, cursor: LineCursor): TextLine | undefined {
	const fits = above.kind === 'paragraph' ? endsWithRow(above, cursor) : endsWithRowAfterGap(above);
	if (!fits || !isDelimiterRow(cursor.rest)) return undefined;
	return above.kind === 'paragraph' ? above.lines.pop() : above.rows.pop();
}

/** Whether the cursor's line, which opens no other block, is a row of the table above it. After a blank line it must open with a pipe. */
export function isRowOf(table: Table, cursor: LineCursor): boolean {
	if (cursor.char === PIPE) return true;
	return lastLineOf(table) === cursor.line - 1 && hasSplittingPipe(cursor.rest);
}

/** Whether the cursor's blank line is the first one after the table. */
export function isFirstGap(table: Table, cursor: LineCursor): boolean {
	return lastLineOf(table) === cursor.line - 1;
}

function endsWithRow({ lines }: Paragraph, { text }: LineCursor): boolean {
	const last = lines.at(-1);
	return last !== undefined && hasCells(last) && hasSplittingPipe(text.slice(last.from, last.to));
}

function endsWithRowAfterGap(table: Table): boolean {
	const { length } = table.rows;
	const last = table.rows[length - 1];
	return last !== undefined && length > 1 && hasCells(last) && lastLineOf(table) - lastLineOf(table, length - 1) > 1;
}

/** Whether a line that has a pipe has anything besides: a lone pipe is no header. */
function hasCells({ from, to }: TextLine): boolean {
	return to - from > 1;
}

/** The last line of a table's first `count` rows: the delimiter row where that is the header alone. */
function lastLineOf({ line, rows }: Table, count: number = rows.length): number {
	return count === 1 ? line + 1 : (rows[count - 1]?.line ?? line);
}
