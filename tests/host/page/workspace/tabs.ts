import { setIcon } from '../overlay/icons';
import { WorkspaceParent } from './item';
import type { WorkspaceLeaf } from './leaf';
import type { WorkspaceSplit } from './split';

/** A group of tabs, of which one is shown. */
export class WorkspaceTabs extends WorkspaceParent {
	readonly containerEl = createDiv('workspace-tabs');
	readonly children: WorkspaceLeaf[] = [];
	currentTab = 0;
	private readonly headersEl: HTMLElement;
	private readonly contentEl: HTMLElement;

	constructor(readonly split: WorkspaceSplit) {
		super();
		this.parent = split;
		const bar = this.containerEl.createDiv('workspace-tab-header-container');
		this.headersEl = bar.createDiv({ cls: 'workspace-tab-header-container-inner', attr: { role: 'tablist' } });
		if (split.isRoot) this.addNewTabButton(bar);
		this.contentEl = this.containerEl.createDiv('workspace-tab-container');
	}

	leaves(): WorkspaceLeaf[] {
		return [...this.children];
	}

	add(leaf: WorkspaceLeaf): void {
		leaf.parent = this;
		this.children.push(leaf);
		this.headersEl.append(leaf.tabHeaderEl);
		this.contentEl.append(leaf.containerEl);
		this.show(this.children.length - 1);
	}

	remove(leaf: WorkspaceLeaf): void {
		const index = this.children.indexOf(leaf);
		if (index < 0) return;
		this.children.splice(index, 1);
		leaf.tabHeaderEl.remove();
		leaf.containerEl.remove();
		leaf.parent = null;
		if (this.children.length === 0) this.split.removeTabs(this);
		else this.show(Math.min(this.currentTab > index ? this.currentTab - 1 : this.currentTab, this.children.length - 1));
	}

	selectTab(leaf: WorkspaceLeaf): void {
		this.show(this.children.indexOf(leaf));
	}

	private show(index: number): void {
		this.currentTab = index;
		this.children.forEach((leaf, at) => {
			leaf.containerEl.toggle(at === index);
			leaf.tabHeaderEl.toggleClass('is-active', at === index);
			leaf.tabHeaderEl.setAttribute('aria-selected', String(at === index));
		});
		this.children[index]?.view.onResize();
	}

	private addNewTabButton(bar: HTMLElement): void {
		const button = bar.createDiv({ cls: 'workspace-tab-header-new-tab clickable-icon', attr: { 'aria-label': 'New tab' } });
		setIcon(button, 'plus');
		button.addEventListener('click', () => {
			const { workspace } = this.split;
			workspace.setActiveLeaf(workspace.createLeafInTabs(this));
		});
	}
}
