import { View, type Command, type TFile } from 'obsidian';
import { noteAtHand } from '../../note/at-hand';
import { openWholeSnoozeMenu, type SnoozeMenuParts } from './menu';
import { snoozeNotes, type SnoozeParts } from './snooze';

/** The notes that can be snoozed, and those that are. */
export interface SnoozeCommandParts extends SnoozeMenuParts, SnoozeParts {
	/** Whether a note is an actor note. */
	readonly isActor: (note: TFile) => boolean;
}

/** The commands that snooze the note at hand and end its snooze. */
export function snoozeCommands(parts: SnoozeCommandParts): Command[] {
	const { app: { workspace }, snoozed } = parts;
	return [
		{
			id: 'snooze-note',
			name: 'Snooze this note',
			icon: 'alarm-clock',
			checkCallback: (checking) => {
				const view = workspace.getActiveViewOfType(View);
				const note = noteAtHand(workspace);
				if (view === null || note === null || !parts.isActor(note)) return false;
				const { path } = note;
				if (!checking) openWholeSnoozeMenu(parts, headOf(view), (until) => snoozeNotes(parts, until, path));
				return true;
			},
		},
		{
			id: 'stop-snoozing-note',
			name: 'End snooze for this note',
			icon: 'alarm-clock-off',
			checkCallback: (checking) => {
				const note = noteAtHand(workspace);
				if (note === null || !snoozed.has(note.path)) return false;
				if (!checking) snoozed.stop(note.path);
				return true;
			},
		},
	];
}

/** The bar above the note, which the menu opens below. A sidebar has none. */
function headOf({ containerEl }: View): HTMLElement {
	const head = containerEl.querySelector<HTMLElement>('.view-header');
	return head === null || head.offsetHeight === 0 ? containerEl : head;
}
