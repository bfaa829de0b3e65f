import type { TFile } from '../vault/files';
import { ItemView } from '../workspace/item-view';
import type { WorkspaceLeaf } from '../workspace/leaf';
import { BasesEntry, BasesQueryResult, BasesViewConfig, QueryController, type BasesView } from './bases';

/** A view of a base, as a `.base` file holds it. Filters and sort are not evaluated: `files` are what they come to, in order. */
export interface BaseFile {
	/** The view's type. */
	readonly type: string;
	/** Paths. */
	readonly files: readonly string[];
	/** The property that the files are grouped by, such as `note.sector`. */
	readonly groupBy?: string;
	/** The properties that are shown; the files' names where left out. */
	readonly order?: readonly string[];
	/** What the file has under other keys. */
	readonly config?: Readonly<Record<string, unknown>>;
}

interface Registration {
	readonly name: string;
	readonly factory: (controller: QueryController, el: HTMLElement) => BasesView;
	readonly options?: (config: BasesViewConfig) => { readonly key: string; readonly displayName: string }[];
}

/** A `.base` file in a tab: its bar, and below it the view that a plugin has registered. */
export class BaseTab extends ItemView {
	override icon = 'table';
	private readonly viewEl: HTMLElement;
	private readonly nameEl: HTMLElement;
	private readonly controller: QueryController;
	private base: BaseFile = { type: '', files: [] };
	private files: TFile[] = [];
	private config = new BasesViewConfig({}, []);
	private view: BasesView | undefined;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.controller = new QueryController(leaf.app);
		this.nameEl = this.contentEl.createDiv('bases-header').createDiv('bases-toolbar');
		this.viewEl = this.contentEl.createDiv('bases-view');
	}

	getViewType(): string {
		return 'bases';
	}

	getDisplayText(): string {
		return 'Base';
	}

	override onload(): void {
		this.registerEvent(this.app.metadataCache.on('changed', () => this.run()));
		this.registerEvent(this.app.vault.on('rename', () => this.run()));
		this.registerEvent(this.app.vault.on('delete', () => this.run()));
	}

	override onunload(): void {
		this.takeDown();
	}

	/** Shows another base, or the same with other files and options. */
	show(base: BaseFile): void {
		if (base.type !== this.base.type) this.takeDown();
		this.base = base;
		const { order = ['file.name'], config = {} } = base;
		this.config = new BasesViewConfig({ ...config }, [...order]);
		this.files = base.files.flatMap((path) => this.app.vault.getFileByPath(path) ?? []);
		this.run();
	}

	/** Does what the person does in the menu of the view: gives the option of this name a value. */
	setOption(displayName: string, value: unknown): void {
		const option = this.registration?.options?.(this.config).find((each) => each.displayName === displayName);
		if (option === undefined) throw new Error(`The view has no option “${displayName}”.`);
		this.config.set(option.key, value);
		this.run();
	}

	/** Takes down a view whose type no plugin offers any more. */
	forget(type: string): void {
		if (this.base.type === type) this.takeDown();
	}

	private get registration(): Registration | undefined {
		return this.app.recorded.basesViews.get(this.base.type) as Registration | undefined;
	}

	/** Runs the query: the view gets results that are made anew, as in Obsidian. */
	private run(): void {
		const { registration } = this;
		if (registration === undefined) return;
		this.nameEl.setText(registration.name);
		this.viewEl.setAttribute('data-view-type', this.base.type);
		this.view ??= this.addChild(registration.factory(this.controller, this.viewEl));
		const there = this.files.filter((file) => this.app.vault.getFileByPath(file.path) === file);
		this.view.config = this.config;
		this.view.allProperties = this.config.getOrder();
		this.view.data = new BasesQueryResult(there.map((file) => new BasesEntry(this.app, file)), this.config.getOrder(), this.base.groupBy);
		this.view.onDataUpdated();
	}

	private takeDown(): void {
		if (this.view !== undefined) this.removeChild(this.view);
		this.view = undefined;
		this.viewEl.empty();
	}
}
