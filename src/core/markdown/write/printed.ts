/** A printed table as its cells, whatever blanks, dashes and line ends a formatter has given it since. */

import { splitRow } from '../table-row';

/** The cells of a row, the header being the first; or a line below the table, as one. */
export type PrintedLine = readonly string[];

/** Takes the text of a printed table apart, and the lines below it; an empty one has no lines. */
export function readPrinted(text: string): PrintedLine[] {
	const lines = text.trim().split(/\r\n?|\n/);
	const isDashes = (line: string, index: number): boolean => index === 1 && DASHES.test(line) && lines[0]?.startsWith('|') === true;
	const said = lines.filter((line, index) => line !== '' && !isDashes(line, index));
	return said.map((line) => (line.startsWith('|') ? splitRow(line) : [line]));
}

/** The row below the heads, with nothing of a person's in it. */
const DASHES = /^[|:\- \t]+$/;

/**
 * For each number of lines, the fingerprint of as many from the first on: FNV-1a of 32 bits in eight hexadecimal
 * digits. Where the links at the heads of rows and columns lead does not count, because the app writes them anew
 * when a note is renamed.
 */
export function fingerprints(lines: readonly PrintedLine[]): string[] {
	let hash = FNV_OFFSET;
	const hashes = lines.map((cells, row) => {
		const named = cells.map((cell, column) => (row === 0 || column === 0 ? withoutTarget(cell) : cell));
		hash = hashOf(JSON.stringify(named), hash);
		return hash;
	});
	return [FNV_OFFSET, ...hashes].map((each) => each.toString(16).padStart(8, '0'));
}

/** The fingerprint of all lines. */
export function fingerprintOf(lines: readonly PrintedLine[]): string {
	return fingerprints(lines).at(-1) ?? '';
}

/** A cell that is one link: the name it shows, if another than the note's, and the place in the note. */
function withoutTarget(cell: string): string {
	return cell.replace(/^\[\[[^[\]|#\n]*([^[\]\n]*)\]\]$/, '[[$1]]').replace(/^(\[[^[\]\n]*\])\([^()\s]*\)$/, '$1');
}

/** Goes on from `hash` with the UTF-16 units of a text. */
function hashOf(text: string, hash: number): number {
	let after = hash;
	for (let at = 0; at < text.length; at++) after = Math.imul(after ^ text.charCodeAt(at), FNV_PRIME);
	return after >>> 0;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
