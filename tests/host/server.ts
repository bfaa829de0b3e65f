import { randomBytes } from 'node:crypto';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { answerBadRequests } from './server/answer/bad-request';
import { respond } from './server/answer/respond';
import { bundlePage } from './server/page-bundle';
import type { Stage } from './server/stage';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const LOOPBACK = '127.0.0.1';

/** A host name that is missing is refused like a wrong one; who does not send all of a request is not waited for. */
const HTTP_OPTIONS = { requireHostHeader: false, headersTimeout: 10_000, requestTimeout: 60_000 } as const;

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

/** Serves a vault and the built plugin to a browser on this machine, and to nobody else. */
export async function startStage(options: StageOptions): Promise<RunningStage> {
	let stage = await stageOf(options);
	// Begun now, so that the first page does not wait for it; a failure shows where the bundle is asked for.
	bundlePage().catch(() => undefined);
	const server = createServer(HTTP_OPTIONS, (request, response) => void respond(stage, port, request, response));
	answerBadRequests(server);
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
		vault: await realpath(vault),
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
