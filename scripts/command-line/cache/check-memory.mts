import type { ActorNote } from '../../../src/core/actor/note/actor-note.ts';
import { namesOf } from '../../../src/core/actor/vault/actor-index.ts';
import type { KnownNote, RecalledNote } from '../../../src/core/check/kept-findings.ts';
import type { TakenNote } from '../../../src/core/check/result.ts';
import type { Rule } from '../../../src/core/check/rule/rule.ts';
import type { Options } from '../options.mts';
import type { NoteCache } from './note-cache.mts';
import { openCache, type CachedVault } from './open-cache.mts';

/** What was found at a note. */
interface Found extends RecalledNote {
	/** Those that it goes by as an actor; `null` for another note. */
	readonly names: readonly string[] | null;
}

/** What judging others may look at: the larger part. */
interface Seen extends Pick<KnownNote, 'kept' | 'crashes'> {
	readonly actor: ActorNote | null;
	/** The bytes of its hashed lines, in base64. */
	readonly lines: string;
}

/** What earlier checks of a whole vault came to. `null` stands for a note that is left out. */
export class CheckMemory {
	private constructor(
		private readonly paths: readonly string[],
		private readonly cache: NoteCache<Found | null, Seen | null>,
	) {}

	/** Opens what is remembered of a vault by these rules; `undefined` where nothing is to be. */
	static of(vault: CachedVault, rules: readonly Rule[], options: Options): CheckMemory | undefined {
		const cache = openCache<Found | null, Seen | null>('checked', vault, [options.today, rules.map(({ id, severity }) => [id, severity])], options);
		return cache && new CheckMemory(vault.paths, cache);
	}

	/** The notes that have come or changed since the last check. */
	changed(): string[] {
		return this.paths.filter((path) => !this.cache.has(path));
	}

	/** The notes that are known and not there any more. */
	gone(): string[] {
		return this.cache.gone(this.paths);
	}

	/** The notes at which something was found that has a place in the note at `path`, and some others. */
	pointingTo(path: string): Iterable<string> {
		return this.cache.mentioning(path);
	}

	/** What is found at a note as it is now: `null` where it is left out, `undefined` where it is to be read. */
	found(path: string): Found | null | undefined {
		return this.cache.brief(path);
	}

	/** What was found at a note before it changed or went. */
	last(path: string): Found | null | undefined {
		return this.cache.last(path);
	}

	/** What a note is taken in by again, as it is now; `undefined` where it is to be read. */
	taken(path: string, { ignores }: RecalledNote): TakenNote | undefined {
		const seen = this.cache.full(path);
		return seen ? { kept: seen.kept, crashes: seen.crashes, ignores, lines: linesFrom(seen.lines) } : undefined;
	}

	/** The actor that a note is, as it is now; `undefined` where it is none, or is to be read. */
	actor(path: string): ActorNote | undefined {
		return this.cache.full(path)?.actor ?? undefined;
	}

	/** Remembers what is known of a note now; `undefined` where it is left out. */
	set(path: string, known: KnownNote | undefined, actor: ActorNote | undefined): void {
		if (known === undefined) return this.cache.set(path, null, null);
		const { judged, lookedUp, ignores, visible, crashes, kept, lines } = known;
		const names = actor === undefined ? null : namesOf(actor);
		this.cache.set(path, { judged, lookedUp, ignores, visible, names }, { kept, crashes, actor: actor ?? null, lines: bytesOf(lines) });
	}
}

function bytesOf(lines: Uint16Array): string {
	return Buffer.from(lines.buffer, lines.byteOffset, lines.byteLength).toString('base64');
}

function linesFrom(bytes: string): Uint16Array {
	return new Uint16Array(Uint8Array.from(Buffer.from(bytes, 'base64')).buffer);
}
