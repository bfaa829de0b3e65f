import type { ServerResponse } from 'node:http';
import { isAddressOf, type Asset } from '../asset';
import { CONTENT_SECURITY_POLICY } from '../guards';

/** On every answer, whatever it says. Only what has an address of its own content is kept by the browser. */
export const COMMON_HEADERS = {
	'Cache-Control': 'no-store',
	'Content-Security-Policy': CONTENT_SECURITY_POLICY,
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

/** Puts the common headers on an answer before anything can be sent with it. */
export function beginReply(response: ServerResponse): void {
	for (const [name, value] of Object.entries(COMMON_HEADERS)) response.setHeader(name, value);
}

/** Sends what was asked for. */
export function send(response: ServerResponse, type: string, body: string | Buffer): void {
	response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` });
	response.end(body);
}

/** Sends a part of the page, which the browser may keep if it was asked for by its content. */
export function sendAsset(response: ServerResponse, url: URL, asset: Asset): void {
	if (isAddressOf(url, asset)) response.setHeader('Cache-Control', 'max-age=31536000, immutable');
	send(response, asset.type, asset.body);
}

/** Says in a sentence why something is not done. */
export function refuse(response: ServerResponse, status: number, sentence: string): void {
	response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
	response.end(sentence);
}
