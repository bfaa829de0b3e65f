/** The folders that a note lies in. */

/** The names of a folder and those around it, the outermost first; none for the vault itself. */
export function namesIn(folder: string): string[] {
	return folder === '' ? [] : folder.split('/');
}
