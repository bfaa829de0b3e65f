import type { Stats } from 'node:fs';
import { lstat, readFile, realpath } from 'node:fs/promises';
import path from 'node:path';

/** Says that a request named a place the stage will not touch. */
export class RefusedPath extends Error {}

/** Where the plugin keeps its settings. */
export const SETTINGS_FOLDER = '.obsidian/plugins/dossier';

/** Whether a name stands in the list of the vault: no dot files, no packages, nothing that is a path on some system. */
export function isListedName(name: string): boolean {
	return name !== '' && !name.startsWith('.') && name.toLowerCase() !== 'node_modules' && !/[\\\0]/.test(name);
}

/** Whether a name in the plugin's folder is that of its settings, or of a copy of them. */
export function isSettingsName(name: string): boolean {
	return /^data[\w .-]*\.json$/.test(name);
}

/** Notes and the plugin's settings are written, and nothing else. */
export function isWritable(requested: string): boolean {
	return isSettings(requested) || (requested.endsWith('.md') && isListedPath(requested));
}

/** Whether a path could stand in the list of the vault, as a file or as a folder. */
export function isListedPath(requested: string): boolean {
	return requested.split('/').every(isListedName);
}

/**
 * Turns the path that a request names into a place on disk.
 * Each part that is there must be what it says it is: no symbolic link, also none that leads nowhere, and no file in place of
 * a folder. What is there must also be known to the disk by this path, and not be another name for something else.
 */
export async function placeInVault(root: string, requested: string): Promise<string> {
	const segments = requested.split('/');
	if (segments.some((segment) => ['', '.', '..'].includes(segment) || /[\\\0]/.test(segment))) {
		throw new RefusedPath('Not a path inside the vault.');
	}
	let there = root;
	for (const [index, segment] of segments.entries()) {
		const stats = await lstatIfThere(path.join(there, segment));
		if (stats === undefined) break;
		if (stats.isSymbolicLink()) throw new RefusedPath('The stage follows no symbolic links.');
		if (index < segments.length - 1 && !stats.isDirectory()) throw new RefusedPath(`"${segment}" is a file, not a folder.`);
		there = path.join(there, segment);
	}
	if (foldCase(await realpath(there)) !== foldCase(there)) throw new RefusedPath('This is another name for something else.');
	return path.join(root, ...segments);
}

/** The bytes of what the vault lists, or of the plugin's settings; an error for anything else. */
export async function readServed(root: string, requested: string): Promise<Buffer> {
	if (!isListedPath(requested) && !isSettings(requested)) throw new RefusedPath('Only what the vault lists is served.');
	return readPlain(path.join(root, ...requested.split('/')));
}

/** The bytes of a file that is at this very place, not of one that a link leads to; the root is a real path. */
export async function readPlain(place: string): Promise<Buffer> {
	const isFile = (await lstat(place)).isFile();
	if (!isFile || (await realpath(place)) !== place) throw new RefusedPath('This is no file of the vault.');
	return readFile(place);
}

/** What the disk knows of a place, or undefined where nothing is. */
export async function lstatIfThere(place: string): Promise<Stats | undefined> {
	try {
		return await lstat(place);
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
		throw error;
	}
}

function isSettings(requested: string): boolean {
	const slash = requested.lastIndexOf('/');
	return requested.slice(0, slash) === SETTINGS_FOLDER && isSettingsName(requested.slice(slash + 1));
}

/** A path as it is to a disk that tells neither capitals apart, nor composed letters from those in two pieces. */
export function foldCase(place: string): string {
	return place.normalize('NFC').toLowerCase();
}
