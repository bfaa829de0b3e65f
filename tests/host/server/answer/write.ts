import type { IncomingMessage, ServerResponse } from 'node:http';
import { SEEN_HEADER } from '../../protocol';
import { isOwnPage } from '../guards';
import type { Stage } from '../stage';
import { makeFolder, moveInVault, trash, writeText } from '../writes';
import { pathParameter } from './parameter';
import { refuse } from './reply';

const LARGEST_NOTE = 64 * 1024 * 1024;

/** Answers what changes the vault, for the stage's own page and nobody else. */
export async function answerWrite(stage: Stage, port: number, url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
	if (!isOwnPage(request, port, stage.token)) return refuse(response, 403, 'Only the stage itself may write.');
	if (!stage.write) return refuse(response, 403, 'Edits stay in memory: the stage was started without --write.');
	const { vault } = stage;
	const path = pathParameter(url, 'path');
	const seen = seenOf(request);
	switch (`${request.method} ${url.pathname}`) {
		case 'PUT /vault/file': {
			const bytes = await readBody(request);
			if (bytes === undefined) return refuse(response, 413, 'The note is too large.');
			await writeText(vault, path, bytes, seen);
			break;
		}
		case 'DELETE /vault/file':
			await trash(vault, path, seen);
			break;
		case 'POST /vault/move':
			await moveInVault(vault, path, pathParameter(url, 'to'), seen);
			break;
		case 'POST /vault/folder':
			await makeFolder(vault, path);
			break;
		default:
			return refuse(response, 405, 'The stage does not do that.');
	}
	response.writeHead(204).end();
}

function seenOf(request: IncomingMessage): string | undefined {
	return request.headers[SEEN_HEADER]?.replaceAll('"', '');
}

/** The bytes that were sent, or undefined where they are too many. A request that breaks off is an error. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
	const chunks: Buffer[] = [];
	let size = 0;
	// All of it is taken in, as a refusal in the middle would not reach the page.
	for await (const chunk of request as AsyncIterable<Buffer>) {
		size += chunk.length;
		if (size <= LARGEST_NOTE) chunks.push(chunk);
	}
	return size <= LARGEST_NOTE ? Buffer.concat(chunks) : undefined;
}
