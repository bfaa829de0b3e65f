import { nameOf } from './normalize-path';
import type { Vault } from './vault';

/** What all files and folders of a vault have in common. */
export abstract class TAbstractFile {
	vault: Vault;
	path = '';
	name = '';
	parent: TFolder | null = null;
	/** Obsidian marks what has been deleted, as others may still hold it. */
	deleted = false;

	constructor(vault: Vault, path: string) {
		this.vault = vault;
		this.setPath(path);
	}

	setPath(path: string): void {
		this.path = path;
		this.name = nameOf(path);
	}
}

/** Times and size of a file. */
export interface FileStats {
	ctime: number;
	mtime: number;
	size: number;
}

/** A file of the vault. */
export class TFile extends TAbstractFile {
	stat: FileStats;
	basename = '';
	extension = '';

	constructor(vault: Vault, path: string, stat: FileStats) {
		super(vault, path);
		this.stat = stat;
		// A field initialiser runs after the base class has set the path, and would empty these again.
		this.setPath(path);
	}

	override setPath(path: string): void {
		super.setPath(path);
		const dot = this.name.lastIndexOf('.');
		this.basename = dot <= 0 ? this.name : this.name.slice(0, dot);
		this.extension = dot <= 0 ? '' : this.name.slice(dot + 1).toLowerCase();
	}
}

/** A folder of the vault. */
export class TFolder extends TAbstractFile {
	children: TAbstractFile[] = [];

	isRoot(): boolean {
		return this.path === '/';
	}

	getParentPrefix(): string {
		return this.isRoot() ? '' : `${this.path}/`;
	}
}
