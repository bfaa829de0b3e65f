/** The rows that a card is made of. Texts are Markdown unless said otherwise; lines count from 1. */

import type { RowFact } from './row-facts';

/** One row, with the line of the note it was read from. */
export type CardRow = FigureRow | PointRow | LinkRow | ProblemRow | GroupRow;

/** A label and its value: a quick stat or a property. */
export interface FigureRow {
	readonly kind: 'figure';
	readonly label: string;
	/** Empty where the author has not filled it in. */
	readonly value: string;
	/** Where the value comes from, or as of when; `null` where the note does not say. */
	readonly source: string | null;
	/** The age of the value; `null` where it states no time. */
	readonly fact: RowFact | null;
	readonly line: number;
}

/** A point, such as a bull or bear point, or a detail nested under one. */
export interface PointRow {
	readonly kind: 'point';
	readonly text: string;
	readonly nested: boolean;
	readonly line: number;
}

/** A related actor. */
export interface LinkRow {
	readonly kind: 'link';
	/** What the link leads to, as written. */
	readonly target: string;
	/** The target's name without folders, plain text. */
	readonly name: string;
	/** What the author says of it. */
	readonly note: string | null;
	/** The age of that; `null` where it states no time. */
	readonly fact: RowFact | null;
	readonly line: number;
}

/** A line that could not be read. */
export interface ProblemRow {
	readonly kind: 'problem';
	/** Plain text. */
	readonly message: string;
	readonly line: number;
}

/** A heading between rows, plain text. It leads nowhere. */
export interface GroupRow {
	readonly kind: 'group';
	readonly title: string;
}

/**
 * A key for each row, in order, by which it is found again after an edit elsewhere in the note: what
 * it is about, and which of several such rows it is. A figure whose value changed keeps its key.
 */
export function rowKeys(rows: readonly CardRow[]): string[] {
	const seen = new Map<string, number>();
	return rows.map((row) => {
		const subject = `${row.kind} ${subjectOf(row)}`;
		const times = seen.get(subject) ?? 0;
		seen.set(subject, times + 1);
		return `${subject} ${times}`;
	});
}

function subjectOf(row: CardRow): string {
	switch (row.kind) {
		case 'figure':
			return row.label;
		case 'point':
			return `${row.nested ? 'nested' : 'top'} ${row.text}`;
		case 'link':
			return row.target;
		case 'problem':
			return row.message;
		case 'group':
			return row.title;
	}
}
