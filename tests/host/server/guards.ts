import type { IncomingMessage } from 'node:http';

/** The header that carries the page's token; a foreign page cannot send it without a preflight, which is never answered. */
export const TOKEN_HEADER = 'x-stage-token';

const LOOPBACK_NAMES = ['127.0.0.1', 'localhost'];

/** A page of another site that points its own name at this machine sends that name as Host: it is refused. */
export function isOwnHost(request: IncomingMessage, port: number): boolean {
	const [host, ...others] = request.headersDistinct.host ?? [];
	return others.length === 0 && LOOPBACK_NAMES.some((name) => host === `${name}:${port}` || (port === 80 && host === name));
}

/** A write must come from the stage's own page: right token, and no other origin. */
export function isOwnPage(request: IncomingMessage, port: number, token: string): boolean {
	const origin = request.headers.origin;
	if (origin !== undefined && origin !== `http://${request.headers.host ?? ''}`) return false;
	return isOwnHost(request, port) && request.headers[TOKEN_HEADER] === token;
}

/** Nothing outside this server can be reached from the page, which holds the plugin to its promise of no network. */
export const CONTENT_SECURITY_POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self' 'unsafe-inline'",
	"connect-src 'self'",
	"img-src 'self' data: blob:",
	"font-src 'self' data:",
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
].join('; ');
