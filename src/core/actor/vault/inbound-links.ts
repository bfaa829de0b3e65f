/** Which actors link to an actor: the Related sections of a vault, read backwards. */

import type { ActorIndex } from './actor-index';
import type { ActorNote } from '../note/actor-note';
import { fileKey } from './file-key';
import { ManyByKey } from './many-by-key';
import type { ResolveLink } from './peers';

/** A target that a note links to, once however often it does. */
interface Mention {
	readonly from: ActorNote;
	readonly target: string;
}

/** For each note of one file name, by its path, the other actors that link to it. */
type Linking = ReadonlyMap<string, ReadonlySet<ActorNote>>;

/**
 * Knows who links to a note. Links are kept by the file name they mention, and resolved only when a note of that name
 * is looked up, so that the answer is right whatever notes have come, gone or moved since.
 *
 * It begins with what the index holds. Call `changed` whenever the index, or where links lead, may have changed.
 */
export class InboundLinks {
	/** What the note at each path mentions. */
	private readonly mentionsIn = new Map<string, readonly Mention[]>();
	/** The same by the file name that is mentioned (see `fileKey`). */
	private readonly mentionsOf = new ManyByKey<Mention>();
	/** What has been resolved since the code that runs began to run. */
	private readonly resolved = new Map<string, Linking>();

	constructor(
		private readonly index: ActorIndex,
		private readonly resolve: ResolveLink,
	) {
		this.changed();
	}

	/** To be called when the note at `path`, or without one any note, may have been read again, added, moved or deleted. */
	changed(path?: string): void {
		this.resolved.clear();
		if (path !== undefined) this.takeIn(path);
		else for (const one of new Set([...this.mentionsIn.keys(), ...pathsOf(this.index)])) this.takeIn(one);
	}

	/** The other actors whose Related sections link to the note at `path`, each once, in no particular order. */
	linkingTo(path: string): ActorNote[] {
		return [...(this.linkingByPath(fileKey(path)).get(path) ?? [])];
	}

	/** How many other actors link to the note at `path`. */
	count(path: string): number {
		return this.linkingByPath(fileKey(path)).get(path)?.size ?? 0;
	}

	/**
	 * Who links to the notes of a file name. Whoever looks up one note after another has each link resolved once, however
	 * many notes share a name; nothing is kept beyond that, as a file that comes or goes changes where links lead.
	 */
	private linkingByPath(key: string): Linking {
		const known = this.resolved.get(key);
		if (known !== undefined) return known;
		if (this.resolved.size === 0) void Promise.resolve().then(() => this.resolved.clear());
		const linking = this.resolveAll(key);
		this.resolved.set(key, linking);
		return linking;
	}

	private resolveAll(key: string): Linking {
		const linking = new Map<string, Set<ActorNote>>();
		for (const { from, target } of this.mentionsOf.get(key)) {
			const path = this.resolve(target, from.path);
			if (path === undefined || path === from.path) continue;
			const all = linking.get(path) ?? new Set();
			linking.set(path, all.add(from));
		}
		return linking;
	}

	private takeIn(path: string): void {
		for (const mention of this.mentionsIn.get(path) ?? []) this.mentionsOf.delete(fileKey(mention.target), mention);
		this.mentionsIn.delete(path);
		const from = this.index.get(path);
		if (from === undefined || from.related.length === 0) return;
		const targets = new Set(from.related.map(({ target }) => target));
		const mentions = [...targets].map((target) => ({ from, target }));
		this.mentionsIn.set(path, mentions);
		for (const mention of mentions) this.mentionsOf.add(fileKey(mention.target), mention);
	}
}

function pathsOf(index: ActorIndex): string[] {
	return [...index.all()].map(({ path }) => path);
}
