import { ActorIndex } from '../../src/core/actor/vault/actor-index.ts';
import type { ActorNote } from '../../src/core/actor/note/actor-note.ts';
import { mayFit } from '../../src/core/actor/vault/rule.ts';
import { readActorNote } from '../../src/core/actor/read-actor-note.ts';
import type { Options } from './options.mts';
import { tell } from './output.mts';
import { listNotes, readNotes } from './vault-files.mts';

/** A folder of notes, read. */
export interface Vault {
	/** Every Markdown note, sorted. */
	readonly paths: readonly string[];
	/** The actor notes among them. */
	readonly index: ActorIndex;
}

/** Reads the actor notes of a folder, in path order. A note that can't be opened is reported to `onUnopened` and left out. */
export async function* actorNotes(folder: string, paths: readonly string[], { reading }: Pick<Options, 'reading'>, onUnopened = tell): AsyncGenerator<ActorNote> {
	for await (const { path, text } of readNotes(folder, paths, onUnopened)) {
		const note = mayFit(reading.actorRules, path, text) ? readActorNote(text, path, reading) : undefined;
		if (note !== undefined) yield note;
	}
}

/** Reads all actor notes of a folder. */
export async function readVault(folder: string, options: Options): Promise<Vault> {
	const paths = await listNotes(folder);
	const index = new ActorIndex();
	for await (const note of actorNotes(folder, paths, options)) index.set(note);
	return { paths, index };
}
