/** The folders that a note lies in. */

/** The path of the folder that a note lies in; empty for the vault itself. */
export function folderOf(path: string): string {
	return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The names of a folder and those around it, the outermost first; none for the vault itself. */
export function namesIn(folder: string): string[] {
	return folder === '' ? [] : folder.split('/');
}
