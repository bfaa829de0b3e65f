/** What src/ exports, somebody imports. The second half shows on made-up files that the check can fail. */
import { describe, expect, test } from 'vitest';
import { readSources } from './repository';
import { findUnusedExports } from './unused-exports';

test('every export of src/ is imported by another file', () => {
	const all = new Map(['src', 'tests', 'scripts'].flatMap((folder) => [...readSources(folder)]));
	expect(findUnusedExports(all)).toEqual([]);
});

describe('an export', () => {
	const unusedIn = (files: Record<string, string>): string[] => findUnusedExports(new Map(Object.entries(files)));

	test.each([
		['a constant', 'export const a = 1;'],
		['a function', 'export function a() {}'],
		['a class', 'export class a {}'],
		['an interface', 'export interface a {}'],
		['a type', 'export type a = 1;'],
		['an enum', 'export enum a { b }'],
		['taken out of an object', 'export const { b: a } = c;'],
		['named below', 'const b = 1; export { b as a };'],
	])('that nobody imports is found: %s', (_, text) => {
		expect(unusedIn({ 'src/a.ts': text, 'src/b.ts': "import { other } from './a';" })).toEqual(['src/a.ts: a']);
	});

	test('that only its own file uses is found', () => {
		expect(unusedIn({ 'src/a.ts': 'export const a = 1; log(a);' })).toEqual(['src/a.ts: a']);
	});

	test('may be a type that its file uses, for it is the shape of something else', () => {
		expect(unusedIn({ 'src/a.ts': 'export interface B { c: 1 } export function a(): B { return { c: 1 }; }', 'src/b.ts': "import { a } from './a';" })).toEqual([]);
	});

	test.each([
		['by name', 'src/b.ts', "import { a } from './a';"],
		['under another name', 'src/b.ts', "import { a as b } from './a';"],
		['as a type', 'src/b.ts', "import type { a } from './a';"],
		['handed on', 'src/main.ts', "export { a as default } from './a';"],
		['with the whole module', 'src/b.ts', "import * as all from './a';"],
		['as it runs', 'src/b.ts', "const { a } = await import('./a');"],
		['as a type in place', 'src/b.ts', "let b: import('./a').a;"],
		['by a test', 'tests/a.test.ts', "import { a } from '../src/a';"],
		['by a script', 'scripts/a.mts', "import { a } from '../src/a.ts';"],
	])('that is imported is not: %s', (_, path, text) => {
		expect(unusedIn({ 'src/a.ts': 'export const a = 1;', [path]: text }).filter((found) => found.startsWith('src/a.ts'))).toEqual([]);
	});

	test('that Obsidian loads is not', () => {
		expect(unusedIn({ 'src/main.ts': 'export default class Plugin {}' })).toEqual([]);
	});
});
