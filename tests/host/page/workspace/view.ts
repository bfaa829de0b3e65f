import type { App } from '../app';
import { Component } from '../base/component';
import type { Scope } from '../base/scope';
import type { Menu } from '../overlay/menu';
import type { WorkspaceLeaf } from './leaf';

/** Obsidian's `View`: what fills a leaf. */
export abstract class View extends Component {
	readonly app: App;
	icon = 'file';
	navigation = false;
	readonly containerEl = createDiv('workspace-leaf-content');
	scope: Scope | null = null;

	constructor(readonly leaf: WorkspaceLeaf) {
		super();
		this.app = leaf.app;
	}

	abstract getViewType(): string;
	abstract getDisplayText(): string;

	/** Puts the view on the page; the leaf calls it. */
	async open(parent: HTMLElement): Promise<void> {
		this.containerEl.setAttribute('data-type', this.getViewType());
		parent.append(this.containerEl);
		this.load();
		await this.onOpen();
	}

	/** Takes the view down; the leaf calls it. */
	async close(): Promise<void> {
		await this.onClose();
		this.unload();
	}

	protected async onOpen(): Promise<void> {
		return Promise.resolve();
	}

	protected async onClose(): Promise<void> {
		return Promise.resolve();
	}

	getState(): Record<string, unknown> {
		return {};
	}

	async setState(_state: unknown, _result: { history: boolean }): Promise<void> {
		return Promise.resolve();
	}

	getEphemeralState(): Record<string, unknown> {
		return {};
	}

	setEphemeralState(_state: unknown): void {
		return;
	}

	getIcon(): string {
		return this.icon;
	}

	onResize(): void {
		return;
	}

	onPaneMenu(_menu: Menu, _source: string): void {
		return;
	}

	/** Shows the current title where the view has a place for it. */
	updateTitle(): void {
		return;
	}
}
