/** What the path of a note says. */

/** A note's name: its file name without folders and extension. */
export function nameOf(path: string): string {
	const name = path.slice(path.lastIndexOf('/') + 1);
	return name.slice(-3).toLowerCase() === '.md' ? name.slice(0, -3) : name;
}

/** The path of the folder that a note lies in; empty for the vault itself. */
export function folderOf(path: string): string {
	return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
