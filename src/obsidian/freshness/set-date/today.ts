import { Notice, type App, type Command, type Editor, type TFile } from 'obsidian';
import { formatDate, type CalendarDay } from '../../../core/calendar-date';
import { applyEdits, type TextEdit } from '../../../core/markdown/write/text-edit';
import { changeInEditor, changeNote } from '../../note/change';
import { noticeUnchanged, offerUndo } from '../../note/undo-notice';

/** What setting a note's updated date takes. */
export interface SetToTodayParts {
	readonly app: App;
	readonly today: () => CalendarDay;
	/** The edits that make a note's text say it was updated on a day; none where it says so. */
	readonly editsFor: (text: string, today: CalendarDay) => readonly TextEdit[];
	/** Says which date the note at a path states, and when its next review is, by its text. */
	readonly describeDate: (text: string, path: string) => string;
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
	try {
		const change = editor === undefined ? await changeNote(parts.app, note, edit) : changeInEditor(editor, edit);
		if (change === undefined) new Notice(`The updated date is ${formatDate({ date: today, precision: 'day' }, parts.locale)} already`);
		else offerUndo(parts.app, [parts.describeDate(applyEdits(change.before, change.edits), note.path)], { note, change, what: 'the date' });
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
			const note = parts.app.workspace.getActiveFile();
			if (note === null || !isActor(note)) return false;
			if (!checking) void setToToday(parts, note);
			return true;
		},
	};
}
