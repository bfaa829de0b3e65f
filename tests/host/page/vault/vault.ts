import { Events } from '../base/events';
import { StageAdapter } from './adapter';
import type { TAbstractFile} from './files';
import { TFile, TFolder } from './files';
import { folderOf, nameOf, normalizePath } from './normalize-path';
import type { ServerVault, VaultListing } from './server-vault';
import { VaultTree } from './vault-tree';

interface WriteOptions {
	readonly ctime?: number;
	readonly mtime?: number;
}

/**
 * Obsidian's `Vault` over a listing and the notes' texts in memory.
 * It is empty while plugins load, then fills with one `create` event per file, and only then is the layout ready.
 */
export class Vault extends Events {
	readonly configDir = '.obsidian';
	readonly adapter: StageAdapter;
	private readonly tree: VaultTree;
	private readonly texts = new Map<string, string>();
	private name = '';
	private config: Record<string, unknown> = {};

	constructor(private readonly server: ServerVault) {
		super();
		this.tree = new VaultTree(this);
		this.adapter = new StageAdapter(this, server);
	}

	/** Settings of the vault are known before its files are. */
	prepare(listing: VaultListing): void {
		this.name = listing.name;
		this.config = { ...listing.config };
	}

	/** Fills the vault. `create` is fired for every file, as Obsidian does while it loads. */
	fill(listing: VaultListing, texts: ReadonlyMap<string, string>): void {
		for (const path of listing.folders) this.announce(new TFolder(this, path));
		for (const [path, size, ctime, mtime] of listing.files) {
			const text = texts.get(path);
			if (text !== undefined) this.texts.set(path, text);
			this.announce(new TFile(this, path, { size, ctime, mtime }));
		}
	}

	getName(): string {
		return this.name;
	}

	/** Not in Obsidian's types, but many plugins read the vault's settings through it. */
	getConfig(key: string): unknown {
		return this.config[key];
	}

	setConfig(key: string, value: unknown): void {
		this.config[key] = value;
		this.trigger('config-changed', key);
	}

	getRoot(): TFolder {
		return this.tree.root;
	}

	getAbstractFileByPath(path: string): TAbstractFile | null {
		return this.tree.byPath.get(path) ?? null;
	}

	getFileByPath(path: string): TFile | null {
		const found = this.getAbstractFileByPath(path);
		return found instanceof TFile ? found : null;
	}

	getFolderByPath(path: string): TFolder | null {
		const found = this.getAbstractFileByPath(path);
		return found instanceof TFolder ? found : null;
	}

	getAllLoadedFiles(): TAbstractFile[] {
		return [...this.tree.byPath.values()];
	}

	getFiles(): TFile[] {
		return this.getAllLoadedFiles().filter((file) => file instanceof TFile);
	}

	getMarkdownFiles(): TFile[] {
		return this.getFiles().filter((file) => file.extension === 'md');
	}

	getAllFolders(includeRoot = true): TFolder[] {
		const folders = this.getAllLoadedFiles().filter((file) => file instanceof TFolder);
		return includeRoot ? folders : folders.filter((folder) => !folder.isRoot());
	}

	static recurseChildren(root: TFolder, callback: (file: TAbstractFile) => unknown): void {
		callback(root);
		for (const child of root.children) {
			if (child instanceof TFolder) Vault.recurseChildren(child, callback);
			else callback(child);
		}
	}

	read(file: TFile): Promise<string> {
		return this.cachedRead(file);
	}

	async cachedRead(file: TFile): Promise<string> {
		const known = this.texts.get(file.path);
		if (known !== undefined) return known;
		this.mustExist(file);
		return new TextDecoder().decode(await this.server.readBinary(file.path));
	}

	async readBinary(file: TFile): Promise<ArrayBuffer> {
		const known = this.texts.get(file.path);
		if (known === undefined) return this.server.readBinary(file.path);
		return new TextEncoder().encode(known).buffer;
	}

	/** The text in memory, for parts of the stage that cannot wait. */
	textOf(path: string): string | undefined {
		return this.texts.get(path);
	}

	getResourcePath(file: TFile): string {
		return this.adapter.getResourcePath(file.path);
	}

	async create(path: string, text: string, options?: WriteOptions): Promise<TFile> {
		const normal = normalizePath(path);
		this.mustBeFree(normal);
		const folder = folderOf(normal);
		if (folder !== '' && this.getFolderByPath(folder) === null) {
			throw new Error(`ENOENT: no such file or directory, open '${normal}'`);
		}
		await this.server.save(normal, text);
		this.texts.set(normal, text);
		const now = Date.now();
		const file = new TFile(this, normal, { ctime: options?.ctime ?? now, mtime: now, size: byteLength(text) });
		this.announce(file);
		return file;
	}

	createFolder(path: string): Promise<TFolder> {
		const normal = normalizePath(path);
		if (this.getAbstractFileByPath(normal) !== null) return Promise.reject(new Error('Folder already exists.'));
		const folder = new TFolder(this, normal);
		this.announce(folder);
		return Promise.resolve(folder);
	}

	async modify(file: TFile, text: string, options?: WriteOptions): Promise<void> {
		this.mustExist(file);
		await this.server.save(file.path, text);
		this.texts.set(file.path, text);
		file.stat = { ...file.stat, mtime: options?.mtime ?? Date.now(), size: byteLength(text) };
		this.trigger('modify', file);
	}

	async append(file: TFile, text: string, options?: WriteOptions): Promise<void> {
		await this.process(file, (before) => before + text, options);
	}

	/** Reads, changes and saves in one go: nothing else gets in between. */
	async process(file: TFile, change: (text: string) => string, options?: WriteOptions): Promise<string> {
		const before = await this.read(file);
		const text = change(before);
		if (text !== before) await this.modify(file, text, options);
		return text;
	}

	async copy<T extends TAbstractFile>(file: T, newPath: string): Promise<T> {
		if (!(file instanceof TFile)) throw new Error('The stage copies files only.');
		const copied: TAbstractFile = await this.create(newPath, await this.read(file));
		return copied as T;
	}

	async rename(file: TAbstractFile, newPath: string): Promise<void> {
		const normal = normalizePath(newPath);
		this.mustBeFree(normal, file);
		const notes = this.tree.withDescendants(file).filter((one) => this.texts.has(one.path));
		for (const note of notes) await this.server.move(note.path, normal + note.path.slice(file.path.length));
		const moved = this.tree.move(file, normal);
		for (const { file: one, oldPath } of moved) {
			const text = this.texts.get(oldPath);
			if (text === undefined) continue;
			this.texts.delete(oldPath);
			this.texts.set(one.path, text);
		}
		for (const { file: one, oldPath } of moved) this.trigger('rename', one, oldPath);
	}

	trash(file: TAbstractFile, _system: boolean): Promise<void> {
		return this.delete(file);
	}

	async delete(file: TAbstractFile, _force?: boolean): Promise<void> {
		const innermostFirst = this.tree.withDescendants(file).reverse();
		for (const one of innermostFirst) {
			if (this.texts.has(one.path)) await this.server.trash(one.path);
			this.tree.remove(one);
			this.texts.delete(one.path);
			one.deleted = true;
			this.trigger('delete', one);
		}
	}

	private announce(file: TAbstractFile): void {
		this.tree.add(file);
		this.trigger('create', file);
	}

	private mustExist(file: TFile): void {
		if (this.getFileByPath(file.path) !== file) throw new Error(`ENOENT: no such file or directory, open '${file.path}'`);
	}

	private mustBeFree(path: string, mover?: TAbstractFile): void {
		const wanted = path.toLowerCase();
		const siblings = this.getFolderByPath(folderOf(path) || '/')?.children ?? [];
		// As on a disk that does not tell capitals apart, which Obsidian guards against everywhere.
		const taken = siblings.find((one) => one.name.toLowerCase() === nameOf(wanted) && one !== mover);
		if (taken !== undefined) throw new Error(mover === undefined ? 'File already exists.' : 'Destination file already exists!');
	}
}

function byteLength(text: string): number {
	return new TextEncoder().encode(text).length;
}
