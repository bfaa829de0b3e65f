import { Notice, type TFile } from 'obsidian';
import { editsBack } from '../../core/markdown/write/text-edit';
import { messageOf } from '../log';
import { changeNote, type NoteChange, type NoteHost } from './change';
import { sentence } from '../sentence';

/** A change to a note that can be undone. */
export interface DoneChange {
	readonly note: TFile;
	readonly change: NoteChange;
	/** What was changed, for the sentence that it could not be put back: `the date`. */
	readonly what: string;
}

/** How long the notice with its Undo button stays, in milliseconds. */
const UNDO_TIME = 8000;

/** Tells the person what was done to a note, a paragraph for each sentence, with Undo. */
export function offerUndo(host: NoteHost, sentences: readonly string[], done: DoneChange): void {
	offerUndoOfAll(host, sentences, [done]);
}

/** Tells the person what was done to some notes, with Undo for all of them. */
export function offerUndoOfAll(host: NoteHost, sentences: readonly string[], done: readonly DoneChange[]): void {
	noticeWithUndo(sentences, () => void takeBackAll(host, done));
}

/** Tells the person what was done, a paragraph for each sentence, with Undo, which calls `takeBack`. */
export function noticeWithUndo(sentences: readonly string[], takeBack: () => void): void {
	const content = createFragment();
	const [first = '', ...others] = sentences;
	content.createSpan().append(sentence(first));
	const button = content.createEl('button', { text: 'Undo', cls: 'dossier-notice-button' });
	// Once: the second half of a double click would find the text changed, by the first.
	button.addEventListener('click', takeBack, { once: true });
	for (const text of others) content.createDiv().append(sentence(text));
	new Notice(content, UNDO_TIME);
}

async function takeBackAll(host: NoteHost, done: readonly DoneChange[]): Promise<void> {
	for (const change of done) await takeBack(host, change);
}

/** Puts back what the change replaced, where the note is still as it was left. */
async function takeBack(host: NoteHost, { note, change: { before, edits }, what }: DoneChange): Promise<void> {
	try {
		const undone = await changeNote(host, note, (text) => editsBack(text, before, edits));
		if (undone === undefined) new Notice(sentence(`"${note.basename}" has changed since, so ${what} was left as is.`));
	} catch (error) {
		noticeUnchanged(note, error);
	}
}

/** Tells the person that a note could not be changed, and why. */
export function noticeUnchanged(note: TFile, error: unknown): void {
	new Notice(sentence(`"${note.basename}" couldn't be changed: ${messageOf(error)}`));
}
