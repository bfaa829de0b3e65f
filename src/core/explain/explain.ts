/** A whole note explained: why it is an actor note, what each part of it was read as and by what, and what was not read. */

import { groupedBy } from '../grouped';
import type { ActorNote } from '../actor/note/actor-note';
import { readActorNote, type ReadOptions } from '../actor/read-actor-note';
import { summaryOf, type CardSummary } from '../card/summary/summary';
import { explainActor, type ActorReason } from './actor-rule';
import { explainRow, type ExplainedPart } from './part';
import { nearestSection, noteReading, type NoteReading } from './reading';
import type { Reason } from './reason';
import { unreadSections, type UnreadSection } from './unread';

/** What is known of a note. */
export interface Explanation {
	readonly path: string;
	readonly actor: ActorReason;
	/** In the order of the card; none where it is no actor note. */
	readonly read: readonly ExplainedRows[];
	/** In document order; none where it is no actor note. */
	readonly unread: readonly UnreadSection[];
}

/** Rows of a part that are there for one reason. */
export interface ExplainedRows {
	readonly part: ExplainedPart;
	/** How many rows, without details nested under points. */
	readonly count: number;
	/** The line of the first. */
	readonly from: number;
	readonly reason: Reason;
}

/** How a note is read, and whether the person wants a summary. */
export interface ExplainOptions {
	readonly reading: ReadOptions;
	readonly hasSummary: boolean;
}

/** Explains the note at `path`, which says `text`. */
export function explainNote(text: string, path: string, { reading: options, hasSummary }: ExplainOptions): Explanation {
	const actor = explainActor(text, path, options);
	const note = readActorNote(text, path, options);
	if (note === undefined) return { path, actor, read: [], unread: [] };
	const reading = noteReading(note, text, options.conventions);
	const summary = hasSummary ? summaryOf(note, text, options.conventions) : null;
	return { path, actor, read: explainedRows(reading, summary), unread: unreadSections(reading, summary) };
}

/** A row, and what it stands under beside the heading above it. */
interface Row {
	readonly part: ExplainedPart;
	readonly line: number;
	readonly label: string;
}

function explainedRows(reading: NoteReading, summary: CardSummary | null): ExplainedRows[] {
	const groups = groupedBy(rowsOf(reading.note, summary), ({ part, label, line }) => (
		JSON.stringify([part, label, nearestSection(reading, line)?.line])
	));
	return [...groups.values()].map((rows) => {
		const [{ part, line }] = rows;
		return { part, count: rows.length, from: line, reason: explainRow(reading, part, line, summary) };
	});
}

function rowsOf(note: ActorNote, summary: CardSummary | null): Row[] {
	const dated = note.updated ?? note.unreadableUpdated;
	const rows = (part: ExplainedPart, lines: readonly { readonly line: number; readonly label?: string }[]): Row[] => (
		lines.map(({ line, label = '' }) => ({ part, line, label }))
	);
	return [
		...rows('summary', summary === null ? [] : [summary]),
		...rows('updated', dated === null ? [] : [dated]),
		...note.problems.map(({ line, message }): Row => ({ part: 'problems', line, label: message })),
		...rows('quick stats', note.quickStats),
		...rows('properties', Object.keys(note.properties).map(() => ({ line: 1 }))),
		...rows('bull', note.bull),
		...rows('bear', note.bear),
		...rows('own', (note.sections ?? []).flatMap(({ items }) => items)),
		...note.related.map(({ line, group }): Row => ({ part: 'related', line, label: group ?? '' })),
	];
}
