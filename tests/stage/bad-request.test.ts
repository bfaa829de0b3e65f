/** What the server makes of connections that bring no whole request: none is answered in place of a request to come. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, it, onTestFinished } from 'vitest';
import { answerBadRequests } from '../host/server/answer/bad-request';

/** A server that waits for no time at all for what it is sent. */
async function impatientServer(): Promise<Server> {
	const server = createServer({ headersTimeout: 1, connectionsCheckingInterval: 1 }, (_request, response) => void response.end('answered'));
	answerBadRequests(server);
	await once(server.listen(0, '127.0.0.1'), 'listening');
	onTestFinished(() => void server.close());
	return server;
}

it.each([
	['that has said nothing yet is kept for a request', '', 'GET / HTTP/1.1\r\nHost: stage\r\nConnection: close\r\n\r\n', ' 200 OK'],
	['that begins a request and does not end it is refused', 'GET / HTTP/1.1\r\n', '', ' 400 Bad Request'],
])('a connection %s, once it was waited for', async (_what, before, after, status) => {
	const server = await impatientServer();
	const late = once(server, 'clientError');
	const connection = connect((server.address() as AddressInfo).port, '127.0.0.1');
	connection.write(before);
	await late;
	connection.write(after);
	expect((await text(connection)).split('\r\n')[0]).toBe(`HTTP/1.1${status}`);
});
