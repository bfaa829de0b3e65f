import { ActorIndex } from '../../../src/core/actor/vault/actor-index.ts';
import { fileKey } from '../../../src/core/actor/vault/file-key.ts';
import type { ReadParts } from '../../../src/core/actor/read-actor-note.ts';
import type { Options } from '../options.mts';
import { tell } from '../output.mts';
import { actorNote } from '../read-vault.mts';
import { readNotes } from '../vault-files.mts';
import { mayClaim } from './claims-name.mts';
import { linkPattern, namePattern } from './name-pattern.mts';
import type { NearNotes } from './near-notes.mts';
import { notesWith } from './notes-with.mts';

/** The notes around one, searched for in the bytes of all notes. */
export class SearchedNotes implements NearNotes {
	readonly index = new ActorIndex();
	/** Those that link to a file of the name that was looked for, or have it in their text: where that is its file's, they are read once. */
	private mentioning: { readonly key: string; readonly paths: readonly string[] } | undefined;

	constructor(
		private readonly folder: string,
		private readonly paths: readonly string[],
		private readonly options: Options,
	) {}

	take(paths: readonly string[], parts: ReadParts): void {
		this.takeWhere(paths, parts, () => true);
	}

	takeClaiming(name: string): void {
		const [key, pattern] = [fileKey(name), namePattern([name])];
		const paths = notesWith(`${linkPattern(key)}|${pattern}`, this.folder, this.paths, tell);
		this.mentioning = { key, paths };
		const claims = new RegExp(pattern, 'i');
		this.takeWhere(paths, 'all', (bytes) => mayClaim(bytes, claims));
	}

	takeLinkingTo(key: string): void {
		const { mentioning, folder } = this;
		const paths = mentioning?.key === key ? mentioning.paths : notesWith(linkPattern(key), folder, this.paths, tell);
		const links = new RegExp(linkPattern(key), 'i');
		this.takeWhere(paths, 'links', (bytes) => links.test(bytes));
	}

	private takeWhere(paths: readonly string[], parts: ReadParts, isWanted: (bytes: string) => boolean): void {
		const wanted = paths.filter((path) => this.index.get(path) === undefined);
		for (const file of readNotes(this.folder, wanted, tell)) {
			const note = isWanted(Buffer.from(file.text).toString('latin1')) ? actorNote(file, this.options.reading, parts) : undefined;
			if (note !== undefined) this.index.set(note);
		}
	}
}
