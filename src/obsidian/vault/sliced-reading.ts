import type { TFile } from 'obsidian';

/** How many notes are read from the vault at once: one at a time costs five times as much. */
const AT_ONCE = 64;

/** How long notes are read without letting the app draw and take keys, in milliseconds. */
const SLICE = 8;

/** What is done with the notes that are read. */
export interface SlicedReading {
	/** The text of a note; `undefined` where it can't be read. */
	readonly textOf: (file: TFile) => Promise<string | undefined>;
	/** Whether a note is still to be read. */
	readonly isWaiting: (file: TFile) => boolean;
	/** Takes a note in. */
	readonly take: (file: TFile, text: string | undefined) => void;
	/** Called after each batch. */
	readonly onProgress: () => void;
	/** Whether to stop. */
	readonly isOver: () => boolean;
}

/** Reads notes in their order, in short slices: in between the app draws and takes keys. */
export async function readInSlices(files: readonly TFile[], { textOf, isWaiting, take, onProgress, isOver }: SlicedReading): Promise<void> {
	let sliceEnd = performance.now() + SLICE;
	for (let from = 0; from < files.length && !isOver(); from += AT_ONCE) {
		const batch = files.slice(from, from + AT_ONCE).filter(isWaiting);
		const texts = await Promise.all(batch.map(textOf));
		for (const [index, file] of batch.entries()) {
			if (isOver()) return;
			// Asked again: the note may have changed or gone since, and was then taken in by its own event.
			if (!isWaiting(file)) continue;
			take(file, texts[index]);
			if (performance.now() < sliceEnd) continue;
			await nextTask();
			sliceEnd = performance.now() + SLICE;
		}
		onProgress();
	}
}

function nextTask(): Promise<void> {
	return new Promise((resolve) => window.setTimeout(resolve, 0));
}
