import { createHash } from 'node:crypto';

/** The hash by which page and server tell whether a note is as it was: SHA-256, in hexadecimal. */
export function hashOf(bytes: Buffer | string): string {
	return createHash('sha256').update(bytes).digest('hex');
}
