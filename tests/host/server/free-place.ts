import { constants } from 'node:fs';
import { copyFile, link, lstat, rename, unlink } from 'node:fs/promises';
import { numberedPath } from '../protocol';
import { foldCase, lstatIfThere } from './vault-paths';

/** Disks without hard links say one of these. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'EMLINK']);

/**
 * Moves a file, or a folder with all that is in it, to where nothing is yet. What is there stays, and the answer is false.
 * A file gets its new name by a link, because renaming would write over a file made in the meantime.
 */
export async function moveWhereFree(source: string, target: string): Promise<boolean> {
	if (await isOneFile(source, target)) return rename(source, target).then(() => true);
	if ((await lstat(source)).isDirectory()) return moveFolder(source, target);
	try {
		await linkOrCopy(source, target);
	} catch (error) {
		if (codeOf(error) === 'EEXIST') return false;
		throw error;
	}
	await unlink(source);
	return true;
}

/** Moves to the first place that is free: the one asked for, or one with a number. */
export async function moveNumbered(source: string, target: string): Promise<void> {
	let free = target;
	for (let number = 1; !(await moveWhereFree(source, free)); number++) free = numberedPath(target, number);
}

async function linkOrCopy(source: string, target: string): Promise<void> {
	try {
		await link(source, target);
	} catch (error) {
		if (!NO_LINKS.has(codeOf(error))) throw error;
		await copyFile(source, target, constants.COPYFILE_EXCL);
	}
}

/** A folder cannot be linked; but renamed onto another, it replaces at most an empty one. */
async function moveFolder(source: string, target: string): Promise<boolean> {
	if ((await lstatIfThere(target)) !== undefined) return false;
	await rename(source, target);
	return true;
}

/** Whether the two are spelled differently only, on a disk that does not tell them apart. */
async function isOneFile(source: string, target: string): Promise<boolean> {
	if (source === target || foldCase(source) !== foldCase(target)) return false;
	const [one, other] = [await lstat(source), await lstatIfThere(target)];
	return one.ino === other?.ino && one.dev === other.dev;
}

function codeOf(error: unknown): string {
	return error instanceof Error && 'code' in error ? String(error.code) : '';
}
