import { setIcon } from '../overlay/icons';
import { Menu } from '../overlay/menu';
import { setTooltip } from '../overlay/tooltip';
import type { WorkspaceLeaf } from './leaf';
import { View } from './view';

/** Obsidian's `ItemView`: a view with a header and a content element. The header is hidden in sidebars. */
export abstract class ItemView extends View {
	readonly headerEl: HTMLElement;
	readonly contentEl: HTMLElement;
	readonly actionsEl: HTMLElement;
	private readonly titleEl: HTMLElement;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.headerEl = this.containerEl.createDiv('view-header');
		this.titleEl = this.headerEl.createDiv('view-header-title-container mod-at-start').createDiv('view-header-title');
		this.actionsEl = this.headerEl.createDiv('view-actions');
		this.contentEl = this.containerEl.createDiv('view-content');
		this.addAction('ellipsis-vertical', 'More options', (event) => {
			const menu = new Menu();
			this.onPaneMenu(menu, 'more-options');
			menu.showAtMouseEvent(event);
		});
	}

	addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const button = createEl('button', { cls: 'clickable-icon view-action' });
		this.actionsEl.prepend(button);
		setIcon(button, icon);
		setTooltip(button, title);
		button.addEventListener('click', callback);
		return button;
	}

	override updateTitle(): void {
		this.titleEl.setText(this.getDisplayText());
	}
}
