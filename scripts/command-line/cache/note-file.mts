import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What is written of a note: which state of its file it is of, and two texts, of which the second is only read when it is asked for. */
export interface WrittenNote {
	readonly stamp: string;
	readonly brief: Buffer;
	readonly full: Buffer;
}

/** Where the texts of a note begin and end: the brief among the briefs, the other in the file. */
interface Spot {
	readonly stamp: string;
	readonly brief: Span;
	readonly full: Span;
}

type Span = readonly [from: number, to: number];

/** The bytes that the first section takes: the key, and how many bytes the index and the briefs take. */
const HEAD = 256;
/** Bytes that are read at once, as notes are mostly asked for one after the other. */
const AT_ONCE = 1 << 16;

/**
 * A file of two texts a note, in four sections: the head, an index of paths, stamps and sizes, all of the briefs, all of the
 * others. Briefs are read at once, the others as they are asked for. A file that is not there, not ours, cut short or of
 * another key counts as empty.
 */
export class NoteFile {
	private readonly descriptor: number | undefined;
	private readonly spots: ReadonlyMap<string, Spot>;
	private readonly briefs: Buffer;
	/** How many bytes all of it takes; 0 for an empty one. */
	readonly size: number;
	/** What was read last of the others, and from where. */
	private ahead: { readonly from: number; readonly bytes: Buffer } = { from: 0, bytes: NOTHING };

	constructor(file: string, key: string) {
		this.descriptor = opened(file);
		const sections = this.descriptor === undefined ? undefined : sectionsOf(this.descriptor, key);
		this.spots = sections?.spots ?? new Map();
		this.briefs = sections?.briefs ?? NOTHING;
		this.size = sections?.size ?? 0;
	}

	/** The notes of which something is written, in order. */
	paths(): IterableIterator<string> {
		return this.spots.keys();
	}

	stampOf(path: string): string | undefined {
		return this.spots.get(path)?.stamp;
	}

	brief(path: string): Buffer | undefined {
		const spot = this.spots.get(path);
		return spot && this.briefs.subarray(...spot.brief);
	}

	full(path: string): Buffer | undefined {
		const spot = this.spots.get(path);
		if (spot === undefined || this.descriptor === undefined) return undefined;
		const [from, to] = spot.full;
		const { ahead } = this;
		const isAhead = ahead.from <= from && to <= ahead.from + ahead.bytes.length;
		if (!isAhead) this.ahead = { from, bytes: read(this.descriptor, from, Math.max(to, from + AT_ONCE)) };
		return this.ahead.bytes.subarray(from - this.ahead.from, to - this.ahead.from);
	}

	/** The notes that have a text in their briefs. */
	*mentioning(text: string): Generator<string> {
		const bytes = Buffer.from(text);
		let found = this.briefs.indexOf(bytes);
		for (const [path, { brief: [, to] }] of this.spots) {
			if (found < 0) return;
			if (found >= to) continue;
			yield path;
			found = this.briefs.indexOf(bytes, to);
		}
	}

	/** Nothing more can be asked for. */
	close(): void {
		if (this.descriptor !== undefined) closeSync(this.descriptor);
	}
}

/** Puts a file in place at once, for its owner alone, or leaves what is there: another run may be reading it. */
export function writeNotes(file: string, key: string, notes: readonly (readonly [path: string, note: WrittenNote])[]): void {
	const index = Buffer.from(JSON.stringify(notes.map(([path, { stamp, brief, full }]) => [path, stamp, brief.length, full.length])));
	const briefs = Buffer.concat(notes.map(([, { brief }]) => brief));
	const head = Buffer.alloc(HEAD, ' ');
	head.write(JSON.stringify([key, index.length, briefs.length]));
	replace(file, Buffer.concat([head, index, briefs, ...notes.map(([, { full }]) => full)]));
}

function replace(file: string, bytes: Buffer): void {
	const draft = `${file}.${process.pid}`;
	try {
		mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
		try {
			writeFileSync(draft, bytes, { mode: 0o600 });
			renameSync(draft, file);
		} finally {
			rmSync(draft, { force: true });
		}
	} catch {
		// There is no room, or no right to it: the next run works it out again.
	}
}

function opened(file: string): number | undefined {
	try {
		return openSync(file, 'r');
	} catch {
		return undefined;
	}
}

/** `undefined` for a file that isn't whole, or is of another key. */
function sectionsOf(descriptor: number, key: string): { spots: Map<string, Spot>; briefs: Buffer; size: number } | undefined {
	try {
		const [ofKey, index, briefs] = JSON.parse(read(descriptor, 0, HEAD).toString()) as [unknown, number, number];
		if (ofKey !== key) return undefined;
		const from = HEAD + index + briefs;
		const bytes = read(descriptor, HEAD, from);
		const spots = new Map<string, Spot>();
		let [brief, full] = [0, from];
		for (const [path, stamp, one, other] of JSON.parse(bytes.toString('utf8', 0, index)) as [string, string, number, number][]) {
			spots.set(path, { stamp, brief: [brief, brief + one], full: [full, full + other] });
			brief += one;
			full += other;
		}
		return full === fstatSync(descriptor).size ? { spots, briefs: bytes.subarray(index), size: full } : undefined;
	} catch {
		return undefined;
	}
}

function read(descriptor: number, from: number, to: number): Buffer {
	const bytes = Buffer.allocUnsafe(to - from);
	return bytes.subarray(0, readSync(descriptor, bytes, 0, bytes.length, from));
}

const NOTHING = Buffer.alloc(0);
