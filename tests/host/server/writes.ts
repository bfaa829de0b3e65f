import { isUtf8 } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import { chmod, lstat, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { folderRecord } from '../protocol';
import { Turns } from '../turns';
import { moveNumbered, moveWhereFree } from './free-place';
import { hashOf } from './hash';
import { listFolder } from './vault-list';
import { RefusedPath, isListedPath, isWritable, lstatIfThere, placeInVault, readPlain } from './vault-paths';

/** Says that the disk has something else than the page believes; nothing was written. */
export class Conflict extends Error {}

const turns = new Turns();

/**
 * Puts a note, or the plugin's settings, on disk: over what has the hash `seen`, or, where the page has seen nothing, only
 * where nothing is. The text is whole in a file of its own before it takes the other's place.
 */
export function writeText(root: string, requested: string, bytes: Buffer, seen: string | undefined): Promise<void> {
	return turns.take(async () => {
		if (!isWritable(requested)) throw new RefusedPath('Only notes and the settings of the plugin are written.');
		if (!isUtf8(bytes)) throw new RefusedPath('Only text in UTF-8 is written.');
		const place = await placeInVault(root, requested);
		if (seen === undefined) await mkdir(path.dirname(place), { recursive: true });
		else await mustBeAsSeen(root, requested, seen);
		const temporary = path.join(path.dirname(place), `.stage-${randomBytes(8).toString('hex')}`);
		try {
			await writeFile(temporary, bytes, { flag: 'wx' });
			if (seen === undefined) await mustMove(temporary, place, 'File already exists.');
			else await replace(root, requested, temporary, seen);
		} finally {
			await rm(temporary, { force: true });
		}
	});
}

/** Moves a note, or a folder with all that is in it, to where nothing is yet. */
export function moveInVault(root: string, from: string, to: string, seen: string | undefined): Promise<void> {
	return turns.take(async () => {
		const source = await placeToMove(root, from, to, seen);
		const target = await placeInVault(root, to);
		if (to.startsWith(`${from}/`)) throw new RefusedPath('A folder cannot be moved into itself.');
		await mkdir(path.dirname(target), { recursive: true });
		await mustMove(source, target, 'Destination file already exists!');
	});
}

/** Takes a note or a folder out of the vault the way Obsidian's own trash does; copies of one name are numbered. */
export function trash(root: string, requested: string, seen: string | undefined): Promise<void> {
	return turns.take(async () => {
		const source = await placeToMove(root, requested, requested, seen);
		const target = await placeInVault(root, `.trash/${requested}`);
		await mkdir(path.dirname(target), { recursive: true });
		await moveNumbered(source, target);
	});
}

/** Makes a folder, with those around it; one that is there stays as it is. */
export function makeFolder(root: string, requested: string): Promise<void> {
	return turns.take(async () => {
		if (!isListedPath(requested)) throw new RefusedPath('This is no name for a folder.');
		await mkdir(await placeInVault(root, requested), { recursive: true });
	});
}

async function mustMove(source: string, target: string, sentence: string): Promise<void> {
	if (!(await moveWhereFree(source, target))) throw new Conflict(sentence);
}

async function replace(root: string, requested: string, temporary: string, seen: string): Promise<void> {
	const place = await placeInVault(root, requested);
	if (!isUtf8(await readPlain(place))) throw new RefusedPath('This note is not text in UTF-8, so it stays as it is.');
	await chmod(temporary, (await lstat(place)).mode & 0o777);
	await mustBeAsSeen(root, requested, seen);
	await rename(temporary, place);
}

/** The place of a note or a folder that may go elsewhere; nothing of it is lost, so only its name matters there. */
async function placeToMove(root: string, from: string, to: string, seen: string | undefined): Promise<string> {
	if (!isListedPath(from) || !isListedPath(to)) throw new RefusedPath('Only notes and folders are moved.');
	const place = await placeInVault(root, from);
	if (seen !== undefined) await mustBeAsSeen(root, from, seen);
	const stats = await lstat(place);
	const isNote = stats.isFile() && isWritable(from) && isWritable(to);
	if (!isNote && !stats.isDirectory()) throw new RefusedPath('Only notes and folders are moved.');
	return place;
}

async function mustBeAsSeen(root: string, requested: string, seen: string): Promise<void> {
	const stats = await lstatIfThere(path.join(root, requested));
	if (stats === undefined) throw new Conflict('It is gone from disk.');
	const isFolder = stats.isDirectory();
	const hash = isFolder ? await hashOfFolder(root, requested) : hashOf(await readPlain(path.join(root, requested)));
	if (hash === seen) return;
	throw new Conflict(isFolder ? 'Its notes have changed on disk. Reload the page to see them.' : 'It has changed on disk since it was read.');
}

async function hashOfFolder(root: string, folder: string): Promise<string> {
	const notes = (await listFolder(root, folder)).files.map(([file]) => file).filter((file) => file.endsWith('.md'));
	const hashes = notes.map(async (note) => [note.slice(folder.length + 1), hashOf(await readPlain(path.join(root, note)))] as const);
	return hashOf(folderRecord(await Promise.all(hashes)));
}
