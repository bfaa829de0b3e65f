import type { EditorState, Extension } from '@codemirror/state';
import { editorInfoField, type TFile } from 'obsidian';
import { formatDate } from '../../core/calendar-date';
import { describeAge } from '../../core/freshness/describe-freshness';
import type { Freshness } from '../../core/freshness/freshness';
import type { Aged } from './reminder-field';
import { setToToday, type SetToTodayParts } from './set-to-today';
import { SnoozedNotes } from './snoozed-notes';
import { stalePanel } from './stale-panel';

/** What the reminder takes from the rest of the plugin. */
export interface StaleReminderParts extends SetToTodayParts {
	/** How fresh the note with this text is today; `undefined` where it is no actor note. */
	readonly assess: (text: string, path: string) => Freshness | undefined;
	/** Calls `listener` whenever the day has turned or the limit changed, until the returned function is called. */
	readonly onOutdated: (listener: () => void) => () => void;
}

/** How long the person must not have typed before the reminder appears, in milliseconds. */
const PAUSE = 1500;

/** The editor extension that reminds the person of a stale note's date after they have edited it. */
export function staleReminder(parts: StaleReminderParts): Extension {
	const snoozed = new SnoozedNotes();
	return stalePanel<TFile>({
		noteOf,
		assess: (text, note) => parts.assess(text, note.path),
		isSnoozed: (note) => snoozed.has(note, parts.today()),
		describe: (stale) => describe(stale, parts.locale),
		setToToday: (note, view) => void setToToday(parts, note, view.state.field(editorInfoField).editor),
		snooze: (note) => snoozed.add(note, parts.today()),
		onOutdated: (listener) => {
			const ends = [parts.onOutdated(listener), snoozed.onAdd(listener)];
			return () => ends.forEach((end) => end());
		},
		pause: PAUSE,
	});
}

function noteOf(state: EditorState): TFile | null {
	return state.field(editorInfoField, false)?.file ?? null;
}

/** `Last updated Jan 1, 2026, 326 days ago`. */
function describe({ updated, age }: Aged, locale: string): string {
	return `Last updated ${formatDate(updated, locale)}, ${describeAge(updated, age, locale)}`;
}
