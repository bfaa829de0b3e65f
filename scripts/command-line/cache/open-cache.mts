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
}

/** A vault of which something may be remembered. */
export interface CachedVault {
	readonly folder: string;
	readonly paths: readonly string[];
}

/**
 * Gives what opens the caches of a vault, by what is in them; `undefined` where nothing is to be remembered. `dependsOn` is
 * plain data that values depend on beside the settings and the notes' texts.
 */
export function openCache(
	{ folder, paths }: CachedVault,
	dependsOn: unknown,
	options: Options,
): (<Value>(name: 'readings' | 'findings' | 'checked') => NoteCache<Value>) | undefined {
	const { cache, settings, reading: { leftOut } } = options;
	if (cache === undefined || paths.length < WORTH_REMEMBERING) return undefined;
	const vault = digest(realpathSync(folder)).slice(0, 16);
	const key = digest(JSON.stringify([cache.program, settings, leftOut, dependsOn]));
	const stamps = new Stamps(folder);
	return (name) => new NoteCache(join(cache.folder, `${vault}-${name}`), key, stamps);
}

/** Where this program remembers what it works out; `undefined` where it runs from source, which may change in any file. */
export function ownCache(): CachePlace | undefined {
	const file = fileURLToPath(import.meta.url);
	if (!file.endsWith('.mjs')) return undefined;
	const { size, mtimeMs } = statSync(file);
	return { folder: cacheFolder(thisMachine()), program: `${size} ${mtimeMs}` };
}

function digest(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
