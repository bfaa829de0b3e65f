/** `npm run demo`: serves the plugin on a vault and prints the address to open. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startStage, type RunningStage } from '../tests/host/server';

const REPOSITORY = fileURLToPath(new URL('../', import.meta.url));
const FIRST_PORT = 4173;
const PORTS_TO_TRY = 20;

const USAGE = 'Usage: npm run demo -- [VAULT] [--port N] [--write] [--no-build]';

interface DemoArguments {
	readonly vault: string;
	readonly port: number | undefined;
	readonly write: boolean;
	readonly build: boolean;
}

/** Ends the run with a sentence instead of a stack trace. */
function giveUp(sentence: string): never {
	process.stderr.write(`${sentence}\n`);
	process.exit(2);
}

function readArguments(): DemoArguments {
	const { values, positionals } = parseOrGiveUp();
	if (positionals.length > 1) giveUp(`Name one vault. ${USAGE}`);
	const vault = path.resolve(positionals[0] ?? path.join(REPOSITORY, 'tests/vault'));
	if (!existsSync(vault) || !statSync(vault).isDirectory()) giveUp(`Can't find the folder "${vault}".`);
	return { vault, port: readPort(values.port), write: values.write, build: !values['no-build'] };
}

function parseOrGiveUp() {
	try {
		return parseArgs({
			allowPositionals: true,
			options: {
				port: { type: 'string' },
				write: { type: 'boolean', default: false },
				'no-build': { type: 'boolean', default: false },
			},
		});
	} catch (error) {
		return giveUp(`${error instanceof Error ? error.message : 'Unknown arguments.'} ${USAGE}`);
	}
}

function readPort(text: string | undefined): number | undefined {
	if (text === undefined) return undefined;
	const port = Number(text);
	if (!/^\d+$/.test(text) || port < 1 || port > 65535) giveUp(`--port must be a number from 1 to 65535, not "${text}".`);
	return port;
}

function buildPlugin(): void {
	const build = spawnSync(process.execPath, ['esbuild.config.mjs'], { cwd: REPOSITORY, stdio: 'inherit' });
	if (build.status !== 0) giveUp("The plugin couldn't be built.");
}

async function serve({ vault, write, port }: DemoArguments): Promise<RunningStage> {
	if (port !== undefined) return startStage({ vault, write, port });
	for (let offset = 0; offset < PORTS_TO_TRY; offset++) {
		try {
			return await startStage({ vault, write, port: FIRST_PORT + offset });
		} catch (error) {
			if (!isPortTaken(error)) throw error;
		}
	}
	return startStage({ vault, write });
}

function isPortTaken(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

const demo = readArguments();
if (demo.build) buildPlugin();
if (!existsSync(path.join(REPOSITORY, 'main.js'))) giveUp('main.js is missing. Run npm run build first.');
try {
	const stage = await serve(demo);
	process.stdout.write(`${stage.url}\n`);
	process.stdout.write(`Vault: ${demo.vault}\n`);
	process.stdout.write(demo.write ? 'Edits are saved to disk.\n' : 'Edits stay in memory. Add --write to save them to disk.\n');
} catch (error) {
	if (isPortTaken(error)) giveUp(`Port ${demo.port} is already in use.`);
	giveUp(error instanceof Error ? error.message : "The demo couldn't be started.");
}
