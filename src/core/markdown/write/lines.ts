/** What every writer of lines knows of a text: its line ends, its byte order mark, and what must not be cut off or swallowed. */

import { LineCursor } from '../line-cursor';
import type { Block, Outline } from '../outline';
import type { TextEdit } from './text-edit';

/** The line break that a text uses: its first; `\n` where it has none. */
export function lineBreakOf(text: string): string {
	return /\r\n?|\n/.exec(text)?.[0] ?? '\n';
}

/** How many line breaks a text has, `\r\n` being one. */
export function lineBreaksIn(text: string): number {
	return text.match(/\r\n?|\n/g)?.length ?? 0;
}

/** Where a text begins: after its byte order mark, if it has one. */
export function startOfText(text: string): number {
	return text.startsWith('\ufeff') ? 1 : 0;
}

/** Where each line of a text begins. */
export function lineStartsOf(text: string): number[] {
	const cursor = new LineCursor(text);
	const starts: number[] = [];
	while (cursor.nextLine()) starts.push(cursor.start);
	return starts;
}

/** Where a line of a text begins, lines counted from 1; the end of the text where it has no such line. */
export function startOfLine(text: string, line: number): number {
	return lineStartsOf(text)[line - 1] ?? text.length;
}

/** The end of the last line before `limit` that is not blank; the start of the text where there is none. */
export function endOfContent(text: string, limit: number): number {
	const start = startOfText(text);
	const content = text.slice(start, limit).trimEnd().length;
	if (content === 0) return start;
	const lineBreak = text.slice(start + content).search(/[\r\n]/);
	return lineBreak < 0 ? text.length : start + content + lineBreak;
}

/**
 * The edit that puts `block`, whose lines end with `\n`, at `from`: the end of a line, or the start of the text. It gets
 * the line breaks of the text, `breaksAbove` of them before it, and a blank line below where more than blank lines follow.
 */
export function insertBlock(text: string, from: number, block: string, breaksAbove = 2): TextEdit {
	const rest = text.slice(from);
	const above = from <= startOfText(text) ? 0 : breaksAbove;
	const below = rest.trim() === '' ? 0 : Math.max(0, 2 - leadingBreaks(rest));
	const lines = ('\n'.repeat(above) + block).replaceAll('\n', lineBreakOf(text));
	// Of the kind that follows: `\r` before a `\n` would be one line break and not two.
	return { from, to: from, insert: lines + (below === 0 ? '' : lineBreakOf(leadingBreaks(rest) > 0 ? rest : text).repeat(below)) };
}

/** How many line breaks a text opens with; two are as good as many. */
function leadingBreaks(text: string): number {
	const cursor = new LineCursor(text);
	while (cursor.nextLine() && cursor.blank && cursor.line < 3);
	return cursor.line - 1;
}

/** The line of a code block, comment or HTML that is never closed, which swallows all that is written below; `undefined` without one. */
export function swallowingLine({ blocks }: Outline): number | undefined {
	const last = blocks.at(-1);
	return last !== undefined && 'closed' in last && !last.closed ? last.line : undefined;
}

/** Whether a block goes on with the table right above it, as GFM has it: a row needs no pipe. A line between them would cut it off. */
export function goesOnWithTable(block: Block, above: Block | undefined): boolean {
	const isText = block.kind === 'paragraph' || (block.kind === 'heading' && block.underlined);
	return isText && above?.kind === 'table' && lastLineOfTable(above) === block.line - 1;
}

/** The last line of a table, counted from 1: that of its last row, or of the delimiter row below its header. */
export function lastLineOfTable({ line, rows }: Block & { readonly kind: 'table' }): number {
	return Math.max(rows.at(-1)?.line ?? line, line + 1);
}
