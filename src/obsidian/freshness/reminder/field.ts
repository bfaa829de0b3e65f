import { StateEffect, StateField, Transaction, type EditorState, type Text } from '@codemirror/state';
import type { JudgedFreshness } from '../../../core/freshness/freshness';

/**
 * Where an editor is with its reminder.
 *
 * - `idle`: the note was not edited since it was opened, or since the person answered;
 * - `edited`: it was, and was not judged since, or is not overdue;
 * - `shown`: the note is overdue, and the panel says so.
 *
 * `note` is the note that was edited, `before` its text before the first edit.
 */
export type Reminder =
	| { readonly kind: 'idle' }
	| { readonly kind: 'edited'; readonly note: object; readonly before: Text }
	| { readonly kind: 'shown'; readonly note: object; readonly before: Text; readonly stale: JudgedFreshness };

/** The note was judged after a pause: `null` where there is nothing to remind the person of. */
export const noteJudged = StateEffect.define<JudgedFreshness | null>();

/** The person answered the reminder. */
export const reminderAnswered = StateEffect.define();

const IDLE: Reminder = { kind: 'idle' };

/** The field that holds an editor's reminder. `noteOf` gives the note in the editor, always the same object for the same note. */
export function reminderField(noteOf: (state: EditorState) => object | null): StateField<Reminder> {
	return StateField.define({
		create: () => IDLE,
		update: (reminder, transaction) => answer(edit(reminder, transaction, noteOf(transaction.state)), transaction),
	});
}

function edit(reminder: Reminder, transaction: Transaction, note: object | null): Reminder {
	const current = reminder.kind === 'idle' || reminder.note === note ? reminder : IDLE;
	if (current.kind !== 'idle' || note === null || !isPersonsEdit(transaction)) return current;
	return { kind: 'edited', note, before: transaction.startState.doc };
}

function answer(reminder: Reminder, transaction: Transaction): Reminder {
	return transaction.effects.reduce((current, effect) => {
		if (effect.is(reminderAnswered)) return IDLE;
		return effect.is(noteJudged) ? judge(current, effect.value) : current;
	}, reminder);
}

function judge(reminder: Reminder, stale: JudgedFreshness | null): Reminder {
	if (reminder.kind === 'idle') return reminder;
	const { note, before } = reminder;
	return stale === null ? { kind: 'edited', note, before } : { kind: 'shown', note, before, stale };
}

/** What edits by a person say they are, and what other changes of the text say. */
const PERSONS = ['input', 'delete', 'move'];
const OTHERS = ['undo', 'redo', 'set', 'dossier'];

/**
 * Typing, pasting, dropping and deleting. And what doesn't say what it is, unless it loads or syncs: Live Preview passes edits of a
 * cell or of a property on to the editor of the note.
 */
function isPersonsEdit(transaction: Transaction): boolean {
	const isOneOf = (events: readonly string[]): boolean => events.some((event) => transaction.isUserEvent(event));
	if (!transaction.docChanged || isOneOf(OTHERS)) return false;
	return isOneOf(PERSONS) || !(isFromOutside(transaction) || replacesAll(transaction));
}

function isFromOutside(transaction: Transaction): boolean {
	return transaction.annotation(Transaction.addToHistory) === false || transaction.annotation(Transaction.remote) === true;
}

/** Whether another text comes in place of the whole: one that is loaded. */
function replacesAll({ changes, startState: { doc } }: Transaction): boolean {
	let isAll = false;
	changes.iterChangedRanges((from, to) => (isAll ||= from === 0 && to === doc.length && to > 0));
	return isAll;
}
