import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { SETTINGS_FOLDER, isListedName, isSettingsName, readPlain } from './vault-paths';

/** One file as it is sent to the page: path, size, created, changed. */
export type ListedFile = readonly [path: string, size: number, ctime: number, mtime: number];

/** What a folder holds, by path from the vault's root. */
export interface FolderListing {
	readonly folders: readonly string[];
	readonly files: readonly ListedFile[];
}

/** What the page needs to know of a vault before any text has arrived. */
export interface VaultListing extends FolderListing {
	readonly name: string;
	/** `.obsidian/app.json`, as far as it can be read. */
	readonly config: Record<string, unknown>;
	/** The texts of the plugin's saved settings and of copies of them, by the names of the files. */
	readonly pluginData: Record<string, string>;
}

/** Lists a vault the way Obsidian does: no dot folders; symbolic links are left out altogether. */
export async function listVault(root: string): Promise<VaultListing> {
	return {
		name: path.basename(root),
		...(await listFolder(root, '')),
		config: await readConfig(root),
		pluginData: await readPluginData(root),
	};
}

/** Lists what is in a folder of the vault, and in its folders; the empty path is the vault itself. */
export async function listFolder(root: string, folder: string): Promise<FolderListing> {
	const folders: string[] = [];
	const files: ListedFile[] = [];
	await walk(root, folder, folders, files);
	files.sort((a, b) => (a[0] < b[0] ? -1 : 1));
	folders.sort();
	return { folders, files };
}

async function walk(root: string, folder: string, folders: string[], files: ListedFile[]): Promise<void> {
	const entries = await readdir(path.join(root, folder), { withFileTypes: true });
	await Promise.all(
		entries.map(async (entry) => {
			if (!isListedName(entry.name)) return;
			const entryPath = folder === '' ? entry.name : `${folder}/${entry.name}`;
			if (entry.isDirectory()) {
				folders.push(entryPath);
				// A folder that may not be read, or is gone by now, is listed as empty.
				await walk(root, entryPath, folders, files).catch(() => undefined);
			} else if (entry.isFile()) {
				const stats = await lstat(path.join(root, entryPath)).catch(() => undefined);
				if (stats?.isFile() !== true) return;
				files.push([entryPath, stats.size, Math.round(stats.birthtimeMs), Math.round(stats.mtimeMs)]);
			}
		}),
	);
}

async function readConfig(root: string): Promise<Record<string, unknown>> {
	try {
		const parsed: unknown = JSON.parse((await readPlain(path.join(root, '.obsidian/app.json'))).toString());
		return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
	} catch {
		return {};
	}
}

async function readPluginData(root: string): Promise<Record<string, string>> {
	const names = await readdir(path.join(root, SETTINGS_FOLDER)).catch(() => []);
	const data: Record<string, string> = {};
	for (const name of names.filter(isSettingsName)) {
		const bytes = await readPlain(path.join(root, SETTINGS_FOLDER, name)).catch(() => undefined);
		if (bytes !== undefined) data[name] = bytes.toString();
	}
	return data;
}
