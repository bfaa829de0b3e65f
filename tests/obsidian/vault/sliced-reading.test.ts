import type { TFile } from 'obsidian';
import { expect, test } from 'vitest';
import { readInSlices } from '../../../src/obsidian/vault/sliced-reading';

const FILES = ['A.md', 'B.md', 'C.md'].map((path) => ({ path }) as TFile);

/** Reads the three notes, each of which is to be read until it is taken, and gives what was taken. `during` happens while their texts are on the way. */
async function taken(during: (waiting: Set<string>, stop: () => void) => void): Promise<[path: string, text: string | undefined][]> {
	const waiting = new Set(FILES.map(({ path }) => path));
	const all: [path: string, text: string | undefined][] = [];
	let isOver = false;
	await readInSlices(FILES, {
		textOf: async ({ path }) => {
			if (path === 'C.md') during(waiting, () => (isOver = true));
			return path === 'B.md' ? undefined : `Text of ${path}`;
		},
		isWaiting: ({ path }) => waiting.has(path),
		take: ({ path }, text) => {
			waiting.delete(path);
			all.push([path, text]);
		},
		onProgress: () => undefined,
		isOver: () => isOver,
	});
	return all;
}

test('every note is taken in, in its order, one that cannot be read too', async () => {
	expect(await taken(() => undefined)).toEqual([['A.md', 'Text of A.md'], ['B.md', undefined], ['C.md', 'Text of C.md']]);
});

test('a note that changed while its text was on the way is not taken in with the old one', async () => {
	expect(await taken((waiting) => waiting.delete('A.md'))).toEqual([['B.md', undefined], ['C.md', 'Text of C.md']]);
});

test('nothing is taken in once the reading is over', async () => {
	expect(await taken((_, stop) => stop())).toEqual([]);
});
