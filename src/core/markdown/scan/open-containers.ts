/** The block quotes and list items that are open while a note is scanned, and how a line goes on with them. */

import type { ListMarker } from './block-starts';
import type { LineCursor } from '../line-cursor';
import type { Block, Item, Quote } from '../outline';

const GREATER_THAN = 62;

interface OpenContainer {
	readonly block: Quote | Item;
	/** For an item: columns that the lines it holds are indented by, counted from its parent's edge. */
	readonly width: number;
	/** Whether it is an item with nothing on its first line: a blank line then ends it, unless there is something in it. */
	readonly opensBlank: boolean;
}

/** A stack of open containers. Depth 0 is the note itself. */
export class OpenContainers {
	/** The blocks that stand in no container. */
	readonly root: Block[] = [];
	/** The blocks of the innermost container. */
	blocks: Block[] = this.root;
	depth = 0;

	private readonly stack: OpenContainer[] = [];
	/** The depths at which the quotes among them stand. */
	private readonly quotes: number[] = [];

	/** How many of the containers, from the outside, the line belongs to by its own markers and indentation. Spends those. */
	enter(cursor: LineCursor): number {
		if (this.depth === 0) return 0;
		let depth = 0;
		let quotes = 0;
		for (const container of this.stack) {
			// What is blank belongs to all items up to the next quote, however many they are.
			if (cursor.blank) return this.quotes[quotes] ?? this.depthOfBlank();
			if (!(container.block.kind === 'quote' ? entersQuote(cursor) : entersItem(cursor, container))) break;
			if (container.block.kind === 'quote') quotes++;
			depth++;
		}
		return depth;
	}

	/** How many of the items a blank line belongs to. */
	private depthOfBlank(): number {
		const last = this.stack.at(-1);
		return last?.opensBlank === true && last.block.blocks.length === 0 ? this.depth - 1 : this.depth;
	}

	/** Closes the containers beyond `depth`. */
	closeTo(depth: number): void {
		if (depth === this.depth) return;
		for (; this.depth > depth; this.depth--) this.stack.pop();
		while ((this.quotes.at(-1) ?? -1) >= depth) this.quotes.pop();
		this.blocks = this.stack.at(-1)?.block.blocks ?? this.root;
	}

	/** Opens the quote whose marker the cursor stands at. */
	openQuote(cursor: LineCursor): void {
		this.quotes.push(this.depth);
		this.open({ block: { kind: 'quote', line: cursor.line, blocks: [] }, width: 0, opensBlank: false });
		skipQuoteMarker(cursor);
	}

	/** Opens the item whose marker the cursor stands at. */
	openItem(cursor: LineCursor, { width, ordered }: ListMarker): void {
		const block: Item = { kind: 'item', line: cursor.line, ordered, blocks: [] };
		const { indent } = cursor;
		cursor.skipMarker(width);
		// One to four blanks belong to the marker; more than that is one, and indented code.
		const gap = cursor.blank || cursor.indent > 4 ? 1 : cursor.indent;
		cursor.skipColumns(gap);
		this.open({ block, width: indent + width + gap, opensBlank: cursor.blank });
	}

	private open(container: OpenContainer): void {
		this.blocks.push(container.block);
		this.stack.push(container);
		this.blocks = container.block.blocks;
		this.depth++;
	}
}

function entersQuote(cursor: LineCursor): boolean {
	if (cursor.char !== GREATER_THAN || cursor.indent > 3) return false;
	skipQuoteMarker(cursor);
	return true;
}

function entersItem(cursor: LineCursor, { width }: OpenContainer): boolean {
	if (cursor.indent < width) return false;
	cursor.skipColumns(width);
	return true;
}

function skipQuoteMarker(cursor: LineCursor): void {
	cursor.skipMarker(1);
	if (cursor.indent > 0) cursor.skipColumns(1);
}
