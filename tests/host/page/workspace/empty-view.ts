import { View } from './view';

/** What a new tab shows. */
export class EmptyView extends View {
	override icon = 'file';

	getViewType(): string {
		return 'empty';
	}

	getDisplayText(): string {
		return 'New tab';
	}

	override async open(parent: HTMLElement): Promise<void> {
		this.draw();
		await super.open(parent);
	}

	override updateTitle(): void {
		if (this.containerEl.childElementCount === 0) this.draw();
	}

	private draw(): void {
		this.containerEl.empty();
		this.containerEl.setAttribute('data-type', 'empty');
		const box = this.containerEl.createDiv('view-content').createDiv('empty-state').createDiv('empty-state-container');
		box.createDiv({ cls: 'empty-state-title', text: 'No file is open' });
		box.createDiv({ cls: 'empty-state-action', text: 'Choose a note on the left' });
	}
}
