/** The comparison blocks of a note. */

import { plainText } from '../../markdown/inline';
import { textOf, visitBlocks } from '../../markdown/outline';
import { readOutline } from '../../markdown/scan/scan-outline';
import { lineStartsOf } from '../../markdown/write/lines';
import { BLOCK_LANGUAGE } from '../query/print';

/** A block in a note. */
export interface BlockInNote {
	/** The line of its opening fence, counted from 1. */
	readonly line: number;
	/** What stands before the lines of the block: the marks of quotes and lists around it. */
	readonly prefix: string;
	/** Its lines with their marks. */
	readonly lines: readonly string[];
	/** The heading above it, as plain text; absent where there is none. */
	readonly heading?: string;
}

/** The comparison blocks of a note, in their order. One that does not end is none. */
export function blocksIn(text: string): BlockInNote[] {
	// Most notes have none: they need not be taken apart.
	if (!text.includes(BLOCK_LANGUAGE)) return [];
	const starts = lineStartsOf(text);
	const lineAt = (line: number): string => text.slice(starts[line - 1], starts[line]).replace(/[\r\n]+$/, '');
	const outline = readOutline(text);
	const found: BlockInNote[] = [];
	let heading: string | undefined;
	visitBlocks(outline.blocks, (block) => {
		if (block.kind === 'heading') heading = plainText(textOf(outline, block));
		const prefix = block.kind === 'code' && block.closed ? OPENING.exec(lineAt(block.line))?.[1] : undefined;
		if (prefix === undefined || block.kind !== 'code') return;
		const lines = Array.from({ length: block.endLine - block.line - 1 }, (_, index) => lineAt(block.line + 1 + index));
		const marks = prefix.replace(/[-*+]|\d+[.)]/g, (mark) => ' '.repeat(mark.length));
		found.push({ line: block.line, prefix: marks, lines, ...(heading !== undefined && { heading }) });
	});
	return found;
}

/** The blocks of a note that have these lines, in their order. */
export function blocksAlike(text: string, source: string): BlockInNote[] {
	const wanted = bareLines(source.split(LINE_BREAK));
	return blocksIn(text).filter(({ lines }) => bareLines(lines) === wanted);
}

/** The lines of a block as one text, without marks and blanks around them. */
export function bareLines(lines: readonly string[]): string {
	return lines.map((line) => withoutMarks(line).trimEnd()).join('\n');
}

/** A line of a block without the marks of quotes before it: no line of a query begins with one. */
export function withoutMarks(line: string): string {
	return line.replace(/^[ \t>]+/, '');
}

const LINE_BREAK = /\r\n?|\n/;

const OPENING = new RegExp(`^([ \\t>]*(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+)*)(?:\`{3,}|~{3,})[ \\t]*${BLOCK_LANGUAGE}[ \\t]*$`);
