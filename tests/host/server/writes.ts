import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { RefusedPath, isWritable, placeInVault } from './vault-paths';

/** Puts a note, or the plugin's settings, on disk. */
export async function writeText(root: string, requested: string, text: string): Promise<void> {
	const place = await placeForWriting(root, requested);
	await mkdir(path.dirname(place), { recursive: true });
	await writeFile(place, text, 'utf8');
}

/** Moves a note within the vault. */
export async function moveNote(root: string, from: string, to: string): Promise<void> {
	const source = await placeForWriting(root, from);
	const target = await placeForWriting(root, to);
	await mkdir(path.dirname(target), { recursive: true });
	await rename(source, target);
}

/** Takes a note out of the vault the way Obsidian's own trash does, so that nothing is ever lost. */
export async function trashNote(root: string, requested: string): Promise<void> {
	const source = await placeForWriting(root, requested);
	const target = await placeInVault(root, `.trash/${requested}`);
	await mkdir(path.dirname(target), { recursive: true });
	await rename(source, target);
}

async function placeForWriting(root: string, requested: string): Promise<string> {
	const place = await placeInVault(root, requested);
	if (!isWritable(requested)) throw new RefusedPath('Only notes and the settings of the plugin are written.');
	return place;
}
