/** Why something on the card is there, asked for by its place on the card. */

import type { CardSummary } from '../card/summary/summary';
import { explainMissing, explainRow, isExplainedPart } from './part';
import type { NoteReading } from './reading';
import type { Reason } from './reason';
import { describeUnread, unreadSections } from './unread';

/** A place on the card: a section by its id, or the line of its date or its summary; `line` is `null` for a section without rows. */
export interface PlaceOnCard {
	readonly part: string;
	readonly line: number | null;
}

/** Why what stands at a place of the card is there. `summary` is that of the card. */
export function explainOnCard(reading: NoteReading, { part, line }: PlaceOnCard, summary: CardSummary | null): Reason {
	if (part === 'unread') return ofUnread(reading, line, summary);
	const known = part.startsWith('own: ') ? 'own' : isExplainedPart(part) ? part : undefined;
	return known === undefined || line === null ? explainMissing(part) : explainRow(reading, known, line, summary);
}

function ofUnread(reading: NoteReading, line: number | null, summary: CardSummary | null): Reason {
	const section = unreadSections(reading, summary).find((unread) => unread.line === line);
	const sentence = 'Nothing in the text of this note is read, so its sections are listed.';
	if (section === undefined) return { sentence, heading: null, line, word: null, setting: null };
	const { heading, setting } = section;
	return { sentence: describeUnread(section), heading, line, word: null, setting };
}
