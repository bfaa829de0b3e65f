/** What is said while notes of the queue are gone through. */

import { shownName } from '../../actor/note/shown-name';
import { listed, number } from '../../wording';
import type { QueuedNote } from './queued-note';

type Notes = readonly Pick<QueuedNote, 'note'>[];

/** Asks whether to mark a note as updated that the person hasn't looked at. `figures` says which of its figures are overdue, if any. */
export function askUnseen({ note }: Pick<QueuedNote, 'note'>, figures?: string): string {
	return [`You haven't looked at ${shownName(note)} yet.`, ...(figures === undefined ? [] : [figures]), 'Mark anyway?'].join(' ');
}

/** Which of `notes` nobody has looked at: `You haven't looked at 2 of them yet: Acme and Globex.`; `undefined` where they looked at all. */
export function describeUnseen(unseen: Notes, notes: Notes, locale: string): string | undefined {
	if (unseen.length === 0) return undefined;
	if (unseen.length === notes.length) return "You haven't looked at any of them yet.";
	return `You haven't looked at ${number(unseen.length, locale)} of them yet: ${named(unseen, locale)}.`;
}

/** Which notes are selected: `3 selected: Acme, Globex and Initech`. */
export function describeSelection(notes: Notes, locale: string): string {
	return `${number(notes.length, locale)} selected: ${named(notes, locale)}`;
}

function named(notes: Notes, locale: string): string {
	return listed(notes.map(({ note }) => shownName(note)), MOST_NAMED, locale);
}

const MOST_NAMED = 5;
