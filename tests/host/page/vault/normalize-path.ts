/** Obsidian's `normalizePath`: forward slashes, none doubled, none at the ends, plain spaces, composed letters. */
export function normalizePath(path: string): string {
	const slashed = path
		.replace(/[\\/]+/g, '/')
		.replace(/^\/+|\/+$/g, '')
		.replace(/[\u00a0\u202f]/g, ' ')
		.normalize('NFC');
	return slashed === '' ? '/' : slashed;
}

/** The folder part of a path; the root is the empty string. */
export function folderOf(path: string): string {
	const slash = path.lastIndexOf('/');
	return slash < 0 ? '' : path.slice(0, slash);
}

/** The last part of a path. */
export function nameOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}
