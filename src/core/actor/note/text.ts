/** Texts of blocks with their lines joined, without placeholders and without a footer right below them. */

import { textOf, type Block, type Item, type Outline, type Paragraph, type TextLine } from '../../markdown/outline';
import type { Conventions } from '../words/conventions';
import { isFooterLine } from '../dates/text-marks';

/** A paragraph as one line of Markdown; empty where it is a footer. A footer line glued to its other lines is no part of it. */
export function paragraphText(outline: Outline, { lines }: Paragraph, conventions: Conventions): string {
	return joined(outline, lines.filter((line) => !isFooterLine(outline, line, conventions)));
}

function joined(outline: Outline, lines: readonly TextLine[]): string {
	return lines.map((line) => textOf(outline, line)).join(' ');
}

/** The lines of a paragraph of a list item. Its first line is what the item says, whatever that is. */
function linesWithoutFooter(outline: Outline, { lines }: Paragraph, conventions: Conventions): TextLine[] {
	return lines.filter((line, row) => row === 0 || !isFooterLine(outline, line, conventions));
}

/** A line of a text that goes over several. */
export interface WrittenLine {
	readonly text: string;
	readonly line: number;
}

/** The line that a character of a text stands on, the text being its lines joined with a blank each. */
export function lineAt(lines: readonly WrittenLine[], at: number): number {
	let end = 0;
	for (const { text, line } of lines) {
		end += text.length + 1;
		if (at < end) return line;
	}
	return lines.at(-1)?.line ?? 0;
}

/** The line that the text of a list item begins on: its marker may stand alone on the line above. */
export function itemLine(item: Item): number {
	for (const block of item.blocks) if (block.kind === 'paragraph') return block.line;
	return item.line;
}

/** The text of a list item without the items nested in it; its paragraphs joined. A task's checkbox is left out. */
export function itemText(outline: Outline, item: Item, conventions: Conventions): string {
	let text = '';
	for (const block of item.blocks) {
		if (block.kind !== 'paragraph') continue;
		const [first, second] = block.lines;
		// Nearly every item is one line, and its first line is text whatever it says.
		const isOneLine = first !== undefined && second === undefined;
		const words = isOneLine ? textOf(outline, first) : joined(outline, linesWithoutFooter(outline, block, conventions));
		text += text === '' ? words : ` ${words}`;
	}
	return text.charAt(2) === ']' ? withoutCheckbox(text) : text;
}

function withoutCheckbox(text: string): string {
	return text.replace(/^\[[ xX-]\]\s+/, '');
}

/** The line that a character of `itemText` stands on. */
export function itemLineAt(outline: Outline, item: Item, at: number, conventions: Conventions): number {
	const [only] = item.blocks;
	const isOneLine = item.blocks.length === 1 && only?.kind === 'paragraph' && only.lines.length === 1;
	return at === 0 || isOneLine ? itemLine(item) : lineAt(itemLines(outline, item, conventions), at);
}

/** The lines that `itemText` joins. */
function itemLines(outline: Outline, item: Item, conventions: Conventions): WrittenLine[] {
	const lines = item.blocks.flatMap((block) => (block.kind === 'paragraph' ? linesWithoutFooter(outline, block, conventions) : []));
	return lines.map((line, row) => ({ text: row === 0 ? withoutCheckbox(textOf(outline, line)) : textOf(outline, line), line: line.line }));
}

/** The items nested in an item, at any depth, in document order. */
export function nestedItems(item: Item, nested: Item[] = []): Item[] {
	for (const block of item.blocks) {
		if (block.kind !== 'item') continue;
		nested.push(block);
		nestedItems(block, nested);
	}
	return nested;
}

/** Whether a text is what a template leaves to be filled in: `-`, `[…]`, `{{…}}`, TBD, or a remark in brackets and nothing else. */
export function isPlaceholder(text: string): boolean {
	return PLACEHOLDER.test(text.trim());
}

const PLACEHOLDER = /^(?:|[-–—*.…]+|[*_]*(?:\[[^\]`]*\]|\([^()]*\)|（[^（）]*）)[*_]*|\{\{.*\}\}|<[^<>]*>|tb[ad]|todo|n\/a)$/i;

/** The blocks of a section or note with quotes and callouts opened up. */
export function unquoted(blocks: readonly Block[]): readonly Block[] {
	for (const { kind } of blocks) if (kind === 'quote') return openedUp(blocks, []);
	return blocks;
}

function openedUp(blocks: readonly Block[], opened: Block[]): readonly Block[] {
	for (const block of blocks) {
		if (block.kind === 'quote') openedUp(block.blocks, opened);
		else opened.push(block);
	}
	return opened;
}
