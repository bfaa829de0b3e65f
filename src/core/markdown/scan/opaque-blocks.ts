/** Blocks that are not read as prose, and how far they reach: code, HTML, comments, front matter. */

import { closesFence, openingFence } from './block-starts';
import { htmlForm } from './html-block';
import type { LineCursor } from '../line-cursor';
import type { Opaque } from '../outline';

/** A block that the next line may go on with. */
export interface OpenOpaque {
	readonly kind: 'opaque';
	readonly block: Opaque;
	/** Takes a line in, or refuses it because the block has ended before it. */
	readonly takes: (cursor: LineCursor) => boolean;
}

/** The block that opens with the cursor's line, indented code aside. */
export function openOpaque(cursor: LineCursor, inParagraph: boolean): OpenOpaque | undefined {
	switch (cursor.char) {
		case 96: // `
		case 126: // ~
			return openFencedCode(cursor);
		case 60: // <
			return openHtml(cursor, inParagraph);
		case 37: // %
			return openComment(cursor);
		default:
			return undefined;
	}
}

/** Indented code, unless the line is nothing but tags: authors indent their tag line by accident. */
export function openIndentedCode(cursor: LineCursor): OpenOpaque | undefined {
	if (isTagLine(cursor)) return undefined;
	const block = newBlock('code', cursor, true);
	return {
		kind: 'opaque',
		block,
		takes: (line) => {
			// A blank line belongs to the code only where more code follows.
			if (line.blank) return true;
			if (line.indent < 4) return false;
			extend(block, line);
			return true;
		},
	};
}

/** The `---` block that a note opens with; the cursor comes to its last line. Without a closing line it is body, and the cursor stays. */
export function takeFrontmatter(cursor: LineCursor): Opaque | undefined {
	const { text, start } = cursor;
	if (!text.startsWith('---', start) || cursor.trimmedEnd !== start + 3) return undefined;
	CLOSING_LINE.lastIndex = cursor.end;
	if (!CLOSING_LINE.test(text)) return undefined;
	const block = newBlock('frontmatter', cursor, true);
	while (cursor.end < CLOSING_LINE.lastIndex) cursor.nextLine();
	extend(block, cursor);
	return block;
}

const CLOSING_LINE = /(?:\r\n?|\n)---[ \t]*(?=[\r\n]|$)/g;

function openFencedCode(cursor: LineCursor): OpenOpaque | undefined {
	const fence = openingFence(cursor);
	return fence && untilLast(newBlock('code', cursor, false), (line) => closesFence(line, fence));
}

function openHtml(cursor: LineCursor, inParagraph: boolean): OpenOpaque | undefined {
	const form = htmlForm(cursor.rest);
	if (form === undefined || (inParagraph && !form.interruptsParagraph)) return undefined;
	const { closes } = form;
	if (closes !== undefined) return untilLast(newBlock('html', cursor, closes.test(cursor.rest)), (line) => closes.test(line.rest));
	const block = newBlock('html', cursor, true);
	return {
		kind: 'opaque',
		block,
		takes: (line) => {
			if (line.blank) return false;
			extend(block, line);
			return true;
		},
	};
}

/** An Obsidian comment that opens a line: to the line with the next `%%`. Text after one closed at once is text. */
function openComment(cursor: LineCursor): OpenOpaque | undefined {
	const { rest } = cursor;
	if (!rest.startsWith('%%')) return undefined;
	const close = rest.indexOf('%%', 2);
	if (close >= 0 && rest.slice(close + 2).trim() !== '') return undefined;
	return untilLast(newBlock('comment', cursor, close >= 0), (line) => line.rest.includes('%%'));
}

function isTagLine({ char, rest }: LineCursor): boolean {
	return char === 35 && rest.trim().split(/\s+/).every((word) => /^#[^#]/.test(word));
}

/** A block that goes on to the first line that is its last. */
function untilLast(block: Opaque, isLast: (cursor: LineCursor) => boolean): OpenOpaque {
	return {
		kind: 'opaque',
		block,
		takes: (line) => {
			if (block.closed) return false;
			extend(block, line);
			block.closed = isLast(line);
			return true;
		},
	};
}

function newBlock(kind: Opaque['kind'], { start, end, line }: LineCursor, closed: boolean): Opaque {
	return { kind, line, from: start, to: end, endLine: line, closed };
}

function extend(block: Opaque, { end, line }: LineCursor): void {
	block.to = end;
	block.endLine = line;
}
