import { Turns } from '../../turns';
import { TFile, TFolder } from './files';
import { folderOf, nameOf } from './normalize-path';
import type { NoteText } from './note-text';
import { save, type AskWhichToKeep } from './save';
import type { ServerVault } from './server-vault';
import type { Vault } from './vault';

/**
 * Obsidian's `DataAdapter` over the vault of the page. Files in dot folders, which the vault does not list,
 * are kept here in memory; only the plugin's settings among them ever reach the disk.
 */
export class StageAdapter {
	private readonly hidden = new Map<string, NoteText>();
	private readonly turns = new Turns();

	constructor(
		private readonly vault: Vault,
		private readonly server: ServerVault,
		private readonly ask: AskWhichToKeep,
	) {}

	getName(): string {
		return this.vault.getName();
	}

	exists(path: string): Promise<boolean> {
		return Promise.resolve(this.hidden.has(path) || this.vault.getAbstractFileByPath(path) !== null);
	}

	async read(path: string): Promise<string> {
		const hidden = this.hidden.get(path);
		if (hidden !== undefined) return hidden.text;
		return this.vault.read(this.fileAt(path));
	}

	readBinary(path: string): Promise<ArrayBuffer> {
		return this.vault.readBinary(this.fileAt(path));
	}

	async write(path: string, text: string): Promise<void> {
		if (isHidden(path)) return this.writeHidden(path, text);
		const file = this.vault.getFileByPath(path);
		if (file === null) await this.vault.create(path, text);
		else await this.vault.modify(file, text);
	}

	/** Puts in place what was on disk when the page was loaded. */
	seedHidden(path: string, text: string): void {
		this.hidden.set(path, { text, marked: false });
	}

	async append(path: string, text: string): Promise<void> {
		await this.write(path, (await this.exists(path)) ? (await this.read(path)) + text : text);
	}

	async process(path: string, change: (text: string) => string): Promise<string> {
		if (!isHidden(path)) return this.vault.process(this.fileAt(path), change);
		const text = change(await this.read(path));
		await this.write(path, text);
		return text;
	}

	async mkdir(path: string): Promise<void> {
		if (!isHidden(path) && this.vault.getFolderByPath(path) === null) await this.vault.createFolder(path);
	}

	async remove(path: string): Promise<void> {
		if (!this.hidden.delete(path)) await this.vault.delete(this.fileAt(path));
	}

	async rename(path: string, newPath: string): Promise<void> {
		const file = this.vault.getAbstractFileByPath(path);
		if (file !== null) await this.vault.rename(file, newPath);
	}

	list(path: string): Promise<{ files: string[]; folders: string[] }> {
		const folder = this.vault.getAbstractFileByPath(path);
		const children = folder instanceof TFolder ? folder.children : [];
		const hidden = [...this.hidden.keys()].filter((one) => folderOf(one) === path);
		return Promise.resolve({
			files: [...children.filter((child) => child instanceof TFile).map((child) => child.path), ...hidden],
			folders: children.filter((child) => child instanceof TFolder).map((child) => child.path),
		});
	}

	stat(path: string): Promise<{ type: 'file' | 'folder'; ctime: number; mtime: number; size: number } | null> {
		const found = this.vault.getAbstractFileByPath(path);
		if (found instanceof TFile) return Promise.resolve({ type: 'file', ...found.stat });
		const hidden = this.hidden.get(path);
		if (hidden !== undefined) return Promise.resolve({ type: 'file', ctime: 0, mtime: 0, size: hidden.text.length });
		return Promise.resolve(found === null ? null : { type: 'folder', ctime: 0, mtime: 0, size: 0 });
	}

	getResourcePath(path: string): string {
		return `/vault/file?path=${encodeURIComponent(path)}`;
	}

	/** The plugin's settings, and copies of them, go to disk; where others are kept there, the plugin is told as Obsidian does, by `raw`. */
	private writeHidden(path: string, text: string): Promise<void> {
		return this.turns.take(async () => {
			const wanted = { text, marked: false };
			const isSettings = /^data[^/]*\.json$/.test(nameOf(path));
			const { kept } = isSettings ? await save(this.server, this.ask, path, wanted, this.hidden.get(path)) : { kept: wanted };
			if (kept === undefined) this.hidden.delete(path);
			else this.hidden.set(path, kept);
			if (kept?.text !== text) this.vault.trigger('raw', path);
		});
	}

	private fileAt(path: string): TFile {
		const file = this.vault.getFileByPath(path);
		if (file === null) throw new Error(`ENOENT: no such file or directory, open '${path}'`);
		return file;
	}
}

function isHidden(path: string): boolean {
	return path.split('/').some((segment) => segment.startsWith('.'));
}
