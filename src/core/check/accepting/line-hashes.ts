/** Lines by a number each, so that it can be told whether those of a finding are what they were. */

import { withoutComments } from './ignores';

/**
 * A hash of each line of a text: FNV-1a folded to 16 bits, as all lines of a vault are kept; of 65,536 changes one goes unseen.
 * Blanks and comments that accept findings don't count.
 */
export function lineHashes(text: string): Uint16Array {
	return Uint16Array.from(text.split(/\r\n?|\n/), (line) => {
		const hash = textHash(withoutComments(line));
		return (hash >>> 16) ^ (hash & 0xffff);
	});
}

/** Hashes of lines as one: eight hexadecimal digits. */
export function fingerprintOf(hashes: readonly number[]): string {
	return textHash(hashes.join('+')).toString(16).padStart(8, '0');
}

/** A text as 32 bits: FNV-1a. Blanks don't count. */
export function textHash(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code > BLANK) hash = Math.imul(hash ^ code, 0x01000193);
	}
	return hash >>> 0;
}

/** The last code of a blank or control character in ASCII. */
const BLANK = 0x20;
