import { StateField } from '@codemirror/state';
import { ViewPlugin, type EditorView } from '@codemirror/view';
import type { App } from '../app';
import type { TFile } from '../vault/files';
import type { StageEditor } from './editor';

/** The note an editor shows, as editor extensions are told of it. */
export interface MarkdownFileInfo {
	readonly app: App;
	readonly file: TFile | null;
	readonly editor?: StageEditor | undefined;
	hoverPopover: unknown;
}

function givenAtStart<T>(): StateField<T> {
	return StateField.define<T>({
		create: () => {
			throw new Error('This field is set by the stage when it makes the editor.');
		},
		update: (value) => value,
	});
}

/** Which note the editor shows. */
export const editorInfoField = givenAtStart<MarkdownFileInfo>();

/** An older name of the same field. */
export const editorViewField = editorInfoField;

/** The CodeMirror view the state belongs to. */
export const editorEditorField = givenAtStart<EditorView>();

/** Whether Live Preview is on. The stage has none: its editor is in source mode. */
export const editorLivePreviewField = StateField.define<boolean>({ create: () => false, update: (value) => value });

/** Whether the mouse is held down in the editor. */
export const livePreviewState = ViewPlugin.define(() => ({ mousedown: false }));
