import { ActorIndex } from '../../src/core/actor/vault/actor-index.ts';
import type { ActorNote } from '../../src/core/actor/note/actor-note.ts';
import { mayFit } from '../../src/core/actor/vault/rule.ts';
import { readPartly, type ReadOptions, type ReadParts } from '../../src/core/actor/read-actor-note.ts';
import type { ReadVault } from '../../src/core/command-line/read-vault.ts';
import { linkResolver, linkWriter } from './link-resolver.mts';
import { tell } from './output.mts';
import { listNotes, readNotes, type NoteFile } from './vault-files.mts';

/** A folder of notes, read. */
export interface Vault extends ReadVault {
	/** Every Markdown note, sorted. */
	readonly paths: readonly string[];
}

/** How a vault is read. */
interface Reading {
	readonly reading: ReadOptions;
}

/** Reads the actor notes of a folder, in path order. A note that can't be opened is reported and left out. */
export function* actorNotes(folder: string, paths: readonly string[], { reading }: Reading, parts: ReadParts = 'all'): Generator<ActorNote> {
	for (const file of readNotes(folder, paths, tell)) {
		const note = actorNote(file, reading, parts);
		if (note !== undefined) yield note;
	}
}

/** What a file says as an actor note; `undefined` where it is none. */
export function actorNote({ path, text }: NoteFile, reading: ReadOptions, parts: ReadParts): ActorNote | undefined {
	return mayFit(reading.actorRules, path, text) ? readPartly(text, path, reading, parts) : undefined;
}

/** Reads all actor notes of a folder. */
export function readVault(folder: string, options: Reading, parts: ReadParts = 'all'): Vault {
	const paths = listNotes(folder);
	const index = new ActorIndex();
	for (const note of actorNotes(folder, paths, options, parts)) index.set(note);
	const resolve = linkResolver(paths);
	return { paths, index, resolve, link: linkWriter(resolve) };
}
