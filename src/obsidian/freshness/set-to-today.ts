import { Notice, type Command, type Editor, type TFile } from 'obsidian';
import { formatDate, type CalendarDay } from '../../core/calendar-date';
import type { TextEdit } from '../../core/markdown/text-edit';
import { changeInEditor, changeNote, type NoteHost } from '../change-note';
import { noticeUnchanged, offerUndo } from '../undo-notice';

/** What setting a note's updated date takes. */
export interface SetToTodayParts {
	readonly host: NoteHost;
	readonly today: () => CalendarDay;
	/** The edits that make a note's text say it was updated on a day; none where it says so. */
	readonly editsFor: (text: string, today: CalendarDay) => readonly TextEdit[];
	/** The language dates are written in, as a BCP 47 tag. */
	readonly locale: string;
}

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
		else offerUndo(parts.host, [`Updated date set to ${day}`], { note, change, what: 'the date' });
	} catch (error) {
		noticeUnchanged(note, error);
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
