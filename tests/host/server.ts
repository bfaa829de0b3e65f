import { randomBytes } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { addressOf, isAddressOf, type Asset } from './server/asset';
import { CONTENT_SECURITY_POLICY, isOwnHost, isOwnPage } from './server/guards';
import { bundlePage, htmlOfPage } from './server/page-bundle';
import { readManifest, readPluginScript, readPluginStyle, type PluginFiles } from './server/plugin-files';
import { listVault, type VaultListing } from './server/vault-list';
import { RefusedPath, placeInVault } from './server/vault-paths';
import { streamNotes } from './server/vault-stream';
import { moveNote, trashNote, writeText } from './server/writes';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const LOOPBACK = '127.0.0.1';
const LARGEST_NOTE = 64 * 1024 * 1024;

/** What is on the stage. */
export interface StageShow {
	/** The folder of Markdown notes. */
	readonly vault: string;
	/** Saves go to disk. By default they stay in the page's memory and a reload forgets them. */
	readonly write?: boolean;
	/** The folder of the built plugin; by default the repository itself. */
	readonly pluginFolder?: string;
}

/** What to put on the stage, and how. */
export interface StageOptions extends StageShow {
	/** The port to listen on; 0, the default, takes any free one. */
	readonly port?: number;
}

/** A stage that is being served. */
export interface RunningStage {
	readonly url: string;
	readonly port: number;
	/**
	 * Puts something else on the stage, at the same address. The first page opened after that forgets what pages before it have
	 * kept on the device; none of them can write to the new vault.
	 */
	put(show: StageShow): Promise<void>;
	close(): Promise<void>;
}

interface Stage {
	readonly vault: string;
	readonly write: boolean;
	readonly plugin: PluginFiles;
	/** What a page of this stage sends with a write; a page of what was on before has another. */
	readonly token: string;
	/** Whether the next page is the first after another show, and begins with nothing kept on the device. */
	isNew: boolean;
	/** The listing sent last; the texts are sent in its order. */
	listing: VaultListing | undefined;
}

/** Serves a vault and the built plugin to a browser on this machine, and to nobody else. */
export async function startStage(options: StageOptions): Promise<RunningStage> {
	let stage = await stageOf(options);
	// Begun now, so that the first page does not wait for it; a failure shows where the bundle is asked for.
	bundlePage().catch(() => undefined);
	const server = createServer((request, response) => void respond(stage, port, request, response));
	const port = await listen(server, options.port ?? 0);
	return {
		url: `http://${LOOPBACK}:${port}/`,
		port,
		put: async (show) => {
			stage = { ...(await stageOf(show)), isNew: true };
		},
		close: () => closeServer(server),
	};
}

async function stageOf(show: StageShow): Promise<Stage> {
	const vault = path.resolve(show.vault);
	const stats = await stat(vault).catch(() => undefined);
	if (stats?.isDirectory() !== true) throw new Error(`There is no folder ${vault}.`);
	return {
		vault,
		write: show.write ?? false,
		plugin: { folder: path.resolve(show.pluginFolder ?? REPOSITORY) },
		token: randomBytes(24).toString('hex'),
		isNew: false,
		listing: undefined,
	};
}

function listen(server: Server, port: number): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, LOOPBACK, () => resolve((server.address() as AddressInfo).port));
	});
}

function closeServer(server: Server): Promise<void> {
	return new Promise((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});
}

async function respond(stage: Stage, port: number, request: IncomingMessage, response: ServerResponse): Promise<void> {
	try {
		if (!isOwnHost(request, port)) return refuse(response, 403, 'This host name is not served here.');
		const url = new URL(request.url ?? '/', 'http://stage.invalid');
		if (request.method === 'GET') await answerGet(stage, url, response);
		else await answerWrite(stage, port, url, request, response);
	} catch (error) {
		if (response.headersSent) response.destroy();
		else if (error instanceof RefusedPath) refuse(response, 403, error.message);
		else if (isMissing(error)) refuse(response, 404, 'There is no such file.');
		else refuse(response, 500, error instanceof Error ? error.message : 'Something went wrong.');
	}
}

async function answerGet(stage: Stage, url: URL, response: ServerResponse): Promise<void> {
	switch (url.pathname) {
		case '/':
			return send(response, 'text/html', await pageOf(stage));
		case '/stage.js':
			return sendAsset(response, url, (await bundlePage()).script);
		case '/stage.js.map':
			return send(response, 'application/json', (await bundlePage()).sourceMap);
		case '/stage.css':
			return sendAsset(response, url, (await bundlePage()).style);
		case '/icons.json':
			return sendAsset(response, url, (await readPluginScript(stage.plugin)).icons);
		case '/plugin/main.js':
			return sendAsset(response, url, (await readPluginScript(stage.plugin)).script);
		case '/plugin/styles.css':
			return sendAsset(response, url, await readPluginStyle(stage.plugin));
		case '/vault/list':
			stage.listing = await listVault(stage.vault);
			return send(response, 'application/json', JSON.stringify(stage.listing));
		case '/vault/notes':
			return streamNotes(stage.vault, stage.listing ?? (await listVault(stage.vault)), response);
		case '/vault/file':
			return send(response, 'application/octet-stream', await readFile(await placeOf(stage, url)));
		default:
			return refuse(response, 404, 'There is no such page.');
	}
}

async function pageOf(stage: Stage): Promise<string> {
	const { token, write, isNew, plugin } = stage;
	stage.isNew = false;
	// Without a built plugin the page opens all the same, and says so where it loads the plugin.
	const built = await readPluginScript(plugin).catch(() => undefined);
	const addresses = {
		plugin: addressOf('/plugin/main.js', built?.script),
		icons: addressOf('/icons.json', built?.icons),
	};
	const style = addressOf('/plugin/styles.css', await readPluginStyle(plugin));
	return htmlOfPage(await bundlePage(), style, { token, write, isNew, addresses, manifest: await readManifest(plugin) });
}

async function answerWrite(stage: Stage, port: number, url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
	if (!isOwnPage(request, port, stage.token)) return refuse(response, 403, 'Only the stage itself may write.');
	if (!stage.write) return refuse(response, 403, 'Edits stay in memory: the stage was started without --write.');
	const requested = pathParameter(url, 'path');
	if (request.method === 'PUT' && url.pathname === '/vault/file') {
		await writeText(stage.vault, requested, await readBody(request));
	} else if (request.method === 'DELETE' && url.pathname === '/vault/file') {
		await trashNote(stage.vault, requested);
	} else if (request.method === 'POST' && url.pathname === '/vault/move') {
		await moveNote(stage.vault, requested, pathParameter(url, 'to'));
	} else {
		return refuse(response, 405, 'The stage does not do that.');
	}
	response.writeHead(204).end();
}

function placeOf(stage: Stage, url: URL): Promise<string> {
	return placeInVault(stage.vault, pathParameter(url, 'path'));
}

function pathParameter(url: URL, name: string): string {
	return url.searchParams.get(name) ?? '';
}

async function readBody(request: IncomingMessage): Promise<string> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of request as AsyncIterable<Buffer>) {
		size += chunk.length;
		if (size > LARGEST_NOTE) throw new RefusedPath('The note is too large.');
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString('utf8');
}

function sendAsset(response: ServerResponse, url: URL, asset: Asset): void {
	send(response, asset.type, asset.body, isAddressOf(url, asset) ? 'max-age=31536000, immutable' : 'no-store');
}

function send(response: ServerResponse, type: string, body: string | Buffer, caching = 'no-store'): void {
	response.writeHead(200, {
		'Content-Type': `${type}; charset=utf-8`,
		'Cache-Control': caching,
		'Content-Security-Policy': CONTENT_SECURITY_POLICY,
		'X-Content-Type-Options': 'nosniff',
		'Referrer-Policy': 'no-referrer',
		'Cross-Origin-Resource-Policy': 'same-origin',
	});
	response.end(body);
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
	response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' });
	response.end(sentence);
}

function isMissing(error: unknown): boolean {
	return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR');
}
