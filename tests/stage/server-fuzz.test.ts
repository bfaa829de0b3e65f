/**
 * Requests that no browser would send, written by hand onto the connection: whatever they say, the server writes nothing
 * outside the vault or where it may not, gives out nothing that the vault does not list, loses no text, goes on answering,
 * and puts its headers on every answer.
 */
import fc from 'fast-check';
import { readFile, readdir, readlink, rm, symlink } from 'node:fs/promises';
import { connect } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runs } from '../runs';
import { EVERY_ANSWER, hashOf, makeFiles, serveVault, type ServedVault } from './vault-server';

/** In every file that must not be given out. */
const HIDDEN = 'not to be seen';
const NOTES = { 'Alpha.md': 'text of Alpha\n', 'Folder/Beta.md': 'text of Beta\n', 'Folder/Inner/Gamma.md': 'text of Gamma\n' };
/** Those of which no request has the hash, so that none can replace them. */
const UNSEEN = [NOTES['Folder/Beta.md'], NOTES['Folder/Inner/Gamma.md']];
const BESIDE = { 'outside/secret.md': HIDDEN, 'secret.md': HIDDEN };
const OFF_LIMITS = {
	'.git/config': HIDDEN,
	'.obsidian/app.json': '{}',
	'.obsidian/plugins/other/data.json': HIDDEN,
	'node_modules/package/readme.md': HIDDEN,
	'Folder/.hidden.md': HIDDEN,
	'script.sh': 'echo',
};
const LINKS = { 'Door': '../outside', 'Out.md': '../outside/secret.md', 'Dangling.md': '../outside/new.md', 'Inner': '.git', 'Folder/Up': '../..' };

/** Longer than this, and the server hangs. */
const PATIENCE = 20_000;

let served: ServedVault;
let token: string;

beforeAll(async () => {
	served = await serveVault(NOTES);
	token = /"token":"([0-9a-f]+)"/.exec((await served.ask('GET', '/')).text)?.[1] ?? '';
});

afterAll(() => served.end());

/** Lays everything out anew, so that a case shows the same whenever it is tried. */
async function layOut(): Promise<void> {
	for (const folder of [served.vault, served.around]) {
		const names = (await readdir(folder)).filter((name) => name !== 'vault');
		for (const name of names) await rm(path.join(folder, name), { recursive: true });
	}
	await makeFiles(served.around, BESIDE);
	await makeFiles(served.vault, { ...NOTES, ...OFF_LIMITS });
	for (const [name, target] of Object.entries(LINKS)) await symlink(target, path.join(served.vault, name));
}

/** What is under a folder, by path: texts, and where links lead. */
async function contents(folder: string): Promise<Record<string, string>> {
	const found: Record<string, string> = {};
	for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
		const place = path.join(entry.parentPath, entry.name);
		if (entry.isSymbolicLink()) found[path.relative(folder, place)] = `link to ${await readlink(place)}`;
		else if (!entry.isDirectory()) found[path.relative(folder, place)] = await readFile(place, 'utf8');
	}
	return found;
}

const oneOf = <T>(...values: T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const part = fc.oneof(
	{ weight: 6, arbitrary: oneOf('Alpha.md', 'Folder', 'Beta.md', 'Inner', 'Gamma.md', 'New.md', 'new', ...Object.keys(LINKS)) },
	{ weight: 3, arbitrary: oneOf('..', '.', '', '.git', 'config', '.obsidian', 'plugins', 'other', 'dossier', 'data.json', 'node_modules', '.trash', 'outside', 'secret.md') },
	{ weight: 1, arbitrary: oneOf('%2e%2e', '%252e%252e', '%00', 'a%00.md', '\\..', '..\\', 'C:', '%c0%ae%c0%ae', '%ff.md', 'x'.repeat(300) + '.md', 'ALPHA.MD', 'NODE_MODULES', '.GIT', 'Alpha.md.', 'a:b.md', '\u202e.md') },
	{ weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
);
const slash = oneOf('/', '/', '/', '/', '%2f', '%2F', '\\', '%5c', '//');
const requested = fc.oneof(
	{ weight: 3, arbitrary: oneOf(...Object.keys({ ...NOTES, ...OFF_LIMITS, ...LINKS }), '.obsidian/plugins/dossier/data.json', 'Door/secret.md', '../secret.md') },
	{ weight: 4, arbitrary: fc.array(fc.tuple(part, slash), { minLength: 1, maxLength: 5 }).map((parts) => parts.flat().slice(0, -1).join('')) },
);
const parameter = fc.tuple(oneOf('path', 'path', 'path', 'path', 'to', 'v', 'PATH', 'path[]'), requested).map(([name, value]) => `${name}=${value}`);
const oddTarget = fc.oneof(
	fc
		.tuple(oneOf('/vault/file', '/vault/file', '/vault/move', '/vault/folder', '/vault/notes', '/vault/list', '/plugin/styles.css'), fc.array(parameter, { maxLength: 3 }))
		.map(([address, parameters]) => `${address}?${parameters.join('&')}`),
	requested.map((one) => `/${one}`),
	oneOf('*', '', '/', '//', '///evil', 'http://evil.example/vault/list', 'http://127.0.0.1/../../etc/passwd', '/vault/../vault/list', '/%', '/?%', '/vault/file#/../x', 'vault/list', '\u0000'),
);
const oddMethod = oneOf('GET', 'PUT', 'DELETE', 'POST', 'HEAD', 'OPTIONS', 'PATCH', 'TRACE', 'CONNECT', 'get', 'BREW', '');
/** Paths that lead somewhere, or would if links were followed. */
const place = oneOf(...Object.keys({ ...NOTES, ...LINKS }), 'New.md', 'Folder/New.md', 'Folder', 'Folder/Inner', 'Moved', 'Door/secret.md', 'Door/new.md', 'Inner/new.md', 'Folder/Up/new.md');
const wanted = fc.oneof({ weight: 3, arbitrary: place }, { weight: 1, arbitrary: requested });
/** What the page itself asks, but for the paths. */
const route = fc
	.tuple(oneOf('GET /vault/file?', 'PUT /vault/file?', 'PUT /vault/file?', 'DELETE /vault/file?', 'POST /vault/move?', 'POST /vault/move?', 'POST /vault/folder?', 'GET /vault/notes?'), wanted, wanted)
	.map(([start, path, to]) => `${start}path=${encodeURIComponent(path)}&to=${encodeURIComponent(to)}`);
const seen = oneOf(undefined, undefined, undefined, hashOf('never'), '*', '"', 'ä', hashOf(NOTES['Alpha.md']));
const body = fc.oneof(oneOf('', 'new text', `${'x'.repeat(70_000)}`, '\uFEFFtext\r\n'), fc.string({ maxLength: 20 }));
const wellFramed = (text: string): string => `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
const oddFraming = oneOf<(text: string) => string>(
	wellFramed,
	(text) => `Content-Length: ${Buffer.byteLength(text) + 50}\r\n\r\n${text}`,
	(text) => `Content-Length: 3\r\nContent-Length: 5\r\n\r\n${text}`,
	(text) => `Content-Length: -1\r\n\r\n${text}`,
	(text) => `Transfer-Encoding: chunked\r\n\r\n${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n0\r\n\r\n`,
	(text) => `Transfer-Encoding: chunked\r\n\r\n${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`,
	(text) => `Transfer-Encoding: chunked\r\n\r\nffffffffffff\r\n${text}`,
	(text) => `Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n${text}`,
	() => '\r\n',
	() => '',
);

interface Head {
	readonly host: string;
	readonly token: string;
	readonly origin: string | undefined;
	readonly other: string;
}

const OWN_HEAD: Head = { host: 'own', token: 'own', origin: undefined, other: '' };
const oddHead: fc.Arbitrary<Head> = fc.record({
	host: fc.oneof({ weight: 8, arbitrary: oneOf('own') }, { weight: 1, arbitrary: oneOf('evil.example', '127.0.0.1:1', 'own:1', '', 'own\r\nHost: evil.example', '[::1]') }),
	token: fc.oneof({ weight: 6, arbitrary: oneOf('own') }, { weight: 1, arbitrary: oneOf('', 'wrong', 'own\r\nX-Stage-Token: wrong') }),
	origin: oneOf(undefined, undefined, undefined, 'own', 'http://evil.example', 'null'),
	other: fc.oneof({ weight: 6, arbitrary: oneOf('') }, { weight: 1, arbitrary: oneOf('Expect: 100-continue\r\n', 'Expect: a miracle\r\n', 'Upgrade: websocket\r\nConnection: Upgrade\r\n', `X-Long: ${'x'.repeat(20_000)}\r\n`, 'X-Many: 1\r\n'.repeat(3000), 'No colon\r\n', ' Folded: yes\r\n', 'Range: bytes=0-1\r\n', 'If-None-Match: *\r\n') }),
});

const lines = fc.oneof({ weight: 5, arbitrary: route }, { weight: 1, arbitrary: fc.tuple(oddMethod, oddTarget).map((parts) => parts.join(' ')) });
const framing = fc.oneof({ weight: 7, arbitrary: fc.constant(wellFramed) }, { weight: 1, arbitrary: oddFraming });
const head = fc.oneof({ weight: 7, arbitrary: fc.constant(OWN_HEAD) }, { weight: 1, arbitrary: oddHead });

/** A request as it stands on the connection, often odd in one respect only; `own` becomes the name or the token that the server knows. */
const rawRequest = fc.record({ line: lines, seen, body, framing, head }).map((parts) => () => {
	const own = (text: string, meant: string): string => text.replace('own', meant);
	const name = `127.0.0.1:${served.stage.port}`;
	const origin = parts.head.origin === undefined ? '' : `Origin: ${own(parts.head.origin, `http://${name}`)}\r\n`;
	const match = parts.seen === undefined ? '' : `If-Match: "${parts.seen}"\r\n`;
	const headers = `Host: ${own(parts.head.host, name)}\r\nX-Stage-Token: ${own(parts.head.token, token)}\r\n${origin}${match}${parts.head.other}`;
	return `${parts.line} HTTP/1.1\r\n${headers}${parts.framing(parts.body)}`;
});

/** Writes bytes onto a connection of their own, and hears what comes until the server has nothing more to say. */
function converse(text: string): Promise<string> {
	return new Promise((resolve, reject) => {
		const chunks: Buffer[] = [];
		const socket = connect(served.stage.port, '127.0.0.1', () => socket.write(text));
		const late = setTimeout(() => reject(new Error('The server hangs.')), PATIENCE);
		// The connection is ended once the server is silent, so that it sees requests that break off.
		let silent: NodeJS.Timeout | undefined;
		const listen = (): void => {
			clearTimeout(silent);
			silent = setTimeout(() => socket.end(), 30);
		};
		socket.on('data', (chunk: Buffer) => {
			chunks.push(chunk);
			listen();
		});
		socket.on('error', () => undefined);
		socket.on('close', () => {
			clearTimeout(late);
			clearTimeout(silent);
			resolve(Buffer.concat(chunks).toString('latin1'));
		});
		listen();
	});
}

/** The headers of each answer, by their names in small letters. */
function headersOf(answers: string): Record<string, string>[] {
	return [...answers.matchAll(/HTTP\/1\.1 (\d{3}) [^\r\n]*\r\n((?:[^\r\n]+\r\n)*)\r\n/g)]
		.filter(([, status]) => status !== '100')
		.map(([, , lines = '']) => Object.fromEntries(lines.split('\r\n').map((line) => [line.split(':', 1)[0]?.toLowerCase() ?? '', line.slice(line.indexOf(':') + 2)])));
}

it('holds to its promises, whatever it is sent', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(rawRequest, { minLength: 1, maxLength: 3 }), async (requests) => {
			await layOut();
			const answers = await converse(requests.map((print) => print()).join(''));
			// Takes its turn after whatever the server is still doing.
			expect((await served.change('POST', '/vault/folder?path=Last')).status).toBe(204);
			for (const headers of headersOf(answers)) expect(headers).toMatchObject(EVERY_ANSWER);
			expect(answers).not.toContain(HIDDEN);
			expect((await readdir(served.around)).sort()).toEqual(['outside', 'secret.md', 'vault']);
			expect(await contents(path.join(served.around, 'outside'))).toEqual({ 'secret.md': HIDDEN });
			await expectVaultWhole();
			expect((await served.ask('GET', '/vault/list')).status).toBe(200);
		}),
		{ numRuns: runs(600) },
	);
}, 600_000);

/** What is off limits is as it was; nothing half-written lies about; each text that nobody has seen before is still somewhere. */
async function expectVaultWhole(): Promise<void> {
	const now = await contents(served.vault);
	const links = Object.entries(LINKS).map(([name, to]) => [name, `link to ${to}`] as const);
	const untouched = Object.entries({ ...OFF_LIMITS, ...Object.fromEntries(links) });
	// A folder that holds them may be moved as a whole.
	const missing = untouched.filter(([file, text]) => now[file] !== text && !(file.startsWith('Folder/') && Object.values(now).includes(text)));
	expect(missing).toEqual([]);
	expect(Object.keys(now).filter((file) => file.includes('.stage-'))).toEqual([]);
	const texts = Object.values(now);
	expect(UNSEEN.filter((text) => !texts.includes(text))).toEqual([]);
}
