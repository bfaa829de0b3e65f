/** How a text is rewritten for the oracle, line by line. */
import { textOf, visitBlocks, type Block, type Outline, type Table } from '../../../src/core/markdown/outline';
import { BACKSLASH, BLANK_ROW, GUARD, PIPE } from './stand-ins';

/** Pipes that stand in wikilinks and are not escaped. */
export function hideLinkPipes(text: string): string {
	return text.replace(/\\.|\[\[(?:(?!\[\[|\]\]).)+\]\]/g, (found) => (
		found.startsWith('[[') ? found.replace(/(\\.)|\|/g, (_, escaped?: string) => escaped ?? PIPE) : found
	));
}

export function hideEscapedBackslashes(text: string): string {
	return text.replace(/\\./g, (found) => (found === '\\\\' ? BACKSLASH.repeat(2) : found));
}

/** Fills the single blank lines between the rows of a table. */
export function fillTableGaps(text: string, outline: Outline): string {
	return rewriteTables(text, outline, (lines, { rows }) => {
		for (const [index, row] of rows.entries()) {
			const above = (rows[index - 1]?.line ?? NaN) + (index === 1 ? 1 : 0);
			const prefix = /^[ \t>]*(?=\|)/.exec(lines[row.line - 1] ?? '')?.[0];
			const gap = row.line - 2;
			if (above === gap && prefix !== undefined && /^[ \t>]*$/.test(lines[gap] ?? '')) lines[gap] = `${prefix}| ${BLANK_ROW} |`;
		}
	});
}

/** Gives a table's delimiter row as many cells as its header has, and a pipe at its end. */
export function fitDelimiterRows(text: string, outline: Outline): string {
	return rewriteTables(text, outline, (lines, { line, rows: [header] }) => {
		const count = header === undefined ? 0 : cellCount(textOf(outline, header));
		const [, prefix = '', row = ''] = /^([ \t>]*)(.*?)[ \t]*$/.exec(lines[line] ?? '') ?? [];
		const cells = row.replace(/^\||\|$/g, '').split('|');
		if (cells.length === count) return;
		const fitted = Array.from({ length: count }, (_, index) => cells[index] ?? '-');
		lines[line] = `${prefix}${row.startsWith('|') ? '|' : ''}${fitted.join('|')}|`;
	});
}

function cellCount(header: string): number {
	const row = hideLinkPipes(header).replace(/\\./g, 'x').trim();
	return row === '|' ? 0 : row.replace(/^\||\|$/g, '').split('|').length;
}

/** Guards lines that are indented by four columns and stand outside of the container whose paragraph they go on with. */
export function guardLazyLines(text: string, outline: Outline): string {
	const lines = linesOf(text);
	guardBlocks(lines, outline, outline.blocks, 0);
	return lines.join('\n');
}

function guardBlocks(lines: string[], outline: Outline, blocks: readonly Block[], quotes: number): void {
	for (const block of blocks) {
		if (block.kind === 'quote' || block.kind === 'item') guardBlocks(lines, outline, block.blocks, quotes + (block.kind === 'quote' ? 1 : 0));
		const prefixes = prefixesOf(outline.text, block, quotes);
		for (const [index, prefix] of prefixes.entries()) {
			const at = block.line - 1 + index;
			const isLazy = prefix.split('>').length <= quotes || indentInQuote(prefix) < indentInQuote(prefixes[0] ?? '');
			const indent = widthOf(prefix) - widthOf(prefix.trimEnd());
			if (index > 0 && isLazy && indent >= 4) lines[at] = prefix + GUARD + (lines[at] ?? '').slice(prefix.length);
		}
	}
}

/** What stands before the text of each line of a paragraph, underlined or not. */
function prefixesOf(text: string, block: Block, quotes: number): string[] {
	if (block.kind === 'paragraph') return block.lines.map(({ from }) => text.slice(startOfLine(text, from), from));
	if (block.kind !== 'heading' || !block.underlined) return [];
	const [, ...more] = linesOf(text.slice(block.from, block.to));
	const prefix = new RegExp(`^[ \\t]*(?:>[ \\t]*){0,${String(quotes)}}`);
	return [text.slice(startOfLine(text, block.from), block.from), ...more.map((line) => prefix.exec(line)?.[0] ?? '')];
}

/** Guards the first marker of a line that would open one container more than the scanner nests. */
export function guardDeepMarkers(text: string): string {
	return text.replace(/^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)])[ \t]?){100}/gm, (markers) => markers + GUARD);
}

/** Writes the tabs that follow two and more markers as blanks. */
export function expandNestedTabs(text: string): string {
	return text.replace(/^[ \t]*(?:(?:[>*+-]|\d{1,9}[.)])[ \t]*){2,}/gm, expandTabs);
}

function rewriteTables(text: string, outline: Outline, rewrite: (lines: string[], table: Table) => void): string {
	const lines = linesOf(text);
	visitBlocks(outline.blocks, (block) => { if (block.kind === 'table') rewrite(lines, block); });
	return lines.join('\n');
}

function linesOf(text: string): string[] {
	return text.split(/\r\n?|\n/);
}

function startOfLine(text: string, at: number): number {
	return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
}

/** Columns before a text, counted from the last quote mark and the blank that belongs to it. */
function indentInQuote(prefix: string): number {
	const quote = prefix.slice(0, prefix.lastIndexOf('>') + 1);
	const blank = quote !== '' && /[ \t]/.test(prefix.charAt(quote.length)) ? 1 : 0;
	return widthOf(prefix) - widthOf(quote) - blank;
}

function widthOf(text: string): number {
	return expandTabs(text).length;
}

function expandTabs(text: string): string {
	return text.split('').reduce((expanded, char) => expanded + (char === '\t' ? ' '.repeat(4 - (expanded.length % 4)) : char), '');
}
