import { folderRecord } from '../../protocol';
import { encodeNote, hashOf, type NoteText } from './note-text';

/** The hash of a file as it was last read, by which the server tells whether it still is so; undefined where it was not read. */
export async function seenHashOfFile(notes: ReadonlyMap<string, NoteText>, path: string): Promise<string | undefined> {
	const note = notes.get(path);
	return note && hashOf(encodeNote(note));
}

/** The same for a folder: the hash that stands for all notes in it. */
export async function seenHashOfFolder(notes: ReadonlyMap<string, NoteText>, folder: string): Promise<string> {
	const inside = [...notes].filter(([path]) => path.startsWith(`${folder}/`) && path.endsWith('.md'));
	const hashes = inside.map(async ([path, note]) => [path.slice(folder.length + 1), await hashOf(encodeNote(note))] as const);
	return hashOf(new TextEncoder().encode(folderRecord(await Promise.all(hashes))));
}
