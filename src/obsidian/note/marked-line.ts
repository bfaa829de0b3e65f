import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView, keymap, type DecorationSet } from '@codemirror/view';
import { MarkdownView, type WorkspaceLeaf } from 'obsidian';

/** A line that somebody was led to, and the way back to where they came from. */
interface MarkedLine {
	readonly marks: DecorationSet;
	readonly back: () => void;
}

const setMark = StateEffect.define<{ readonly line: number; readonly back: () => void }>();

/** The mark goes once the person does something in the note. */
const markedLine = StateField.define<MarkedLine | null>({
	create: () => null,
	update: (marked, { effects, docChanged, selection, startState, newDoc }) => {
		for (const effect of effects) {
			if (!effect.is(setMark) || effect.value.line > newDoc.lines) continue;
			const at = newDoc.line(effect.value.line).from;
			return { marks: Decoration.set(Decoration.line({ class: 'dossier-marked-line' }).range(at)), back: effect.value.back };
		}
		const hasMoved = selection !== undefined && !selection.eq(startState.selection);
		return docChanged || hasMoved ? null : marked;
	},
	provide: (field) => EditorView.decorations.from(field, (marked) => marked?.marks ?? Decoration.none),
});

/** Shows the line that a table led to, for `Plugin.registerEditorExtension`. Escape leads back as long as it is marked. */
export const markedLineExtension = [
	markedLine,
	keymap.of([{
		key: 'Escape',
		run: ({ state }) => {
			const marked = state.field(markedLine, false) ?? null;
			marked?.back();
			return marked !== null;
		},
	}]),
];

/** Marks a line, counted from 1, of the note that a tab shows in an editor; Reading view flashes it by itself. `back` leads back. */
export function markLine({ view }: WorkspaceLeaf, line: number, back: () => void): void {
	// Not documented, and wherever plugins get at the editor.
	const editor: unknown = view instanceof MarkdownView ? Reflect.get(view.editor, 'cm') : undefined;
	if (editor instanceof EditorView) editor.dispatch({ effects: setMark.of({ line, back }) });
}
