/** A vault in a folder of its own, on a server that is asked without a client that would tidy anything first. */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { startStage, type RunningStage } from '../host/server';

/** The folder of the small plugin that tries the stage out. */
export const PROBE = fileURLToPath(new URL('../host/fixtures/plugin/', import.meta.url));

/** Headers that stand on every answer, with what they say. */
export const EVERY_ANSWER = {
	'x-content-type-options': 'nosniff',
	'cross-origin-resource-policy': 'same-origin',
	'referrer-policy': 'no-referrer',
	'content-security-policy': expect.stringContaining("default-src 'none'") as string,
};

/** What the server said. */
export interface Answer {
	readonly status: number;
	readonly text: string;
	readonly headers: IncomingHttpHeaders;
}

/** A vault that is served, and the folder around it. */
export interface ServedVault {
	readonly stage: RunningStage;
	/** The vault; beside it is room for what is not served. */
	readonly vault: string;
	readonly around: string;
	ask(method: string, address: string, headers?: Record<string, string>, body?: string | Buffer): Promise<Answer>;
	/** As the page itself would, over what has the hash `seen`. */
	change(method: string, address: string, seen?: string, body?: string | Buffer): Promise<Answer>;
	end(): Promise<void>;
}

/** The hash that the page would send for these bytes. */
export function hashOf(bytes: string | Buffer): string {
	return createHash('sha256').update(bytes).digest('hex');
}

/** Makes the files of a folder, by their paths in it. */
export async function makeFiles(folder: string, files: Readonly<Record<string, string | Buffer>>): Promise<void> {
	for (const [file, bytes] of Object.entries(files)) {
		await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
		await writeFile(path.join(folder, file), bytes);
	}
}

/** Serves a vault of these files; saves go to disk. */
export async function serveVault(files: Readonly<Record<string, string | Buffer>>): Promise<ServedVault> {
	const around = await realpath(await mkdtemp(path.join(tmpdir(), 'served-')));
	const vault = path.join(around, 'vault');
	await makeFiles(vault, files);
	const stage = await startStage({ vault, pluginFolder: PROBE, write: true });
	const ask: ServedVault['ask'] = (method, address, headers = {}, body = '') => answerOf(stage.port, method, address, headers, body);
	const token = /"token":"([0-9a-f]+)"/.exec((await ask('GET', '/')).text)?.[1] ?? '';
	return {
		stage,
		vault,
		around,
		ask,
		change: (method, address, seen, body) =>
			ask(method, address, { 'X-Stage-Token': token, ...(seen === undefined ? {} : { 'If-Match': `"${seen}"` }) }, body),
		end: async () => {
			await stage.close();
			await rm(around, { recursive: true });
		},
	};
}

function answerOf(port: number, method: string, address: string, headers: Record<string, string>, body: string | Buffer): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const asking = request({ host: '127.0.0.1', port, path: address, method, headers }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () => {
				resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString(), headers: response.headers });
			});
		});
		asking.on('error', reject);
		asking.end(body);
	});
}
