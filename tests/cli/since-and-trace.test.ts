/** Checking what has changed in git, and asking why a line is told of or not. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { dossier } from './run';

const hasGit = spawnSync('git', ['--version']).status === 0;
const stats = (value: string): string => `#actor\n\n## Quick stats\n\n| Metric | Value |\n|---|---|\n| Market cap | ${value} |\n\n*Updated 2026-11-01*\n`;
const TABLE = '| Actor | Market cap |\n|---|---|\n| [[Acme]] | $9B |\n| [[Basalt]] | $7B |\n| [[Acme]] | $9B | %% dossier-ignore figure-drift: two dates %%\n';
const NOTES = { 'Acme.md': stats('$4B'), 'Basalt.md': stats('$7B'), 'Table.md': TABLE, 'Own.md': '#actor\n\n*Updated 2026-13-45*\n' };

function folderOf(notes: Readonly<Record<string, string>>): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'dossier-since-'));
	for (const [name, text] of Object.entries(notes)) {
		mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
		writeFileSync(path.join(folder, name), text);
	}
	return folder;
}

describe.skipIf(!hasGit)('check --since (skipped where git is missing)', () => {
	const repository = folderOf(Object.fromEntries(Object.entries(NOTES).map(([name, text]) => [`Vault/${name}`, text])));
	const vault = path.join(repository, 'Vault');
	const git = (...words: string[]): void => void execFileSync('git', ['-C', repository, '-c', 'user.name=A', '-c', 'user.email=a@b.c', ...words]);
	git('init', '-q');
	git('add', '-A');
	git('commit', '-q', '-m', 'First');

	test('has nothing to say where nothing has changed', () => {
		expect(dossier('check', vault, '--since', 'HEAD')).toEqual({ out: '', err: 'No notes have changed since HEAD.\n', code: 0 });
	});

	test('tells what is in changed notes, in new ones, and in those that speak of them', () => {
		writeFileSync(path.join(vault, 'Acme.md'), stats('$5B'));
		writeFileSync(path.join(vault, 'New ünd.md'), '#actor\n\n*Updated 2026-14-45*\n');
		const { out, err, code } = dossier('check', vault, '--since', 'HEAD');
		expect(out.split('\n').map((line) => line.replace(/: .*/, ''))).toEqual(['New ünd.md:3', 'Table.md:3', '']);
		expect([err, code]).toEqual(['Checked 2 notes: 1 problem, 1 warning in 2 notes.\n', 1]);
		expect(dossier('check', vault, '--since', 'HEAD').out).toBe(out);
	});

	test.each(['no-such-branch', '--all'])('refuses what is no commit: %s', (ref) => {
		expect(dossier('check', vault, `--since=${ref}`)).toMatchObject({ out: '', err: expect.stringContaining(`"${ref}" isn't a commit, branch or tag`) as string, code: 2 });
	});

	test('refuses a vault that is not in git', () => {
		expect(dossier('check', folderOf(NOTES), '--since', 'HEAD')).toMatchObject({ out: '', code: 2 });
	});
});

describe('check --trace', () => {
	const folder = folderOf(NOTES);
	const trace = (at: string, ...words: string[]): string => dossier('check', folder, '--trace', at, ...words).out;

	test.each<[string, string, string]>([
		['what is found', 'Table:3', '  figure-drift: found, warning: Unexpected second figure for Market cap of Acme'],
		['what is found in the note itself', 'Own.md:3', '  unreadable-date: found, error: Updated date "2026-13-45" can\'t be read.'],
		['why a figure is not told', 'Table:4', '  figure-drift: looked at $7B of Basalt: its own note says the same'],
		['which comment accepts what is found', 'Table:5', '  figure-drift: found, and accepted on line 5 (two dates): '],
		['that a rule is off', 'Table:4', '  number-not-in-source: not run: it is off'],
		['that a rule found nothing', 'Own:1', '  stale-note: nothing found in this line'],
	])('says %s', (_, at, said) => {
		expect(trace(at)).toContain(said);
	});

	test('says so as JSON', () => {
		expect(JSON.parse(trace('Table:3', '--format', 'json'))).toMatchObject({ path: 'Table.md', line: 3, text: '| [[Acme]] | $9B |' });
	});

	test.each([['Table', '--trace needs a note and a line'], ['Table:99', 'Table.md has 6 lines.'], ['Nowhere:1', 'No actor is called "Nowhere"']])('refuses %s', (at, sentence) => {
		expect(dossier('check', folder, '--trace', at)).toMatchObject({ out: '', err: expect.stringContaining(sentence) as string, code: 2 });
	});
});
