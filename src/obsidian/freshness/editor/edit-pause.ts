import type { EditorState } from '@codemirror/state';
import { ViewPlugin, type EditorView, type PluginValue, type ViewUpdate } from '@codemirror/view';

/** When the note in an editor is to be looked at. */
export interface EditPauseConfig {
	/** Whether it is to be looked at at all, in this state of the editor. */
	readonly isWanted: (state: EditorState) => boolean;
	/** Whether it is looked at as soon as it is open, too; else not before the first edit. */
	readonly atOpening: boolean;
	/** How long nothing must have changed, in milliseconds. */
	readonly pause: number;
	/** Looks at the note. */
	readonly look: (view: EditorView) => void;
	/** Calls its argument whenever an earlier look may no longer hold, until the returned function is called. */
	readonly onOutdated: (listener: () => void) => () => void;
}

/** Looks at the note in an editor after each pause in its editing, never during it. */
export function lookAfterPause(config: EditPauseConfig): ViewPlugin<PluginValue> {
	return ViewPlugin.define((view) => new EditPause(view, config));
}

class EditPause implements PluginValue {
	private timer = 0;
	private readonly stop: () => void;

	constructor(
		private readonly view: EditorView,
		private readonly config: EditPauseConfig,
	) {
		this.stop = config.onOutdated(() => {
			if (this.timer === 0) this.look();
		});
		// An editor that is being made takes no changes of its state.
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
		// A half-composed character is typing, even if nothing changes for a while.
		if (this.view.composing) this.wait(this.config.pause);
		else if (this.isWanted) this.config.look(this.view);
	}
}
