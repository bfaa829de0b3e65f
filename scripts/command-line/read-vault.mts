import { ActorIndex } from '../../src/core/actor/vault/actor-index.ts';
import type { ActorNote } from '../../src/core/actor/note/actor-note.ts';
import { mayFit } from '../../src/core/actor/vault/rule.ts';
import { readPartly, type ReadOptions, type ReadParts } from '../../src/core/actor/read-actor-note.ts';
import type { ReadVault } from '../../src/core/command-line/read-vault.ts';
import type { NoteCache } from './cache/note-cache.mts';
import { openCache } from './cache/open-cache.mts';
import { linkResolver, linkWriter } from './link-resolver.mts';
import type { Options } from './options.mts';
import { tell } from './output.mts';
import { withProgress } from './progress.mts';
import { listNotes, readNotes, type NoteFile } from './vault-files.mts';

/** A folder of notes, read. */
export interface Vault extends ReadVault {
	/** Every Markdown note, sorted. */
	readonly paths: readonly string[];
}

/** What was read of the actor notes of a folder the last time; `null` stands for another note. */
type Readings = NoteCache<ActorNote | null>;

/** An actor note, and whether it was remembered: then it keeps nothing of a text. */
interface ReadNote {
	readonly note: ActorNote;
	readonly isRemembered: boolean;
}

/** Reads the actor notes of a folder, in path order: of a large one anew only what has changed. A note that can't be opened is reported and left out. */
export function* actorNotes(
	folder: string,
	paths: readonly string[],
	options: Options,
	parts: ReadParts = 'all',
	cache = openReadings(folder, paths, options),
): Generator<ReadNote> {
	for (const path of withProgress(paths)) {
		const known = cache?.get(path);
		if (known) yield { note: known, isRemembered: true };
		if (known !== undefined) continue;
		const [file] = readNotes(folder, [path], tell);
		if (file === undefined) continue;
		const note = actorNote(file, options.reading, cache === undefined ? parts : 'all');
		cache?.set(path, note ?? null);
		if (note !== undefined) yield { note, isRemembered: false };
	}
	cache?.save();
}

function openReadings(folder: string, paths: readonly string[], options: Options): Readings | undefined {
	return openCache({ folder, paths }, null, options)?.('readings');
}

/** What a file says as an actor note; `undefined` where it is none. */
export function actorNote({ path, text }: NoteFile, reading: ReadOptions, parts: ReadParts): ActorNote | undefined {
	return mayFit(reading.actorRules, path, text) ? readPartly(text, path, reading, parts) : undefined;
}

/** Reads all actor notes of a folder. */
export function readVault(folder: string, options: Options, parts: ReadParts = 'all'): Vault {
	const paths = listNotes(folder);
	return vaultOf(paths, actorNotes(folder, paths, options, parts));
}

/** The same where most of them were read before; `undefined` where it would take its time. */
export function readAgain(folder: string, options: Options): Vault | undefined {
	const paths = listNotes(folder);
	const cache = openReadings(folder, paths, options);
	const unknown = cache === undefined ? paths : paths.filter((path) => !cache.has(path));
	return unknown.length > MOST_UNKNOWN ? undefined : vaultOf(paths, actorNotes(folder, paths, options, 'all', cache));
}

/** As many notes are read in no time. */
const MOST_UNKNOWN = 40;

function vaultOf(paths: readonly string[], notes: Iterable<ReadNote>): Vault {
	const index = new ActorIndex();
	for (const { note, isRemembered } of notes) {
		if (isRemembered) index.keep(note);
		else index.set(note);
	}
	const resolve = linkResolver(paths);
	return { paths, index, resolve, link: linkWriter(resolve) };
}
