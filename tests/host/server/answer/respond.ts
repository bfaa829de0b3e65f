import type { IncomingMessage, ServerResponse } from 'node:http';
import { isOwnHost } from '../guards';
import type { Stage } from '../stage';
import { RefusedPath } from '../vault-paths';
import { Conflict } from '../writes';
import { answerGet } from './get';
import { beginReply, refuse } from './reply';
import { answerWrite } from './write';

/** What the disk says where there is no such file, and where a name can be none. */
const MISSING = new Set(['ENOENT', 'ENOTDIR', 'EISDIR']);
const IMPOSSIBLE = new Set(['ENAMETOOLONG', 'EILSEQ', 'EINVAL']);

/** Answers one request; whatever goes wrong becomes a status and a sentence. */
export async function respond(stage: Stage, port: number, request: IncomingMessage, response: ServerResponse): Promise<void> {
	beginReply(response);
	try {
		if (!isOwnHost(request, port)) return refuse(response, 403, 'This host name is not served here.');
		const url = addressOf(request);
		if (url === undefined) return refuse(response, 400, 'This is no address of the stage.');
		if (request.method === 'GET') await answerGet(stage, url, response);
		else await answerWrite(stage, port, url, request, response);
	} catch (error) {
		if (response.headersSent) response.destroy();
		else refuse(response, ...refusalOf(error));
	}
}

/** Only a path is an address here, not what a proxy would be asked. */
function addressOf({ url = '' }: IncomingMessage): URL | undefined {
	const address = `http://stage.invalid${url}`;
	return url.startsWith('/') && URL.canParse(address) ? new URL(address) : undefined;
}

function refusalOf(error: unknown): [status: number, sentence: string] {
	if (error instanceof RefusedPath) return [403, error.message];
	if (error instanceof Conflict) return [409, error.message];
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	if (MISSING.has(code)) return [404, 'There is no such file.'];
	if (code === 'EEXIST') return [409, 'File already exists.'];
	if (IMPOSSIBLE.has(code)) return [403, 'A file can have no such name.'];
	// The message of the system would name places on this machine.
	return [500, code === '' ? 'Something went wrong.' : `The disk does not let the stage do that (${code}).`];
}
