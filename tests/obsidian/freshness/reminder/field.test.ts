/** What arms, shows and ends a reminder, on editor states alone. When the note is looked at, and the panel itself, are tested in a browser. */
import { EditorState, Transaction, type StateField, type TransactionSpec } from '@codemirror/state';
import { describe, expect, test } from 'vitest';
import type { DatedFreshness } from '../../../../src/core/freshness/freshness';
import { noteJudged, reminderAnswered, reminderField, type Reminder } from '../../../../src/obsidian/freshness/reminder/field';

const STALE: DatedFreshness = { state: 'stale', updated: { date: '2026-01-01', precision: 'day', line: 3 }, age: 326, limit: 180 };

/** An editor on `Text`, with the note in it, as an object whose identity is what counts. */
class Editor {
	note: object | null = { name: 'Alibaba' };
	private readonly field: StateField<Reminder> = reminderField(() => this.note);
	private state = EditorState.create({ doc: 'Text', extensions: this.field });

	get reminder(): Reminder {
		return this.state.field(this.field);
	}

	apply(spec: TransactionSpec): Transaction {
		const transaction = this.state.update(spec);
		this.state = transaction.state;
		return transaction;
	}

	/** A change of the text: the person's, where it has a user event of theirs. */
	change(userEvent?: string): void {
		this.apply({ changes: { from: 0, insert: 'x' }, ...(userEvent === undefined ? {} : { userEvent }) });
	}

	judge(stale: DatedFreshness | null): void {
		this.apply({ effects: noteJudged.of(stale) });
	}
}

function shown(): Editor {
	const editor = new Editor();
	editor.change('input.type');
	editor.judge(STALE);
	return editor;
}

describe('a reminder is armed by', () => {
	test.each(['input.type', 'input.type.compose', 'input.paste', 'input.drop', 'input.complete', 'delete.backward', 'delete.cut', 'move.line', 'move.drop'])(
		'%s',
		(userEvent) => {
			const editor = new Editor();
			editor.change(userEvent);
			expect(editor.reminder).toMatchObject({ kind: 'edited', note: editor.note });
		},
	);

	test.each([undefined, 'properties'])('an edit that does not say it is the person\'s, as those of cells and properties do not: %s', (userEvent) => {
		const editor = new Editor();
		editor.change(userEvent);
		expect(editor.reminder).toMatchObject({ kind: 'edited', note: editor.note });
	});

	test('typing over the whole text', () => {
		const editor = new Editor();
		editor.apply({ changes: { from: 0, to: 4, insert: 'x' }, userEvent: 'input.type' });
		expect(editor.reminder.kind).toBe('edited');
	});

	test('the first edit alone: it remembers the text from before it', () => {
		const editor = new Editor();
		editor.change('input.type');
		editor.change('input.type');
		const { reminder } = editor;
		expect(reminder.kind === 'edited' && reminder.before.toString()).toBe('Text');
	});
});

describe('a reminder is not armed by', () => {
	test('opening a note', () => {
		expect(new Editor().reminder).toEqual({ kind: 'idle' });
	});

	test.each(['undo', 'redo', 'set', 'dossier'])('a change with the user event %s', (userEvent) => {
		const editor = new Editor();
		editor.change(userEvent);
		expect(editor.reminder).toEqual({ kind: 'idle' });
	});

	test.each<[string, TransactionSpec]>([
		['loading: another text in place of the whole', { changes: { from: 0, to: 4, insert: 'Other' } }],
		['syncing, which is not to be undone', { changes: { from: 0, insert: 'x' }, annotations: Transaction.addToHistory.of(false) }],
		['somebody else', { changes: { from: 0, insert: 'x' }, annotations: Transaction.remote.of(true) }],
	])('%s', (_, spec) => {
		const editor = new Editor();
		editor.apply(spec);
		expect(editor.reminder).toEqual({ kind: 'idle' });
	});

	test('moving the cursor', () => {
		const editor = new Editor();
		editor.apply({ selection: { anchor: 2 }, userEvent: 'select.pointer' });
		expect(editor.reminder).toEqual({ kind: 'idle' });
	});

	test('an edit of an editor that holds no note', () => {
		const editor = new Editor();
		editor.note = null;
		editor.change('input.type');
		expect(editor.reminder).toEqual({ kind: 'idle' });
	});
});

describe('a reminder is shown', () => {
	test('where the edited note was found to be stale', () => {
		expect(shown().reminder).toMatchObject({ kind: 'shown', stale: STALE });
	});

	test('never of a note that was not edited', () => {
		const editor = new Editor();
		editor.judge(STALE);
		expect(editor.reminder).toEqual({ kind: 'idle' });
	});

	test('while typing goes on, so that nothing jumps', () => {
		const editor = shown();
		editor.change('input.type');
		editor.change('undo');
		expect(editor.reminder.kind).toBe('shown');
	});

	test('with a new age once the day has turned', () => {
		const editor = shown();
		editor.judge({ ...STALE, age: 327 });
		expect(editor.reminder).toMatchObject({ kind: 'shown', stale: { age: 327 } });
	});
});

describe('a reminder ends', () => {
	test('where the note is found not to be stale any more, and may come back', () => {
		const editor = shown();
		editor.judge(null);
		expect(editor.reminder.kind).toBe('edited');
		editor.judge(STALE);
		expect(editor.reminder.kind).toBe('shown');
	});

	test('with the answer, until the next edit', () => {
		const editor = shown();
		editor.apply({ effects: reminderAnswered.of(null) });
		expect(editor.reminder).toEqual({ kind: 'idle' });
		editor.change('undo');
		expect(editor.reminder).toEqual({ kind: 'idle' });
		editor.change('input.type');
		expect(editor.reminder.kind).toBe('edited');
	});

	test('where another note comes into the editor', () => {
		const editor = shown();
		editor.note = { name: 'Baidu' };
		editor.apply({ changes: { from: 0, to: 5, insert: 'Another note' } });
		expect(editor.reminder).toEqual({ kind: 'idle' });
	});

	test('and begins anew where the first edit of the other note comes with it', () => {
		const editor = shown();
		editor.note = { name: 'Baidu' };
		editor.change('input.type');
		expect(editor.reminder).toMatchObject({ kind: 'edited', note: editor.note });
	});
});
