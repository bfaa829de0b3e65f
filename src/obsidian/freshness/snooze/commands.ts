import { MarkdownView, type Command, type TFile } from 'obsidian';
import { openWholeSnoozeMenu, type SnoozeMenuParts } from './menu';
import type { SnoozedNotes } from './snoozed-notes';

/** The notes that can be snoozed, and those that are. */
export interface SnoozeCommandParts extends SnoozeMenuParts {
	readonly snoozed: SnoozedNotes;
	/** Whether a note is an actor note. */
	readonly isActor: (note: TFile) => boolean;
}

/** The commands that snooze the active note and end its snooze. */
export function snoozeCommands(parts: SnoozeCommandParts): Command[] {
	const { app: { workspace }, snoozed } = parts;
	return [
		{
			id: 'snooze-note',
			name: 'Snooze this note',
			icon: 'alarm-clock',
			checkCallback: (checking) => {
				const view = workspace.getActiveViewOfType(MarkdownView);
				if (view?.file == null || !parts.isActor(view.file)) return false;
				const { path } = view.file;
				if (!checking) openWholeSnoozeMenu(parts, headOf(view), (until) => snoozed.snooze(until, path));
				return true;
			},
		},
		{
			id: 'stop-snoozing-note',
			name: 'End snooze for this note',
			icon: 'alarm-clock-off',
			checkCallback: (checking) => {
				const note = workspace.getActiveFile();
				if (note === null || !snoozed.has(note.path)) return false;
				if (!checking) snoozed.stop(note.path);
				return true;
			},
		},
	];
}

/** The bar above the note, which the menu opens below. */
function headOf(view: MarkdownView): HTMLElement {
	return view.containerEl.querySelector<HTMLElement>('.view-header') ?? view.containerEl;
}
