/** A note told line by line: the form in which the scanner's outline and the oracle's tokens are compared. */
import { textOf, type Block, type Outline, type TextLine } from '../../../src/core/markdown/outline';
import { splitRow } from '../../../src/core/markdown/table-row';

/** What one line is. */
export interface LineDescription {
	/** The blocks the line belongs to, outermost first, each with the line it opened on: `quote@1`, `item@2`, `paragraph@2`. */
	readonly blocks: readonly string[];
	/** The text of a paragraph line or of a heading's first line, the cells of a row; empty for all else. A run of blanks is one. */
	readonly text: string;
}

export const BLANK: LineDescription = { blocks: [], text: '' };
/** Stands as the text of a table's second line. */
export const DELIMITER_ROW = '(delimiter row)';

/** Collects descriptions: a line that only opens containers is described by them, any other by its leaf block. */
export class LineTable {
	readonly lines: LineDescription[];

	constructor(text: string) {
		this.lines = text.split(/\r\n?|\n/).map(() => BLANK);
	}

	/** Describes lines `first` to `last`, counted from 1. */
	put(blocks: readonly string[], first: number, last: number = first, text: (line: number) => string = () => ''): void {
		for (let line = first; line <= last; line++) this.lines[line - 1] = { blocks, text: text(line).replace(/[ \t]+/g, ' ') };
	}
}

/** One line per line of text, for a readable difference. */
export function printDescriptions(lines: readonly LineDescription[]): string[] {
	return lines.map(({ blocks, text }, index) => `${String(index + 1)}: ${blocks.join(' ') || 'blank'}${text === '' ? '' : ` "${text}"`}`);
}

/** The cells of a row as one text: no more of them than the table has columns, empty ones at the end left out. */
export function joinCells(cells: readonly string[], columns: number): string {
	const kept = cells.slice(0, columns);
	while (kept.at(-1) === '') kept.pop();
	return kept.join(' ¦ ');
}

/** Tells an outline line by line. */
export function describeOutline(outline: Outline): LineDescription[] {
	const table = new LineTable(outline.text);
	describeBlocks(outline, outline.blocks, [], table);
	return table.lines;
}

function describeBlocks(outline: Outline, blocks: readonly Block[], path: readonly string[], table: LineTable): void {
	for (const block of blocks) {
		if (block.kind === 'item' || block.kind === 'quote') {
			const inner = [...path, `${block.kind === 'item' && block.ordered ? 'ordered ' : ''}${block.kind}@${String(block.line)}`];
			table.put(inner, block.line);
			describeBlocks(outline, block.blocks, inner, table);
		} else describeLeaf(outline, block, path, table);
	}
}

function describeLeaf(outline: Outline, block: Exclude<Block, { kind: 'item' | 'quote' }>, path: readonly string[], table: LineTable): void {
	const at = `@${String(block.line)}`;
	const own = [...path, block.kind + at];
	const text = (line: TextLine) => textOf(outline, line);
	switch (block.kind) {
		case 'heading': {
			const [first = '', ...more] = text(block).split(/\r\n?|\n/);
			const last = block.line + (block.underlined ? more.length + 1 : 0);
			table.put([...path, `heading ${String(block.level)}${at}`], block.line, last, (line) => line === block.line ? first.trimEnd() : '');
			break;
		}
		case 'paragraph':
			for (const line of block.lines) table.put(own, line.line, line.line, () => text(line));
			break;
		case 'table': {
			const [columns = 0] = block.rows.map((row) => splitRow(text(row)).length);
			for (const row of block.rows) table.put(own, row.line, row.line, () => joinCells(splitRow(text(row)), columns));
			table.put(own, block.line + 1, block.line + 1, () => DELIMITER_ROW);
			break;
		}
		case 'rule':
			table.put(own, block.line);
			break;
		default:
			table.put(own, block.line, block.endLine);
	}
}
