import { numberedPath } from '../../protocol';
import { encodeNote, type NoteText } from './note-text';
import { Conflict, type ServerVault } from './server-vault';

/** What becomes of a text that was to be saved over one that has changed. Both: the one on disk stays, this one is a copy. */
export type Choice = 'mine' | 'theirs' | 'both';

/** Asks the person which text to keep; `isThere` is false where the file is gone from disk. */
export type AskWhichToKeep = (path: string, isThere: boolean) => Promise<Choice>;

/** What came of saving. */
export interface Saved {
	/** What is on disk now, or undefined where nothing is, and nothing is to be. */
	readonly kept: NoteText | undefined;
	/** Where the text went that was to be saved, if both were kept. */
	readonly copy?: string;
}

/** Saves a text over what was read, and asks where the disk has something else by now. Nothing is written over unasked. */
export async function save(
	server: ServerVault,
	ask: AskWhichToKeep,
	path: string,
	wanted: NoteText,
	seen: NoteText | undefined,
): Promise<Saved> {
	for (let before = seen; ; ) {
		if (await isSaved(server, path, wanted, before)) return { kept: wanted };
		const theirs = await server.readNote(path);
		if (theirs?.text === wanted.text && theirs.marked === wanted.marked) return { kept: theirs };
		const choice = await ask(path, theirs !== undefined);
		if (choice === 'theirs') return { kept: theirs };
		if (choice === 'both' && theirs !== undefined) return { kept: theirs, copy: await saveCopy(server, path, wanted) };
		before = theirs;
	}
}

/** Saves a text over what was read; false, and nothing is written, where the disk has something else by now. */
export async function isSaved(server: ServerVault, path: string, wanted: NoteText, before: NoteText | undefined): Promise<boolean> {
	try {
		await server.save(path, encodeNote(wanted), before);
		return true;
	} catch (error) {
		if (error instanceof Conflict) return false;
		throw error;
	}
}

async function saveCopy(server: ServerVault, path: string, wanted: NoteText): Promise<string> {
	let number = 1;
	while (!(await isSaved(server, numberedPath(path, number), wanted, undefined))) number++;
	return numberedPath(path, number);
}
