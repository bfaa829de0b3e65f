/** What the stage's server and its page both go by. */

/** Where the page sends the hash of what it last saw at a path; without it, only what loses nothing is done. */
export const SEEN_HEADER = 'if-match';

/** The path of a copy: `Folder/Note.md` and 2 give `Folder/Note 2.md`. */
export function numberedPath(path: string, number: number): string {
	const nameStart = path.lastIndexOf('/') + 1;
	const dot = path.lastIndexOf('.');
	const end = dot > nameStart ? dot : path.length;
	return `${path.slice(0, end)} ${number}${path.slice(end)}`;
}

/** The text whose hash stands for a folder: its notes by their paths in it, each with the hash of its bytes, in any order. */
export function folderRecord(notes: Iterable<readonly [path: string, hash: string]>): string {
	return [...notes].map(([path, hash]) => `${path}\0${hash}\n`).sort().join('');
}
