/**
 * The block structure of a Markdown note: what every reader of `core/actor` stands on.
 *
 * Blocks follow CommonMark 0.31 and GFM tables, with a few deliberate differences for the sake of
 * what authors mean; `tests/core/markdown/deliberate-differences.ts` lists each of them. Text is never
 * copied: blocks keep character offsets into the note.
 */

/** A stretch of one line: characters `from` (inclusive) to `to` (exclusive) of the note, markers and outer blanks left out. */
export interface TextLine {
	/** Counts from 1. */
	readonly line: number;
	readonly from: number;
	readonly to: number;
}

/** A heading, `#` or underlined. */
export interface Heading extends TextLine {
	readonly kind: 'heading';
	/** 1 to 6. */
	readonly level: number;
	/** True for a text underlined with `===` or `---`; it then may span several lines, of which `line` is the first. */
	readonly underlined: boolean;
}

/** Lines of running text. Lazy continuation lines belong to it. */
export interface Paragraph {
	readonly kind: 'paragraph';
	readonly line: number;
	readonly lines: TextLine[];
}

/** One list item. Neighbouring items of one list are neighbours among their parent's blocks. */
export interface Item {
	readonly kind: 'item';
	readonly line: number;
	readonly ordered: boolean;
	readonly blocks: Block[];
}

/** A block quote or callout. */
export interface Quote {
	readonly kind: 'quote';
	readonly line: number;
	readonly blocks: Block[];
}

/** A table: `rows[0]` is its header; the delimiter row is not kept. */
export interface Table {
	readonly kind: 'table';
	readonly line: number;
	readonly rows: TextLine[];
}

/** Fenced or indented code, HTML, comments and front matter: text that is not prose. */
export interface Opaque {
	readonly kind: 'code' | 'html' | 'comment' | 'frontmatter';
	readonly line: number;
	/** First character of the block's first line, indentation included. */
	readonly from: number;
	/** End of the block's last line; where a closing fence or marker is missing, the end of what it swallowed. */
	to: number;
	endLine: number;
	/** False where the block needs a closing line and the note ends without it. */
	closed: boolean;
}

/** A thematic break. */
export interface Rule {
	readonly kind: 'rule';
	readonly line: number;
}

/** Any block. */
export type Block = Heading | Paragraph | Item | Quote | Table | Opaque | Rule;

/** A note's blocks in document order, with the text their offsets point into. */
export interface Outline {
	readonly text: string;
	readonly blocks: readonly Block[];
}

/** The text of a line, heading or row. */
export function textOf(outline: Outline, line: TextLine): string {
	return outline.text.slice(line.from, line.to);
}

/** Calls `visit` for each block in document order, parents before what they hold. */
export function visitBlocks(blocks: readonly Block[], visit: (block: Block) => void): void {
	for (const block of blocks) {
		visit(block);
		if (block.kind === 'item' || block.kind === 'quote') visitBlocks(block.blocks, visit);
	}
}
