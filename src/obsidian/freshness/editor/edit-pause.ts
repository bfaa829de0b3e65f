import type { EditorState } from '@codemirror/state';
import { ViewPlugin, type EditorView, type PluginValue, type ViewUpdate } from '@codemirror/view';
import { editorInfoField, type TFile } from 'obsidian';
import type { Unsubscribe } from '../../listeners';

/** The note in an editor; `null` in an editor of something else, such as a search field. */
export function noteInEditor(state: EditorState): TFile | null {
	return state.field(editorInfoField, false)?.file ?? null;
}

/** When the note in an editor is to be looked at. */
export interface EditPauseConfig {
	/** Whether it is to be looked at at all, in this state of the editor. */
	readonly isWanted: (state: EditorState) => boolean;
	/** Whether to look when the note is opened, and not only after the first edit. */
	readonly atOpening: boolean;
	/** Milliseconds without an edit that make a pause. */
	readonly pause: number;
	/** Looks at the note. */
	readonly look: (view: EditorView) => void;
	/** Calls `listener` whenever an earlier look may no longer hold. */
	readonly onOutdated: (listener: () => void) => Unsubscribe;
}

/** Live Preview edits each cell of a table in an editor of its own, which has our extensions too and names the note around it. */
function isTableCell({ dom }: EditorView): boolean {
	return dom.closest('.cm-table-widget') !== null;
}

/** Looks at the note in an editor after each pause in its editing, never during it. */
export function lookAfterPause(config: EditPauseConfig): ViewPlugin<PluginValue> {
	return ViewPlugin.define((view) => new EditPause(view, config));
}

class EditPause implements PluginValue {
	private timer = 0;
	private readonly stop: Unsubscribe;

	constructor(
		private readonly view: EditorView,
		private readonly config: EditPauseConfig,
	) {
		this.stop = config.onOutdated(() => {
			if (this.timer === 0) this.look();
		});
		// CodeMirror forbids dispatching while the editor is being constructed.
		if (config.atOpening) this.wait(0);
	}

	update(update: ViewUpdate): void {
		if (!this.isWanted) this.clear();
		else if (update.docChanged) this.wait(this.config.pause);
	}

	destroy(): void {
		this.clear();
		this.stop();
	}

	private get isWanted(): boolean {
		return this.config.isWanted(this.view.state);
	}

	private wait(time: number): void {
		this.clear();
		this.timer = window.setTimeout(() => {
			this.timer = 0;
			this.look();
		}, time);
	}

	private clear(): void {
		window.clearTimeout(this.timer);
		this.timer = 0;
	}

	private look(): void {
		if (isTableCell(this.view)) return;
		// A half-composed character is typing, even if nothing changes for a while.
		if (this.view.composing) this.wait(this.config.pause);
		else if (this.isWanted) this.config.look(this.view);
	}
}
