import type { TFile } from '../vault/files';
import { folderOf, nameOf } from '../vault/normalize-path';

/** Files by name, so that a link can be followed without looking through the vault. */
export class LinkResolver {
	private readonly byName = new Map<string, Set<TFile>>();

	add(file: TFile): void {
		const name = file.name.toLowerCase();
		const files = this.byName.get(name) ?? new Set();
		this.byName.set(name, files.add(file));
	}

	remove(file: TFile, path: string): void {
		this.byName.get(nameOf(path).toLowerCase())?.delete(file);
	}

	/** The best match first: the whole path, then the same folder, then the shortest path. */
	find(linkpath: string, sourcePath: string): TFile[] {
		const wanted = linkpath.normalize('NFC').toLowerCase();
		if (wanted === '') return [];
		const absolute = resolveRelative(wanted, sourcePath);
		// `Note` may mean Note.md, and `Note.v2` may be Note.v2.md.
		const names = [nameOf(absolute), `${nameOf(absolute)}.md`];
		const candidates = names.flatMap((name) => [...(this.byName.get(name) ?? [])]);
		const folder = folderOf(absolute);
		return candidates
			.filter((file) => inFolder(file, folder, wanted !== absolute || wanted.startsWith('/')))
			.sort((a, b) => rank(a, absolute, sourcePath) - rank(b, absolute, sourcePath) || compare(a, b));
	}
}

function resolveRelative(linkpath: string, sourcePath: string): string {
	if (linkpath.startsWith('/')) return linkpath.slice(1);
	if (!linkpath.startsWith('./') && !linkpath.startsWith('../')) return linkpath;
	const segments = folderOf(sourcePath.toLowerCase()).split('/').filter((segment) => segment !== '');
	for (const segment of linkpath.split('/')) {
		if (segment === '..') segments.pop();
		else if (segment !== '.') segments.push(segment);
	}
	return segments.join('/');
}

/** A link may leave out the outer folders of a path, unless it is written from the root. */
function inFolder(file: TFile, folder: string, fromRoot: boolean): boolean {
	if (folder === '' && !fromRoot) return true;
	const own = folderOf(file.path.toLowerCase());
	return own === folder || (!fromRoot && own.endsWith(`/${folder}`));
}

function rank(file: TFile, wanted: string, sourcePath: string): number {
	const path = file.path.toLowerCase();
	if (path === wanted || path === `${wanted}.md`) return 0;
	return folderOf(file.path) === folderOf(sourcePath) ? 1 : 2;
}

function compare(a: TFile, b: TFile): number {
	return a.path.length - b.path.length || (a.path < b.path ? -1 : 1);
}
