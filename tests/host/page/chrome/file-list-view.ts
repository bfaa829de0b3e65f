import { debounce } from '../base/debounce';
import { Keymap } from '../base/keymap';
import { setIcon } from '../overlay/icons';
import { Menu } from '../overlay/menu';
import { renderMatches } from '../search/render-matches';
import { SearchComponent } from '../settings/text-components';
import { TFile, TFolder, type TAbstractFile } from '../vault/files';
import { ItemView } from '../workspace/item-view';
import type { WorkspaceLeaf } from '../workspace/leaf';
import { searchRows, treeRows, type FileRow } from './file-rows';
import { VirtualList } from './virtual-list';

/** The type under which the list of files is registered, as in Obsidian. */
export const FILE_LIST = 'file-explorer';

const ROW_HEIGHT = 28;

/** The list of files at the left: a tree, or what the search box finds. Arrows move, Enter opens. */
export class FileListView extends ItemView {
	override icon = 'folder-closed';
	private readonly search: SearchComponent;
	private readonly listEl: HTMLElement;
	private readonly list: VirtualList;
	private readonly openFolders = new Set<TFolder>();
	private readonly selected = new Set<TAbstractFile>();
	private rows: FileRow[] = [];
	private cursor = -1;
	private readonly refreshSoon = debounce(() => this.refresh(), 50);

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.contentEl.addClass('stage-file-list');
		const header = this.contentEl.createDiv('nav-header');
		this.search = new SearchComponent(header);
		this.search.onChange(() => this.onSearch());
		this.search.inputEl.setAttr('aria-label', 'Find a note');
		this.listEl = this.contentEl.createDiv({ cls: 'nav-files-container', attr: { tabindex: '-1', role: 'tree', 'aria-label': 'Files' } });
		this.list = new VirtualList(this.listEl, this.listEl.createDiv('stage-file-sizer'), ROW_HEIGHT, (index) => this.drawRow(index));
		this.contentEl.addEventListener('keydown', (event) => this.onKey(event));
	}

	getViewType(): string {
		return FILE_LIST;
	}

	getDisplayText(): string {
		return 'Files';
	}

	override onload(): void {
		for (const name of ['create', 'delete', 'rename']) {
			this.registerEvent(this.app.vault.on(name, () => this.refreshSoon()));
		}
		this.registerEvent(this.app.workspace.on('file-open', (file: TFile | null) => this.reveal(file)));
	}

	/** Searches, as a click on a tag does. */
	searchFor(query: string): void {
		this.search.setValue(query);
		this.onSearch();
		this.search.inputEl.focus();
	}

	/** Reads the vault anew, and shows where a file is if one is named. */
	refresh(sought: TFile | null = null): void {
		const query = this.search.getValue();
		this.rows =
			query.trim() === ''
				? treeRows(this.app.vault.getRoot(), (folder) => this.openFolders.has(folder))
				: searchRows(this.app, query);
		this.search.setPlaceholder(`Find in ${this.app.vault.getMarkdownFiles().length.toLocaleString('en')} notes`);
		this.cursor = Math.min(this.cursor, this.rows.length - 1);
		this.list.show(this.rows.length, sought === null ? -1 : this.rows.findIndex((row) => row.file === sought));
	}

	private onSearch(): void {
		this.cursor = this.search.getValue() === '' ? -1 : 0;
		this.listEl.scrollTop = 0;
		this.refresh();
	}

	private reveal(file: TFile | null): void {
		if (this.search.getValue() !== '') return this.list.redraw();
		for (let folder = file?.parent ?? null; folder !== null; folder = folder.parent) this.openFolders.add(folder);
		this.refresh(file);
	}

	private drawRow(index: number): HTMLElement {
		const row = this.rows[index];
		const item = createDiv('tree-item stage-file-row');
		if (row === undefined) return item;
		const { file, depth, matches } = row;
		const isFolder = file instanceof TFolder;
		const self = item.createDiv(`tree-item-self is-clickable ${isFolder ? 'nav-folder-title mod-collapsible' : 'nav-file-title'}`);
		self.setAttrs({ 'data-path': file.path, role: 'treeitem', 'aria-selected': String(this.selected.has(file)) });
		self.setCssProps({ '--depth': String(depth) });
		if (isFolder) {
			const arrow = self.createDiv('tree-item-icon collapse-icon');
			arrow.toggleClass('is-collapsed', !this.openFolders.has(file));
			setIcon(arrow, 'chevron-down');
			self.setAttr('aria-expanded', this.openFolders.has(file));
		}
		const inner = self.createDiv('tree-item-inner');
		renderMatches(inner, file instanceof TFile && file.extension === 'md' ? file.basename : file.name, matches);
		if (this.search.getValue() !== '' && file.parent !== null && !file.parent.isRoot()) {
			self.createDiv({ cls: 'stage-file-folder', text: file.parent.path });
		}
		self.toggleClass('is-active', file === this.app.workspace.getActiveFile() || this.selected.has(file));
		self.toggleClass('has-focus', index === this.cursor);
		self.addEventListener('click', (event) => this.onClick(event, index));
		self.addEventListener('contextmenu', (event) => this.onContextMenu(event, file));
		return item;
	}

	private onClick(event: MouseEvent, index: number): void {
		const file = this.rows[index]?.file;
		if (file === undefined) return;
		this.cursor = index;
		if (event.altKey || event.shiftKey) {
			if (!this.selected.delete(file)) this.selected.add(file);
			return this.list.redraw();
		}
		this.selected.clear();
		this.openRow(file, Keymap.isModEvent(event));
	}

	private openRow(file: TAbstractFile, newLeaf: ReturnType<typeof Keymap.isModEvent>): void {
		if (file instanceof TFolder) {
			if (!this.openFolders.delete(file)) this.openFolders.add(file);
			this.refresh();
		} else if (file instanceof TFile) {
			void this.app.workspace.getLeaf(newLeaf).openFile(file);
			this.app.closeDrawers();
		}
	}

	private onKey(event: KeyboardEvent): void {
		const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 15, PageUp: -15 }[event.key];
		if (step !== undefined) {
			event.preventDefault();
			this.cursor = Math.clamp(this.cursor + step, 0, this.rows.length - 1);
			this.list.scrollTo(this.cursor);
			this.list.redraw();
		} else if (event.key === 'Enter') {
			const row = this.rows[this.cursor];
			if (row === undefined) return;
			event.preventDefault();
			this.openRow(row.file, Keymap.isModEvent(event));
		}
	}

	/** Several chosen files share one menu. */
	private onContextMenu(event: MouseEvent, file: TAbstractFile): void {
		const menu = new Menu();
		const { workspace } = this.app;
		if (this.selected.size > 1 && this.selected.has(file)) {
			workspace.trigger('files-menu', menu, [...this.selected], 'file-explorer-context-menu');
		} else {
			if (file instanceof TFile) {
				menu.addItem((item) =>
					item
						.setSection('open')
						.setTitle('Open in new tab')
						.setIcon('file-plus')
						.onClick(() => void workspace.getLeaf('tab').openFile(file)),
				);
			}
			workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu');
		}
		menu.showAtMouseEvent(event);
	}
}
