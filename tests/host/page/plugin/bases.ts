import type { App } from '../app';
import { Component } from '../base/component';
import type { TFile } from '../vault/files';
import { toValue, type Value } from './bases-values';

type Registration = { readonly factory: (controller: QueryController, el: HTMLElement) => BasesView };

/** What a Bases view is made with. */
export class QueryController extends Component {
	constructor(readonly app: App) {
		super();
	}
}

/** One note in the result of a base. */
export class BasesEntry {
	constructor(
		private readonly app: App,
		readonly file: TFile,
	) {}

	getValue(propertyId: string): Value | null {
		const [kind = '', name = ''] = propertyId.split(/\.(.*)/s);
		if (kind === 'note') return toValue(this.app.metadataCache.getFileCache(this.file)?.frontmatter?.[name]);
		const { file } = this;
		const known: Record<string, unknown> = { name: file.basename, path: file.path, ext: file.extension, folder: file.parent?.path };
		return kind === 'file' ? toValue(known[name]) : null;
	}
}

/** Entries that stand together. */
export class BasesEntryGroup {
	constructor(readonly entries: BasesEntry[]) {}

	hasKey(): boolean {
		return false;
	}
}

/** The result of a base. */
export class BasesQueryResult {
	constructor(
		readonly data: BasesEntry[],
		readonly properties: string[],
	) {}

	get groupedData(): BasesEntryGroup[] {
		return [new BasesEntryGroup(this.data)];
	}
}

/** The options of a view. */
export class BasesViewConfig {
	name = 'View';

	constructor(
		private readonly values: Record<string, unknown>,
		private readonly order: string[],
	) {}

	get(key: string): unknown {
		return this.values[key];
	}

	set(key: string, value: unknown): void {
		this.values[key] = value;
	}

	getAsPropertyId(key: string): string | null {
		const value = this.values[key];
		return typeof value === 'string' && /^(?:note|file|formula)\./.test(value) ? value : null;
	}

	getOrder(): string[] {
		return [...this.order];
	}

	getSort(): [] {
		return [];
	}

	getDisplayName(propertyId: string): string {
		return propertyId.replace(/^[^.]*\./, '');
	}
}

/** Obsidian's `BasesView`. */
export abstract class BasesView extends Component {
	readonly app: App;
	config: BasesViewConfig = new BasesViewConfig({}, []);
	allProperties: string[] = [];
	data: BasesQueryResult = new BasesQueryResult([], []);

	constructor(controller: QueryController) {
		super();
		this.app = controller.app;
	}

	abstract onDataUpdated(): void;

	async createFileForView(baseFileName = 'Untitled'): Promise<void> {
		await this.app.vault.create(`${baseFileName}.md`, '');
	}
}

/**
 * Puts a registered Bases view on a list of notes, for tests: filters, sorting and formulas of a base are not there,
 * what the view does with notes it is given is.
 */
export function showBasesView(
	app: App,
	viewId: string,
	files: readonly TFile[],
	el: HTMLElement,
	options: { readonly config?: Record<string, unknown>; readonly properties?: string[] } = {},
): BasesView {
	const registration = app.recorded.basesViews.get(viewId) as Registration | undefined;
	if (registration === undefined) throw new Error(`No Bases view "${viewId}" is registered.`);
	const properties = options.properties ?? ['file.name'];
	const view = registration.factory(new QueryController(app), el);
	view.config = new BasesViewConfig({ ...options.config }, properties);
	view.allProperties = properties;
	view.data = new BasesQueryResult(
		files.map((file) => new BasesEntry(app, file)),
		properties,
	);
	view.load();
	view.onDataUpdated();
	return view;
}

/** Splits `note.status` into where a property comes from and its name. */
export function parsePropertyId(propertyId: string): { type: string; name: string } {
	const [type = '', name = ''] = propertyId.split(/\.(.*)/s);
	return { type, name };
}
