/** Files and disks that a system refuses: the answer says so in a sentence, and nothing is left half written. */
import type * as fs from 'node:fs';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync, type Dirent } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { Stamps } from '../../scripts/command-line/cache/stamps.mts';
import { readText, type listNotes } from '../../scripts/command-line/vault-files.mts';
import { readActorNote } from '../../src/core/actor/read-actor-note';
import { LIMITS } from '../../src/core/limits';
import { READING } from '../core/actor/reading';
import { dossier, dossierCramped } from './run';

const FOLDERS: string[] = [];
afterAll(() => FOLDERS.forEach((folder) => rmSync(folder, { recursive: true })));

/** A vault of 30 notes, each with something to find, and of these folders with one more. */
function vaultWith(...folders: string[]): string {
	const vault = mkdtempSync(join(tmpdir(), 'dossier-refused-'));
	FOLDERS.push(vault);
	for (const folder of folders) mkdirSync(join(vault, folder));
	const paths = [...Array.from({ length: 30 }, (_, at) => `Note ${String(at)}.md`), ...folders.map((folder) => `${folder}/A.md`)];
	for (const path of paths) writeFileSync(join(vault, path), '#actor\n\n*Updated 2029-01-01*\n');
	return vault;
}

describe('a disk that is full', () => {
	test('is told of in a sentence, with exit code 2', () => {
		const vault = vaultWith();
		const out = join(vault, 'out.jsonl');
		expect(dossierCramped(out, 'export', vault)).toEqual({ err: expect.stringMatching(/^The answer couldn't be written whole: .*\n$/) as string, code: 2 });
		expect(readFileSync(out, 'utf8')).toHaveLength(1024);
	});

	test('leaves no part of a baseline, which the next run would refuse', () => {
		const vault = vaultWith();
		const baseline = join(vault, 'baseline.json');
		const { err, code } = dossierCramped(join(vault, 'out'), 'check', vault, '--baseline', baseline);
		expect([err, code]).toEqual([expect.stringMatching(/^Can't write the baseline /), 2]);
		expect(existsSync(baseline)).toBe(false);
	});
});

describe('a path that the system refuses', () => {
	const vault = vaultWith();
	symlinkSync('Circle.md', join(vault, 'Circle.md'));
	const LONG = `${'long'.repeat(100)}.md`;

	test.each(['card', 'explain', 'check'])('is no note for %s, be it a circle of links or too long', (command) => {
		for (const name of [join(vault, 'Circle.md'), LONG]) {
			const { err, code } = dossier(command, name);
			expect([err.split('\n').length, code]).toEqual([2, 2]);
		}
	});

	test('says nothing of whether a note has changed', () => {
		expect([new Stamps(vault).of('Circle.md'), new Stamps(vault).of(LONG)]).toEqual([undefined, undefined]);
	});
});

describe('a file that is far too long to be a note', () => {
	test('is read as far as a note is, the first time too, and no further', () => {
		const file = join(vaultWith(), 'Long.md');
		const long = `#actor\n\n${'長い。\n'.repeat(400_000)}${'x'.repeat(5_000_000)}`;
		writeFileSync(file, long);
		const text = readText(file);
		expect([text.length > LIMITS.noteLength, text.length < 2_000_000]).toEqual([true, true]);
		expect(readActorNote(text, 'Long.md', READING)).toEqual(readActorNote(long, 'Long.md', READING));
	});
});

describe('a folder in a vault', () => {
	let list: typeof listNotes;

	beforeAll(async () => {
		vi.doMock('node:fs', async (importOriginal) => {
			const real = await importOriginal<typeof fs>();
			/** The folder Shut can't be read, and Going is gone as soon as it was seen. */
			const readdirSync = (path: string, options: { readonly withFileTypes: true }): Dirent[] => {
				if (basename(path) === 'Shut') throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
				const entries = real.readdirSync(path, options);
				real.rmSync(join(path, 'Going'), { recursive: true, force: true });
				return entries;
			};
			return { ...real, readdirSync };
		});
		// The files of a worker share their modules, and another may have loaded this one.
		vi.resetModules();
		({ listNotes: list } = await import('../../scripts/command-line/vault-files.mts'));
	});

	afterAll(() => {
		vi.doUnmock('node:fs');
		vi.resetModules();
	});

	test('that can\'t be read is named', () => {
		const vault = vaultWith('Open', 'Shut');
		expect(() => list(vault)).toThrow(`You don't have permission to read the folder "${join(vault, 'Shut')}".`);
	});

	test('that goes while others are read has no notes', () => {
		expect(list(vaultWith('Open', 'Going')).filter((path) => path.includes('/'))).toEqual(['Open/A.md']);
	});
});
