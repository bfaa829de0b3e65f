import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { Annotation, Compartment, EditorState, type Extension } from '@codemirror/state';
import { EditorView, drawSelection, dropCursor, keymap, type ViewUpdate } from '@codemirror/view';
import { codeBlocksInPlace } from './code-blocks';
import { editorEditorField, editorInfoField, editorLivePreviewField, livePreviewState, type MarkdownFileInfo } from './fields';
import { frontmatterSyntax } from './frontmatter-syntax';
import { markdownHighlighting } from './highlighting';
import { tableCells } from './table-cells';

/** Marks a change that came from the vault or from another tab, and is no edit of the user's. */
export const fromOutside = Annotation.define<boolean>();

/** The extensions of plugins, which come and go. */
export const pluginExtensions = new Compartment();

/** What the editor reports to the view it is in. */
export interface EditorListeners {
	readonly onUpdate: (update: ViewUpdate) => void;
	readonly onLinkClick: (event: MouseEvent, offset: number) => boolean;
	readonly onContextMenu: (event: MouseEvent) => boolean;
	readonly onPaste: (event: ClipboardEvent) => boolean;
}

/** A fresh editor state for a note: its history begins empty. */
export function stateForNote(
	text: string,
	view: EditorView,
	info: MarkdownFileInfo,
	listeners: EditorListeners,
	extensions: readonly Extension[],
): EditorState {
	return EditorState.create({
		doc: text,
		extensions: [
			editorInfoField.init(() => info),
			editorEditorField.init(() => view),
			editorLivePreviewField,
			livePreviewState,
			history(),
			// A cursor that blinks has the browser draw all the time.
			drawSelection({ cursorBlinkRate: 0 }),
			dropCursor(),
			EditorState.allowMultipleSelections.of(true),
			EditorView.lineWrapping,
			EditorView.contentAttributes.of({ 'aria-label': 'Note', spellcheck: 'false' }),
			// The plugin's key bindings come before the usual ones.
			pluginExtensions.of([...extensions]),
			keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
			markdown({ base: markdownLanguage, extensions: frontmatterSyntax }),
			codeBlocksInPlace(),
			tableCells(extensions),
			markdownHighlighting,
			EditorView.updateListener.of(listeners.onUpdate),
			EditorView.domEventHandlers({
				mousedown: (event, cm) => {
					const offset = cm.posAtCoords({ x: event.clientX, y: event.clientY });
					return offset !== null && listeners.onLinkClick(event, offset);
				},
				contextmenu: listeners.onContextMenu,
				paste: listeners.onPaste,
			}),
		],
	});
}
