import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { SETTINGS_PATH } from './vault-paths';

/** One file as it is sent to the page: path, size, created, changed. */
export type ListedFile = readonly [path: string, size: number, ctime: number, mtime: number];

/** What the page needs to know of a vault before any text has arrived. */
export interface VaultListing {
	readonly name: string;
	readonly folders: readonly string[];
	readonly files: readonly ListedFile[];
	/** `.obsidian/app.json`, as far as it can be read. */
	readonly config: Record<string, unknown>;
	/** The text of the plugin's saved settings, or null where there are none. */
	readonly pluginData: string | null;
}

/** Lists a vault the way Obsidian does: no dot folders; symbolic links are left out altogether. */
export async function listVault(root: string): Promise<VaultListing> {
	const folders: string[] = [];
	const files: ListedFile[] = [];
	await walk(root, '', folders, files);
	files.sort((a, b) => (a[0] < b[0] ? -1 : 1));
	folders.sort();
	return {
		name: path.basename(root),
		folders,
		files,
		config: await readConfig(root),
		pluginData: await readTextOrNull(path.join(root, SETTINGS_PATH)),
	};
}

async function walk(root: string, folder: string, folders: string[], files: ListedFile[]): Promise<void> {
	const entries = await readdir(path.join(root, folder), { withFileTypes: true });
	await Promise.all(
		entries.map(async (entry) => {
			if (entry.name.startsWith('.') || entry.name === 'node_modules') return;
			const entryPath = folder === '' ? entry.name : `${folder}/${entry.name}`;
			if (entry.isDirectory()) {
				folders.push(entryPath);
				await walk(root, entryPath, folders, files);
			} else if (entry.isFile()) {
				const stats = await stat(path.join(root, entryPath));
				files.push([entryPath, stats.size, Math.round(stats.birthtimeMs), Math.round(stats.mtimeMs)]);
			}
		}),
	);
}

async function readConfig(root: string): Promise<Record<string, unknown>> {
	const text = await readTextOrNull(path.join(root, '.obsidian/app.json'));
	try {
		const parsed: unknown = JSON.parse(text ?? '{}');
		return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
	} catch {
		return {};
	}
}

async function readTextOrNull(place: string): Promise<string | null> {
	try {
		return await readFile(place, 'utf8');
	} catch {
		return null;
	}
}
