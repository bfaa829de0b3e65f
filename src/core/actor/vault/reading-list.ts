/** What is still to be read, and which readings of it still count when they end. */

/** One reading of a file. */
export interface Reading<File> {
	readonly file: File;
	/** Whether the reading is due to something that happened to this file, rather than to all. */
	readonly isOwn: boolean;
}

/**
 * Files in the order in which they are to be read. A reading counts until the file is put on the list again or taken
 * off it: so in whatever order readings end, none brings back what was true before a later event.
 */
export class ReadingList<File> {
	private readonly latest = new Map<File, Reading<File>>();
	private queue: Reading<File>[] = [];
	private at = 0;

	/** How many files are still to be read, those of which a reading is under way among them. */
	get size(): number {
		return this.latest.size;
	}

	/** Puts a file at the end of the list. A reading of it that is under way doesn't count any more. */
	add(file: File, isOwn: boolean): void {
		const reading = { file, isOwn: isOwn || this.latest.get(file)?.isOwn === true };
		this.latest.set(file, reading);
		this.queue.push(reading);
	}

	/** Lets these files be read before all others, as far as they wait. */
	putFirst(files: ReadonlySet<File>): void {
		const waiting = this.queue.slice(this.at);
		this.queue = [...waiting.filter(({ file }) => files.has(file)), ...waiting.filter(({ file }) => !files.has(file))];
		this.at = 0;
	}

	/** Takes a file off the list: it is gone, or its text came another way. */
	remove(file: File): void {
		this.latest.delete(file);
	}

	/** Takes everything off the list. */
	clear(): void {
		this.latest.clear();
	}

	/** The next reading to begin, or `undefined` where all have begun. */
	next(): Reading<File> | undefined {
		while (this.at < this.queue.length) {
			const reading = this.queue[this.at++];
			if (reading !== undefined && this.counts(reading)) return reading;
		}
		this.queue = [];
		this.at = 0;
		return undefined;
	}

	/** Ends a reading and says whether it counts. If it does, the file is off the list. */
	end(reading: Reading<File>): boolean {
		return this.counts(reading) && this.latest.delete(reading.file);
	}

	private counts(reading: Reading<File>): boolean {
		return this.latest.get(reading.file) === reading;
	}
}
