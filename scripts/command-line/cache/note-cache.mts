import { NoteFile, writeNotes, type WrittenNote } from './note-file.mts';
import type { Stamps } from './stamps.mts';

/** A share of the bytes: if fewer are new, working those out again next time takes no longer than writing all. */
const WORTH_WRITING = 0.001;

/**
 * What earlier runs worked out of each note of a vault: in brief, and in full for those who need more of it. Both are parsed
 * when they are asked for. What can't be read counts as unknown, and what can't be written is not: a cache is no reason to fail.
 */
export class NoteCache<Brief, Full> {
	private readonly written: NoteFile;
	private readonly fresh = new Map<string, WrittenNote | undefined>();

	/** `key` stands for all that is worked out depends on beside the note's text. */
	constructor(
		private readonly file: string,
		private readonly key: string,
		private readonly stamps: Stamps,
	) {
		this.written = new NoteFile(file, key);
	}

	/** Whether anything is known of the note as it is now. */
	has(path: string): boolean {
		const stamp = this.written.stampOf(path);
		return stamp !== undefined && stamp === this.stamps.of(path);
	}

	/** What is known of the note as it is now, in brief. */
	brief(path: string): Brief | undefined {
		return this.has(path) ? this.last(path) : undefined;
	}

	/** The same in full. */
	full(path: string): Full | undefined {
		return this.has(path) ? parsed(this.written.full(path)) : undefined;
	}

	/** What was known in brief of the note when it was last written, whether it has changed since or not. */
	last(path: string): Brief | undefined {
		return parsed(this.written.brief(path));
	}

	/** The notes of which something is known that are not among `paths` any more. */
	gone(paths: readonly string[]): string[] {
		const there = new Set(paths);
		return [...this.written.paths()].filter((path) => !there.has(path));
	}

	/** The notes that a text was part of, in brief, when they were last written. */
	mentioning(text: string): Iterable<string> {
		return this.written.mentioning(JSON.stringify(text));
	}

	/** Remembers what was worked out from the note as it was when its stamp was taken. */
	set(path: string, brief: Brief, full: Full): void {
		const stamp = this.stamps.of(path);
		this.fresh.set(path, stamp === undefined ? undefined : { stamp, brief: bytesOf(brief), full: bytesOf(full) });
	}

	/** Has to be called at the end: closes the file, and writes what was set and what still holds, where enough of it is new. */
	save(): void {
		const fresh = [...this.fresh].flatMap(([path, note]) => (note === undefined ? [] : [[path, note] as const]));
		const known = this.fresh.size === 0 ? [] : [...this.written.paths()].filter((path) => !this.fresh.has(path) && this.has(path));
		const size = fresh.reduce((sum, [, { brief, full }]) => sum + brief.length + full.length, 0);
		const isWorthIt = size > this.written.size * WORTH_WRITING;
		const notes = isWorthIt ? [...known.flatMap((path) => this.writtenOf(path)), ...fresh] : [];
		this.written.close();
		if (isWorthIt) writeNotes(this.file, this.key, notes);
	}

	private writtenOf(path: string): (readonly [string, WrittenNote])[] {
		const [stamp, brief, full] = [this.written.stampOf(path), this.written.brief(path), this.written.full(path)];
		return stamp === undefined || brief === undefined || full === undefined ? [] : [[path, { stamp, brief, full }]];
	}
}

function bytesOf(value: unknown): Buffer {
	return Buffer.from(JSON.stringify(value));
}

/** The value is what this program wrote: a file of another build has another key. */
function parsed<Value>(json: Buffer | undefined): Value | undefined {
	try {
		return json === undefined ? undefined : JSON.parse(json.toString()) as Value;
	} catch {
		return undefined;
	}
}
