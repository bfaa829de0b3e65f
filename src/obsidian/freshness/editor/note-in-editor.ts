import type { EditorState } from '@codemirror/state';
import { editorInfoField, type TFile } from 'obsidian';

/** The note in an editor, or `null`. */
export function noteInEditor(state: EditorState): TFile | null {
	return state.field(editorInfoField, false)?.file ?? null;
}
