import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A note of a folder of notes: its path from the folder, `/` between folders, and its text. */
export interface NoteFile {
	readonly path: string;
	readonly text: string;
}

/** A folder that cannot be used as a vault; the message is a sentence for the person. */
export class VaultError extends Error {}

/** How many files are read at once: reading one at a time costs five times as much. */
const AT_ONCE = 64;

/** The paths of every Markdown note below a folder, sorted; hidden folders are left out. Throws VaultError where there is none. */
export async function listNotes(vault: string): Promise<string[]> {
	const paths = (await walk(vault)).map((path) => relative(vault, path).split(sep).join('/'));
	if (paths.length === 0) throw new VaultError(`“${vault}” holds no Markdown note.`);
	return paths.sort();
}

/** Reads the notes at `paths` in order. A note that cannot be read is told to `report` and left out. */
export async function* readNotes(vault: string, paths: readonly string[], report: (message: string) => void): AsyncGenerator<NoteFile> {
	for (let from = 0; from < paths.length; from += AT_ONCE) {
		const batch = paths.slice(from, from + AT_ONCE).map(async (path) => {
			try {
				return { path, text: await readFile(join(vault, path), 'utf8') };
			} catch (error) {
				report(`${path} could not be read: ${messageOf(error)}`);
				return undefined;
			}
		});
		for (const note of await Promise.all(batch)) if (note !== undefined) yield note;
	}
}

async function walk(vault: string): Promise<string[]> {
	try {
		if (!(await stat(vault)).isDirectory()) throw new VaultError(`“${vault}” is not a folder.`);
		const entries = await readdir(vault, { recursive: true, withFileTypes: true });
		return entries
			.filter((entry) => entry.name.toLowerCase().endsWith('.md') && !entry.isDirectory())
			.map((entry) => join(entry.parentPath, entry.name))
			.filter((path) => !relative(vault, path).split(sep).some((part) => part.startsWith('.')));
	} catch (error) {
		if (error instanceof VaultError) throw error;
		throw new VaultError(reasonFor(vault, error));
	}
}

function reasonFor(vault: string, error: unknown): string {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	if (code === 'ENOENT') return `There is no folder “${vault}”.`;
	if (code === 'EACCES' || code === 'EPERM') return `The folder “${vault}” may not be read by this user.`;
	return `The folder “${vault}” cannot be read: ${messageOf(error)}`;
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
