import { ribbonButton } from '../plugin/plugin';

/** The strip of icons at the far left. */
export class Ribbon {
	readonly containerEl = createDiv('workspace-ribbon side-dock-ribbon mod-left');
	private readonly actionsEl = this.containerEl.createDiv('side-dock-actions');
	private readonly settingsEl = this.containerEl.createDiv('side-dock-settings');

	addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		return this.button(this.actionsEl, icon, title, callback);
	}

	/** The stage's own buttons stand at the bottom, as Obsidian's do. */
	addOwnAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		return this.button(this.settingsEl, icon, title, callback);
	}

	private button(parent: HTMLElement, icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const button = ribbonButton(parent, icon, title);
		button.addEventListener('click', callback);
		button.addEventListener('keydown', (event) => {
			if (event.key === 'Enter' || event.key === ' ') button.click();
		});
		return button;
	}
}
