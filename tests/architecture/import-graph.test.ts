/**
 * Holds the shape of src/ against the drawing and the table of docs/architecture.md: which floor and which
 * room may import which, what the core may know, how many files a room holds, and which words files may
 * not be named with. The first half judges the real sources; the second shows on a few made-up
 * files that each check can fail.
 */
import { execFileSync } from 'node:child_process';
import { builtinModules } from 'node:module';
import { describe, expect, test } from 'vitest';
import { readSources, readText, ROOT } from './repository';
import { floorOf, readHouse, roomOf, strayImports, unusedLeave, type House } from './rooms';
import { findCycles, folderOf, readGraph, type Import, type SourceGraph } from './source-graph';
import { findTypeHoles } from './type-holes';

const MAIN_MAX_LINES = 99;
const MOST_FILES_IN_A_ROOM = 12;
const VAGUE_FILE_NAMES = /(^|\/)(utils?|helpers?|common|types?|misc|shared|index)\.ts$/;
const BEYOND_CORE = new RegExp(`^(obsidian|electron|moment|@codemirror/.*|@lezer/.*|node:.*|(${builtinModules.join('|')})(/.*)?)$`);

const inCore = (path: string): boolean => path.startsWith('src/core/');
const show = ({ from, to, line }: Import): string => `${from}:${String(line)} imports ${to}`;

const upwardImports = (house: House, graph: SourceGraph): string[] => graph.inner
	.filter(({ from, to }) => (floorOf(house, from) ?? NaN) > (floorOf(house, to) ?? NaN))
	.map(show);
const importsOfMain = (graph: SourceGraph): string[] => graph.inner.filter(({ to }) => to === 'src/main.ts').map(show);
const importsBeyondCore = (graph: SourceGraph): string[] => graph.outer
	.filter(({ from, to }) => inCore(from) && BEYOND_CORE.test(to))
	.map(show);
const fileCycles = (graph: SourceGraph): string[][] => findCycles(graph.inner.map(({ from, to }) => [from, to]));
/** Rooms that import each other, through whichever files. */
const roomCycles = (graph: SourceGraph): string[][] => findCycles(
	graph.inner.map(({ from, to }) => [roomOf(from), roomOf(to)] as const).filter(([from, to]) => from !== to),
);
const fullRooms = (paths: readonly string[]): string[] => {
	const folders = paths.map(folderOf);
	return [...new Set(folders)].filter((folder) => folders.filter((other) => other === folder).length > MOST_FILES_IN_A_ROOM);
};

describe('src/', () => {
	const sources = readSources();
	const graph = readGraph(sources);
	const house = readHouse(readText('docs/architecture.md'));
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

	test('no room imports another that imports it back', () => {
		expect(roomCycles(graph)).toEqual([]);
	});

	test('every file stands on a floor of the drawing', () => {
		expect([...sources.keys()].filter((path) => floorOf(house, path) === undefined)).toEqual([]);
	});

	test('imports go down the floors only', () => {
		expect(upwardImports(house, graph)).toEqual([]);
	});

	test('the table lists every room, and no other', () => {
		expect(house.rooms.map(({ name }) => name).sort()).toEqual([...new Set([...sources.keys()].map(roomOf))].sort());
	});

	test('every room imports what the table says, no more', () => {
		expect(strayImports(house, graph.inner).map(show)).toEqual([]);
	});

	test('and no less: the table allows nothing that nobody needs', () => {
		expect(unusedLeave(house, graph.inner)).toEqual([]);
	});

	test('only what compares, what checks, what answers a command line, and what shows or offers comparisons knows how to compare', () => {
		const wings = [
			'src/core/comparison/', 'src/core/check/', 'src/core/command-line/',
			'src/obsidian/command-line/', 'src/obsidian/comparison/', 'src/obsidian/links/', 'src/obsidian/api/',
		];
		const strangers = graph.inner.filter(({ from, to }) => to.startsWith('src/core/comparison/') && !wings.some((wing) => from.startsWith(wing)));
		expect(strangers.map(show)).toEqual([]);
	});

	test('no room holds more files than one finds at a glance', () => {
		expect(fullRooms([...sources.keys()])).toEqual([]);
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
	const HOUSE = readHouse([
		'main.ts → obsidian/* → core/{card, freshness} → core/actor → core/{markdown, calendar-date}',
		'| Room | What is in it | What it may import |',
		'|---|---|---|',
		'| `core/card` | the card | `core/freshness`, `core/actor` |',
		'| `core/freshness` | how old | — |',
		'| `core/actor/note` | what a note says, as `ActorNote` | `core/markdown` |',
		'',
	].join('\n'));

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

	test('two rooms that import each other through different files are a cycle of rooms', () => {
		const graph = graphOf({
			'src/core/card/a.ts': 'import "../freshness/a";',
			'src/core/card/b.ts': '',
			'src/core/freshness/a.ts': '',
			'src/core/freshness/b.ts': 'import "../card/b";',
		});
		expect(fileCycles(graph)).toEqual([]);
		expect(roomCycles(graph)).toEqual([['core/card', 'core/freshness']]);
	});

	test('an import up the floors is found, one within a floor is not', () => {
		const graph = graphOf({
			'src/core/actor/a.ts': 'import type { Card } from "../card/card";',
			'src/core/card/card.ts': 'import { age } from "../freshness/age";',
			'src/core/freshness/age.ts': 'import { day } from "../calendar-date";',
			'src/core/calendar-date.ts': '',
		});
		expect(upwardImports(HOUSE, graph)).toEqual(['src/core/actor/a.ts:1 imports src/core/card/card.ts']);
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

	test('a wing that the drawing does not have is noticed', () => {
		expect(floorOf(HOUSE, 'src/core/actor/a.ts')).toBe(3);
		expect(floorOf(HOUSE, 'src/core/calendar-date.ts')).toBe(4);
		expect(floorOf(HOUSE, 'src/core/actors/a.ts')).toBeUndefined();
		expect(floorOf(HOUSE, 'src/elsewhere.ts')).toBeUndefined();
	});

	test('an import that the table does not allow is found, and leave that nobody takes', () => {
		const { inner } = graphOf({
			'src/core/card/card.ts': 'import "../freshness/age"; import "../actor/note/note"; import "../markdown/inline"; import "./row";',
			'src/core/card/row.ts': '',
			'src/core/freshness/age.ts': '',
			'src/core/actor/note/note.ts': '',
			'src/core/markdown/inline.ts': '',
		});
		expect(strayImports(HOUSE, inner).map(show)).toEqual(['src/core/card/card.ts:1 imports src/core/markdown/inline.ts']);
		expect(unusedLeave(HOUSE, inner)).toEqual(['core/actor/note may import core/markdown']);
	});

	test('a document without drawing or table is refused', () => {
		expect(() => readHouse('# Architecture')).toThrow('no drawing');
	});

	test('a room with one file too many is found', () => {
		const files = Array.from({ length: MOST_FILES_IN_A_ROOM + 1 }, (_, file) => `src/core/card/${String(file)}.ts`);
		expect(fullRooms(files)).toEqual(['src/core/card']);
		expect(fullRooms(files.slice(1))).toEqual([]);
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
