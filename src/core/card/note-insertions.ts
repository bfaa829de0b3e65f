/** Text that the card offers to write into a note, and where it goes. */

import { readActorNote, type ReadOptions } from '../actor/read-actor-note';
import { placeForSection } from '../freshness/set-date/insert-line';
import { readOutline } from '../markdown/scan/scan-outline';
import { insertBlock, lineBreaksIn, startOfText } from '../markdown/write/lines';
import { applyEdits, type Refusal, type TextEdit } from '../markdown/write/text-edit';

/** A piece of text to put into a note. */
export interface CardInsertion {
	readonly edit: TextEdit;
	/** Where the cursor goes afterwards, as an offset into the note with the piece in it. */
	readonly cursor: number;
}

/** What to put into a note; `undefined` where it has that already; or why nothing is put there: it would not be read. */
export type PlannedInsertion = CardInsertion | undefined | Refusal;

/** The tag that makes the note at `path` an actor note: on a line of its own, below the front matter or at the top. */
export function actorTagInsertion(note: string, tag: string, path: string, options: ReadOptions): PlannedInsertion {
	if (readActorNote(note, path, options) !== undefined) return undefined;
	const [first] = readOutline(note).blocks;
	const from = first?.kind === 'frontmatter' ? first.to : startOfText(note);
	const edit = insertBlock(note, from, `#${tag}${endAt(note, from)}`, 1);
	const isActor = readActorNote(applyEdits(note, [edit]), path, options) !== undefined;
	if (!isActor) return { refusal: `#${tag} at its top wouldn't make it an actor note.` };
	return { edit, cursor: from + edit.insert.trimEnd().length };
}

/** An empty quick stats table: before the Related section, else at the end of the note. The cursor goes into its first cell. */
export function quickStatsInsertion(note: string, path: string, options: ReadOptions): PlannedInsertion {
	const actor = readActorNote(note, path, options);
	if (actor === undefined) return { refusal: "it isn't an actor note any more." };
	if (actor.quickStatsFrom !== null) return undefined;
	const from = placeForSection(readOutline(note), options.conventions);
	const withRow = (metric: string, value: string): TextEdit => insertBlock(note, from, `${HEAD}${metric} | ${value} |${endAt(note, from)}`);
	const edit = withRow('', '');
	const cursor = from + edit.insert.indexOf('|  |') + 2;
	return isRead(applyEdits(note, [withRow('Metric', 'Value')]), cursor, path, options) ? { edit, cursor } : { refusal: UNREAD };
}

const HEAD = '## Quick stats\n\n| Metric | Value |\n| --- | --- |\n| ';
const UNREAD = "a table in it wouldn't be read. Only the first 1,000,000 characters of a note are.";

/** Whether what is written into the first cells of the table is read as a quick stat. */
function isRead(filled: string, cursor: number, path: string, options: ReadOptions): boolean {
	const line = lineBreaksIn(filled.slice(0, cursor)) + 1;
	return readActorNote(filled, path, options)?.quickStats.some((stat) => stat.line === line) === true;
}

/** A line break where a note ends: the next line is written there. */
function endAt(note: string, from: number): string {
	return from === note.length ? '\n' : '';
}
