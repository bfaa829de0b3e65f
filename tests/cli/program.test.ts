/** dossier.mjs: the command line as one file, built as it is released, run where there is nothing but Node. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/core/command-line/request/commands';
import { dossier, REPOSITORY } from './run';

const folder = mkdtempSync(path.join(tmpdir(), 'dossier-program-'));
const PROGRAM = path.join(folder, 'dossier.mjs');

function run(...words: string[]): { out: string; err: string; code: number | null } {
	const { stdout, stderr, status } = spawnSync(process.execPath, [PROGRAM, ...words], { cwd: folder, encoding: 'utf8' });
	return { out: stdout, err: stderr, code: status };
}

beforeAll(() => {
	execFileSync(process.execPath, ['esbuild.config.mjs', '--command-line', PROGRAM], { cwd: REPOSITORY });
	cpSync(path.join(REPOSITORY, 'tests/vault'), path.join(folder, 'vault'), { recursive: true });
});

describe('the program', () => {
	test.each([
		['export', 'vault'], ['card', 'vault', 'NVIDIA'], ['stale', 'vault', '--format', 'md'], ['compare', 'vault', '--peers-of', 'NVIDIA', '--format', 'json'],
		['check', 'vault', '--hints', '--format', 'sarif'], ['explain', 'vault', 'Arm'], ['metrics', 'vault'], ['fit', 'vault'],
	])('prints what the command from source prints: %s', (command, vault, ...words) => {
		const day = ['--today', '2026-11-23'];
		const fromSource = dossier(command, path.join(REPOSITORY, 'tests', vault), ...words, ...day);
		expect(run(command, vault, ...words, ...day)).toEqual(fromSource);
	});

	test('ends quietly, and as if all were well, where nobody reads on', () => {
		const { stderr, status } = spawnSync('bash', ['-c', `set -o pipefail; "$0" "$1" check vault --hints | true`, process.execPath, PROGRAM], { cwd: folder, encoding: 'utf8' });
		expect([stderr.replace(/^Checked .*\n/, ''), status]).toEqual(['', 0]);
	});
});

describe('--help of a command', () => {
	test.each(Object.entries(COMMANDS))('%s has its options and an example', (name, { options, example }) => {
		const { out, code } = dossier(name, '--help');
		expect(code).toBe(0);
		for (const option of options) expect(out).toContain(`\n  --${option}`);
		expect(out).toContain(`\nExample\n  dossier ${name} ${example}\n`);
	});
});
