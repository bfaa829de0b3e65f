import type { EditorState, Extension, StateField } from '@codemirror/state';
import { showPanel, type EditorView, type Panel } from '@codemirror/view';
import type { Freshness } from '../../core/freshness/freshness';
import { lookAfterPause } from './edit-pause';
import { createReminder } from './reminder-element';
import { noteJudged, reminderAnswered, reminderField, type Aged, type Reminder } from './reminder-field';
import { withTextInPlace } from './text-in-place';

/** What the panel needs to know and do. `Note` stands for a note: the same object for the same note. */
export interface StalePanelConfig<Note extends object> {
	/** The note in an editor, or `null`. */
	readonly noteOf: (state: EditorState) => Note | null;
	/** How fresh the note with this text is; `undefined` where it is no actor note. Called after pauses only. */
	readonly assess: (text: string, note: Note) => Freshness | undefined;
	/** Whether the person wants no reminder of this note today. */
	readonly isSnoozed: (note: Note) => boolean;
	/** What the panel says of a stale note. */
	readonly describe: (stale: Aged) => string;
	/** Sets the updated date of the note in this editor. */
	readonly setToToday: (note: Note, view: EditorView) => void;
	/** Takes note that the person wants no reminder of this note today. */
	readonly snooze: (note: Note) => void;
	/** Calls its argument whenever the day turned or a note was snoozed, until the returned function is called. */
	readonly onOutdated: (listener: () => void) => () => void;
	/** How long nothing must have been typed, in milliseconds. */
	readonly pause: number;
}

/**
 * Reminds the person of a stale note's date with a panel above its text (`.dossier-reminder`), once
 * they have edited the note and paused. Never on opening a note, never while they type.
 */
export function stalePanel<Note extends object>(config: StalePanelConfig<Note>): Extension {
	const field = reminderField(config.noteOf);
	// One function for every state in which the panel is shown: CodeMirror keeps the panel while it stays the same.
	const open = (view: EditorView): Panel => openPanel(view, field, config);
	return [
		field,
		showPanel.from(field, ({ kind }) => (kind === 'shown' ? open : null)),
		lookAfterPause({ field, pause: config.pause, onOutdated: config.onOutdated, look: (view) => look(view, field, config) }),
	];
}

/** Reads the note in an editor that was edited, and shows, changes or takes away the panel accordingly. */
function look<Note extends object>(view: EditorView, field: StateField<Reminder>, config: StalePanelConfig<Note>): void {
	const reminder = view.state.field(field);
	if (reminder.kind === 'idle') return;
	const stale = findStale(view.state, reminder, config);
	const shown = reminder.kind === 'shown' ? reminder.stale : null;
	if (saying(stale, config) === saying(shown, config)) return;
	withTextInPlace(view, () => view.dispatch({ effects: noteJudged.of(stale) }));
}

function saying<Note extends object>(stale: Aged | null, config: StalePanelConfig<Note>): string | null {
	return stale === null ? null : config.describe(stale);
}

/** The judgement the person should be reminded of, or `null`. A text that is back to what it was counts as not edited. */
function findStale<Note extends object>(
	state: EditorState,
	{ note: edited, before }: Exclude<Reminder, { kind: 'idle' }>,
	config: StalePanelConfig<Note>,
): Aged | null {
	const note = config.noteOf(state);
	if (note === null || note !== edited || config.isSnoozed(note) || state.doc.eq(before)) return null;
	const freshness = config.assess(state.doc.toString(), note);
	return freshness?.state === 'stale' ? freshness : null;
}

function openPanel<Note extends object>(view: EditorView, field: StateField<Reminder>, config: StalePanelConfig<Note>): Panel {
	const answer = (act: (note: Note) => void): void => {
		const note = config.noteOf(view.state);
		closePanel(view, dom);
		if (note !== null) act(note);
	};
	const { dom, say } = createReminder({
		setToToday: () => answer((note) => config.setToToday(note, view)),
		notNow: () => answer(config.snooze),
	});
	const update = (): void => {
		const reminder = view.state.field(field);
		if (reminder.kind === 'shown') say(config.describe(reminder.stale));
	};
	update();
	return { dom, top: true, update: ({ startState, state }) => startState.field(field) === state.field(field) || update() };
}

function closePanel(view: EditorView, dom: HTMLElement): void {
	const hadFocus = dom.contains(dom.doc.activeElement);
	withTextInPlace(view, () => view.dispatch({ effects: reminderAnswered.of(null) }));
	if (hadFocus) view.focus();
}
