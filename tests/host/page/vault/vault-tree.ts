import { TFolder, type TAbstractFile } from './files';
import { folderOf } from './normalize-path';
import type { Vault } from './vault';

/** The files and folders of a vault by path. It knows no events and no text. */
export class VaultTree {
	readonly root: TFolder;
	readonly byPath = new Map<string, TAbstractFile>();

	constructor(private readonly vault: Vault) {
		this.root = new TFolder(vault, '/');
		this.root.name = '';
		this.byPath.set('/', this.root);
	}

	add(file: TAbstractFile): void {
		const parent = this.folderAt(folderOf(file.path));
		file.parent = parent;
		parent.children.push(file);
		this.byPath.set(file.path, file);
	}

	remove(file: TAbstractFile): void {
		this.byPath.delete(file.path);
		file.parent?.children.remove(file);
		file.parent = null;
	}

	/** Moves a file, or a folder with all that is in it. Returns every moved file with the path it had, outermost first. */
	move(file: TAbstractFile, newPath: string): { readonly file: TAbstractFile; readonly oldPath: string }[] {
		const moved = this.withDescendants(file).map((one) => ({ file: one, oldPath: one.path }));
		const oldRoot = file.path;
		file.parent?.children.remove(file);
		for (const { file: one, oldPath } of moved) {
			this.byPath.delete(oldPath);
			one.setPath(newPath + oldPath.slice(oldRoot.length));
			this.byPath.set(one.path, one);
		}
		const parent = this.folderAt(folderOf(newPath));
		file.parent = parent;
		parent.children.push(file);
		return moved;
	}

	/** A file, or a folder followed by all that is in it. */
	withDescendants(file: TAbstractFile): TAbstractFile[] {
		return file instanceof TFolder ? [file, ...file.children.flatMap((child) => this.withDescendants(child))] : [file];
	}

	/** The folder at a path; folders in between that are missing are made. */
	private folderAt(path: string): TFolder {
		const found = this.byPath.get(path === '' ? '/' : path);
		if (found instanceof TFolder) return found;
		const folder = new TFolder(this.vault, path);
		this.add(folder);
		return folder;
	}
}
