/** Writes what a block asks for into its own lines, in the note that it stands in. */

import { readOutline } from '../../markdown/scan/scan-outline';
import { visitBlocks } from '../../markdown/outline';
import { lineBreakOf, lineStartsOf } from '../../markdown/write/lines';
import { applyEdits, type PlannedEdits, type TextEdit } from '../../markdown/write/text-edit';
import { BLOCK_LANGUAGE, printQuery } from '../query/print';
import { parseQuery } from '../query/parse';
import type { ComparisonQuery } from '../query/query';
import { applyRevisions, revisedLines, type LineRevision } from './revised-lines';

/** A block that is on screen. */
export interface ShownBlock {
	/** Its lines, as they were when it was drawn. */
	readonly source: string;
	/** The line of its opening fence in the note, counted from 1, as far as that is known. */
	readonly line?: number | undefined;
}

/** A block in a note. */
interface BlockInNote {
	/** The line of its opening fence, counted from 1. */
	readonly line: number;
	/** What stands before the lines of the block: the marks of quotes and lists around it. */
	readonly prefix: string;
	/** Its lines with their marks. */
	readonly lines: readonly string[];
}

/** The edits after which the block asks for `query`; refused where the block is not found as it was, or not to be told from another. */
export function rewriteBlock(text: string, block: ShownBlock, query: ComparisonQuery): PlannedEdits {
	const alike = blocksIn(text).filter(({ lines }) => bare(lines) === bare(block.source.split(LINE_BREAK)));
	const found = alike.length === 1 ? alike[0] : alike.find(({ line }) => line === block.line);
	if (found === undefined) return { refusal: alike.length === 0 ? HAS_CHANGED : STANDS_TWICE };
	const revisions = revisedLines(block.source, query);
	const edits = editsFor(text, found, revisions);
	const source = applyRevisions(found.lines.map(withoutMarks), revisions);
	const isThere = blocksIn(applyEdits(text, edits)).some(({ line, lines }) => line === found.line && bare(lines) === bare(source));
	const asked = parseQuery(source.join('\n')).query;
	if (isThere && asked !== undefined && printQuery(asked) === printQuery(query)) return edits;
	return { refusal: 'the block would not say what is shown.' };
}

const HAS_CHANGED = 'the block has changed since.';

const STANDS_TWICE = 'the same block stands in it more than once.';

function blocksIn(text: string): BlockInNote[] {
	const starts = lineStartsOf(text);
	const lineAt = (line: number): string => text.slice(starts[line - 1], starts[line]).replace(/[\r\n]+$/, '');
	const found: BlockInNote[] = [];
	visitBlocks(readOutline(text).blocks, (block) => {
		const prefix = block.kind === 'code' && block.closed ? OPENING.exec(lineAt(block.line))?.[1] : undefined;
		if (prefix === undefined || block.kind !== 'code') return;
		const lines = Array.from({ length: block.endLine - block.line - 1 }, (_, index) => lineAt(block.line + 1 + index));
		found.push({ line: block.line, prefix: prefix.replace(/[-*+]|\d+[.)]/g, (mark) => ' '.repeat(mark.length)), lines });
	});
	return found;
}

function editsFor(text: string, { line: fence, prefix, lines }: BlockInNote, revisions: readonly LineRevision[]): TextEdit[] {
	const starts = lineStartsOf(text);
	const startOf = (line: number): number => starts[fence + line - 1] ?? text.length;
	const edits = revisions.map(({ line, act, text: insert }): TextEdit => {
		const written = lines[line - 1] ?? '';
		const from = startOf(line) + (act === 'replace' ? written.length - withoutMarks(written).length : 0);
		if (act === 'insert') return { from: startOf(line + 1), to: startOf(line + 1), insert: `${prefix}${insert}${lineBreakOf(text)}` };
		return act === 'delete' ? { from, to: startOf(line + 1), insert: '' } : { from, to: startOf(line) + written.length, insert };
	});
	return edits.sort((a, b) => a.from - b.from || a.to - b.to);
}

const LINE_BREAK = /\r\n?|\n/;

const OPENING = new RegExp(`^([ \\t>]*(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+)*)(?:\`{3,}|~{3,})[ \\t]*${BLOCK_LANGUAGE}[ \\t]*$`);

/** A line of a block without the marks of quotes before it: no line of a query begins with one. */
function withoutMarks(line: string): string {
	return line.replace(/^[ \t>]+/, '');
}

function bare(lines: readonly string[]): string {
	return lines.map((line) => withoutMarks(line).trimEnd()).join('\n');
}
