/** What stands in a section, in words, and what it looks like. */

import { textOf, type Block, type Outline } from '../markdown/outline';
import { splitRow } from '../markdown/table-row';
import { listed } from '../wording';

/** `a table of four columns and two paragraphs`; empty where nothing stands there that is read anywhere. */
export function contentOf(outline: Outline, body: readonly Block[]): string {
	const tables = body.flatMap((block) => (block.kind === 'table' ? [columnsOf(outline, block)] : []));
	const items = body.filter(({ kind }) => kind === 'item').length;
	const paragraphs = body.filter(({ kind }) => kind === 'paragraph').length;
	const code = body.filter(({ kind }) => kind === 'code').length;
	const [columns] = tables;
	return listed([
		...(columns === undefined ? [] : [tables.length > 1 ? `${inWords(tables.length)} tables` : tableOf(columns)]),
		...(items === 0 ? [] : [items === 1 ? 'a list of one item' : `a list of ${inWords(items)} items`]),
		...(paragraphs === 0 ? [] : [paragraphs === 1 ? 'a paragraph' : `${inWords(paragraphs)} paragraphs`]),
		...(code === 0 ? [] : ['code']),
	]);
}

function tableOf(columns: number): string {
	return `a table of ${inWords(columns)} ${columns === 1 ? 'column' : 'columns'}`;
}

function columnsOf(outline: Outline, { rows: [header] }: Extract<Block, { kind: 'table' }>): number {
	return header === undefined ? 0 : splitRow(textOf(outline, header)).length;
}

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function inWords(count: number): string {
	return SMALL[count] ?? String(count);
}

/** Whether the items of a list are links to notes. */
export function looksLikeLinks(items: readonly string[]): boolean {
	return items.length > 0 && items.every((text) => /^[*_]{0,3}\[\[/.test(text));
}

/** Whether a section is a table of two or three columns, or a list of labels and values, with a figure in most values. */
export function looksLikeStats(outline: Outline, body: readonly Block[], items: readonly string[]): boolean {
	const [table] = body.filter((block) => block.kind === 'table');
	if (table !== undefined) {
		const columns = columnsOf(outline, table);
		return (columns === 2 || columns === 3) && mostHaveFigures(table.rows.slice(1).map((row) => splitRow(textOf(outline, row))[1] ?? ''));
	}
	const values = items.flatMap((text) => /^[^:：]{1,40}[:：](.*)$/s.exec(text)?.[1] ?? []);
	return items.length > 1 && values.length === items.length && mostHaveFigures(values);
}

function mostHaveFigures(values: readonly string[]): boolean {
	return values.filter((value) => /\d/.test(value)).length * 2 > values.length;
}
