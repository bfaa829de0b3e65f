import type { EditorState, Extension, StateField } from '@codemirror/state';
import { EditorView, showPanel, type Panel } from '@codemirror/view';
import type { Freshness } from '../../../core/freshness/freshness';
import { NEVER } from '../../../core/freshness/limit/snoozes';
import { lookAfterPause } from '../editor/edit-pause';
import { createReminder } from './element';
import { noteJudged, reminderAnswered, reminderField, type Aged, type Reminder } from './field';
import { typedInOrder, withTextInPlace } from './text-in-place';

/** What the panel needs to know and do. `Note` stands for a note: the same object for the same note. */
export interface StalePanelConfig<Note extends object> {
	/** The note in an editor, or `null`. */
	readonly noteOf: (state: EditorState) => Note | null;
	/** How fresh the note with this text is; `undefined` where it is no actor note. Called after pauses only. */
	readonly assess: (text: string, note: Note) => Freshness | undefined;
	/** Whether the person wants no reminder of this note today. */
	readonly isSnoozed: (note: Note) => boolean;
	/** Whether they were reminded of it today already. */
	readonly wasAsked: (note: Note) => boolean;
	/** Takes note that they were. */
	readonly asked: (note: Note) => void;
	/** What the panel says of a stale note. */
	readonly describe: (stale: Aged) => string;
	/** Sets the updated date of the note in this editor. */
	readonly setToToday: (note: Note, view: EditorView) => void;
	/** Lets the person choose, below a button, the day until which they want no reminder. */
	readonly chooseDay: (button: HTMLElement, choose: (until: string) => void) => void;
	/** Takes note that the person wants no reminder of this note until a day, or `never`. */
	readonly snooze: (note: Note, until: string) => void;
	/** Calls its argument whenever the day turned, the limits changed or a note was snoozed, until the returned function is called. */
	readonly onOutdated: (listener: () => void) => () => void;
	/** How long nothing must have been typed, in milliseconds. */
	readonly pause: number;
}

/** CodeMirror puts panels above everything on the page, menus and dialogs included. */
const BELOW_MENUS = EditorView.theme({ '.cm-panels-top': { zIndex: '1' } });

/**
 * Reminds the person of a stale note's date with a panel above its text (`.dossier-reminder`), once
 * they have edited the note and paused, and once a day. Never on opening a note, never while they type.
 */
export function stalePanel<Note extends object>(config: StalePanelConfig<Note>): Extension {
	const field = reminderField(config.noteOf);
	// One function for every state in which the panel is shown: CodeMirror keeps the panel while it stays the same.
	const open = (view: EditorView): Panel => openPanel(view, field, config);
	return [
		field,
		BELOW_MENUS,
		typedInOrder,
		showPanel.from(field, ({ kind }) => (kind === 'shown' ? open : null)),
		lookAfterPause({
			isWanted: (state) => state.field(field).kind !== 'idle',
			atOpening: false,
			pause: config.pause,
			onOutdated: config.onOutdated,
			look: (view) => look(view, field, config),
		}),
	];
}

/** Reads the note in an editor that was edited, and shows, changes or takes away the panel accordingly. */
function look<Note extends object>(view: EditorView, field: StateField<Reminder>, config: StalePanelConfig<Note>): void {
	const reminder = view.state.field(field);
	if (reminder.kind === 'idle') return;
	const stale = findStale(view.state, reminder, config);
	const shown = reminder.kind === 'shown' ? reminder.stale : null;
	const note = config.noteOf(view.state);
	if (stale !== null && note !== null && !config.wasAsked(note)) config.asked(note);
	if (saying(stale, config) === saying(shown, config)) return;
	withTextInPlace(view, () => view.dispatch({ effects: noteJudged.of(stale) }));
}

function saying<Note extends object>(stale: Aged | null, config: StalePanelConfig<Note>): string | null {
	return stale === null ? null : config.describe(stale);
}

/** The judgement the person should be reminded of, or `null`. A text that is back to what it was counts as not edited. */
function findStale<Note extends object>(
	state: EditorState,
	{ kind, note: edited, before }: Exclude<Reminder, { kind: 'idle' }>,
	config: StalePanelConfig<Note>,
): Aged | null {
	const note = config.noteOf(state);
	if (note === null || note !== edited || state.doc.eq(before)) return null;
	if (config.isSnoozed(note) || (kind !== 'shown' && config.wasAsked(note))) return null;
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
		later: (button) => config.chooseDay(button, (until) => answer((note) => config.snooze(note, until))),
		notForThisNote: () => answer((note) => config.snooze(note, NEVER)),
		close: () => answer(() => undefined),
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
