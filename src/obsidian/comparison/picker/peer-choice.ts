import type { ActorNote } from '../../../core/actor/note/actor-note';
import { areNotPeers, withNotPeers, withoutNotPeers, type NotPeers } from '../../../core/actor/vault/not-peers';

/** Where the pairs are kept of which the person has said that they are no peers. */
export interface NotPeersStore {
	readonly read: () => NotPeers;
	readonly write: (pairs: NotPeers) => void;
}

/** Says for one actor who is no peer of it, and takes that back. */
export class PeerChoice {
	constructor(
		private readonly subject: ActorNote,
		private readonly store: NotPeersStore,
	) {}

	/** Whether the note may be marked at all: the actor is no peer of itself anyhow. */
	canMark({ path }: ActorNote): boolean {
		return path !== this.subject.path;
	}

	/** Whether the person has said that this one is no peer. */
	isMarked({ path }: ActorNote): boolean {
		return areNotPeers(this.store.read(), this.subject.path, path);
	}

	/** Marks it, or takes that back, and says what has happened. */
	toggle(note: ActorNote): string {
		const isMarked = this.isMarked(note);
		const change = isMarked ? withoutNotPeers : withNotPeers;
		this.store.write(change(this.store.read(), this.subject.path, note.path));
		return isMarked ? `${note.name} is a peer of ${this.subject.name} again` : `${note.name} is no peer of ${this.subject.name} any more`;
	}
}
