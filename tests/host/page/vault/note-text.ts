/** A note as it is on disk: what can be read of it, and what it takes to write the same bytes again. */
export interface NoteText {
	/** Without a byte order mark, as Obsidian hands it out. */
	readonly text: string;
	/** Whether the bytes begin with a byte order mark. */
	readonly marked: boolean;
	/** The bytes, where they are not UTF-8: such a note can be read in part and is never written. */
	readonly foreign?: Uint8Array<ArrayBuffer>;
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const;

const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');

/** Reads the bytes of a note. */
export function decodeNote(bytes: Uint8Array): NoteText {
	const marked = BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte);
	try {
		return { text: strict.decode(bytes), marked };
	} catch {
		return { text: lenient.decode(bytes), marked, foreign: new Uint8Array(bytes) };
	}
}

/** The bytes of a note: those it was read from, if its text is the same. */
export function encodeNote({ text, marked, foreign }: NoteText): Uint8Array<ArrayBuffer> {
	if (foreign !== undefined) return foreign;
	const body = new TextEncoder().encode(text);
	return marked ? Uint8Array.of(...BYTE_ORDER_MARK, ...body) : body;
}

/** The hash by which the server tells whether a note is still what was read: SHA-256, in hexadecimal. */
export async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	const digest = await window.crypto.subtle.digest('SHA-256', bytes);
	return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
