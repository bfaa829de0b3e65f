/** The command line, built once: from source each run would spend a second on translating it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';
import { buildSync } from 'esbuild';

export const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
/** In the repository, so that packages are found. */
const BUILT = path.join(REPOSITORY, 'node_modules/.cache/cli');
/** What runs remember of large vaults, they remember for each other and no longer. */
process.env['DOSSIER_CACHE_DIR'] = mkdtempSync(path.join(tmpdir(), 'dossier-caches-'));
/** In milliseconds. */
const LONGEST_RUN = 60_000;

/** What a run printed, and its exit code. */
export interface Run {
	readonly out: string;
	readonly err: string;
	readonly code: number | null;
}

/** What the thread is given. */
export interface ThreadData {
	/** The words of each run come here, and what came of it goes back. */
	readonly requests: MessagePort;
	/** Becomes 1 when a run is over. */
	readonly isDone: Int32Array;
}

/**
 * Runs the command with these words. The day is November 23, 2026 where they name none, and the run may
 * not read the local time: what it does by default is tested in `today.zones.test.ts`.
 *
 * It runs in a thread that has loaded it once, in a fraction of the time that a process of its own takes. {@link dossierAlone} runs it as one.
 */
export function dossier(...words: string[]): Run {
	build();
	thread ??= startThread();
	const { requests, isDone } = thread;
	Atomics.store(isDone, 0, 0);
	requests.postMessage(withDay(words));
	Atomics.wait(isDone, 0, 0, LONGEST_RUN);
	const answer = receiveMessageOnPort(requests) as { readonly message: Run } | undefined;
	if (answer === undefined) throw new Error(`The run of "${words.join(' ')}" has no end.`);
	return answer.message;
}

/** The same in a process of its own. */
export function dossierAlone(...words: string[]): Run {
	build();
	return runNode(['--import', path.join(BUILT, 'guard.mjs'), path.join(BUILT, 'dossier.mjs'), ...withDay(words)]);
}

/** The same with a reader of its output that is gone before the first line: `dossier … | true`. */
export function dossierUnread(...words: string[]): Pick<Run, 'err' | 'code'> {
	build();
	const { stderr, status } = spawnSync('bash', ['-c', 'set -o pipefail; (sleep 0.2; exec "$0" "$@") | true', process.execPath, path.join(BUILT, 'dossier.mjs'), ...withDay(words)], { encoding: 'utf8' });
	return { err: stderr, code: status };
}

/** The same where no file can grow beyond a kilobyte, as if the disk were full; what it prints goes to the file `out`. */
export function dossierCramped(out: string, ...words: string[]): Pick<Run, 'err' | 'code'> {
	build();
	const { stderr, status } = spawnSync('bash', ['-c', 'ulimit -f 1; exec "$@" > "$0"', out, process.execPath, path.join(BUILT, 'dossier.mjs'), ...withDay(words)], { encoding: 'utf8' });
	return { err: stderr, code: status };
}

function withDay(words: readonly string[]): string[] {
	return words.includes('--today') ? [...words] : [...words, '--today', '2026-11-23'];
}

/** Ends with the process of the tests. */
function startThread(): ThreadData {
	const { port1, port2 } = new MessageChannel();
	const isDone = new Int32Array(new SharedArrayBuffer(4));
	const workerData: ThreadData = { requests: port2, isDone };
	new Worker(path.join(BUILT, 'thread.mjs'), { workerData, transferList: [port2], execArgv: [] }).unref();
	port1.unref();
	return { requests: port1, isDone };
}

/** Runs it as `npm run dossier` does, from source, on the machine's own clock. */
export function dossierFromSource(...words: string[]): Run {
	return runNode(['--import', 'tsx', 'scripts/dossier.mts', ...words]);
}

function runNode(words: readonly string[]): Run {
	const { stdout, stderr, status } = spawnSync(process.execPath, words, { cwd: REPOSITORY, encoding: 'utf8' });
	return { out: stdout, err: stderr, code: status };
}

let isBuilt = false;
let thread: ThreadData | undefined;

/** Each file is put in place whole: another run of the tests may be reading it. */
function build(): void {
	if (isBuilt) return;
	isBuilt = true;
	const { outputFiles } = buildSync({
		entryPoints: { dossier: path.join(REPOSITORY, 'scripts/dossier.mts'), guard: path.join(REPOSITORY, 'tests/local-time/refuse.ts'), thread: path.join(REPOSITORY, 'tests/cli/thread.ts') },
		bundle: true,
		packages: 'external',
		platform: 'node',
		format: 'esm',
		write: false,
		outdir: BUILT,
		outExtension: { '.js': '.mjs' },
		logLevel: 'warning',
	});
	mkdirSync(BUILT, { recursive: true });
	for (const { path: place, contents } of outputFiles) {
		const beside = `${place}.${String(process.pid)}`;
		writeFileSync(beside, contents);
		renameSync(beside, place);
	}
}
