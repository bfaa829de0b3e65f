/**
 * One pass over the lines of a note, keeping the open containers (quotes, list items) on a stack,
 * as the CommonMark specification's appendix "A parsing strategy" describes.
 */

import { headingLevel, headingText, listMarker, thematicBreakFault, underlineLevel } from './block-starts';
import { LineCursor } from '../line-cursor';
import { openIndentedCode, openOpaque, takeFrontmatter, type OpenOpaque } from './opaque-blocks';
import { OpenContainers } from './open-containers';
import { isFirstGap, isRowOf, takeHeader } from './open-table';
import type { Block, Outline, Paragraph, Table, TextLine } from '../outline';

/** Containers nested deeper than this are read as text, so that no note can exhaust the stack of those who walk its outline. */
const MAX_DEPTH = 100;

/** Whether a line may do more than go on with a paragraph or a table, by the code of its first character. */
const OPENS_BLOCK: readonly boolean[] = Array.from(
	{ length: 128 },
	(_, code) => '#`~<%=-*_+>|:0123456789'.includes(String.fromCharCode(code)),
);

/** Reads the block structure of a note. Never throws; takes time linear in the note's length. */
export function readOutline(text: string): Outline {
	return { text, blocks: new OutlineScanner(text).scan() };
}

class OutlineScanner {
	private readonly cursor: LineCursor;
	private readonly containers = new OpenContainers();
	/** The leaf block that the next line may go on with: the last one of the innermost container. */
	private leaf: Paragraph | Table | OpenOpaque | undefined;
	/** The last line of text that may be a table's header: neither lazy nor indented. */
	private headerLine = 0;
	/** Up to `noRuleUpTo` the text is known to be no thematic break of the character `noRuleOf`. */
	private noRuleUpTo = -1;
	private noRuleOf = -1;

	constructor(text: string) {
		this.cursor = new LineCursor(text);
	}

	scan(): readonly Block[] {
		const { cursor, containers } = this;
		if (!cursor.nextLine()) return containers.root;
		const frontmatter = takeFrontmatter(cursor);
		if (frontmatter) containers.root.push(frontmatter);
		else this.readLine();
		while (cursor.nextLine()) this.readLine();
		return containers.root;
	}

	private readLine(): void {
		const { cursor, containers, leaf } = this;
		const depth = containers.enter(cursor);
		if (leaf?.kind === 'opaque' && depth === containers.depth && leaf.takes(cursor)) return;
		if (cursor.blank) this.readBlank(depth);
		else if (this.isPlain()) this.readText(depth);
		else this.readContent(depth);
	}

	/** Whether the rest of the line can only be text. */
	private isPlain(): boolean {
		return this.cursor.indent < 4 && OPENS_BLOCK[this.cursor.char] !== true;
	}

	private readBlank(depth: number): void {
		this.closeTo(depth);
		if (this.leaf?.kind !== 'table' || !isFirstGap(this.leaf, this.cursor)) this.leaf = undefined;
	}

	/** Reads a line that may open blocks. `entered` containers are entered so far. */
	private readContent(entered: number): void {
		const { cursor, containers } = this;
		let depth = entered;
		while (this.openContainer(depth)) depth = containers.depth;
		if (cursor.blank) return;
		if (this.isPlain() || !(this.readTableHead(depth) || this.readLeafBlock(depth))) this.readText(depth);
	}

	/** Reads a line that opens no block of its own: it goes on with a paragraph or a table, or starts a paragraph. */
	private readText(depth: number): void {
		const { cursor, leaf } = this;
		const isLazy = leaf?.kind === 'paragraph' && depth < this.containers.depth;
		if (!isLazy) this.closeTo(depth);
		if (!isLazy && cursor.indent < 4) this.headerLine = cursor.line;
		if (leaf?.kind === 'paragraph') leaf.lines.push(this.textLine());
		else if (this.leaf?.kind === 'table' && isRowOf(this.leaf, cursor)) this.leaf.rows.push(this.textLine());
		else this.open({ kind: 'paragraph', line: cursor.line, lines: [this.textLine()] });
	}

	/** Opens the quote or list item that the line begins with, if any. */
	private openContainer(depth: number): boolean {
		const { cursor } = this;
		if (cursor.indent > 3 || depth >= MAX_DEPTH) return false;
		switch (cursor.char) {
			case 62: // >
				this.leave(depth);
				this.containers.openQuote(cursor);
				return true;
			case 42: // *
			case 45: // -
				return !this.isRule() && !this.isUnderline(depth) && this.openItem(depth);
			case 43: // +
				return this.openItem(depth);
			default:
				return cursor.char >= 48 && cursor.char <= 57 && this.openItem(depth);
		}
	}

	private openItem(depth: number): boolean {
		const marker = listMarker(this.cursor);
		if (marker === undefined || (!marker.interrupts && this.inParagraph(depth))) return false;
		this.leave(depth);
		this.containers.openItem(this.cursor, marker);
		return true;
	}

	/** Whether the line stands right below an open paragraph, in the same container. */
	private inParagraph(depth: number): boolean {
		return this.leaf?.kind === 'paragraph' && depth === this.containers.depth;
	}

	private isUnderline(depth: number): boolean {
		return this.inParagraph(depth) && underlineLevel(this.cursor) > 0;
	}

	/** Turns the line above a delimiter row into a table's header. */
	private readTableHead(depth: number): boolean {
		const { cursor, leaf, containers } = this;
		if (cursor.indent > 3 || (cursor.char !== 124 && cursor.char !== 45 && cursor.char !== 58)) return false;
		if (this.headerLine !== cursor.line - 1 || depth < containers.depth || leaf === undefined || leaf.kind === 'opaque') return false;
		const header = takeHeader(leaf, cursor);
		if (header === undefined) return false;
		if (leaf.kind === 'paragraph' && leaf.lines.length === 0) containers.blocks.pop();
		this.open({ kind: 'table', line: header.line, rows: [header] });
		return true;
	}

	/** Reads a line that is or opens a leaf block of its own: heading, rule, code, HTML, comment. */
	private readLeafBlock(depth: number): boolean {
		const { cursor } = this;
		const inParagraph = this.leaf?.kind === 'paragraph';
		if (cursor.indent > 3) return !inParagraph && this.addOpaque(openIndentedCode(cursor), depth);
		switch (cursor.char) {
			case 35: // #
				return this.readHeading(depth);
			case 61: // =
				return this.readUnderline(depth);
			case 45: // -
				return this.readUnderline(depth) || this.readRule(depth);
			case 42: // *
			case 95: // _
				return this.readRule(depth);
			default:
				return this.addOpaque(openOpaque(cursor, inParagraph), depth);
		}
	}

	private addOpaque(opened: OpenOpaque | undefined, depth: number): boolean {
		if (opened === undefined) return false;
		this.add(depth, opened.block);
		this.leaf = opened;
		return true;
	}

	private readHeading(depth: number): boolean {
		const level = headingLevel(this.cursor);
		if (level === 0) return false;
		const { from, to } = headingText(this.cursor, level);
		this.add(depth, { kind: 'heading', line: this.cursor.line, from, to, level, underlined: false });
		return true;
	}

	private readUnderline(depth: number): boolean {
		const { leaf } = this;
		const level = underlineLevel(this.cursor);
		if (level === 0 || leaf?.kind !== 'paragraph' || !this.inParagraph(depth)) return false;
		const { line, lines } = leaf;
		const from = lines[0]?.from ?? 0;
		const to = lines.at(-1)?.to ?? from;
		this.containers.blocks.pop();
		this.add(depth, { kind: 'heading', line, from, to, level, underlined: true });
		return true;
	}

	private readRule(depth: number): boolean {
		if (!this.isRule()) return false;
		this.add(depth, { kind: 'rule', line: this.cursor.line });
		return true;
	}

	/** Whether the rest of the line is a thematic break. A line of many equal markers (`- - - x`) is searched only once. */
	private isRule(): boolean {
		const { char, content } = this.cursor;
		if (char === this.noRuleOf && content <= this.noRuleUpTo) return false;
		this.noRuleOf = char;
		this.noRuleUpTo = thematicBreakFault(this.cursor);
		return this.noRuleUpTo < 0;
	}

	private textLine(): TextLine {
		const { line, content, trimmedEnd } = this.cursor;
		return { line, from: content, to: trimmedEnd };
	}

	/** Adds a leaf block that the next line may go on with. */
	private open(block: Paragraph | Table): void {
		this.containers.blocks.push(block);
		this.leaf = block;
	}

	/** Adds a leaf block to the container at `depth`, and leaves none open. */
	private add(depth: number, block: Block): void {
		this.leave(depth);
		this.containers.blocks.push(block);
	}

	/** Closes the containers beyond `depth`, and the leaf block they hold. */
	private closeTo(depth: number): void {
		if (depth < this.containers.depth) this.leave(depth);
	}

	/** Closes the containers beyond `depth` and whatever leaf block is open. */
	private leave(depth: number): void {
		this.containers.closeTo(depth);
		this.leaf = undefined;
	}
}
