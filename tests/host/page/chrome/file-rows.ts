import type { App } from '../app';
import { getAllTags } from '../metadata/tags';
import { prepareFuzzySearch } from '../search/fuzzy';
import type { TFile} from '../vault/files';
import { TFolder, type TAbstractFile } from '../vault/files';

/** One row of the file list. */
export interface FileRow {
	readonly file: TAbstractFile;
	readonly depth: number;
	readonly matches: [number, number][];
}

/** The rows of the folder tree, folders first, with only the open folders' content. */
export function treeRows(folder: TFolder, isOpen: (folder: TFolder) => boolean, depth = 0): FileRow[] {
	return [...folder.children].sort(byName).flatMap((file) => {
		const row: FileRow = { file, depth, matches: [] };
		return file instanceof TFolder && isOpen(file) ? [row, ...treeRows(file, isOpen, depth + 1)] : [row];
	});
}

/** The files that a search finds, best first. `tag:#name` finds by tag, anything else by name. */
export function searchRows(app: App, query: string): FileRow[] {
	const tag = /^tag:\s*#?(\S+)$/i.exec(query.trim())?.[1]?.toLowerCase();
	const files = app.vault.getFiles();
	if (tag !== undefined) return files.filter((file) => hasTag(app, file, tag)).map((file) => ({ file, depth: 0, matches: [] }));
	const search = prepareFuzzySearch(query);
	return files
		.flatMap((file) => {
			const match = search(file.basename);
			return match === null ? [] : [{ file, depth: 0, matches: match.matches, score: match.score }];
		})
		.sort((a, b) => b.score - a.score || byName(a.file, b.file));
}

function hasTag(app: App, file: TFile, wanted: string): boolean {
	const cache = app.metadataCache.getFileCache(file);
	return (
		cache !== null &&
		getAllTags(cache).some((tag) => {
			const name = tag.slice(1).toLowerCase();
			return name === wanted || name.startsWith(`${wanted}/`);
		})
	);
}

function byName(a: TAbstractFile, b: TAbstractFile): number {
	const aFirst = a instanceof TFolder;
	if (aFirst !== b instanceof TFolder) return aFirst ? -1 : 1;
	return collator.compare(a.name, b.name);
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
