/** The command line as a process of its own, built once: from source each run would spend a second on translating it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

export const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
/** In the repository, so that packages are found. */
const BUILT = path.join(REPOSITORY, 'node_modules/.cache/cli');

/** What a run printed, and its exit code. */
export interface Run {
	readonly out: string;
	readonly err: string;
	readonly code: number | null;
}

/**
 * Runs the command with these words. The day is November 23, 2026 where they name none, and the run may
 * not read the local time: what it does by default is tested in `today.zones.test.ts`.
 */
export function dossier(...words: string[]): Run {
	build();
	const day = words.includes('--today') ? [] : ['--today', '2026-11-23'];
	return runNode(['--import', path.join(BUILT, 'guard.mjs'), path.join(BUILT, 'dossier.mjs'), ...words, ...day]);
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

/** Each file is put in place whole: another run of the tests may be reading it. */
function build(): void {
	if (isBuilt) return;
	isBuilt = true;
	const { outputFiles } = buildSync({
		entryPoints: { dossier: path.join(REPOSITORY, 'scripts/dossier.mts'), guard: path.join(REPOSITORY, 'tests/local-time/refuse.ts') },
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
