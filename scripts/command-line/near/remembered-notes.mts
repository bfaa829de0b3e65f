import { ActorIndex, nameKey } from '../../../src/core/actor/vault/actor-index.ts';
import type { Options } from '../options.mts';
import { tell } from '../output.mts';
import { actorNote, openReadings, setReading, type Readings } from '../read-vault.mts';
import { readNotes } from '../vault-files.mts';
import type { NearNotes } from './near-notes.mts';

/** As many notes are read in no time. */
const MOST_UNKNOWN = 40;

/** The notes around one, of a vault that was read before: no others are looked at. */
export class RememberedNotes implements NearNotes {
	readonly index = new ActorIndex();

	private constructor(
		private readonly readings: Readings,
		private readonly folder: string,
		private readonly options: Options,
	) {}

	/** Opens what is remembered of a vault, with what has changed since; `undefined` where to read that would take its time. */
	static of(folder: string, paths: readonly string[], options: Options): RememberedNotes | undefined {
		const readings = openReadings(folder, paths, options);
		const changed = readings === undefined ? paths : paths.filter((path) => !readings.has(path));
		if (readings === undefined || changed.length > MOST_UNKNOWN) return undefined;
		const notes = new RememberedNotes(readings, folder, options);
		notes.read(changed);
		return notes;
	}

	take(paths: Iterable<string>): void {
		for (const path of paths) {
			if (!this.readings.has(path) || this.index.get(path) !== undefined) continue;
			const note = this.readings.full(path);
			if (note === undefined) this.read([path]);
			else if (note !== null) this.index.keep(note);
		}
	}

	takeClaiming(name: string): void {
		this.take(this.readings.mentioning(nameKey(name)));
	}

	takeLinkingTo(key: string): void {
		this.take(this.readings.mentioning(key));
	}

	private read(paths: readonly string[]): void {
		for (const file of readNotes(this.folder, paths, tell)) {
			const note = actorNote(file, this.options.reading, 'all');
			setReading(this.readings, file.path, note);
			if (note !== undefined) this.index.set(note);
		}
	}
}
