import type { Extension } from '@codemirror/state';
import type { App } from '../app';
import { debounce } from '../base/debounce';
import { Events } from '../base/events';
import type { MarkdownFileInfo } from '../editor/fields';
import { parseLinktext } from '../metadata/linktext';
import type { Menu } from '../overlay/menu';
import type { TFile } from '../vault/files';
import { folderOf } from '../vault/normalize-path';
import { EmptyView } from './empty-view';
import { FileView } from './file-view';
import type { WorkspaceItem } from './item';
import { WorkspaceLeaf, type OpenViewState } from './leaf';
import { MarkdownView } from './markdown-view';
import { WorkspaceSidedock } from './sidedock';
import { WorkspaceRoot } from './split';
import type { WorkspaceTabs } from './tabs';
import type { View } from './view';

type PaneType = 'tab' | 'split' | 'window';
type ViewCreator = (leaf: WorkspaceLeaf) => View;

interface SideLeafOptions {
	readonly active?: boolean;
	readonly split?: boolean;
	readonly reveal?: boolean;
	readonly state?: Record<string, unknown>;
}

/** Obsidian's `Workspace`: the leaves, which of them is active, and what happens to them. */
export class Workspace extends Events {
	readonly containerEl = createDiv('workspace is-left-sidedock-open is-right-sidedock-open');
	readonly leftRibbon = {};
	readonly rightRibbon = {};
	readonly rootSplit: WorkspaceRoot;
	readonly leftSplit: WorkspaceSidedock;
	readonly rightSplit: WorkspaceSidedock;
	readonly editorExtensions: Extension[] = [];
	/** Who tells of links that the pointer is over, and whether previews of them wait for a key. Not in the types. */
	readonly hoverLinkSources: Record<string, { readonly defaultMod?: boolean }> = { preview: { defaultMod: false }, editor: { defaultMod: true } };
	activeLeaf: WorkspaceLeaf | null = null;
	layoutReady = false;
	readonly requestSaveLayout = debounce(() => Promise.resolve(), 2000, true);
	readonly requestLayoutChange = debounce(() => this.trigger('layout-change'), 0);
	private readonly viewCreators = new Map<string, ViewCreator>();
	private readonly readyCallbacks: (() => unknown)[] = [];
	private readonly lastOpenFiles: string[] = [];
	private lastActiveFile: TFile | null = null;
	private activations = 0;

	constructor(private readonly app: App) {
		super();
		this.rootSplit = new WorkspaceRoot(this);
		this.leftSplit = new WorkspaceSidedock(this, 'left', 260);
		this.rightSplit = new WorkspaceSidedock(this, 'right', 360);
		this.containerEl.append(this.leftSplit.containerEl, this.rootSplit.containerEl, this.rightSplit.containerEl);
		this.viewCreators.set('empty', (leaf) => new EmptyView(leaf));
		this.viewCreators.set('markdown', (leaf) => new MarkdownView(leaf));
	}

	/** Runs what waited for the layout. */
	announceLayoutReady(): void {
		this.layoutReady = true;
		for (const callback of this.readyCallbacks.splice(0)) {
			try {
				callback();
			} catch (error) {
				console.error(error);
			}
		}
		this.trigger('layout-ready');
		this.requestLayoutChange();
	}

	onLayoutReady(callback: () => unknown): void {
		if (this.layoutReady) callback();
		else this.readyCallbacks.push(callback);
	}

	registerView(type: string, creator: ViewCreator): void {
		if (this.viewCreators.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
		this.viewCreators.set(type, creator);
	}

	/** A type that is gone leaves an empty view behind; Obsidian keeps the leaf likewise. */
	unregisterView(type: string): void {
		this.viewCreators.delete(type);
		for (const leaf of this.getLeavesOfType(type)) void leaf.setViewState({ type: 'empty' });
	}

	createView(type: string, leaf: WorkspaceLeaf): View {
		return this.viewCreators.get(type)?.(leaf) ?? new EmptyView(leaf);
	}

	viewTypeFor(extension: string): string | undefined {
		return extension === 'md' ? 'markdown' : undefined;
	}

	// Leaves

	getLeaf(newLeaf?: PaneType | boolean, _direction?: 'vertical' | 'horizontal'): WorkspaceLeaf {
		if (newLeaf === 'split') return this.createLeafInTabs(this.rootSplit.addTabs());
		if (newLeaf === true || newLeaf === 'tab' || newLeaf === 'window') return this.createLeafInTabs(this.currentTabs());
		return this.getUnpinnedLeaf();
	}

	getUnpinnedLeaf(): WorkspaceLeaf {
		const recent = this.getMostRecentLeaf();
		if (recent !== null && !recent.pinned && canNavigate(recent.view)) return recent;
		return this.createLeafInTabs(this.currentTabs());
	}

	createLeafInTabs(tabs: WorkspaceTabs): WorkspaceLeaf {
		const leaf = new WorkspaceLeaf(this.app);
		tabs.add(leaf);
		this.requestLayoutChange();
		return leaf;
	}

	createLeafBySplit(_leaf: WorkspaceLeaf, _direction?: 'vertical' | 'horizontal', _before?: boolean): WorkspaceLeaf {
		return this.getLeaf('split');
	}

	createLeafInParent(_parent: WorkspaceItem, _index: number): WorkspaceLeaf {
		return this.getLeaf('tab');
	}

	splitActiveLeaf(): WorkspaceLeaf {
		return this.getLeaf('split');
	}

	async duplicateLeaf(leaf: WorkspaceLeaf, type: PaneType | boolean | 'vertical' | 'horizontal' = 'tab'): Promise<WorkspaceLeaf> {
		const copy = this.getLeaf(type === 'vertical' || type === 'horizontal' ? 'split' : type);
		await copy.setViewState(leaf.getViewState());
		return copy;
	}

	getLeftLeaf(split: boolean): WorkspaceLeaf {
		return this.sideLeaf(this.leftSplit, split);
	}

	getRightLeaf(split: boolean): WorkspaceLeaf {
		return this.sideLeaf(this.rightSplit, split);
	}

	async ensureSideLeaf(type: string, side: 'left' | 'right', options: SideLeafOptions = {}): Promise<WorkspaceLeaf> {
		const dock = side === 'left' ? this.leftSplit : this.rightSplit;
		const known = dock.leaves().find((leaf) => leaf.view.getViewType() === type);
		const leaf = known ?? this.sideLeaf(dock, options.split ?? false);
		if (known === undefined || options.state !== undefined) {
			await leaf.setViewState({ type, ...(options.state === undefined ? {} : { state: options.state }) });
		}
		if (options.reveal !== false) await this.revealLeaf(leaf);
		if (options.active === true) this.setActiveLeaf(leaf, { focus: true });
		return leaf;
	}

	async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
		await leaf.loadIfDeferred();
		const split = leaf.parent?.split;
		if (split instanceof WorkspaceSidedock) split.expand();
		leaf.parent?.selectTab(leaf);
		if (split?.isRoot === true) this.setActiveLeaf(leaf);
	}

	/** A click on a tab. */
	showTab(leaf: WorkspaceLeaf): void {
		leaf.parent?.selectTab(leaf);
		this.setActiveLeaf(leaf, { focus: true });
		this.requestLayoutChange();
	}

	removeLeaf(leaf: WorkspaceLeaf): void {
		const tabs = leaf.parent;
		if (tabs === null) return;
		void leaf.view.close();
		tabs.remove(leaf);
		if (tabs.split.isRoot && this.rootSplit.children.length === 0) this.createLeafInTabs(this.rootSplit.addTabs());
		if (this.activeLeaf === leaf) {
			this.activeLeaf = null;
			const next = tabs.children[tabs.currentTab] ?? this.getMostRecentLeaf();
			if (next !== null) this.setActiveLeaf(next);
		}
		this.requestLayoutChange();
	}

	iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
		this.rootSplit.leaves().forEach(callback);
	}

	iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
		this.allLeaves().forEach(callback);
	}

	/** Before the layout is there, there are no leaves to ask for; the app fails too. */
	getLeavesOfType(type: string): WorkspaceLeaf[] {
		if (!this.layoutReady) throw new TypeError('The layout is not ready.');
		return this.allLeaves().filter((leaf) => leaf.view.getViewType() === type);
	}

	detachLeavesOfType(type: string): void {
		for (const leaf of this.getLeavesOfType(type)) leaf.detach();
	}

	getLeafById(id: string): WorkspaceLeaf | null {
		return this.allLeaves().find((leaf) => leaf.id === id) ?? null;
	}

	getGroupLeaves(group: string): WorkspaceLeaf[] {
		return this.allLeaves().filter((leaf) => leaf.group === group);
	}

	getMostRecentLeaf(root: { leaves(): WorkspaceLeaf[] } = this.rootSplit): WorkspaceLeaf | null {
		return root.leaves().reduce<WorkspaceLeaf | null>(
			(best, leaf) => (best === null || leaf.activeTime > best.activeTime ? leaf : best),
			null,
		);
	}

	// What is active

	setActiveLeaf(leaf: WorkspaceLeaf, params?: { focus?: boolean } | boolean, focusAsWell?: boolean): void {
		const focus = typeof params === 'object' ? params.focus === true : focusAsWell === true;
		void leaf.loadIfDeferred();
		if (this.activeLeaf !== leaf) {
			this.activeLeaf?.containerEl.removeClass('mod-active');
			this.activeLeaf = leaf;
			leaf.activeTime = ++this.activations;
			leaf.containerEl.addClass('mod-active');
			leaf.parent?.selectTab(leaf);
			this.trigger('active-leaf-change', leaf);
		}
		if (focus && leaf.view instanceof MarkdownView && !leaf.containerEl.contains(document.activeElement)) leaf.view.editor.focus();
		this.announceFile();
	}

	/** The note whose editor has the say; none while a sidebar is active. */
	get activeEditor(): MarkdownFileInfo | null {
		return this.getActiveViewOfType(MarkdownView);
	}

	getActiveViewOfType<T>(type: abstract new (...args: never[]) => T): T | null {
		const view: unknown = this.activeLeaf?.view;
		return view instanceof type ? view : null;
	}

	/** The file of the active view, else that of the note used last, also where another tab is in front of it. */
	getActiveFile(): TFile | null {
		const active = this.activeLeaf?.view;
		if (active instanceof FileView && active.navigation) return active.file;
		const byUse = this.rootSplit.leaves().sort((a, b) => b.activeTime - a.activeTime);
		return byUse.map(({ view }) => view).find((view) => view instanceof FileView)?.file ?? null;
	}

	getLastOpenFiles(): string[] {
		return [...this.lastOpenFiles];
	}

	async openLinkText(
		linktext: string,
		sourcePath: string,
		newLeaf?: PaneType | boolean,
		openViewState: OpenViewState = {},
	): Promise<void> {
		const { path, subpath } = parseLinktext(linktext);
		const file = this.app.metadataCache.getFirstLinkpathDest(path, sourcePath) ?? (await this.createForLink(path, sourcePath));
		const eState = subpath === '' ? openViewState.eState : { ...openViewState.eState, subpath };
		await this.getLeaf(newLeaf).openFile(file, { ...openViewState, ...(eState === undefined ? {} : { eState }) });
	}

	updateOptions(): void {
		for (const leaf of this.allLeaves()) if (leaf.view instanceof MarkdownView) leaf.view.refreshExtensions();
	}

	handleLinkContextMenu(menu: Menu, linktext: string, sourcePath: string): boolean {
		menu.addItem((item) =>
			item
				.setTitle('Open in new tab')
				.setIcon('file-plus')
				.onClick(() => void this.openLinkText(linktext, sourcePath, 'tab')),
		);
		const file = this.app.metadataCache.getFirstLinkpathDest(parseLinktext(linktext).path, sourcePath);
		if (file !== null) this.trigger('file-menu', menu, file, 'link-context-menu');
		return true;
	}

	getLayout(): Record<string, unknown> {
		return { main: this.rootSplit.leaves().map((leaf) => leaf.getViewState()), active: this.activeLeaf?.id };
	}

	changeLayout(): Promise<void> {
		return Promise.resolve();
	}

	openPopoutLeaf(): WorkspaceLeaf {
		return this.getLeaf('tab');
	}

	/** Gives the text of one tab to the other tabs of the same note. */
	syncTabs(from: MarkdownView): void {
		for (const { view } of this.allLeaves()) {
			if (view instanceof MarkdownView && view !== from && view.file !== null && view.file === from.file) {
				view.applyFromOutside(from.getViewData());
			}
		}
	}

	/** A leaf shows something else now. */
	afterViewChange(): void {
		this.announceFile();
		this.requestLayoutChange();
	}

	private announceFile(): void {
		const file = this.getActiveFile();
		if (file === this.lastActiveFile) return;
		this.lastActiveFile = file;
		if (file !== null) {
			this.lastOpenFiles.remove(file.path);
			this.lastOpenFiles.unshift(file.path);
		}
		this.trigger('file-open', file);
	}

	private allLeaves(): WorkspaceLeaf[] {
		return [this.rootSplit, this.leftSplit, this.rightSplit].flatMap((split) => split.leaves());
	}

	private currentTabs(): WorkspaceTabs {
		return this.getMostRecentLeaf()?.parent ?? this.rootSplit.children[0] ?? this.rootSplit.addTabs();
	}

	private sideLeaf(dock: WorkspaceSidedock, split: boolean): WorkspaceLeaf {
		const last = dock.children[dock.children.length - 1];
		return this.createLeafInTabs(split || last === undefined ? dock.addTabs() : last);
	}

	private async createForLink(path: string, sourcePath: string): Promise<TFile> {
		const folder = path.includes('/') ? '' : this.app.fileManager.getNewFileParent(sourcePath).getParentPrefix();
		const place = `${folder}${path}.md`;
		const parent = folderOf(place);
		if (parent !== '' && this.app.vault.getFolderByPath(parent) === null) await this.app.vault.createFolder(parent);
		return this.app.vault.create(place, '');
	}
}

function canNavigate(view: View): boolean {
	return view.navigation || view instanceof EmptyView;
}
