import type { TFile } from 'obsidian';
import type { ActorIndex } from '../../core/actor/vault/actor-index';
import type { ActorNote } from '../../core/actor/note/actor-note';
import type { InboundLinks } from '../../core/actor/vault/inbound-links';
import type { ReadOptions } from '../../core/actor/read-actor-note';
import type { Unsubscribe } from '../listeners';

/** How far the vault has been read, in notes. `read === total` means done. */
export interface ReadingProgress {
	readonly read: number;
	readonly total: number;
}

/** Where the plugin's parts get actor notes from. `VaultActors` is the real one. */
export interface ActorSource {
	/**
	 * What has been read so far; complete once `progress` says so. While the vault is read again, old
	 * readings stay until they are replaced.
	 */
	readonly index: ActorIndex;
	readonly progress: ReadingProgress;
	/** Resolves once every note of the vault has been read by the options in force. */
	readonly complete: Promise<void>;
	/** Which actors link to a note. */
	readonly inbound: InboundLinks;
	/** How notes are read now. */
	readonly options: ReadOptions;
	/**
	 * Reads one note now, from `text` (an editor's unsaved buffer) or from the vault; `undefined` where it is
	 * no actor note. Rejects where the vault can't read the file.
	 */
	read(file: TFile, text?: string): Promise<ActorNote | undefined>;
	/** The path that a link in the note at `from` leads to. */
	resolveLink(target: string, from: string): string | undefined;
	/** Calls `listener` with the path of each note that was read again, renamed or deleted; with `undefined` when only `progress` changed. */
	onChange(listener: (path: string | undefined) => void): Unsubscribe;
}
