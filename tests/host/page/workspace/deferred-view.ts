import type { ViewState, WorkspaceLeaf } from './leaf';
import { View } from './view';

/** Obsidian's `DeferredView`: what stands in a tab that was not looked at yet. It says what the tab will show, and is not that view. */
export class DeferredView extends View {
	constructor(
		leaf: WorkspaceLeaf,
		private readonly viewState: ViewState,
	) {
		super(leaf);
	}

	getViewType(): string {
		return this.viewState.type;
	}

	getDisplayText(): string {
		const file = this.viewState.state?.file;
		return typeof file === 'string' ? file.replace(/^.*\/|\.md$/g, '') : this.viewState.type;
	}

	override getState(): Record<string, unknown> {
		return { ...this.viewState.state };
	}
}
