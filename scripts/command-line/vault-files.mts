import { closeSync, openSync, readdirSync, readFileSync, readSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { LEFT_OUT_FILES, readLeftOut, type LeftOut } from '../../src/core/actor/vault/left-out.ts';
import { RequestError } from '../../src/core/command-line/request/error.ts';
import { messageOf } from './request-error.mts';

/** A note on disk. */
export interface NoteFile {
	/** Below the vault, `/` between folders. */
	readonly path: string;
	readonly text: string;
}

/** The paths of all Markdown notes in a folder, sorted, without hidden folders; a note that links lead to is listed once. Throws RequestError if there are none, or if the folder can't be read. */
export function listNotes(vault: string): string[] {
	const paths: string[] = [];
	const links = new Set<string>();
	try {
		if (!statSync(vault).isDirectory()) throw new RequestError(`"${vault}" isn't a folder.`);
		walk(vault, '', paths, links);
	} catch (error) {
		throw error instanceof RequestError ? error : new RequestError(reasonFor(vault, error));
	}
	if (paths.length === 0) throw new RequestError(`No Markdown notes in "${vault}".`);
	return links.size === 0 ? paths.sort() : withoutTwins(vault, paths.sort(), links);
}

/** Which notes the vault's own settings leave out: excluded files, and folders of templates. */
export function leftOutIn(vault: string): LeftOut {
	return readLeftOut(Object.fromEntries(LEFT_OUT_FILES.flatMap((file) => {
		try {
			return [[file, readFileSync(join(vault, '.obsidian', file), 'utf8')]];
		} catch {
			return [];
		}
	})));
}

/** Reads the notes at `paths`, in order. A note that can't be read is reported and left out. */
export function* readNotes(vault: string, paths: readonly string[], report: (message: string) => void): Generator<NoteFile> {
	for (const path of paths) {
		let text: string;
		try {
			text = readText(`${vault}/${path}`);
		} catch (error) {
			report(`${path} couldn't be read: ${messageOf(error)}`);
			continue;
		}
		yield { path, text };
	}
}

/** The text of a file. Throws what the system says. */
export function readText(file: string): string {
	return bytes.toString('utf8', 0, readInto(file, 0));
}

/** Where all files are read into: one after the other, which takes a third of the time of a buffer each, and of reading them at once. */
let bytes = Buffer.allocUnsafe(1 << 20);

/** What was read into it last, up to where `readInto` says. */
export function bytesRead(): Buffer {
	return bytes;
}

/** Reads a regular file to where `from` says, making room as it needs, and says where it ends. Less than there is room for is all of it. */
export function readInto(file: string, from: number): number {
	const descriptor = openSync(file, 'r');
	try {
		for (let end = from; ;) {
			const room = bytes.length - end;
			const read = room === 0 ? 0 : readSync(descriptor, bytes, end, room, null);
			end += read;
			if (read < room) return end;
			bytes = Buffer.concat([bytes], bytes.length * 2);
		}
	} finally {
		closeSync(descriptor);
	}
}

/** Leaves out every link to a note that is listed by its own path, or by a link before. One that leads nowhere is said when it is read. */
function withoutTwins(vault: string, paths: readonly string[], links: ReadonlySet<string>): string[] {
	const root = realpathSync(vault);
	const listed = new Set(paths.filter((path) => !links.has(path)).map((path) => join(root, path)));
	return paths.filter((path) => {
		const real = links.has(path) ? realPathOf(join(root, path)) : undefined;
		if (real === undefined) return true;
		const isTwin = listed.has(real);
		listed.add(real);
		return !isTwin;
	});
}

function realPathOf(path: string): string | undefined {
	try {
		return realpathSync(path);
	} catch {
		return undefined;
	}
}

function walk(vault: string, folder: string, paths: string[], links: Set<string>): void {
	for (const entry of readdirSync(folder === '' ? vault : `${vault}/${folder}`, { withFileTypes: true })) {
		if (entry.name.startsWith('.')) continue;
		const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
		if (entry.isDirectory()) walk(vault, path, paths, links);
		else if (entry.name.toLowerCase().endsWith('.md') && isFile(entry, `${vault}/${path}`)) {
			paths.push(path);
			if (entry.isSymbolicLink()) links.add(path);
		}
	}
}

/** Opening anything else, such as a pipe, may never end. A link is what it leads to; one that leads nowhere is said when it is read. */
function isFile(entry: Dirent, path: string): boolean {
	if (!entry.isSymbolicLink()) return entry.isFile();
	try {
		return statSync(path).isFile();
	} catch {
		return true;
	}
}

function reasonFor(vault: string, error: unknown): string {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	if (code === 'ENOENT') return `Can't find the folder "${vault}".`;
	if (code === 'EACCES' || code === 'EPERM') return `You don't have permission to read the folder "${vault}".`;
	return `Can't read the folder "${vault}": ${messageOf(error)}`;
}
