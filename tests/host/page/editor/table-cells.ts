import { EditorState, StateEffect, StateField, type ChangeSet, type Extension } from '@codemirror/state';
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view';
import { editorEditorField, editorInfoField, editorLivePreviewField, livePreviewState } from './fields';

/** Shows the table around a place in the text as Live Preview does while the cell there is edited: that cell alone. */
export const editCellAt = StateEffect.define<number>();

/**
 * Tables as Live Preview edits them, for those that ask by {@link editCellAt}; the stage's editor is in source mode else.
 * A cell is edited by an editor of its own, which has every extension of plugins and takes the note around it for its note. What
 * is typed there reaches the editor of the note by a change that no user event explains.
 */
export function tableCells(extensions: readonly Extension[]): Extension {
	return StateField.define<DecorationSet>({
		create: () => Decoration.none,
		update: (tables, { effects, changes, state }) => {
			const at = effects.find((effect) => effect.is(editCellAt))?.value;
			return at === undefined ? tables.map(changes) : tableAround(state, at, extensions);
		},
		provide: (field) => EditorView.decorations.from(field),
	});
}

function tableAround({ doc }: EditorState, at: number, extensions: readonly Extension[]): DecorationSet {
	const row = doc.lineAt(at);
	let [first, last] = [row.number, row.number];
	while (first > 1 && doc.line(first - 1).text.startsWith('|')) first--;
	while (last < doc.lines && doc.line(last + 1).text.startsWith('|')) last++;
	const from = row.from + row.text.lastIndexOf('|', at - row.from) + 2;
	const to = row.from + row.text.indexOf('|', at - row.from) - 1;
	const start = doc.line(first).from;
	const widget = new Table(doc.sliceString(from, to), from - start, extensions);
	return Decoration.set(Decoration.replace({ widget, block: true }).range(start, doc.line(last).to));
}

class Table extends WidgetType {
	/** `offset` is where in the table the cell begins. */
	constructor(
		private readonly cell: string,
		private readonly offset: number,
		private readonly extensions: readonly Extension[],
	) {
		super();
	}

	override toDOM(host: EditorView): HTMLElement {
		const el = createDiv('cm-embed-block cm-table-widget markdown-rendered');
		const cellEl = el.createEl('table', 'table-editor').createEl('tr').createEl('td').createDiv('table-cell-wrapper');
		// On the page only after it was made: an extension that looks meanwhile where it is finds nothing.
		cellEl.append(new EditorView({ state: this.stateIn(host, () => host.posAtDOM(el) + this.offset) }).dom);
		return el;
	}

	/** What happens within belongs to the cell. */
	override ignoreEvent(): boolean {
		return true;
	}

	private stateIn(host: EditorView, start: () => number): EditorState {
		return EditorState.create({
			doc: this.cell,
			extensions: [
				editorInfoField.init(() => host.state.field(editorInfoField)),
				editorEditorField.init(() => host),
				editorLivePreviewField,
				livePreviewState,
				...this.extensions,
				EditorView.contentAttributes.of({ 'aria-label': 'Cell' }),
				EditorView.updateListener.of(({ docChanged, changes }) => {
					if (docChanged) host.dispatch({ changes: movedBy(changes, start()) });
				}),
			],
		});
	}
}

/** The same changes of a text in which what they are of begins at `start`. */
function movedBy(changes: ChangeSet, start: number): { from: number; to: number; insert: string }[] {
	const moved: { from: number; to: number; insert: string }[] = [];
	changes.iterChanges((from, to, _from, _to, insert) => moved.push({ from: start + from, to: start + to, insert: insert.toString() }));
	return moved;
}
