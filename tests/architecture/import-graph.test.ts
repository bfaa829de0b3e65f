/**
 * Holds the shape of src/: who may import whom, what the core may know, and which words files may
 * not be named with. The first half judges the real sources; the second shows on a few made-up
 * files that each check can fail.
 */
import { execFileSync } from 'node:child_process';
import { builtinModules } from 'node:module';
import { describe, expect, test } from 'vitest';
import { LAYERS, layerOf } from './layers';
import { readSources, ROOT } from './repository';
import { findCycles, readGraph, type Import, type SourceGraph } from './source-graph';
import { findTypeHoles } from './type-holes';

const MAIN_MAX_LINES = 99;
const VAGUE_FILE_NAMES = /(^|\/)(utils?|helpers?|common|types?|misc|shared|index)\.ts$/;
const BEYOND_CORE = new RegExp(`^(obsidian|electron|moment|@codemirror/.*|@lezer/.*|node:.*|(${builtinModules.join('|')})(/.*)?)$`);

const inCore = (path: string): boolean => path.startsWith('src/core/');
const show = ({ from, to, line }: Import): string => `${from}:${String(line)} imports ${to}`;

const upwardImports = (graph: SourceGraph): string[] => graph.inner
	.filter(({ from, to }) => (layerOf(from) ?? NaN) > (layerOf(to) ?? NaN))
	.map(show);
const importsOfMain = (graph: SourceGraph): string[] => graph.inner.filter(({ to }) => to === 'src/main.ts').map(show);
const importsBeyondCore = (graph: SourceGraph): string[] => graph.outer
	.filter(({ from, to }) => inCore(from) && BEYOND_CORE.test(to))
	.map(show);
const fileCycles = (graph: SourceGraph): string[][] => findCycles(graph.inner.map(({ from, to }) => [from, to]));
/** Cycles between the members of the layers: card -> freshness -> card, through whichever files. */
const memberCycles = (graph: SourceGraph): string[][] => findCycles(
	graph.inner.map(({ from, to }) => [memberOf(from), memberOf(to)] as const).filter(([from, to]) => from !== to),
);

function memberOf(path: string): string {
	return LAYERS.flat().find((member) => path === member || path.startsWith(`${member}/`)) ?? path;
}

describe('src/', () => {
	const sources = readSources();
	const graph = readGraph(sources);
	const core = [...sources.keys()].filter(inCore);

	test('there are sources to judge', () => {
		expect(core.length).toBeGreaterThan(5);
		expect(graph.inner.length).toBeGreaterThan(5);
	});

	test('every relative import leads to a source file', () => {
		expect(graph.unresolved.map(show)).toEqual([]);
	});

	test('no file imports itself through others, types included', () => {
		expect(fileCycles(graph)).toEqual([]);
	});

	test('no part of the core imports another that imports it back', () => {
		expect(memberCycles(graph)).toEqual([]);
	});

	test('every file stands in a layer', () => {
		expect([...sources.keys()].filter((path) => layerOf(path) === undefined)).toEqual([]);
	});

	test('imports go down the layers only', () => {
		expect(upwardImports(graph)).toEqual([]);
	});

	test('nothing imports main.ts', () => {
		expect(importsOfMain(graph)).toEqual([]);
	});

	test('the core imports no app, no editor and no Node', () => {
		expect(importsBeyondCore(graph)).toEqual([]);
	});

	test('main.ts introduces the parts and holds no logic: under 100 lines', () => {
		const lines = sources.get('src/main.ts')?.trimEnd().split('\n').length;
		expect(lines).toBeLessThanOrEqual(MAIN_MAX_LINES);
	});

	test('every file is named for what it holds', () => {
		expect([...sources.keys()].filter((path) => VAGUE_FILE_NAMES.test(path))).toEqual([]);
	});

	test('no type is switched off: no any and no double cast, and in the core no !', () => {
		const holes = [...sources].flatMap(([path, text]) => findTypeHoles(path, text)
			.filter(({ kind }) => kind !== '!' || inCore(path))
			.map(({ kind, line }) => `${path}:${String(line)} ${kind}`));
		expect(holes).toEqual([]);
	});

	test('every file of the core loads in plain Node', () => {
		const script = 'Promise.all(process.argv.slice(1).map((path) => import(path))).then((loaded) => console.log(loaded.length))';
		const urls = core.map((path) => new URL(path, `file://${ROOT}`).href);
		const output = execFileSync(process.execPath, ['--import', 'tsx', '--eval', script, ...urls], { cwd: ROOT, encoding: 'utf8' });
		expect(Number(output)).toBe(core.length);
	});
});

describe('the checks themselves', () => {
	const graphOf = (files: Record<string, string>): SourceGraph => readGraph(new Map(Object.entries(files)));

	test('a cycle through a type import is found, with its files', () => {
		const graph = graphOf({
			'src/core/actor/a.ts': 'import { b } from "./b";',
			'src/core/actor/b.ts': 'import type { C } from "./c";',
			'src/core/actor/c.ts': 'export type { A } from "./a";',
			'src/core/actor/d.ts': 'import "./a";',
		});
		expect(fileCycles(graph)).toEqual([['src/core/actor/a.ts', 'src/core/actor/b.ts', 'src/core/actor/c.ts']]);
	});

	test('a file that imports itself is a cycle of one', () => {
		expect(fileCycles(graphOf({ 'src/core/actor/a.ts': 'import { x } from "./a";' }))).toEqual([['src/core/actor/a.ts']]);
	});

	test('two parts that import each other through different files are a cycle of parts', () => {
		const graph = graphOf({
			'src/core/card/a.ts': 'import "../freshness/a";',
			'src/core/card/b.ts': '',
			'src/core/freshness/a.ts': '',
			'src/core/freshness/b.ts': 'import "../card/b";',
		});
		expect(fileCycles(graph)).toEqual([]);
		expect(memberCycles(graph)).toEqual([['src/core/card', 'src/core/freshness']]);
	});

	test('an import up the layers is found, one within a layer is not', () => {
		const graph = graphOf({
			'src/core/actor/a.ts': 'import type { Card } from "../card/card";',
			'src/core/card/card.ts': 'import { age } from "../freshness/age";',
			'src/core/freshness/age.ts': 'import { day } from "../calendar-date";',
			'src/core/calendar-date.ts': '',
		});
		expect(upwardImports(graph)).toEqual(['src/core/actor/a.ts:1 imports src/core/card/card.ts']);
	});

	test('an import of main.ts is found, as a type in the middle of a file too', () => {
		const graph = graphOf({
			'src/main.ts': '',
			'src/obsidian/view.ts': '\nlet plugin: import("../main").default;',
		});
		expect(importsOfMain(graph)).toEqual(['src/obsidian/view.ts:2 imports src/main.ts']);
	});

	test.each(['obsidian', 'electron', '@codemirror/view', '@lezer/common', 'node:fs', 'fs', 'fs/promises'])(
		'%s is no module for the core, whichever way it is loaded',
		(module) => {
			const ways = [`import "${module}";`, `import type { X } from "${module}";`, `export * from "${module}";`,
				`const x = require("${module}");`, `const x = import("${module}");`, `let x: import("${module}").X;`, `import x = require("${module}");`];
			for (const way of ways) {
				const file = 'src/core/actor/a.ts';
				expect(importsBeyondCore(graphOf({ [file]: way })), way).toEqual([`${file}:1 imports ${module}`]);
			}
		},
	);

	test('a folder that no layer claims is noticed', () => {
		expect(layerOf('src/core/actor/a.ts')).toBe(3);
		expect(layerOf('src/core/actors/a.ts')).toBeUndefined();
		expect(layerOf('src/elsewhere.ts')).toBeUndefined();
	});

	test('a relative import that leads nowhere is noticed', () => {
		expect(graphOf({ 'src/main.ts': 'import "./gone";' }).unresolved).toHaveLength(1);
	});

	test('holes in the types are found by syntax, not by their letters', () => {
		const text = [
			'const many: any[] = [];',
			'const cast = value as unknown as string;',
			'const bracketed = (value as unknown) as string;',
			'const sure = list[0]!.text;',
			'let later!: string;',
			'// any as unknown as !',
			'const fine = "any" as const, not = !value;',
		].join('\n');
		expect(findTypeHoles('a.ts', text)).toEqual([
			{ kind: 'any', line: 1 },
			{ kind: 'as unknown as', line: 2 },
			{ kind: 'as unknown as', line: 3 },
			{ kind: '!', line: 4 },
			{ kind: '!', line: 5 },
		]);
	});

	test('vague file names are found', () => {
		for (const name of ['utils', 'util', 'helpers', 'common', 'types', 'index']) expect(`src/core/${name}.ts`).toMatch(VAGUE_FILE_NAMES);
		expect('src/core/actor/actor-note.ts').not.toMatch(VAGUE_FILE_NAMES);
	});
});
