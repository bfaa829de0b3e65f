/** A note as rules see it: every note of a vault, whether it is an actor's or not. */

import type { ActorNote } from '../../actor/note/actor-note';
import { readActorNote, readWithin, type ReadOptions } from '../../actor/read-actor-note';
import { leftOutBy } from '../../actor/vault/left-out';
import { mayFit } from '../../actor/vault/rule';
import type { Outline } from '../../markdown/outline';
import type { Spot } from './finding';

/** A note with its text, its blocks, and what it says where it is an actor's. */
export interface CheckedNote {
	readonly path: string;
	/** The whole of it, as saved. */
	readonly text: string;
	/** Its blocks, as far as a note is read; `outline.text` is what their offsets point into. */
	readonly outline: Outline;
	/** `undefined` where the note is no actor note. */
	readonly actor: ActorNote | undefined;
}

/** Reads a note for checking; `undefined` where the vault's own settings leave it out, as they do templates. */
export function readCheckedNote(path: string, text: string, reading: ReadOptions): CheckedNote | undefined {
	if (leftOutBy(path, reading.leftOut ?? []) !== undefined) return undefined;
	const within = readWithin(text);
	const actor = mayFit(reading.actorRules, path, text) ? readActorNote(text, path, reading, within) : undefined;
	return { path, text, outline: within.outline, actor };
}

/** Where the character at `offset` of a line stands: `line` is the line's number. */
export function spotAt(text: string, line: number, offset: number): Spot {
	const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
	return { line, column: offset - lineStart + 1 };
}

/** The beginning of a line, for what is said of the whole of it. */
export function lineStart(line: number): Spot {
	return { line, column: 1 };
}
