import { Notice, type Command, type Editor, type TFile } from 'obsidian';
import { formatDate, type CalendarDay } from '../../core/calendar-date';
import { inverseEdits, type TextEdit } from '../../core/markdown/text-edit';
import { changeInEditor, changeNote, type NoteChange, type NoteHost } from '../change-note';

/** What setting a note's updated date takes. */
export interface SetToTodayParts {
	readonly host: NoteHost;
	readonly today: () => CalendarDay;
	/** The edits that make a note's text say it was updated on a day; none where it says so. */
	readonly editsFor: (text: string, today: CalendarDay) => readonly TextEdit[];
	/** The language dates are written in, as a BCP 47 tag. */
	readonly locale: string;
}

/** How long the notice with its Undo button stays, in milliseconds. */
const UNDO_TIME = 8000;

/**
 * Makes a note say that it was updated today and tells the person so, with Undo. It is changed in
 * `editor` where one is given, else wherever it is open, else in the vault.
 */
export async function setToToday(parts: SetToTodayParts, note: TFile, editor?: Editor): Promise<void> {
	const today = parts.today();
	const edit = (text: string): readonly TextEdit[] => parts.editsFor(text, today);
	const day = formatDate({ date: today, precision: 'day' }, parts.locale);
	try {
		const change = editor === undefined ? await changeNote(parts.host, note, edit) : changeInEditor(editor, edit);
		if (change === undefined) new Notice(`The updated date is ${day} already`);
		else new Notice(withUndo(`Updated date set to ${day}`, () => void takeBack(parts.host, note, change)), UNDO_TIME);
	} catch (error) {
		new Notice(`“${note.basename}” could not be changed: ${reasonOf(error)}`);
	}
}

/** The command that sets the updated date of the active note. `isActor` says whether a note is an actor note. */
export function setToTodayCommand(parts: SetToTodayParts, isActor: (note: TFile) => boolean): Command {
	return {
		id: 'set-updated-date-to-today',
		name: 'Set updated date to today',
		icon: 'calendar-check',
		checkCallback: (checking) => {
			const note = parts.host.workspace.getActiveFile();
			if (note === null || !isActor(note)) return false;
			if (!checking) void setToToday(parts, note);
			return true;
		},
	};
}

function withUndo(message: string, undo: () => void): DocumentFragment {
	const content = createFragment();
	content.createSpan({ text: message });
	const button = content.createEl('button', { text: 'Undo', cls: 'dossier-notice-button' });
	button.addEventListener('click', undo);
	return content;
}

/** Puts back what the change replaced, where it is still there. */
async function takeBack(host: NoteHost, note: TFile, { before, edits }: NoteChange): Promise<void> {
	const back = inverseEdits(before, edits);
	const untouched = (text: string): boolean => back.every(({ from, to }, index) => text.slice(from, to) === edits[index]?.insert);
	try {
		const undone = await changeNote(host, note, (text) => (untouched(text) ? back : []));
		if (undone === undefined) new Notice(`“${note.basename}” has changed since, so the date was left as it is`);
	} catch (error) {
		new Notice(`“${note.basename}” could not be changed: ${reasonOf(error)}`);
	}
}

function reasonOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
