import type { ActorIndex } from '../../../src/core/actor/vault/actor-index.ts';
import type { ReadParts } from '../../../src/core/actor/read-actor-note.ts';

/** The actor notes around one, of a vault that isn't read as a whole. More than were asked for may come with them. */
export interface NearNotes {
	/** Those taken so far. */
	readonly index: ActorIndex;
	/** Takes notes by their paths: at least these parts of each. */
	readonly take: (paths: readonly string[], parts: ReadParts) => void;
	/** Takes all that may go by a name. */
	readonly takeClaiming: (name: string) => void;
	/** Takes all whose related links may lead to a file of this name, as of `fileKey`. */
	readonly takeLinkingTo: (key: string) => void;
}
