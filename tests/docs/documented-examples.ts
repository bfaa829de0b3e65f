/** Takes the examples out of a Markdown document: notes with what is read of them, and tables of short ones. */

import { parse } from 'yaml';
import { splitRow } from '../../src/core/markdown/table-row';

/** A note in the document, the settings it is read by, and what the document says is read. */
export interface NoteExample {
	/** The heading it stands under. */
	readonly heading: string;
	readonly line: number;
	readonly settings: unknown;
	readonly note: string;
	readonly reads: Readonly<Record<string, unknown>>;
}

/** A table in the document, cells without code marks. */
export interface TableExample {
	readonly heading: string;
	readonly line: number;
	readonly columns: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** The examples of a document. */
export interface DocumentedExamples {
	readonly notes: readonly NoteExample[];
	readonly tables: readonly TableExample[];
	/** Every heading below the title. */
	readonly headings: readonly string[];
}

interface Fence {
	readonly language: string;
	readonly text: string;
	readonly next: number;
}

/** Reads a document. A `md` block belongs with the `yaml` block after it and with a `json` block right before it. */
export function readExamples(document: string): DocumentedExamples {
	const lines = document.split('\n');
	const [notes, tables, headings]: [NoteExample[], TableExample[], string[]] = [[], [], []];
	let settings: unknown = {};
	let note: string | undefined;
	for (let at = 0; at < lines.length; ) {
		const heading = headings.at(-1) ?? '';
		const fence = fenceAt(lines, at);
		const title = /^## (.+)$/.exec(lines[at] ?? '')?.[1];
		if (fence === undefined) {
			if (title !== undefined) headings.push(title);
			const table = title === undefined ? tableAt(lines, at) : [];
			const [columns, , ...rows] = table;
			if (columns !== undefined) tables.push({ heading, line: at + 1, columns, rows });
			at += Math.max(1, table.length);
			continue;
		}
		if (fence.language === 'json') settings = JSON.parse(fence.text);
		else if (fence.language === 'md') note = fence.text;
		else if (fence.language === 'yaml') {
			if (note === undefined) throw new Error(`Line ${String(at + 1)} says what is read of no note.`);
			notes.push({ heading, line: at + 1, settings, note, reads: parse(fence.text) as Record<string, unknown> });
			[settings, note] = [{}, undefined];
		}
		at = fence.next;
	}
	return { notes, tables, headings };
}

function fenceAt(lines: readonly string[], at: number): Fence | undefined {
	const [, marks, language] = /^(`{3,})(\w+)$/.exec(lines[at] ?? '') ?? [];
	if (marks === undefined || language === undefined) return undefined;
	const end = lines.indexOf(marks, at);
	if (end < 0) throw new Error(`The block on line ${String(at + 1)} is never closed.`);
	return { language, text: lines.slice(at + 1, end).join('\n'), next: end + 1 };
}

function tableAt(lines: readonly string[], at: number): string[][] {
	const rows: string[][] = [];
	for (let line = lines[at + rows.length]; line?.startsWith('|') === true; line = lines[at + rows.length]) {
		rows.push(splitRow(line).map((cell) => cell.replace(/^`(.*)`$/, '$1')));
	}
	return rows;
}
