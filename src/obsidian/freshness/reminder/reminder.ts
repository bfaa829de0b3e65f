import type { Extension } from '@codemirror/state';
import { editorInfoField, type TFile } from 'obsidian';
import { addDays, formatDate } from '../../../core/calendar-date';
import { describeAge } from '../../../core/freshness/describe';
import type { JudgeText } from '../editor/judge-text';
import { noteInEditor } from '../editor/note-in-editor';
import type { Aged } from './field';
import { setToToday, type SetToTodayParts } from '../set-date/today';
import { openSnoozeMenu, type SnoozeMenuParts } from '../snooze/menu';
import type { SnoozedNotes } from '../snooze/snoozed-notes';
import { stalePanel } from './panel';

/** What the reminder takes from the rest of the plugin. */
export interface StaleReminderParts extends SetToTodayParts, SnoozeMenuParts {
	readonly judge: JudgeText;
	readonly snoozed: SnoozedNotes;
	/** The notes that the person was reminded of, each snoozed until the next day. */
	readonly asked: SnoozedNotes;
	/** Calls `listener` whenever the day has turned, or the limits or snoozes changed, until the returned function is called. */
	readonly onOutdated: (listener: () => void) => () => void;
}

/** How long the person must not have typed before the reminder appears, in milliseconds. */
const PAUSE = 1500;

/** The editor extension that reminds the person of a stale note's date after they have edited it. */
export function staleReminder(parts: StaleReminderParts): Extension {
	const { snoozed, asked, onOutdated } = parts;
	return stalePanel<TFile>({
		noteOf: noteInEditor,
		assess: (text, note) => parts.judge(text, note.path)?.freshness,
		isSnoozed: ({ path }) => snoozed.has(path),
		wasAsked: ({ path }) => asked.has(path),
		asked: ({ path }) => asked.snooze(addDays(parts.today(), 1), path),
		describe: (stale) => describe(stale, parts.locale),
		setToToday: (note, view) => void setToToday(parts, note, view.state.field(editorInfoField).editor),
		chooseDay: (button, choose) => openSnoozeMenu(parts, button, choose),
		snooze: ({ path }, until) => snoozed.snooze(until, path),
		onOutdated,
		pause: PAUSE,
	});
}

/** `Last updated Jan 1, 2026, 326 days ago`. */
function describe({ updated, age }: Aged, locale: string): string {
	return `Last updated ${formatDate(updated, locale)}, ${describeAge(updated, age, locale)}`;
}
