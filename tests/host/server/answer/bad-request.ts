import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { COMMON_HEADERS, beginReply, refuse } from './reply';

/** Answers what is no HTTP, or asks for more than HTTP has here, with the same headers as all else. */
export function answerBadRequests(server: Server): void {
	const unanswered = new WeakMap<Duplex, number>();
	const count = (socket: Duplex, by: number): void => void unanswered.set(socket, (unanswered.get(socket) ?? 0) + by);
	server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
		count(socket, 1);
		response.once('close', () => count(socket, -1));
	});
	server.on('clientError', (_error: Error, socket: Duplex) => {
		// A browser keeps connections for later. An answer to one would be taken for that of the request it sends next.
		if (socket instanceof Socket && socket.bytesRead === 0) return;
		// An answer that is under way would be broken by another one in its middle.
		if (socket.writable && (unanswered.get(socket) ?? 0) === 0) socket.end(plainRefusal());
		else socket.destroy();
	});
	server.on('checkExpectation', (_request: IncomingMessage, response: ServerResponse) => {
		beginReply(response);
		refuse(response, 417, 'The stage does not do that.');
	});
}

function plainRefusal(): string {
	const headers = Object.entries(COMMON_HEADERS).map(([name, value]) => `${name}: ${value}\r\n`);
	return `HTTP/1.1 400 Bad Request\r\n${headers.join('')}Content-Length: 0\r\nConnection: close\r\n\r\n`;
}
