/** The command line, run as a person runs it, on the sample vault. */

import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const SAMPLE = path.join(REPOSITORY, 'tests/vault');

function dossier(...words: string[]): { out: string; err: string; code: number | null } {
	const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/dossier.mts', ...words], { cwd: REPOSITORY, encoding: 'utf8' });
	return { out: stdout, err: stderr, code: status };
}

function folderOf(notes: Readonly<Record<string, string>>): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'dossier-'));
	for (const [name, text] of Object.entries(notes)) {
		mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
		writeFileSync(path.join(folder, name), text);
	}
	return folder;
}

interface Exported {
	readonly path: string;
	readonly problems: readonly { readonly line: number; readonly message: string }[];
}

describe('export', () => {
	test('prints one JSON object for each actor note, in path order, and nothing else', () => {
		const { out, err, code } = dossier('export', SAMPLE);
		const notes = out.trim().split('\n').map((line) => JSON.parse(line) as Exported);
		expect(code).toBe(0);
		expect(err).toBe('');
		expect(notes.length).toBe(18);
		expect(notes.map((note) => note.path)).toEqual(notes.map((note) => note.path).sort());
	});

	test('reads every note of the sample vault without a problem but the malformed one', () => {
		const notes = dossier('export', SAMPLE).out.trim().split('\n').map((line) => JSON.parse(line) as Exported);
		expect(notes.filter(({ problems }) => problems.length > 0).map((note) => note.path)).toEqual(['Actors/Arm.md']);
	});

	test('leaves out what is no actor note and what is hidden', () => {
		const folder = folderOf({ 'A.md': '#actor', 'B.md': 'text', '.trash/C.md': '#actor', 'D.txt': '#actor' });
		expect(dossier('export', folder).out.trim().split('\n').map((line) => (JSON.parse(line) as Exported).path)).toEqual(['A.md']);
	});

	test.skipIf(process.getuid?.() === 0)('goes on after a note that cannot be read (skipped for root, who can read any)', () => {
		const folder = folderOf({ 'A.md': '#actor', 'B.md': '#actor' });
		chmodSync(path.join(folder, 'A.md'), 0);
		const { out, err, code } = dossier('export', folder);
		expect([out.split('\n').length - 1, code]).toEqual([1, 0]);
		expect(err).toContain('A.md could not be read');
	});
});

describe('folders that cannot be used', () => {
	test.each([
		['a folder that does not exist', path.join(tmpdir(), 'no', 'such', 'folder'), 'There is no folder'],
		['a file', path.join(REPOSITORY, 'package.json'), 'is not a folder'],
		['a folder without notes', folderOf({}), 'holds no Markdown note'],
	])('%s: a sentence and exit code 2', (_, folder, sentence) => {
		const { out, err, code } = dossier('export', folder);
		expect([out, code]).toEqual(['', 2]);
		expect(err).toContain(sentence);
		expect(err).not.toContain('    at ');
	});
});

describe('compare', () => {
	test('prints a table of the actors named', () => {
		const { out, code } = dossier('compare', SAMPLE, '--actors', 'NVDA,Intel', '--today', '2026-11-23');
		expect(code).toBe(0);
		expect(out.split('\n')[0]).toBe('| Metric | [[NVIDIA]] | [[Intel]] |');
		expect(out).toContain('*As of 2026-11-23 · 2 actors');
	});

	test('gives its data as JSON', () => {
		const table = JSON.parse(dossier('compare', SAMPLE, '--peers-of', 'NVIDIA', '--format', 'json').out) as { actors: { name: string }[] };
		expect(table.actors.map(({ name }) => name)).toEqual(['NVIDIA', 'AMD', 'Broadcom', 'Intel', 'Qualcomm']);
	});

	test.each([
		['an ambiguous name', ['--actors', 'Novo,NVIDIA'], /“Novo” names 2 actors; give a path: .*\.md, .*\.md\./],
		['an unknown name', ['--actors', 'Nobody,NVIDIA'], /No actor goes by “Nobody”\./],
		['one actor', ['--actors', 'NVIDIA'], /Name two or more actors/],
		['an unknown option', ['--colour'], /Unknown option/],
		['a format there is not', ['--actors', 'NVDA,Intel', '--format', 'xml'], /--format is md or json/],
	])('%s: a sentence and exit code 2', (_, words, sentence) => {
		const { err, code } = dossier('compare', SAMPLE, ...words);
		expect(code).toBe(2);
		expect(err).toMatch(sentence);
	});
});

describe('stale', () => {
	test('judges every note on the day given', () => {
		const notes = dossier('stale', SAMPLE, '--today', '2026-11-23').out.trim().split('\n').map((line) => JSON.parse(line) as { name: string; state: string });
		const states = new Map(notes.map(({ name, state }) => [name, state]));
		expect([states.get('NVIDIA'), states.get('Intel'), states.get('Micron'), states.get('Qualcomm'), states.get('Jensen Huang'), states.get('Arm')]).toEqual(['fresh', 'stale', 'due soon', 'undated', 'future', 'unreadable']);
	});

	test('exits with 1 on stale notes only where asked to', () => {
		expect(dossier('stale', SAMPLE, '--today', '2026-11-23').code).toBe(0);
		expect(dossier('stale', SAMPLE, '--today', '2026-11-23', '--fail-on', 'stale').code).toBe(1);
		expect(dossier('stale', SAMPLE, '--today', '2026-02-30').code).toBe(2);
	});
});

test('card prints one actor’s card as JSON', () => {
	expect(JSON.parse(dossier('card', SAMPLE, 'NVDA', '--today', '2026-11-23').out)).toMatchObject({ name: 'NVIDIA', freshness: { state: 'fresh' } });
});
