import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { LEFT_OUT_FILES, readLeftOut, type LeftOut } from '../../src/core/actor/vault/left-out.ts';
import { messageOf, RequestError } from './request-error.mts';

/** A note on disk. */
export interface NoteFile {
	/** Below the vault, `/` between folders. */
	readonly path: string;
	readonly text: string;
}

/** Files read at once; one at a time takes five times as long. */
const AT_ONCE = 64;

/** The paths of all Markdown notes in a folder, sorted, without hidden folders. Throws RequestError if there are none, or if the folder can't be read. */
export async function listNotes(vault: string): Promise<string[]> {
	const paths = (await walk(vault)).map((path) => relative(vault, path).split(sep).join('/'));
	if (paths.length === 0) throw new RequestError(`No Markdown notes in "${vault}".`);
	return paths.sort();
}

/** Which notes the vault's own settings leave out: excluded files, and folders of templates. */
export async function leftOutIn(vault: string): Promise<LeftOut> {
	const texts = LEFT_OUT_FILES.map(async (file) => [file, await readFile(join(vault, '.obsidian', file), 'utf8').catch(() => undefined)] as const);
	return readLeftOut(Object.fromEntries((await Promise.all(texts)).flatMap(([file, text]) => (text === undefined ? [] : [[file, text]]))));
}

/** Reads the notes at `paths`, in order. A note that can't be read is reported and left out. */
export async function* readNotes(vault: string, paths: readonly string[], report: (message: string) => void): AsyncGenerator<NoteFile> {
	for (let from = 0; from < paths.length; from += AT_ONCE) {
		const batch = paths.slice(from, from + AT_ONCE).map(async (path) => {
			try {
				return { path, text: await readFile(join(vault, path), 'utf8') };
			} catch (error) {
				report(`${path} couldn't be read: ${messageOf(error)}`);
				return undefined;
			}
		});
		for (const note of await Promise.all(batch)) if (note !== undefined) yield note;
	}
}

async function walk(vault: string): Promise<string[]> {
	try {
		if (!(await stat(vault)).isDirectory()) throw new RequestError(`"${vault}" isn't a folder.`);
		const entries = await readdir(vault, { recursive: true, withFileTypes: true });
		const named = entries
			.map((entry) => ({ entry, path: join(entry.parentPath, entry.name) }))
			.filter(({ path }) => path.toLowerCase().endsWith('.md') && !relative(vault, path).split(sep).some((part) => part.startsWith('.')));
		const files = await Promise.all(named.map(async ({ entry, path }) => (await isFile(entry, path) ? [path] : [])));
		return files.flat();
	} catch (error) {
		if (error instanceof RequestError) throw error;
		throw new RequestError(reasonFor(vault, error));
	}
}

/** Opening anything else, such as a pipe, may never end. A link is what it leads to; one that leads nowhere is said when it is read. */
async function isFile(entry: Dirent, path: string): Promise<boolean> {
	if (!entry.isSymbolicLink()) return entry.isFile();
	const target = await stat(path).catch(() => undefined);
	return target?.isFile() ?? true;
}

function reasonFor(vault: string, error: unknown): string {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	if (code === 'ENOENT') return `Can't find the folder "${vault}".`;
	if (code === 'EACCES' || code === 'EPERM') return `You don't have permission to read the folder "${vault}".`;
	return `Can't read the folder "${vault}": ${messageOf(error)}`;
}
