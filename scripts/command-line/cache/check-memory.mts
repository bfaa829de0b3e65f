import type { ActorNote } from '../../../src/core/actor/note/actor-note.ts';
import type { KnownNote } from '../../../src/core/check/kept-findings.ts';
import type { Rule } from '../../../src/core/check/rule/rule.ts';
import type { Options } from '../options.mts';
import type { NoteCache } from './note-cache.mts';
import { openCache, type CachedVault } from './open-cache.mts';

/** A note as it was last checked. */
export interface CheckedBefore extends KnownNote {
	readonly actor: ActorNote | undefined;
}

/** What is found at a note: as long as no note changes, little else is needed. */
interface Found extends Pick<KnownNote, 'judged' | 'lookedUp' | 'ignores' | 'crashes'> {
	readonly isActor: boolean;
}

/** What judging others may look at: the larger part. */
interface Seen extends Pick<KnownNote, 'kept'> {
	readonly actor: ActorNote | null;
	/** The bytes of its hashed lines, in base64. */
	readonly lines: string;
}

/**
 * What earlier checks of a whole vault came to: in two caches, so that the larger one is only opened where it is needed.
 * `null` stands for a note that is left out.
 */
export class CheckMemory {
	private readonly found: NoteCache<Found | null>;
	private opened: NoteCache<Seen | null> | undefined;

	private constructor(
		private readonly paths: readonly string[],
		private readonly open: <Value>(name: 'findings' | 'checked') => NoteCache<Value>,
	) {
		this.found = open('findings');
	}

	/** Opens what is remembered of a vault by these rules; `undefined` where nothing is to be. */
	static of(vault: CachedVault, rules: readonly Rule[], options: Options): CheckMemory | undefined {
		const open = openCache(vault, [options.today, rules.map(({ id, severity }) => [id, severity])], options);
		return open && new CheckMemory(vault.paths, open);
	}

	/** Whether no note has come, gone or changed since the last check. */
	get isTrue(): boolean {
		return this.gone().length === 0 && this.paths.every((path) => this.found.has(path));
	}

	/** The notes that are known and not there any more. */
	gone(): string[] {
		return this.found.gone(this.paths);
	}

	/** What is found at a note; `undefined` where it is left out, or changed. */
	foundAt(path: string): Found | undefined {
		return this.found.get(path) ?? undefined;
	}

	/** All that is known of a note as it is now: `null` where it is left out, `undefined` where it is to be read. */
	get(path: string): CheckedBefore | null | undefined {
		return whole(this.found.get(path), this.seen.get(path));
	}

	/** All that was known of a note before it changed or went. */
	last(path: string): CheckedBefore | null | undefined {
		return whole(this.found.last(path), this.seen.last(path));
	}

	/** Remembers what is known of a note now; `undefined` where it is left out. */
	set(path: string, known: KnownNote | undefined, actor: ActorNote | undefined): void {
		if (known === undefined) {
			this.found.set(path, null);
			this.seen.set(path, null);
			return;
		}
		const { judged, lookedUp, ignores, crashes, kept, lines } = known;
		this.found.set(path, { judged, lookedUp, ignores, crashes, isActor: actor !== undefined });
		this.seen.set(path, { kept, actor: actor ?? null, lines: bytesOf(lines) });
	}

	/** Writes what is known now. */
	save(): void {
		this.found.save();
		this.seen.save();
	}

	private get seen(): NoteCache<Seen | null> {
		return (this.opened ??= this.open('checked'));
	}
}

function whole(found: Found | null | undefined, seen: Seen | null | undefined): CheckedBefore | null | undefined {
	if (!found || !seen) return found === null ? null : undefined;
	const { isActor, ...rest } = found;
	return { ...rest, kept: seen.kept, lines: linesFrom(seen.lines), actor: isActor ? (seen.actor ?? undefined) : undefined };
}

function bytesOf(lines: Uint16Array): string {
	return Buffer.from(lines.buffer, lines.byteOffset, lines.byteLength).toString('base64');
}

function linesFrom(bytes: string): Uint16Array {
	return new Uint16Array(Uint8Array.from(Buffer.from(bytes, 'base64')).buffer);
}
