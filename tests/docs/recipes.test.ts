/** The recipes of docs/recipes.md, run as they stand there in a repository of their own. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readText, ROOT } from '../architecture/repository';

const hasGit = spawnSync('git', ['--version']).status === 0;
const [HOOK = '', AFTER_EDIT = ''] = [...readText('docs/recipes.md').matchAll(/```sh\n([^]*?)```/g)].map(([, text = '']) => text);
const [, WORKFLOW = ''] = /```yaml\n([^]*?)```/.exec(readText('docs/recipes.md')) ?? [];

const WELL = '#actor\n\n*Updated 2026-01-01*\n';
const BROKEN = '#actor\n\n*Updated 2026-13-45*\n';

let program = '';
beforeAll(() => {
	program = path.join(mkdtempSync(path.join(tmpdir(), 'dossier-built-')), 'dossier.mjs');
	execFileSync(process.execPath, ['esbuild.config.mjs', '--command-line', program], { cwd: ROOT });
});

/** A repository with the program and one note that is well, committed. */
function repository(): { folder: string; write: (name: string, text: string, mode?: number) => void; run: (command: string, ...words: string[]) => { out: string; err: string; code: number | null } } {
	const folder = mkdtempSync(path.join(tmpdir(), 'dossier-recipe-'));
	const run = (command: string, ...words: string[]) => {
		const { stdout, stderr, status } = spawnSync(command, words, { cwd: folder, encoding: 'utf8' });
		return { out: stdout, err: stderr, code: status };
	};
	const write = (name: string, text: string, mode = 0o644): void => {
		mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
		writeFileSync(path.join(folder, name), text);
		chmodSync(path.join(folder, name), mode);
	};
	copyFileSync(program, path.join(folder, 'dossier.mjs'));
	write('Acme.md', WELL);
	if (hasGit) {
		for (const words of [['init', '-q'], ['config', 'user.name', 'A'], ['config', 'user.email', 'a@b.c'], ['add', '-A'], ['commit', '-q', '-m', 'First']]) run('git', ...words);
	}
	return { folder, write, run };
}

describe.skipIf(!hasGit)('the git hook (skipped where git is missing)', () => {
	test('holds back a commit with an error, and says where; lets others through', () => {
		const { write, run } = repository();
		write('.git/hooks/pre-commit', HOOK, 0o755);
		write('Acme.md', BROKEN);
		const held = run('git', 'commit', '-q', '-a', '-m', 'Broken');
		expect(held.code).toBe(1);
		expect(`${held.out}${held.err}`).toContain('Acme.md:3: Updated date "2026-13-45" can\'t be read.');
		write('Acme.md', WELL.replace('2026-01-01', '2026-02-01'));
		expect(run('git', 'commit', '-q', '-a', '-m', 'Well').code).toBe(0);
	});

	test('looks at what is staged, not at what is saved since, and leaves the vault as it is', () => {
		const { write, run } = repository();
		write('.git/hooks/pre-commit', HOOK, 0o755);
		write('Acme.md', BROKEN);
		run('git', 'add', 'Acme.md');
		write('Acme.md', WELL);
		const held = run('git', 'commit', '-q', '-m', 'Broken');
		expect(`${held.out}${held.err}`).toMatch(/^Acme\.md:3: Updated date "2026-13-45" can't be read\./m);
		expect(held.code).toBe(1);
		write('Other.md', BROKEN);
		write('Acme.md', BROKEN);
		run('git', 'reset', '-q');
		write('Third.md', WELL);
		run('git', 'add', 'Third.md');
		expect(run('git', 'commit', '-q', '-m', 'Well').code).toBe(0);
		expect(run('git', 'status', '--porcelain').out).toBe(' M Acme.md\n?? Other.md\n');
	});
});

describe('the workflow', () => {
	interface Step { readonly run?: string; readonly with?: Readonly<Record<string, string>> }
	const { jobs: { check: { steps } } } = parse(WORKFLOW) as { readonly jobs: { readonly check: { readonly steps: readonly Step[] } } };
	const command = steps.flatMap(({ run }) => run ?? []).join('\n');
	const uploaded = steps.flatMap((step) => step.with?.['sarif_file'] ?? []);

	test.each([[BROKEN, 1], [WELL, 0]])('leaves a log of the findings to be uploaded', (text, count) => {
		const { folder, write, run } = repository();
		write('Acme.md', text);
		expect(run('bash', '-e', '-c', command).code).toBe(0);
		const log = JSON.parse(readFileSync(path.join(folder, uploaded[0] ?? ''), 'utf8')) as { version: string; runs: { results: unknown[] }[] };
		expect([log.version, log.runs[0]?.results.length]).toEqual(['2.1.0', count]);
	});

	test('fails where the vault can\'t be checked', () => {
		const { run } = repository();
		expect(run('bash', '-e', '-c', command.replace('check .', 'check nowhere')).code).toBe(1);
	});
});

describe('the script after an edit', () => {
	function afterEdit(notes: Readonly<Record<string, string>>, ...edited: string[]) {
		const { write, run } = repository();
		write('after-edit.sh', AFTER_EDIT, 0o755);
		for (const [name, text] of Object.entries(notes)) write(name, text);
		return run('./after-edit.sh', ...edited);
	}

	test('is silent where there is nothing to say of the notes edited', () => {
		expect(afterEdit({ 'Other.md': BROKEN }, 'Acme.md')).toEqual({ out: '', err: '', code: 0 });
	});

	test('hands back what is found in them', () => {
		const { err, code } = afterEdit({ 'Firms/Broken one.md': BROKEN }, 'Acme.md', 'Firms/Broken one.md');
		expect([err.split('\n').length, code]).toEqual([2, 2]);
		expect(err).toMatch(/^Firms\/Broken one\.md:3: Updated date/);
	});

	test('hands back twenty lines at most', () => {
		const rows = Array.from({ length: 40 }, (_, at) => `| Row ${String(at)} | 1 | 2 | 3 |\n`).join('');
		const { err, code } = afterEdit({ 'Many.md': `#actor\n\n## Quick stats\n\n| Metric | Value |\n|---|---|\n${rows}` }, 'Many.md');
		expect([err.trim().split('\n').length, code]).toEqual([20, 2]);
		expect(err).toMatch(/\n\d+ more: node dossier\.mjs check \. Many\.md\n$/);
	});

	test('says where it can\'t check', () => {
		expect(afterEdit({}, 'Nowhere.md')).toEqual({ out: '', err: 'The notes couldn\'t be checked.\n', code: 1 });
	});
});
