import { getAllTags, type CachedMetadata } from 'obsidian';
import type { Candidate } from '../../core/actor/vault/rule';

/** What Obsidian's cache knows of a note, in the form that actor rules judge. Of a note it doesn't know, only the path. */
export function cachedCandidate(path: string, cache: CachedMetadata | null): Candidate {
	const tags = cache === null ? null : getAllTags(cache);
	const properties = Object.entries(cache?.frontmatter ?? {}).map(([key, value]: [string, unknown]) => ({ key, value: textsOf(value) }));
	return { path, tags: (tags ?? []).map((tag) => tag.slice(1)), properties };
}

function textsOf(value: unknown): Candidate['properties'][number]['value'] {
	if (Array.isArray(value)) return value.filter(isPlain).map(String);
	return isPlain(value) ? String(value) : undefined;
}

function isPlain(value: unknown): value is string | number | boolean {
	return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
