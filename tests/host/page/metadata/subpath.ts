import type { Loc } from './inline';
import { stripHeading } from './linktext';
import type { CachedMetadata } from './note-metadata';

/** Finds the heading or block that `#…` names. */
export function resolveSubpath(cache: CachedMetadata, subpath: string): object | null {
	const parts = subpath.split('#').filter((part) => part !== '');
	const last = parts[parts.length - 1];
	if (last === undefined) return null;
	return last.startsWith('^') ? findBlock(cache, last.slice(1)) : findHeading(cache, parts);
}

/** The line a subpath leads to, for scrolling there. */
export function lineOfSubpath(cache: CachedMetadata, subpath: string): number | undefined {
	const found = resolveSubpath(cache, subpath);
	return found !== null && 'start' in found ? (found.start as Loc).line : undefined;
}

function findBlock(cache: CachedMetadata, id: string): object | null {
	const block = cache.blocks?.[id.toLowerCase()];
	return block === undefined ? null : { type: 'block', block, start: block.position.start, end: block.position.end };
}

function findHeading(cache: CachedMetadata, parts: readonly string[]): object | null {
	const headings = cache.headings ?? [];
	let from = 0;
	let index = -1;
	for (const part of parts) {
		index = headings.findIndex((heading, at) => at >= from && sameHeading(heading.heading, part));
		if (index < 0) return null;
		from = index + 1;
	}
	const current = headings[index];
	if (current === undefined) return null;
	const next = headings.slice(index + 1).find((heading) => heading.level <= current.level) ?? null;
	return { type: 'heading', current, next, start: current.position.start, end: next?.position.start ?? null };
}

function sameHeading(heading: string, wanted: string): boolean {
	return stripHeading(heading).toLowerCase() === stripHeading(wanted).toLowerCase();
}
