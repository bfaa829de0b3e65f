import { StateEffect, StateField, type EditorState, type Text, type Transaction } from '@codemirror/state';
import type { Freshness } from '../../../core/freshness/freshness';

/** A judgement that rests on a date and an age. */
export type Aged = Extract<Freshness, { readonly age: number }>;

/**
 * What an editor knows about reminding the person of the date of the note in it.
 *
 * - `idle`: the note was not edited since it was opened, or since the person answered;
 * - `edited`: it was, and a pause in the typing is waited for, or the note was found not to be stale;
 * - `shown`: the note was found to be stale, and the panel says so.
 *
 * `note` is the identity of the note edited, `before` its text before the first edit.
 */
export type Reminder =
	| { readonly kind: 'idle' }
	| { readonly kind: 'edited'; readonly note: object; readonly before: Text }
	| { readonly kind: 'shown'; readonly note: object; readonly before: Text; readonly stale: Aged };

/** The note was looked at after a pause: its judgement where the person should be reminded, else `null`. */
export const noteJudged = StateEffect.define<Aged | null>();

/** The person answered the reminder. */
export const reminderAnswered = StateEffect.define();

const IDLE: Reminder = { kind: 'idle' };

/** The field that holds an editor's reminder. `noteOf` tells which note, if any, an editor holds: the same object for the same note. */
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

function judge(reminder: Reminder, stale: Aged | null): Reminder {
	if (reminder.kind === 'idle') return reminder;
	const { note, before } = reminder;
	return stale === null ? { kind: 'edited', note, before } : { kind: 'shown', note, before, stale };
}

/** Typing, pasting, dropping, deleting. Not loading, syncing, plugins, undo or redo: those are not the person's own edits of this day. */
function isPersonsEdit(transaction: Transaction): boolean {
	return transaction.docChanged && ['input', 'delete', 'move'].some((event) => transaction.isUserEvent(event));
}
