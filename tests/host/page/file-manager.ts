import { parse, stringify } from 'yaml';
import type { App } from './app';
import { getFrontMatterInfo } from './metadata/tags';
import type { TFile, TFolder} from './vault/files';
import { type TAbstractFile } from './vault/files';
import { folderOf } from './vault/normalize-path';

/** Obsidian's `FileManager`. It renames and deletes without asking, and leaves links in other notes as they are. */
export class FileManager {
	constructor(private readonly app: App) {}

	getNewFileParent(sourcePath: string, _newFilePath?: string): TFolder {
		const { vault } = this.app;
		const place = vault.getConfig('newFileLocation');
		if (place === 'current') return vault.getFolderByPath(folderOf(sourcePath) || '/') ?? vault.getRoot();
		const folder = vault.getConfig('newFileFolderPath');
		return (place === 'folder' && typeof folder === 'string' && vault.getFolderByPath(folder)) || vault.getRoot();
	}

	renameFile(file: TAbstractFile, newPath: string): Promise<void> {
		return this.app.vault.rename(file, newPath);
	}

	async promptForDeletion(file: TAbstractFile): Promise<boolean> {
		await this.trashFile(file);
		return true;
	}

	trashFile(file: TAbstractFile): Promise<void> {
		return this.app.vault.trash(file, false);
	}

	/** A link as the vault's settings want it: `useMarkdownLinks` and `newLinkFormat` (shortest, relative, absolute). */
	generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias = ''): string {
		const { vault } = this.app;
		const isNote = file.extension === 'md';
		const linktext = this.linktextFor(file, sourcePath);
		if (vault.getConfig('useMarkdownLinks') === true) {
			const target = linktext === '' ? '' : isNote ? `${linktext}.md` : linktext;
			const address = encodeAddress(target) + encodeAddress(subpath);
			return `${isNote ? '' : '!'}[${alias || (isNote ? file.basename : file.name)}](${address})`;
		}
		const shown = alias === '' || alias === linktext + subpath ? '' : `|${alias}`;
		return `${isNote ? '' : '!'}[[${linktext}${subpath}${shown}]]`;
	}

	/** Hands the properties over to be changed and writes them back; a note with malformed properties is refused. */
	async processFrontMatter(file: TFile, change: (frontmatter: Record<string, unknown>) => void): Promise<void> {
		await this.app.vault.process(file, (text) => {
			const info = getFrontMatterInfo(text);
			const parsed: unknown = info.exists ? parse(info.frontmatter) : {};
			const frontmatter: Record<string, unknown> = typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
			change(frontmatter);
			const body = text.slice(info.contentStart);
			if (Object.keys(frontmatter).length === 0) return body;
			return `---\n${stringify(frontmatter)}---\n${body}`;
		});
	}

	getAvailablePathForAttachment(filename: string): Promise<string> {
		return Promise.resolve(filename);
	}

	private linktextFor(file: TFile, sourcePath: string): string {
		if (file.path === sourcePath) return '';
		const { metadataCache, vault } = this.app;
		const withoutExtension = file.extension === 'md' ? file.path.slice(0, -'.md'.length) : file.path;
		const format = vault.getConfig('newLinkFormat');
		if (format === 'absolute') return withoutExtension;
		if (format === 'relative') return relativePath(withoutExtension, sourcePath);
		return metadataCache.fileToLinktext(file, sourcePath);
	}
}

function relativePath(path: string, sourcePath: string): string {
	const to = path.split('/');
	const from = folderOf(sourcePath).split('/').filter((segment) => segment !== '');
	while (to.length > 1 && from.length > 0 && to[0] === from[0]) {
		to.shift();
		from.shift();
	}
	return [...from.map(() => '..'), ...to].join('/');
}

function encodeAddress(text: string): string {
	return text.replace(/[ %()<>]/g, encodeURIComponent);
}
