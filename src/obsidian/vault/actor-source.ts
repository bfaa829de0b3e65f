import type { TFile } from 'obsidian';
import type { ActorIndex } from '../../core/actor/vault/actor-index';
import type { ActorNote } from '../../core/actor/note/actor-note';
import type { InboundLinks } from '../../core/actor/vault/inbound-links';
import type { ReadOptions } from '../../core/actor/read-actor-note';

/** How far the vault has been read: notes looked at of all notes. `read === total` means done. */
export interface ReadingProgress {
	readonly read: number;
	readonly total: number;
}

/** Where the plugin's parts get actor notes from. `VaultActors` is the real one. */
export interface ActorSource {
	/**
	 * What has been read so far; complete once `progress` says so. While the vault is read again, what
	 * was read before stands until it is replaced.
	 */
	readonly index: ActorIndex;
	readonly progress: ReadingProgress;
	/** Resolves once every note of the vault has been looked at by the options now in force. */
	readonly complete: Promise<void>;
	/** Which actors link to a note. */
	readonly inbound: InboundLinks;
	/** How notes are read now. */
	readonly options: ReadOptions;
	/** Reads one note now, from `text` (an editor's unsaved buffer) or from the vault; `undefined` where it is no actor note. */
	read(file: TFile, text?: string): Promise<ActorNote | undefined>;
	/** The path that a link in the note at `from` leads to. */
	resolveLink(target: string, from: string): string | undefined;
	/**
	 * Calls `listener` with the path of each note that was read anew, renamed or deleted, and with
	 * `undefined` where only `progress` moved. The returned function ends it.
	 */
	onChange(listener: (path: string | undefined) => void): () => void;
}
