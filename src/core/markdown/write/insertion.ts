/** Where in a note a table goes that is asked for at the cursor, without breaking anything apart. */

import type { Block, Outline, TextLine } from '../outline';
import { readOutline } from '../scan/scan-outline';
import { goesOnWithTable, lastLineOfTable, lineBreakOf, lineBreaksIn, startOfLine, startOfText } from './lines';
import { applyEdits, type Refusal } from './text-edit';

/** A text to put into a note. Lines and characters count from 0, as in an editor. */
export interface Insertion {
	readonly at: { readonly line: number; readonly ch: number };
	/** With the line breaks it needs, so that blank lines stand around it. */
	readonly text: string;
	/** The line below it, once inserted: blank, and where the cursor goes. */
	readonly lineBelow: number;
}

/**
 * Where `block` (a text of several lines ended by `\n`, without one at its end) goes in the note `text`
 * when asked for on `line` (from 0): on that line where it is blank and between blocks, else below
 * the heading, paragraph, list, table, quote, code or properties it stands in. Refused where it would be
 * no block of its own there, such as in code that never closes.
 */
export function insertBelow(text: string, line: number, block: string): Insertion | Refusal {
	const outline = readOutline(text);
	const insertion = insertionBelow(outline, line, block);
	return isReadAs(block, outline, insertion) ? insertion : { refusal: SWALLOWED };
}

const SWALLOWED = "Nothing inserted: the code block or comment at the cursor never closes and would take it in. Close it first.";

function insertionBelow(outline: Outline, line: number, block: string): Insertion {
	const lines = outline.text.split(/\r\n?|\n/);
	const before = lineToInsertBefore(outline, lines, line);
	const head = before > 0 && !isBlank(lines[before - 1]) ? '\n' : '';
	const inserted = `${head}${block}\n`;
	const written = (text: string): string => text.replaceAll('\n', lineBreakOf(outline.text));
	if (before < lines.length) {
		const at = { line: before, ch: before === 0 ? startOfText(outline.text) : 0 };
		const tail = isBlank(lines[before]) ? '' : '\n';
		return { at, text: written(inserted + tail), lineBelow: before + lineBreaksIn(inserted) };
	}
	const last = lines.length - 1;
	return { at: { line: last, ch: lines[last]?.length ?? 0 }, text: written(`\n${inserted}`), lineBelow: last + 1 + lineBreaksIn(inserted) };
}

/** Whether the note with a block in it is read as the blocks it had, and those of the block. */
function isReadAs(block: string, { text, blocks }: Outline, { at, text: insert, lineBelow }: Insertion): boolean {
	const from = (at.line === 0 ? 0 : startOfLine(text, at.line + 1)) + at.ch;
	const after = readOutline(applyEdits(text, [{ from, to: from, insert }])).blocks;
	const isOwn = ({ line }: Block): boolean => line <= lineBelow && line >= lineBelow - lineBreaksIn(block);
	return haveSameKinds(after.filter(isOwn), readOutline(block).blocks) && haveSameKinds(after.filter((one) => !isOwn(one)), blocks);
}

function haveSameKinds(some: readonly Block[], others: readonly Block[]): boolean {
	return some.length === others.length && some.every(({ kind }, index) => kind === others[index]?.kind);
}

/** The line (from 0) that the block comes to stand before; the number of lines where it goes to the end. */
function lineToInsertBefore(outline: Outline, lines: readonly string[], line: number): number {
	const end = endOfBlockAt(outline, lines, line + 1);
	if (end !== undefined) return end;
	// A blank line is used as the one above the block where there is none yet, else as the one below.
	return line === 0 || isBlank(lines[line - 1]) ? line : line + 1;
}

/** The last line (from 1) of what stands on `line` (from 1); `undefined` where nothing does. */
function endOfBlockAt({ blocks, text }: Outline, lines: readonly string[], line: number): number | undefined {
	const end = endOfBlocksAt(blocks, text, line) ?? (isBlank(lines[line - 1]) ? undefined : line);
	return end === undefined ? undefined : endWithStrayLines(blocks, lines, end);
}

/** The last line of the block on `line`; with what goes on with it, be it the whole list or the rest of a table. */
function endOfBlocksAt(blocks: readonly Block[], text: string, line: number): number | undefined {
	const at = blocks.findIndex((block) => block.line <= line && line <= lastLineOf(block, text));
	let last = blocks[at];
	for (const next of last === undefined ? [] : blocks.slice(at + 1)) {
		if (last === undefined || next.line !== lastLineOf(last, text) + 1 || !goesOn(last, next)) break;
		last = next;
	}
	return last && lastLineOf(last, text);
}

/**
 * Whether a block right below another belongs to it: an item to a list, or to the paragraph above it; a row without a pipe to
 * a table, and what looks like a table to a paragraph, which may be such a row itself.
 */
function goesOn(above: Block, next: Block): boolean {
	if (next.kind === 'item') return above.kind === 'item' || above.kind === 'paragraph';
	if (next.kind === 'table') return above.kind === 'paragraph';
	return goesOnWithTable(next, above);
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
		case 'table': return lastLineOfTable(block);
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
