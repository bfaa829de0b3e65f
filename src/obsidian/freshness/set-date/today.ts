import { Notice, type App, type Command, type Editor, type TFile } from 'obsidian';
import type { CalendarDay } from '../../../core/calendar-date';
import type { OverdueFigure } from '../../../core/freshness/facts/overdue';
import { applyEdits, type PlannedEdits } from '../../../core/markdown/write/text-edit';
import { noteAtHand } from '../../note/at-hand';
import { changeInEditor, changeNote, currentText } from '../../note/change';
import { noticeUnchanged, offerUndo } from '../../note/undo-notice';
import { offerFiguresFirst } from './figures-first';
import { sentence } from '../../sentence';

/** How notes are marked as updated today, and how that is said. */
export interface SetToTodayParts {
	readonly app: App;
	readonly today: () => CalendarDay;
	/** The edits that make a note's text say it was updated on a day; none if it does already. */
	readonly editsFor: (text: string, today: CalendarDay) => PlannedEdits;
	/** The figures of the note at a path, with this text, that stay overdue once it is marked; the oldest first. */
	readonly overdueIn: (text: string, path: string) => readonly OverdueFigure[];
	/** Whether the plugin is still switched on: what goes on for a while looks before each step. */
	readonly isLoaded: () => boolean;
	/** Says that the note at a path, with this text, was marked as updated, and when its next review is. */
	readonly describeMarked: (text: string, path: string) => string;
	/** The language numbers and dates are written in, as a BCP 47 tag. */
	readonly locale: string;
}

/** Where a note is changed, and what follows. */
export interface MarkOptions {
	/** Where it is not given, the note is changed wherever it is open, else in the vault. */
	readonly editor?: Editor | undefined;
	/** Called once the note says that it was updated today. */
	readonly onMarked?: () => void;
}

/**
 * Marks a note as updated today and tells the person so, with Undo. Where figures of it stay overdue, the person is offered
 * to go through them first; not in an editor that is given, where they are at work on the note already.
 */
export async function setToToday(parts: SetToTodayParts, note: TFile, options: MarkOptions = {}): Promise<void> {
	const { app, locale } = parts;
	const today = parts.today();
	const figures = options.editor === undefined ? await overdueFiguresOf(parts, note) : [];
	if (figures.length === 0) await markUpdated(parts, note, options);
	else offerFiguresFirst(app, { note, figures, today, locale, mark: () => void markUpdated(parts, note, options) });
}

/** The figures that stay overdue of a note that is not marked yet; none where it can't be read: marking says so. */
export async function overdueFiguresOf(parts: SetToTodayParts, note: TFile): Promise<readonly OverdueFigure[]> {
	try {
		const text = await currentText(parts.app, note);
		const planned = parts.editsFor(text, parts.today());
		return 'refusal' in planned || planned.length === 0 ? [] : parts.overdueIn(text, note.path);
	} catch {
		return [];
	}
}

/** Marks a note as updated today, whatever stays overdue in it, and tells the person so, with Undo. */
export async function markUpdated(parts: SetToTodayParts, note: TFile, { editor, onMarked }: MarkOptions): Promise<void> {
	const today = parts.today();
	const edit = (text: string): PlannedEdits => parts.editsFor(text, today);
	try {
		const change = editor === undefined ? await changeNote(parts.app, note, edit) : changeInEditor(editor, edit);
		if (change === undefined) new Notice(sentence(`${note.basename} is already marked updated today.`));
		else offerUndo(parts.app, [parts.describeMarked(applyEdits(change.before, change.edits), note.path)], { note, change, what: 'the date' });
		onMarked?.();
	} catch (error) {
		noticeUnchanged(note, error);
	}
}

/** The command that marks the note at hand as updated today. `isActor` says whether a note is an actor note. */
export function setToTodayCommand(parts: SetToTodayParts, isActor: (note: TFile) => boolean): Command {
	return {
		id: 'set-updated-date-to-today',
		name: 'Mark as updated today',
		icon: 'calendar-check',
		checkCallback: (checking) => {
			const note = noteAtHand(parts.app.workspace);
			if (note === null || !isActor(note)) return false;
			if (!checking) void setToToday(parts, note);
			return true;
		},
	};
}
