/** markdown-it as the oracle: what it makes of a note, told line by line. */
import MarkdownIt from 'markdown-it';
import type { Outline } from '../../../src/core/markdown/outline';
import { BLANK, DELIMITER_ROW, joinCells, LineTable, type LineDescription } from './line-descriptions';
import { BLANK_ROW, restore } from './stand-ins';

export type Parser = ReturnType<typeof newParser>;
type Token = ReturnType<Parser['parse']>[number];

/** What makes the oracle agree with the scanner on something that the two read differently. */
export interface Difference {
	readonly name: string;
	readonly reason: string;
	/** A text that the two read differently as long as the oracle does not know of this difference. */
	readonly example: string;
	/** Teaches the oracle's parser a rule. */
	readonly teach?: (parser: Parser) => void;
	/** The text that the oracle is handed instead: the same number of lines. `outline` is the scanner's, of the original. */
	readonly rewrite?: (text: string, outline: Outline) => string;
}

/** Tells what the oracle makes of a text, line by line. */
export type Oracle = (outline: Outline) => LineDescription[];

/** An oracle that knows of some differences. */
export function newOracle(differences: readonly Difference[]): Oracle {
	const parser = newParser();
	for (const { teach } of differences) teach?.(parser);
	return (outline) => {
		const text = outline.text.replace(/^\uFEFF/, '');
		return describe(parser, differences.reduce((rewritten, { rewrite }) => rewrite?.(rewritten, outline) ?? rewritten, text));
	};
}

/** CommonMark with HTML blocks and GFM tables; block structure only. */
function newParser() {
	const parser = new MarkdownIt('commonmark', { html: true, maxNesting: Infinity }).enable('table');
	parser.core.ruler.enableOnly(['normalize', 'block']);
	return parser;
}

function describe(parser: Parser, text: string): LineDescription[] {
	const table = new LineTable(text);
	const path: string[] = [];
	const tokens = parser.parse(text, {});
	for (const [index, token] of tokens.entries()) {
		const container = containerName(token);
		if (container !== undefined) {
			path.push(container);
			table.put([...path], firstLine(token));
		} else if (token.type === 'blockquote_close' || token.type === 'list_item_close') path.pop();
		else describeLeaf(tokens, index, path, table);
	}
	return table.lines.map((line) => (line.text === BLANK_ROW ? BLANK : { ...line, text: restore(line.text) }));
}

function containerName(token: Token): string | undefined {
	if (token.type === 'blockquote_open') return `quote@${String(firstLine(token))}`;
	if (token.type === 'list_item_open') return `${token.info === '' ? '' : 'ordered '}item@${String(firstLine(token))}`;
	return undefined;
}

/** What leaf tokens are called in a description; paragraphs, headings and tables apart. */
const LEAF_NAMES: Readonly<Record<string, string>> = {
	fence: 'code', code_block: 'code', html_block: 'html', hr: 'rule', comment: 'comment', frontmatter: 'frontmatter',
};

function describeLeaf(tokens: readonly Token[], index: number, path: readonly string[], table: LineTable): void {
	const token = tokens[index];
	if (token?.map == null) return;
	const [first, last] = [token.map[0] + 1, token.map[1]];
	const put = (name: string, text?: (line: number) => string) => { table.put([...path, `${name}@${String(first)}`], first, last, text); };
	const lines = (tokens[index + 1]?.content ?? '').split('\n');
	const name = LEAF_NAMES[token.type];
	if (name !== undefined) put(name);
	else if (token.type === 'paragraph_open') put('paragraph', (line) => trimBlanks(lines[line - first] ?? ''));
	else if (token.type === 'heading_open') put(`heading ${token.tag.slice(1)}`, (line) => line === first ? trimBlanks(lines[0] ?? '') : '');
	else if (token.type === 'table_open') {
		const rows = rowsFrom(tokens, index);
		put('table', (line) => rows.get(line) ?? DELIMITER_ROW);
	}
}

/** The rows of the table that opens at a token, by line. */
function rowsFrom(tokens: readonly Token[], open: number): Map<number, string> {
	const rows = new Map<number, string>();
	let cells: string[] = [];
	let line = 0;
	for (let index = open; tokens[index]?.type !== 'table_close'; index++) {
		const token = tokens[index];
		if (token === undefined) break;
		if (token.type === 'tr_open') [cells, line] = [[], firstLine(token)];
		else if (token.type === 'inline') cells.push(token.content);
		else if (token.type === 'tr_close') rows.set(line, joinCells(cells, cells.length));
	}
	return rows;
}

function trimBlanks(text: string): string {
	return text.replace(/^[ \t]+|[ \t]+$/g, '');
}

function firstLine(token: Token): number {
	return (token.map?.[0] ?? -1) + 1;
}
