import type { StateField } from '@codemirror/state';
import { ViewPlugin, type EditorView, type PluginValue, type ViewUpdate } from '@codemirror/view';
import type { Reminder } from './reminder-field';

/** When a note that was edited is to be looked at. */
export interface EditPauseConfig {
	readonly field: StateField<Reminder>;
	/** How long nothing must have changed, in milliseconds. */
	readonly pause: number;
	/** Looks at the note. */
	readonly look: (view: EditorView) => void;
	/** Calls its argument whenever an earlier look may no longer hold, until the returned function is called. */
	readonly onOutdated: (listener: () => void) => () => void;
}

/** Looks at an edited note after each pause in its editing, never during it and never before the first edit. */
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
	}

	update(update: ViewUpdate): void {
		if (this.isIdle) this.clear();
		else if (update.docChanged) this.wait();
	}

	destroy(): void {
		this.clear();
		this.stop();
	}

	private get isIdle(): boolean {
		return this.view.state.field(this.config.field).kind === 'idle';
	}

	private wait(): void {
		this.clear();
		this.timer = window.setTimeout(() => {
			this.timer = 0;
			this.look();
		}, this.config.pause);
	}

	private clear(): void {
		window.clearTimeout(this.timer);
		this.timer = 0;
	}

	private look(): void {
		// A half-composed character is typing, even if nothing changes for a while.
		if (this.view.composing) this.wait();
		else if (!this.isIdle) this.config.look(this.view);
	}
}
