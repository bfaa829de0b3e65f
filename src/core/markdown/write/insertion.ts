/** Where in a note a table goes that is asked for at the cursor, without breaking anything apart. */

import type { Block, TextLine } from '../outline';
import { readOutline } from '../scan/scan-outline';

/** A text to put into a note. Lines and characters count from 0, as in an editor. */
export interface Insertion {
	readonly at: { readonly line: number; readonly ch: number };
	/** With the line breaks it needs, so that blank lines stand around it. */
	readonly text: string;
	/** The line below it, once inserted: blank, and where the cursor goes. */
	readonly lineBelow: number;
}

/**
 * Where `block` (a text of several lines without a line break at its end) goes in the note `text`
 * when asked for on `line` (from 0): on that line where it is blank and between blocks, else below
 * the heading, paragraph, list, table, quote, code or properties it stands in.
 */
export function insertBelow(text: string, line: number, block: string): Insertion {
	const lines = text.split(/\r\n?|\n/);
	const before = lineToInsertBefore(text, lines, line);
	const head = before > 0 && !isBlank(lines[before - 1]) ? '\n' : '';
	if (before < lines.length) {
		const inserted = `${head}${block}\n`;
		const tail = isBlank(lines[before]) ? '' : '\n';
		return { at: { line: before, ch: 0 }, text: inserted + tail, lineBelow: before + lineBreaksIn(inserted) };
	}
	const last = lines.length - 1;
	const inserted = `\n${head}${block}\n`;
	return { at: { line: last, ch: lines[last]?.length ?? 0 }, text: inserted, lineBelow: last + lineBreaksIn(inserted) };
}

/** The line (from 0) that the block comes to stand before; the number of lines where it goes to the end. */
function lineToInsertBefore(text: string, lines: readonly string[], line: number): number {
	const end = endOfBlockAt(text, lines, line + 1);
	if (end !== undefined) return end;
	// A blank line is used as the one above the block where there is none yet, else as the one below.
	return line === 0 || isBlank(lines[line - 1]) ? line : line + 1;
}

/** The last line (from 1) of what stands on `line` (from 1); `undefined` where nothing does. */
function endOfBlockAt(text: string, lines: readonly string[], line: number): number | undefined {
	const { blocks } = readOutline(text);
	const end = endOfBlocksAt(blocks, text, line) ?? (isBlank(lines[line - 1]) ? undefined : line);
	return end === undefined ? undefined : endWithStrayLines(blocks, lines, end);
}

/** The last line of the block on `line`; of the whole list where it is in one, or in the paragraph right above it. */
function endOfBlocksAt(blocks: readonly Block[], text: string, line: number): number | undefined {
	const at = blocks.findIndex((block) => block.line <= line && line <= lastLineOf(block, text));
	const block = blocks[at];
	if (block === undefined) return undefined;
	let end = lastLineOf(block, text);
	if (block.kind !== 'paragraph' && block.kind !== 'item') return end;
	for (const next of blocks.slice(at + 1)) {
		if (next.kind !== 'item' || next.line !== end + 1) break;
		end = lastLineOf(next, text);
	}
	return end;
}

/** Lines that belong to no block, such as a lone `>` at the end of a quote, stay with what they follow. */
function endWithStrayLines(blocks: readonly Block[], lines: readonly string[], end: number): number {
	const starts = new Set(blocks.map((block) => block.line));
	let last = end;
	while (!isBlank(lines[last]) && !starts.has(last + 1)) last++;
	return last;
}

/** The last line of a block, counted from 1. */
function lastLineOf(block: Block, text: string): number {
	switch (block.kind) {
		case 'heading': return block.line + (block.underlined ? 1 + lineBreaksIn(text.slice(block.from, block.to)) : 0);
		case 'paragraph': return lastOf(block.lines, block.line);
		case 'table': return Math.max(lastOf(block.rows, block.line), block.line + 1);
		case 'item':
		case 'quote': return block.blocks.reduce((last, inner) => Math.max(last, lastLineOf(inner, text)), block.line);
		case 'rule': return block.line;
		default: return block.endLine;
	}
}

function lastOf(lines: readonly TextLine[], otherwise: number): number {
	return lines[lines.length - 1]?.line ?? otherwise;
}

/** Whether a line has no text. There is none beyond the end of the note. */
function isBlank(line: string | undefined): boolean {
	return (line ?? '').trim() === '';
}

function lineBreaksIn(text: string): number {
	return text.split(/\r\n?|\n/).length - 1;
}
