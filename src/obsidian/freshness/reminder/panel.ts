import type { EditorState, Extension, StateField } from '@codemirror/state';
import { EditorView, showPanel, type Panel } from '@codemirror/view';
import { editorInfoField, type TFile } from 'obsidian';
import { addDays } from '../../../core/calendar-date';
import { describeOverdue } from '../../../core/freshness/describe';
import type { JudgedFreshness } from '../../../core/freshness/freshness';
import { NEVER } from '../../../core/freshness/limit/snoozes';
import type { Unsubscribe } from '../../listeners';
import { lookAfterPause, noteInEditor } from '../editor/edit-pause';
import type { JudgeText } from '../editor/judge-text';
import { setToToday, type SetToTodayParts } from '../set-date/today';
import { openSnoozeMenu, type SnoozeMenuParts } from '../snooze/menu';
import { snoozeNotes } from '../snooze/snooze';
import type { SnoozedNotes } from '../snooze/snoozed-notes';
import { createReminder } from './element';
import { noteJudged, reminderAnswered, reminderField, type Reminder } from './field';
import { typedInOrder, withTextInPlace } from './text-in-place';

/** How a reminder judges notes, what it remembers of them, and what its buttons need. */
export interface ReminderParts extends SetToTodayParts, SnoozeMenuParts {
	readonly judge: JudgeText;
	readonly snoozed: SnoozedNotes;
	/** The notes that the person was reminded of, each snoozed until the next day. */
	readonly asked: SnoozedNotes;
	/** Calls `listener` whenever the day has turned, or the settings changed, snoozes among them. */
	readonly onOutdated: (listener: () => void) => Unsubscribe;
}

/** Milliseconds without typing before the reminder appears. */
const PAUSE = 1500;

/** CodeMirror puts panels above everything on the page, menus and dialogs included. */
const BELOW_MENUS = EditorView.theme({ '.cm-panels-top': { zIndex: '1' } });

/**
 * The editor extension that reminds the person of an overdue note's date with a panel above its text
 * (`.dossier-reminder`), once they have edited the note and paused, and once a day. Never on opening a
 * note, never while they type.
 */
export function editorReminder(parts: ReminderParts): Extension {
	const field = reminderField(noteInEditor);
	// One function for every state in which the panel is shown: CodeMirror keeps the panel while it stays the same.
	const open = (view: EditorView): Panel => openPanel(view, field, parts);
	return [
		field,
		BELOW_MENUS,
		typedInOrder,
		showPanel.from(field, ({ kind }) => (kind === 'shown' ? open : null)),
		EditorView.editorAttributes.compute([field], (state) => ({ class: state.field(field).kind === 'shown' ? 'dossier-is-reminded' : '' })),
		lookAfterPause({
			isWanted: (state) => state.field(field).kind !== 'idle',
			atOpening: false,
			pause: PAUSE,
			onOutdated: parts.onOutdated,
			look: (view) => look(view, field, parts),
		}),
	];
}

/** Reads the note in an editor that was edited, and shows, changes or takes away the panel accordingly. */
function look(view: EditorView, field: StateField<Reminder>, parts: ReminderParts): void {
	const reminder = view.state.field(field);
	if (reminder.kind === 'idle') return;
	const stale = findStale(view.state, reminder, parts);
	const shown = reminder.kind === 'shown' ? reminder.stale : null;
	const note = noteInEditor(view.state);
	if (stale !== null && note !== null && !parts.asked.has(note.path)) parts.asked.snooze(addDays(parts.today(), 1), note.path);
	if (sentenceFor(stale, parts) === sentenceFor(shown, parts)) return;
	withTextInPlace(view, () => view.dispatch({ effects: noteJudged.of(stale) }));
}

/** `Overdue: updated 326 days ago (Jan 1)`. */
function sentenceFor(stale: JudgedFreshness | null, { locale }: ReminderParts): string | null {
	return stale === null ? null : `Overdue: ${describeOverdue(stale, locale)}`;
}

/** The judgement the person should be reminded of, or `null`. A text that is back to what it was counts as not edited. */
function findStale(
	state: EditorState,
	{ kind, note: edited, before }: Exclude<Reminder, { kind: 'idle' }>,
	{ judge, snoozed, asked }: ReminderParts,
): JudgedFreshness | null {
	const note = noteInEditor(state);
	if (note === null || note !== edited || state.doc.eq(before)) return null;
	if (snoozed.has(note.path) || (kind !== 'shown' && asked.has(note.path))) return null;
	const freshness = judge(state.doc.toString(), note.path)?.freshness;
	return freshness?.state === 'stale' ? freshness : null;
}

function openPanel(view: EditorView, field: StateField<Reminder>, parts: ReminderParts): Panel {
	const answer = (act: (note: TFile) => void): void => {
		const note = noteInEditor(view.state);
		closePanel(view, dom);
		if (note !== null) act(note);
	};
	const snooze = (until: string): void => answer(({ path }) => snoozeNotes(parts, until, path));
	const { dom, say } = createReminder({
		setToToday: () => answer((note) => void setToToday(parts, note, { editor: view.state.field(editorInfoField).editor })),
		snooze: (button) => openSnoozeMenu(parts, button, snooze),
		neverAgain: () => snooze(NEVER),
		close: () => answer(() => undefined),
	});
	const update = (): void => {
		const reminder = view.state.field(field);
		if (reminder.kind === 'shown') say(sentenceFor(reminder.stale, parts) ?? '');
	};
	update();
	return { dom, top: true, update: ({ startState, state }) => startState.field(field) === state.field(field) || update() };
}

function closePanel(view: EditorView, dom: HTMLElement): void {
	const hadFocus = dom.contains(dom.doc.activeElement);
	withTextInPlace(view, () => view.dispatch({ effects: reminderAnswered.of(null) }));
	if (hadFocus) view.focus();
}
