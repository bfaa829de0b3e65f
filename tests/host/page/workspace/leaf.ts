import type { App } from '../app';
import { Menu } from '../overlay/menu';
import { setIcon } from '../overlay/icons';
import type { TFile } from '../vault/files';
import { DeferredView } from './deferred-view';
import { EmptyView } from './empty-view';
import { WorkspaceItem } from './item';
import type { WorkspaceTabs } from './tabs';
import type { View } from './view';

/** What a leaf shows. */
export interface ViewState {
	type: string;
	state?: Record<string, unknown>;
	active?: boolean;
	pinned?: boolean;
}

/** How to open something in a leaf. */
export interface OpenViewState {
	state?: Record<string, unknown>;
	eState?: Record<string, unknown>;
	active?: boolean;
}

/** Obsidian's `WorkspaceLeaf`: a tab and the view in it. */
export class WorkspaceLeaf extends WorkspaceItem {
	declare parent: WorkspaceTabs | null;
	readonly containerEl = createDiv('workspace-leaf');
	readonly tabHeaderEl = createDiv({ cls: 'workspace-tab-header tappable', attr: { role: 'tab' } });
	hoverPopover: unknown = null;
	pinned = false;
	group: string | null = null;
	activeTime = 0;
	view: View;

	constructor(readonly app: App) {
		super();
		this.view = new EmptyView(this);
		this.containerEl.append(this.view.containerEl);
		const activate = (): void => app.workspace.setActiveLeaf(this);
		this.containerEl.addEventListener('mousedown', activate, true);
		this.containerEl.addEventListener('focusin', activate);
		this.tabHeaderEl.addEventListener('mousedown', (event) => {
			if (event.button === 0) app.workspace.showTab(this);
			else if (event.button === 1) this.detach();
		});
		this.tabHeaderEl.addEventListener('contextmenu', (event) => this.showTabMenu(event));
		this.updateHeader();
	}

	/** Whether the tab was not looked at since the app began, so that its view is not made yet. */
	get isDeferred(): boolean {
		return this.view instanceof DeferredView;
	}

	getRootSplit(): WorkspaceItem | null {
		return this.parent?.split ?? null;
	}

	async openFile(file: TFile, openState: OpenViewState = {}): Promise<void> {
		const type = this.app.workspace.viewTypeFor(file.extension);
		if (type === undefined) return;
		const state = { ...openState.state, file: file.path };
		await this.setViewState({ type, state, active: openState.active ?? true }, openState.eState);
	}

	async open(view: View): Promise<View> {
		const previous = this.view;
		this.view = view;
		await previous.close();
		previous.containerEl.remove();
		await view.open(this.containerEl);
		this.updateHeader();
		this.app.workspace.requestLayoutChange();
		return view;
	}

	getViewState(): ViewState {
		return { type: this.view.getViewType(), state: this.view.getState(), ...(this.pinned ? { pinned: true } : {}) };
	}

	async setViewState(viewState: ViewState, eState?: Record<string, unknown>): Promise<void> {
		if (this.isDeferred || this.view.getViewType() !== viewState.type) {
			await this.open(this.app.workspace.createView(viewState.type, this));
		}
		await this.view.setState(viewState.state ?? {}, { history: false });
		if (viewState.pinned !== undefined) this.setPinned(viewState.pinned);
		if (viewState.active === true) this.app.workspace.setActiveLeaf(this, { focus: true });
		if (eState !== undefined) this.view.setEphemeralState(eState);
		this.app.workspace.afterViewChange();
	}

	getEphemeralState(): Record<string, unknown> {
		return this.view.getEphemeralState();
	}

	setEphemeralState(state: Record<string, unknown>): void {
		this.view.setEphemeralState(state);
	}

	async loadIfDeferred(): Promise<void> {
		if (this.isDeferred) await this.setViewState(this.getViewState());
	}

	/** Has the leaf show something once it is looked at, as tabs in the background do after a start of the app. */
	async defer(viewState: ViewState): Promise<void> {
		await this.open(new DeferredView(this, viewState));
	}

	togglePinned(): void {
		this.setPinned(!this.pinned);
	}

	setPinned(pinned: boolean): void {
		if (this.pinned === pinned) return;
		this.pinned = pinned;
		this.updateHeader();
		this.trigger('pinned-change', pinned);
	}

	setGroup(group: string): void {
		this.group = group;
		this.trigger('group-change', group);
	}

	setGroupMember(other: WorkspaceLeaf): void {
		const group = other.group ?? other.id;
		other.setGroup(group);
		this.setGroup(group);
	}

	detach(): void {
		this.app.workspace.removeLeaf(this);
	}

	getIcon(): string {
		return this.view.getIcon();
	}

	getDisplayText(): string {
		return this.view.getDisplayText();
	}

	onResize(): void {
		this.view.onResize();
	}

	/** Draws the tab anew, as when the note in it has another name. Not in the types. A view's state comes after it is first drawn. */
	updateHeader(): void {
		const text = this.getDisplayText();
		this.tabHeaderEl.empty();
		this.tabHeaderEl.setAttrs({ 'aria-label': text, 'data-type': this.view.getViewType() });
		const inner = this.tabHeaderEl.createDiv('workspace-tab-header-inner');
		setIcon(inner.createDiv('workspace-tab-header-inner-icon'), this.getIcon());
		inner.createDiv({ cls: 'workspace-tab-header-inner-title', text });
		if (this.pinned) setIcon(inner.createDiv('workspace-tab-header-status-icon mod-pinned'), 'pin');
		const close = inner.createDiv({ cls: 'workspace-tab-header-inner-close-button', attr: { 'aria-label': 'Close' } });
		setIcon(close, 'x');
		close.addEventListener('mousedown', (event) => event.stopPropagation());
		close.addEventListener('click', () => this.detach());
		this.view.updateTitle();
	}

	private showTabMenu(event: MouseEvent): void {
		const menu = new Menu();
		menu.addItem((item) => item.setTitle('Close').setIcon('x').onClick(() => this.detach()));
		menu.addItem((item) => item.setTitle(this.pinned ? 'Unpin' : 'Pin').setIcon('pin').onClick(() => this.togglePinned()));
		this.view.onPaneMenu(menu, 'tab-header');
		menu.showAtMouseEvent(event);
	}
}
