/** What is remembered of notes between runs: never of another state of a note than it is in, and never a reason to fail. */
import { mkdtempSync, readdirSync, readFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { NoteCache } from '../../../scripts/command-line/cache/note-cache.mts';
import { Stamps } from '../../../scripts/command-line/cache/stamps.mts';

const LONG_AGO = new Date('2026-01-02T03:04:05Z');

let vault = '';
let file = '';

/** Writes a note as it was left some time ago. */
function leave(note: string, text: string, at = LONG_AGO): void {
	writeFileSync(path.join(vault, note), text);
	utimesSync(path.join(vault, note), at, at);
}

const open = (key = 'key', now?: number): NoteCache<number[], string> => new NoteCache(file, key, new Stamps(vault, now));

/** Remembers the same of each note, in one run. */
function remember(value: number[], ...notes: string[]): void {
	const cache = open();
	for (const note of notes) cache.set(note, value, `${note}, in full`);
	cache.save();
}

beforeEach(() => {
	vault = mkdtempSync(path.join(tmpdir(), 'dossier-cache-'));
	file = path.join(vault, '.caches/deep/notes');
	leave('A.md', 'one');
	leave('B.md', 'two');
});

describe('what is remembered of a note', () => {
	test('is known in the next run', () => {
		remember([1, 2], 'A.md');
		expect([open().brief('A.md'), open().has('A.md'), open().brief('B.md')]).toEqual([[1, 2], true, undefined]);
	});

	test.each([
		['was written to', () => leave('A.md', 'ONE!')],
		['was written to with as many characters, and dated back', () => leave('A.md', 'ONE')],
		['was replaced by another file of the same size and time', () => {
			leave('C.md', 'ten');
			renameSync(path.join(vault, 'C.md'), path.join(vault, 'A.md'));
		}],
		['went', () => renameSync(path.join(vault, 'A.md'), path.join(vault, 'D.md'))],
	])('is not known any more where the note %s, but was', (_, change) => {
		remember([1], 'A.md');
		change();
		expect([open().brief('A.md'), open().last('A.md')]).toEqual([undefined, [1]]);
	});

	test('is not kept of a note that changed a moment ago: it may change again without its time telling', () => {
		leave('A.md', 'one', new Date());
		remember([1], 'A.md', 'B.md');
		expect([open().last('A.md'), open().brief('B.md')]).toEqual([undefined, [1]]);
	});

	test('is nothing to a run by another key', () => {
		remember([1], 'A.md');
		expect(open('other').last('A.md')).toBeUndefined();
	});

	test('is told of notes that are gone', () => {
		remember([1], 'A.md', 'B.md');
		expect(open().gone(['B.md', 'C.md'])).toEqual(['A.md']);
	});
});

describe('the file', () => {
	test('is for its owner alone, whole, and without drafts beside it', () => {
		remember([1], 'A.md');
		const folder = path.dirname(file);
		expect([statSync(file).mode & 0o777, statSync(folder).mode & 0o777, readdirSync(folder)]).toEqual([0o600, 0o700, ['notes']]);
	});

	test('loses nothing of the notes that a run didn\'t ask about, but of those that have changed or gone', () => {
		leave('C.md', 'three');
		remember([1], 'A.md', 'B.md', 'C.md');
		leave('B.md', 'changed');
		renameSync(path.join(vault, 'C.md'), path.join(vault, 'D.md'));
		remember([2], 'D.md');
		const cache = open();
		expect([cache.brief('A.md'), cache.full('A.md'), cache.last('B.md'), cache.last('C.md')]).toEqual([[1], 'A.md, in full', undefined, undefined]);
		expect([cache.brief('D.md'), cache.full('D.md')]).toEqual([[2], 'D.md, in full']);
	});

	test('is not written for one note in many', () => {
		const many = Array.from({ length: 1_500 }, (_, index) => `N${index}.md`);
		for (const note of many) leave(note, 'x');
		remember([1], ...many);
		leave('N7.md', 'changed');
		const before = readFileSync(file, 'utf8');
		remember([2], 'N7.md');
		expect(readFileSync(file, 'utf8')).toBe(before);
	});

	test('tells which notes a text is part of', () => {
		const cache = new NoteCache<string[], null>(file, 'key', new Stamps(vault));
		leave('C.md', 'three');
		cache.set('A.md', ['to B.md', 'B.md'], null);
		cache.set('B.md', ['to B.md'], null);
		cache.set('C.md', ['"B.md"', 'B.md', 'B.md'], null);
		cache.save();
		expect([...open().mentioning('B.md')]).toEqual(['A.md', 'C.md']);
	});

	test.each([
		['empty', () => ''], ['cut short', (text: string) => text.slice(0, -4)], ['cut in the middle', (text: string) => text.slice(0, text.length / 2)],
		['something else', () => 'Dear diary,\n\n"key"\n[]\n'], ['of numbers that say nothing', (text: string) => text.replace(/,\d+,\d+\]/g, ',1,1]')],
		['of a head that says nothing', (text: string) => `["key"]${text.slice(7)}`], ['of values that say nothing', (text: string) => text.replaceAll('[1]', '{1}')],
	])('counts as empty as far as it is %s', (_, damage) => {
		remember([1], 'B.md', 'A.md');
		writeFileSync(file, damage(readFileSync(file, 'utf8')));
		expect(open().brief('A.md')).toBeUndefined();
		remember([2], 'A.md');
		expect(open().brief('A.md')).toEqual([2]);
	});

	test('in a place that can\'t be a folder is not written', () => {
		file = path.join(vault, 'A.md/notes');
		remember([1], 'A.md');
		expect(open().brief('A.md')).toBeUndefined();
	});
});
