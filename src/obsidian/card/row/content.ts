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
			return {
				...PLAIN,
				lead: plainText(row.label),
				text: row.value || NO_VALUE,
				isMarkdown: true,
				aside: row.source ?? '',
				fact: row.fact,
				line: row.line,
			};
		case 'point':
			return { ...PLAIN, ...bullet(row, row.nested, row.text), text: row.text, isMarkdown: true };
		case 'link': {
			const text = `[[${row.target}|${row.name}]]`;
			return { ...PLAIN, ...bullet(row, false, row.name), text, isMarkdown: true, aside: row.note ?? '', fact: row.fact };
		}
		case 'problem':
			return { ...PLAIN, lead: `Line ${row.line}`, text: row.message, line: row.line };
		case 'group':
			return { ...PLAIN, text: row.title };
	}
}

/** A row that is nothing but plain text and leads nowhere. */
const PLAIN = { lead: '', leadName: null, isMarkdown: false, aside: '', fact: null, line: null };

function bullet({ line }: { readonly line: number }, isNested: boolean, text: string): Pick<RowContent, 'lead' | 'leadName' | 'line'> {
	return { lead: isNested ? '◦' : '•', leadName: `Go to ${opening(plainText(text))}`, line };
}

/** The first words of a text: all of it is read out after the name. */
function opening(text: string): string {
	return text.length <= MOST_NAMED ? text : `${text.slice(0, text.lastIndexOf(' ', MOST_NAMED)).slice(0, MOST_NAMED)}…`;
}

/** Characters. */
const MOST_NAMED = 60;
