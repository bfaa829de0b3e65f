/** Where a note on disk is in its vault. */

import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { RequestError } from '../../src/core/command-line/request/error.ts';
import { statOf } from './vault-files.mts';

/** The path of a file below its vault, `/` between folders; `undefined` where it lies elsewhere. */
export function pathWithin(vault: string, file: string): string | undefined {
	const path = relative(resolve(vault), resolve(file));
	return path === '' || path.startsWith('..') || resolve(path) === path ? undefined : path.split(sep).join('/');
}

/**
 * The words of a command with its vault in front, where they name a note's file alone: the vault is the nearest folder above with
 * Obsidian's settings. Other words are given back. Throws RequestError where no folder above has them.
 */
export function withVault(words: readonly string[]): readonly string[] {
	const [note, ...others] = words;
	if (note === undefined || !/\.md$/i.test(note) || statOf(note)?.isFile() !== true) return words;
	const vault = vaultAbove(dirname(resolve(note)));
	if (vault === undefined) throw new RequestError(`"${note}" isn't a folder, and no folder above it is a vault (.obsidian). Name the vault: VAULT NOTE.`);
	return [vault, pathWithin(vault, note) ?? note, ...others];
}

function vaultAbove(folder: string): string | undefined {
	if (existsSync(`${folder}/.obsidian`)) return folder;
	const above = dirname(folder);
	return above === folder ? undefined : vaultAbove(above);
}
