import { ActorIndex, nameKey, namesOf } from '../../src/core/actor/vault/actor-index.ts';
import type { ActorNote } from '../../src/core/actor/note/actor-note.ts';
import { fileKey } from '../../src/core/actor/vault/file-key.ts';
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

/** What was read of a folder the last time: of an actor note first its names and the files it links to, as they are looked up by; `null` stands for another note. */
export type Readings = NoteCache<{ readonly names: readonly string[]; readonly links: readonly string[] } | null, ActorNote | null>;

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
): Generator<ReadNote> {
	const cache = openReadings(folder, paths, options);
	for (const path of withProgress(paths)) {
		const known = cache?.full(path);
		if (known) yield { note: known, isRemembered: true };
		if (known !== undefined) continue;
		const [file] = readNotes(folder, [path], tell);
		if (file === undefined) continue;
		const note = actorNote(file, options.reading, cache === undefined ? parts : 'all');
		if (cache !== undefined) setReading(cache, path, note);
		if (note !== undefined) yield { note, isRemembered: false };
	}
}

/** Opens what was read of a folder the last time; `undefined` where nothing is to be remembered. */
export function openReadings(folder: string, paths: readonly string[], options: Options): Readings | undefined {
	return openCache('readings', { folder, paths }, null, options);
}

/** Remembers what was read of a note. */
export function setReading(readings: Readings, path: string, note: ActorNote | undefined): void {
	if (note === undefined) return readings.set(path, null, null);
	const links = note.related.map(({ target }) => fileKey(target));
	readings.set(path, { names: namesOf(note).map(nameKey), links: [...new Set(links)] }, note);
}

/** What a file says as an actor note; `undefined` where it is none. */
export function actorNote({ path, text }: NoteFile, reading: ReadOptions, parts: ReadParts): ActorNote | undefined {
	return mayFit(reading.actorRules, path, text) ? readPartly(text, path, reading, parts) : undefined;
}

/** Reads all actor notes of a folder. */
export function readVault(folder: string, options: Options, parts: ReadParts = 'all'): Vault {
	const paths = listNotes(folder);
	const index = new ActorIndex();
	for (const { note, isRemembered } of actorNotes(folder, paths, options, parts)) {
		if (isRemembered) index.keep(note);
		else index.set(note);
	}
	const resolve = linkResolver(paths);
	return { paths, index, resolve, link: linkWriter(resolve) };
}
