/** Lines by a number each, so that it can be told whether those of a finding are what they were. */

import { withoutComments } from './ignores';

/** A hash of each line of a text (FNV-1a, 32 bits). Blanks and comments that accept findings don't count. */
export function lineHashes(text: string): Uint32Array {
	return Uint32Array.from(text.split(/\r\n?|\n/), (line) => hashOf(withoutComments(line)));
}

/** Hashes of lines as one: eight hexadecimal digits. */
export function fingerprintOf(hashes: readonly number[]): string {
	return hashOf(hashes.join('+')).toString(16).padStart(8, '0');
}

function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code > BLANK) hash = Math.imul(hash ^ code, 0x01000193);
	}
	return hash >>> 0;
}

/** The last code of a blank or control character in ASCII. */
const BLANK = 0x20;
