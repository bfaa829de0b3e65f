/** Writes what a block asks for into its own lines, in the note that it stands in. */

import { lineBreakOf, lineStartsOf } from '../../markdown/write/lines';
import { applyEdits, type PlannedEdits, type TextEdit } from '../../markdown/write/text-edit';
import { printQuery } from '../query/print';
import { parseQuery } from '../query/parse';
import type { ComparisonQuery } from '../query/query';
import { blocksAlike, withoutMarks, type BlockInNote } from './blocks';
import { applyRevisions, revisedLines, type LineRevision } from './revised-lines';

/** A block that is on screen. */
export interface ShownBlock {
	/** Its lines, as they were when it was drawn. */
	readonly source: string;
	/** The line of its opening fence in the note, counted from 1, as far as that is known. */
	readonly line?: number | undefined;
}

/** The edits after which the block asks for `query`; refused where the block is not found as it was, or not to be told from another. */
export function rewriteBlock(text: string, block: ShownBlock, query: ComparisonQuery): PlannedEdits {
	const alike = blocksAlike(text, block.source);
	const found = alike.length === 1 ? alike[0] : alike.find(({ line }) => line === block.line);
	if (found === undefined) return { refusal: alike.length === 0 ? HAS_CHANGED : STANDS_TWICE };
	const revisions = revisedLines(block.source, query);
	const edits = editsFor(text, found, revisions);
	const source = applyRevisions(found.lines.map(withoutMarks), revisions);
	const isThere = blocksAlike(applyEdits(text, edits), source.join('\n')).some(({ line }) => line === found.line);
	const asked = parseQuery(source.join('\n')).query;
	if (isThere && asked !== undefined && printQuery(asked) === printQuery(query)) return edits;
	return { refusal: 'the block would not say what is shown.' };
}

const HAS_CHANGED = 'the block has changed since.';

const STANDS_TWICE = 'the same block stands in it more than once.';

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
