import type { CachedMetadata } from './note-metadata';

/** Calls back for each reference until it is answered with true. */
export function iterateRefs<T>(refs: readonly T[], callback: (ref: T) => boolean | void): boolean {
	return refs.some((ref) => callback(ref) === true);
}

/** Calls back for each link and embed of a note until it is answered with true. */
export function iterateCacheRefs(cache: CachedMetadata, callback: (ref: object) => boolean | void): boolean {
	return iterateRefs([...(cache.links ?? []), ...(cache.embeds ?? [])], callback);
}
