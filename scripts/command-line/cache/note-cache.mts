import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Stamps } from './stamps.mts';

/** What was known of a note, as JSON, and of which state of its file. */
interface Entry {
	readonly stamp: string;
	readonly json: string;
}

/** A share of the notes: if fewer have changed, reading those again next time takes no longer than writing all. */
const WORTH_WRITING = 0.01;

/**
 * What earlier runs worked out of each note of a vault, in a file of its own: a line with the key, then for each note a line
 * with its path and stamp and one with the value as JSON. Values are parsed when they are asked for. A file that is not there,
 * not ours, damaged or of another key counts as empty, and one that can't be written is not: a cache is no reason to fail.
 */
export class NoteCache<Value> {
	private readonly entries: Map<string, Entry>;
	private readonly fresh = new Map<string, Entry>();
	private changes = 0;

	/** `key` stands for all that values depend on beside the note's text. */
	constructor(
		private readonly file: string,
		private readonly key: string,
		private readonly stamps: Stamps,
	) {
		this.entries = readEntries(file, key);
	}

	/** Whether anything is known of the note as it is now. */
	has(path: string): boolean {
		const stamp = this.entries.get(path)?.stamp;
		return stamp !== undefined && stamp === this.stamps.of(path);
	}

	/** What is known of the note as it is now. */
	get(path: string): Value | undefined {
		const entry = this.has(path) ? this.entries.get(path) : undefined;
		return entry && this.take(path, entry);
	}

	/** What was known of the note when it was last written, whether it has changed since or not. */
	last(path: string): Value | undefined {
		const entry = this.entries.get(path);
		return entry === undefined ? undefined : parsed<Value>(entry.json);
	}

	/** The notes of which something is known that are not among `paths` any more. */
	gone(paths: readonly string[]): string[] {
		const there = new Set(paths);
		return [...this.entries.keys()].filter((path) => !there.has(path));
	}

	/** Remembers a value, worked out from the note as it was when its stamp was taken. */
	set(path: string, value: Value): void {
		this.changes++;
		const stamp = this.stamps.of(path);
		if (stamp === undefined) this.fresh.delete(path);
		else this.fresh.set(path, { stamp, json: JSON.stringify(value) });
	}

	/** Writes what was got and set in this run, where enough of it is new. */
	save(): void {
		if (this.changes <= this.fresh.size * WORTH_WRITING) return;
		const lines = [JSON.stringify(this.key), ...[...this.fresh].flatMap(([path, { stamp, json }]) => [JSON.stringify([path, stamp]), json])];
		writeWhole(this.file, `${lines.join('\n')}\n`);
	}

	private take(path: string, entry: Entry): Value | undefined {
		const value = parsed<Value>(entry.json);
		if (value !== undefined) this.fresh.set(path, entry);
		return value;
	}
}

/** Puts a file in place at once, or leaves what is there: another run may be reading it. */
function writeWhole(file: string, text: string): void {
	const draft = `${file}.${process.pid}`;
	try {
		mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
		try {
			writeFileSync(draft, text, { mode: 0o600 });
			renameSync(draft, file);
		} finally {
			rmSync(draft, { force: true });
		}
	} catch {
		// There is no room, or no right to it: the next run works it out again.
	}
}

function readEntries(file: string, key: string): Map<string, Entry> {
	const entries = new Map<string, Entry>();
	let lines: string[];
	try {
		lines = readFileSync(file, 'utf8').split('\n');
	} catch {
		return entries;
	}
	if (lines[0] !== JSON.stringify(key)) return entries;
	for (let at = 1; at + 1 < lines.length; at += 2) {
		const head = parsed<unknown>(lines[at] ?? '');
		const [path, stamp]: readonly unknown[] = Array.isArray(head) ? head : [];
		if (typeof path === 'string' && typeof stamp === 'string') entries.set(path, { stamp, json: lines[at + 1] ?? '' });
	}
	return entries;
}

/** The value is what this program wrote: a file of another build has another key. */
function parsed<Value>(json: string): Value | undefined {
	try {
		return JSON.parse(json) as Value;
	} catch {
		return undefined;
	}
}
