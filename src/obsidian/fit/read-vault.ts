import type { App } from 'obsidian';
import { VaultFit } from '../../core/fit/fit';
import type { ReadOptions } from '../../core/actor/read-actor-note';
import type { Log } from '../log';
import type { ReadingProgress } from '../vault/actor-source';
import { SlicedReading } from '../vault/sliced-reading';

/** A reading of the vault to fit it. */
export interface FitReading {
	/** Resolves once all notes have been taken in; never where it is stopped. */
	readonly done: Promise<VaultFit>;
	readonly stop: () => void;
}

/** Reads every note once, in short slices. `onProgress` hears of each note; one that can't be read is left out and logged. */
export function readVaultToFit(app: App, options: ReadOptions, log: Log, onProgress: (progress: ReadingProgress) => void): FitReading {
	const files = app.vault.getMarkdownFiles();
	const total = files.length;
	const waiting = files.values();
	const fit = new VaultFit(options);
	let isStopped = false;
	let read = 0;
	const done = new Promise<VaultFit>((resolve) => {
		if (total === 0) resolve(fit);
		const reading = new SlicedReading({
			next: () => (isStopped ? undefined : waiting.next().value),
			textOf: async (file) => {
				try {
					// The app keeps in memory what `cachedRead` reads.
					return await app.vault.read(file);
				} catch (error) {
					log(`"${file.path}" couldn't be read.`, error);
					return undefined;
				}
			},
			take: (file, text) => {
				if (isStopped) return;
				if (text !== undefined) fit.take(text, file.path);
				read++;
				onProgress({ read, total });
				if (read === total) resolve(fit);
			},
		});
		reading.start();
	});
	return { done, stop: () => void (isStopped = true) };
}
