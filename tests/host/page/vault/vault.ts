import { Turns } from '../../turns';
import { Events } from '../base/events';
import { StageAdapter } from './adapter';
import type { TAbstractFile} from './files';
import { TFile, TFolder } from './files';
import { folderOf, nameOf, normalizePath } from './normalize-path';
import { encodeNote, type NoteText } from './note-text';
import { isSaved, save, type AskWhichToKeep } from './save';
import { seenHashOfFile, seenHashOfFolder } from './seen-hash';
import { Conflict, type ServerVault, type VaultListing } from './server-vault';
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
	/** The notes as they were last read from the disk or saved to it. */
	private readonly notes = new Map<string, NoteText>();
	private readonly turns = new Turns();
	private name = '';
	private config: Record<string, unknown> = {};

	constructor(
		private readonly server: ServerVault,
		private readonly ask: AskWhichToKeep,
	) {
		super();
		this.tree = new VaultTree(this);
		this.adapter = new StageAdapter(this, server, ask);
	}

	/** Settings of the vault are known before its files are. */
	prepare(listing: VaultListing): void {
		this.name = listing.name;
		this.config = { ...listing.config };
	}

	/** Fills the vault. `create` is fired for every file, as Obsidian does while it loads. */
	fill(listing: VaultListing, notes: ReadonlyMap<string, NoteText>): void {
		for (const path of listing.folders) this.announce(new TFolder(this, path));
		for (const [path, size, ctime, mtime] of listing.files) {
			const note = notes.get(path);
			if (note !== undefined) this.notes.set(path, note);
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
		const known = this.textOf(file.path);
		if (known !== undefined) return known;
		this.mustExist(file);
		return new TextDecoder().decode(await this.server.readBinary(file.path));
	}

	async readBinary(file: TFile): Promise<ArrayBuffer> {
		const known = this.notes.get(file.path);
		return known === undefined ? this.server.readBinary(file.path) : encodeNote(known).buffer;
	}

	/** The text in memory, for parts of the stage that cannot wait. */
	textOf(path: string): string | undefined {
		return this.notes.get(path)?.text;
	}

	getResourcePath(file: TFile): string {
		return this.adapter.getResourcePath(file.path);
	}

	create(path: string, text: string, options?: WriteOptions): Promise<TFile> {
		return this.turns.take(async () => {
			const normal = normalizePath(path);
			this.mustBeFree(normal);
			const folder = folderOf(normal);
			if (folder !== '' && this.getFolderByPath(folder) === null) {
				throw new Error(`ENOENT: no such file or directory, open '${normal}'`);
			}
			const note = { text, marked: false };
			await this.server.save(normal, encodeNote(note), undefined);
			return this.add(normal, note, options);
		});
	}

	createFolder(path: string): Promise<TFolder> {
		return this.turns.take(async () => {
			const normal = normalizePath(path);
			if (this.getAbstractFileByPath(normal) !== null) throw new Error('Folder already exists.');
			await this.server.makeFolder(normal);
			const folder = new TFolder(this, normal);
			this.announce(folder);
			return folder;
		});
	}

	/** Saves a whole text. Where the file has changed on disk since it was read, the person is asked which to keep. */
	modify(file: TFile, text: string, options?: WriteOptions): Promise<void> {
		return this.turns.take(async () => {
			const before = await this.noteToChange(file);
			const note = { ...before, text };
			const { kept, copy } = await save(this.server, this.ask, file.path, note, before);
			this.take(file, kept, options);
			if (copy !== undefined) this.add(copy, note);
		});
	}

	async append(file: TFile, text: string, options?: WriteOptions): Promise<void> {
		await this.process(file, (before) => before + text, options);
	}

	/**
	 * Reads, changes and saves in one go: nothing else gets in between. A file that has changed on disk since it was read is
	 * read again, and the change made to what is there.
	 */
	process(file: TFile, change: (text: string) => string, options?: WriteOptions): Promise<string> {
		return this.turns.take(async () => {
			for (;;) {
				const before = await this.noteToChange(file);
				const note = { ...before, text: change(before.text) };
				if (note.text === before.text) return note.text;
				if (await isSaved(this.server, file.path, note, before)) {
					this.take(file, note, options);
					return note.text;
				}
				await this.readAgain(file);
			}
		});
	}

	async copy<T extends TAbstractFile>(file: T, newPath: string): Promise<T> {
		if (!(file instanceof TFile)) throw new Error('The stage copies files only.');
		const copied: TAbstractFile = await this.create(newPath, await this.read(file));
		return copied as T;
	}

	rename(file: TAbstractFile, newPath: string): Promise<void> {
		return this.turns.take(async () => {
			const normal = normalizePath(newPath);
			this.mustBeFree(normal, file);
			await this.orReadAgain(file, async () => this.server.move(file.path, normal, await this.hashSeen(file)));
			const moved = this.tree.move(file, normal);
			for (const { file: one, oldPath } of moved) {
				const note = this.notes.get(oldPath);
				if (note === undefined) continue;
				this.notes.delete(oldPath);
				this.notes.set(one.path, note);
			}
			for (const { file: one, oldPath } of moved) this.trigger('rename', one, oldPath);
		});
	}

	trash(file: TAbstractFile, _system: boolean): Promise<void> {
		return this.delete(file);
	}

	delete(file: TAbstractFile, _force?: boolean): Promise<void> {
		return this.turns.take(async () => {
			await this.orReadAgain(file, async () => this.server.trash(file.path, await this.hashSeen(file)));
			this.drop(file);
		});
	}

	/** The note a change begins with. What is not text is never written: its bytes would be lost. */
	private async noteToChange(file: TFile): Promise<NoteText> {
		this.mustExist(file);
		const note = this.notes.get(file.path) ?? { text: await this.cachedRead(file), marked: false };
		if (note.foreign !== undefined) throw new Error(`"${file.name}" is not text in UTF-8, so it stays as it is.`);
		return note;
	}

	/** Takes over what is on disk after a save, or after a look at it. */
	private take(file: TFile, kept: NoteText | undefined, options?: WriteOptions): void {
		if (kept === undefined) return this.drop(file);
		this.notes.set(file.path, kept);
		file.stat = { ...file.stat, mtime: options?.mtime ?? Date.now(), size: encodeNote(kept).length };
		this.trigger('modify', file);
	}

	private async readAgain(file: TFile): Promise<void> {
		this.take(file, await this.server.readNote(file.path));
	}

	/** Does what the disk may refuse because the file is no longer what was read; then it is read again, and the person looks. */
	private async orReadAgain(file: TAbstractFile, act: () => Promise<void>): Promise<void> {
		try {
			await act();
		} catch (error) {
			if (error instanceof Conflict && file instanceof TFile) await this.readAgain(file);
			throw error;
		}
	}

	private async hashSeen(file: TAbstractFile): Promise<string | undefined> {
		if (!this.server.writes) return undefined;
		return file instanceof TFile ? seenHashOfFile(this.notes, file.path) : seenHashOfFolder(this.notes, file.path);
	}

	private add(path: string, note: NoteText, options?: WriteOptions): TFile {
		this.notes.set(path, note);
		const now = Date.now();
		const file = new TFile(this, path, { ctime: options?.ctime ?? now, mtime: now, size: encodeNote(note).length });
		this.announce(file);
		return file;
	}

	private drop(file: TAbstractFile): void {
		for (const one of this.tree.withDescendants(file).reverse()) {
			this.tree.remove(one);
			this.notes.delete(one.path);
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
