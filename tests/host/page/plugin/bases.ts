import type { App } from '../app';
import { Component } from '../base/component';
import type { TFile } from '../vault/files';
import { NullValue, toValue, type Value } from './bases-values';

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

/** Entries that stand together; without a value where they have none of what they are grouped by. */
export class BasesEntryGroup {
	constructor(
		readonly entries: BasesEntry[],
		readonly key: Value = NullValue.value,
	) {}

	hasKey(): boolean {
		return !(this.key instanceof NullValue);
	}
}

/** The result of a base. */
export class BasesQueryResult {
	constructor(
		readonly data: BasesEntry[],
		readonly properties: string[],
		private readonly groupBy?: string,
	) {}

	/** The groups, in the order of their first entries; one without a key where nothing is grouped. */
	get groupedData(): BasesEntryGroup[] {
		const groups = new Map<string, BasesEntryGroup>();
		for (const entry of this.data) {
			const key = (this.groupBy === undefined ? null : entry.getValue(this.groupBy)) ?? NullValue.value;
			const group = groups.get(String(key)) ?? new BasesEntryGroup([], key);
			group.entries.push(entry);
			groups.set(String(key), group);
		}
		return groups.size === 0 ? [new BasesEntryGroup([])] : [...groups.values()];
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

/** Splits `note.status` into where a property comes from and its name. */
export function parsePropertyId(propertyId: string): { type: string; name: string } {
	const [type = '', name = ''] = propertyId.split(/\.(.*)/s);
	return { type, name };
}
