import type { ServerResponse } from 'node:http';
import path from 'node:path';
import type { VaultListing } from './vault-list';
import { readPlain } from './vault-paths';

/** Reading one file after another leaves the disk idle; this many at a time keeps it busy. */
const FILES_AT_ONCE = 64;

/**
 * Sends the text of every note in one response, in the order of the listing.
 * Each note is the length of its path and of its text, four bytes each, and then both,
 * so that the page never has to search for where one ends.
 */
export async function streamNotes(root: string, listing: VaultListing, response: ServerResponse): Promise<void> {
	response.writeHead(200, { 'Content-Type': 'application/octet-stream' });
	const notes = listing.files.map(([file]) => file).filter((file) => file.endsWith('.md'));
	for (let start = 0; start < notes.length; start += FILES_AT_ONCE) {
		const batch = notes.slice(start, start + FILES_AT_ONCE);
		const frames = await Promise.all(batch.map((note) => frame(root, note)));
		if (response.destroyed) return;
		if (!response.write(Buffer.concat(frames.flat()))) {
			// A client that goes away never drains.
			await new Promise<void>((resolve) => {
				const goOn = (): void => {
					response.off('drain', goOn);
					response.off('close', goOn);
					resolve();
				};
				response.on('drain', goOn);
				response.on('close', goOn);
			});
		}
	}
	response.end();
}

async function frame(root: string, note: string): Promise<Buffer[]> {
	// A note deleted since it was listed, or replaced by a link, is sent as empty rather than ending the load.
	const body = await readPlain(path.join(root, note)).catch(() => Buffer.alloc(0));
	const name = Buffer.from(note, 'utf8');
	const head = Buffer.alloc(8);
	head.writeUInt32LE(name.length, 0);
	head.writeUInt32LE(body.length, 4);
	return [head, name, body];
}
