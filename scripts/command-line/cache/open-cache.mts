import { createHash } from 'node:crypto';
import { realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Options } from '../options.mts';
import { cacheFolder, thisMachine } from './folder.mts';
import { NoteCache } from './note-cache.mts';
import { Stamps } from './stamps.mts';

/** Vaults of fewer notes are read so soon that nothing of them is remembered. */
const WORTH_REMEMBERING = 500;

/** Where something is remembered, and by which program. */
export interface CachePlace {
	readonly folder: string;
	/** Tells builds of the program apart: what one has worked out is nothing to another. */
	readonly program: string;
	/** What is to be saved at the end. */
	readonly opened: { readonly save: () => void }[];
}

/** A vault of which something may be remembered. */
export interface CachedVault {
	readonly folder: string;
	readonly paths: readonly string[];
}

/**
 * Opens the cache of a vault, by what is in it; `undefined` where nothing is to be remembered. `dependsOn` is plain data that
 * values depend on beside the settings and the notes' texts.
 */
export function openCache<Brief, Full>(
	name: 'readings' | 'checked',
	{ folder, paths }: CachedVault,
	dependsOn: unknown,
	{ cache, settings, reading: { leftOut } }: Options,
): NoteCache<Brief, Full> | undefined {
	if (cache === undefined || paths.length < WORTH_REMEMBERING) return undefined;
	const vault = digest(realpathSync(folder)).slice(0, 16);
	const key = digest(JSON.stringify([cache.program, settings, leftOut, dependsOn]));
	const opened = new NoteCache<Brief, Full>(join(cache.folder, `${vault}-${name}`), key, new Stamps(folder));
	cache.opened.push(opened);
	return opened;
}

/** Where this program remembers what it works out; `undefined` where it runs from source, which may change in any file. */
export function ownCache(): CachePlace | undefined {
	const file = fileURLToPath(import.meta.url);
	if (!file.endsWith('.mjs')) return undefined;
	const { size, mtimeMs } = statSync(file);
	return { folder: cacheFolder(thisMachine()), program: `${size} ${mtimeMs}`, opened: [] };
}

function digest(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
