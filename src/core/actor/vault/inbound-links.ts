/** Which actors link to an actor: the Related sections of a vault, read backwards. */

import type { ActorIndex } from './actor-index';
import type { ActorNote } from '../note/actor-note';
import { fileKey } from './file-key';
import type { ResolveLink } from './peers';

/**
 * Knows who links to a note. Links are kept by the file name they mention, and resolved only when that note is looked
 * up, so that the answer is right whatever notes have come, gone or moved since.
 *
 * Call `changed` whenever the index may have changed: the next look-up takes in the notes that are new or were read again.
 */
export class InboundLinks {
	/** The notes that have been taken in, by path. */
	private readonly known = new Map<string, ActorNote>();
	/** For each file name that is linked to (see `fileKey`), the link targets that mention it, by the path of the note they stand in. */
	private readonly targets = new Map<string, Map<string, string[]>>();
	private isCurrent = false;

	constructor(
		private readonly index: ActorIndex,
		private readonly resolve: ResolveLink,
	) {}

	/** To be called when notes of the index may have been read again, added or deleted. */
	changed(): void {
		this.isCurrent = false;
	}

	/** The other actors whose Related sections link to the note at `path`, each once, in no particular order. */
	linkingTo(path: string): ActorNote[] {
		if (!this.isCurrent) this.takeIn();
		const linking: ActorNote[] = [];
		for (const [from, targets] of this.targets.get(fileKey(path)) ?? []) {
			const note = from === path ? undefined : this.known.get(from);
			if (note !== undefined && targets.some((target) => this.resolve(target, from) === path)) linking.push(note);
		}
		return linking;
	}

	/** How many other actors link to the note at `path`. */
	count(path: string): number {
		return this.linkingTo(path).length;
	}

	private takeIn(): void {
		for (const [path, note] of this.known) if (this.index.get(path) !== note) this.forget(note);
		for (const note of this.index.all()) if (!this.known.has(note.path)) this.learn(note);
		this.isCurrent = true;
	}

	private learn(note: ActorNote): void {
		this.known.set(note.path, note);
		for (const { target } of note.related) {
			const key = fileKey(target);
			const byPath = this.targets.get(key) ?? new Map<string, string[]>();
			this.targets.set(key, byPath.set(note.path, [...(byPath.get(note.path) ?? []), target]));
		}
	}

	private forget(note: ActorNote): void {
		this.known.delete(note.path);
		for (const { target } of note.related) this.targets.get(fileKey(target))?.delete(note.path);
	}
}
