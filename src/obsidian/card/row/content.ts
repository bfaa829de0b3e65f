import type { CardRow } from '../../../core/card/card-row';
import type { RowFact } from '../../../core/card/row-facts';
import { plainText } from '../../../core/markdown/inline';

/** How a row is laid out: what it opens with, its text, and a quieter text beside it. */
export interface RowContent {
	/** What leads to the row's line: a label, or the bullet before a point. Plain text; empty for a heading. */
	readonly lead: string;
	/** What the lead is called where it does not say so itself. */
	readonly leadName: string | null;
	readonly text: string;
	/** Whether `text` is Markdown; plain text otherwise. */
	readonly isMarkdown: boolean;
	/** Markdown; empty where there is nothing to add. */
	readonly aside: string;
	/** The time of what the row says and how long ago it was; `null` where it states none. */
	readonly fact: RowFact | null;
	/** `null` where the row leads nowhere. */
	readonly line: number | null;
}

/** What stands in place of a value that the author has not filled in. */
const NO_VALUE = '—';

/** Lays out a row. */
export function rowContent(row: CardRow): RowContent {
	switch (row.kind) {
		case 'figure':
			// The label is what leads to the line, so a link in it cannot lead elsewhere.
			return { lead: plainText(row.label), leadName: null, text: row.value || NO_VALUE, isMarkdown: true, aside: row.source ?? '', fact: row.fact, line: row.line };
		case 'point':
			return { lead: row.nested ? '◦' : '•', leadName: goToLine(row.line), text: row.text, isMarkdown: true, aside: '', fact: null, line: row.line };
		case 'link':
			return { lead: '•', leadName: goToLine(row.line), text: `[[${row.target}|${row.name}]]`, isMarkdown: true, aside: row.note ?? '', fact: row.fact, line: row.line };
		case 'problem':
			return { lead: `Line ${row.line}`, leadName: null, text: row.message, isMarkdown: false, aside: '', fact: null, line: row.line };
		case 'group':
			return { lead: '', leadName: null, text: row.title, isMarkdown: false, aside: '', fact: null, line: null };
	}
}

function goToLine(line: number): string {
	return `Go to line ${line}`;
}
