import { statSync } from 'node:fs';

/** Milliseconds after which a change to a file surely changes its time: FAT counts in steps of two seconds. */
const STEP = 2000;

/** What tells whether files have changed, without reading them: size, times and number, as they were when first asked for. */
export class Stamps {
	private readonly known = new Map<string, string | undefined>();

	/** `now` is the time at which the files begin to be read, in milliseconds. */
	constructor(
		private readonly folder: string,
		private readonly now = Date.now(),
	) {}

	/** The stamp of a file; `undefined` for one that can't be told apart from what it may be a moment later, or that isn't there. */
	of(path: string): string | undefined {
		if (!this.known.has(path)) this.known.set(path, this.read(path));
		return this.known.get(path);
	}

	private read(path: string): string | undefined {
		const stat = statSync(`${this.folder}/${path}`, { throwIfNoEntry: false });
		if (stat === undefined || stat.mtimeMs > this.now - STEP) return undefined;
		return `${stat.size} ${stat.mtimeMs} ${stat.ctimeMs} ${stat.ino}`;
	}
}
