/** What checking comes to: for a vault, and for each note. */

import type { Finding } from './rule/finding';
import type { Ignore } from './rule/ignore';

/** A rule that failed. The others go on. */
export interface Crash {
	readonly rule: string;
	/** The note it failed at. */
	readonly path: string;
	/** What it failed with. */
	readonly message: string;
}

/** What checking came to. */
export interface CheckResult {
	/** In the order of `compareFindings`. */
	readonly findings: readonly Finding[];
	/** Those that comments or the settings accept, and nobody is told, in no particular order. */
	readonly accepted: readonly Finding[];
	/** Rules that failed, in the order in which they were met. */
	readonly crashes: readonly Crash[];
}

/** What the rules find at a note or at all of them, accepted or not, and which of them failed there. */
export type JudgedNote = Pick<CheckResult, 'findings' | 'crashes'>;

/** What is known of a note that was taken in: plain data, from which it can be taken in again where the note itself isn't at hand. */
export interface TakenNote {
	/** What was collected from it, by the ids of the rules. */
	readonly kept: Readonly<Record<string, unknown>>;
	readonly crashes: readonly Crash[];
	readonly ignores: readonly Ignore[];
	/** Its lines, hashed. */
	readonly lines: Uint16Array;
}
