import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import MarkdownIt from 'markdown-it';
import { parse } from 'yaml';
import { ActorIndex } from '../src/core/actor/vault/actor-index.ts';
import { DEFAULT_ACTOR_RULE } from '../src/core/actor/vault/rule.ts';
import { compileConventions } from '../src/core/actor/words/conventions.ts';
import { readActorNote, type ReadOptions } from '../src/core/actor/read-actor-note.ts';
import { ENGLISH } from '../src/core/actor/words/languages/english.ts';
import { classifyLines, countLineEnds } from './bench/floors.mts';
import { median } from './bench/median.mts';
import { RequestError } from '../src/core/command-line/request/error.ts';
import { listNotes, readNotes, type NoteFile } from './command-line/vault-files.mts';

const USAGE = `Usage: npm run bench -- VAULT [--json FILE]

Measures how fast the actor notes of a folder are read and how much memory they take: medians of
five rounds in one process, every contestant taking its turn in each. Compare ratios, not times.
Then how time grows with long inputs, what keeping findings costs and, if a browser is installed, starting the plugin, scrolling a comparison
of all notes, and what people do in vaults of 5,000 and 80,000 invented actors.`;

/** Rounds per contestant; the median is reported. */
const ROUNDS = 5;

const READING: ReadOptions = {
	conventions: compileConventions([ENGLISH]),
	parseYaml: (yaml): unknown => parse(yaml, { logLevel: 'error' }),
	actorRules: [DEFAULT_ACTOR_RULE],
};

interface Contestant {
	readonly name: string;
	readonly run: (text: string) => unknown;
}

interface Result {
	readonly name: string;
	/** Median over the rounds, in milliseconds. */
	readonly ms: number;
}

const markdownIt = new MarkdownIt({ html: true });
const reading: Contestant = { name: 'reading in full', run: (text) => readActorNote(text, 'Note.md', READING) };
const scanner: Contestant = { name: 'minimal scanner', run: classifyLines };
const CONTESTANTS: readonly Contestant[] = [
	reading,
	{ name: 'line ends counted', run: countLineEnds },
	scanner,
	{ name: 'markdown-it', run: (text) => markdownIt.parse(text, {}) },
	{ ...reading, name: 'reading in full, again' },
];

/** The actor notes of the folder. */
async function loadActorNotes(vault: string): Promise<NoteFile[]> {
	const notes: NoteFile[] = [];
	for (const note of readNotes(vault, listNotes(vault), (message) => process.stderr.write(`${message}\n`))) {
		if (readActorNote(note.text, note.path, READING) !== undefined) notes.push(note);
	}
	return notes;
}

function race(texts: readonly string[]): Result[] {
	const times = CONTESTANTS.map((): number[] => []);
	for (let round = 0; round < ROUNDS; round++) {
		CONTESTANTS.forEach(({ run }, index) => {
			times[index]?.push(timeOf(() => texts.forEach((text) => run(text))));
		});
	}
	return CONTESTANTS.map(({ name }, index) => ({ name, ms: median(times[index] ?? []) }));
}

/** Milliseconds. Garbage isn't collected by force first: that would also drop compiled patterns, which never happens in use. */
function timeOf(act: () => unknown): number {
	const start = performance.now();
	act();
	return performance.now() - start;
}

/** Times to read one note again, as after each pause in typing: a note of median length, one at the 99th percentile, and the longest. */
function rereadOne(notes: readonly NoteFile[]): Result[] {
	const byLength = [...notes].sort((a, b) => a.text.length - b.text.length);
	return [0.5, 0.99, 1].map((share) => {
		const note = byLength[Math.min(byLength.length - 1, Math.floor(byLength.length * share))];
		const text = note?.text ?? '';
		const times = Array.from({ length: 101 }, () => timeOf(() => readActorNote(text, 'Note.md', READING)));
		return { name: `${share === 1 ? 'largest' : share === 0.5 ? 'median' : '99th percentile'} note (${(text.length / 1024).toFixed(0)} KB)`, ms: median(times) };
	});
}

/**
 * Bytes of heap that the index keeps for each actor, after the texts of the notes are freed. The vault is read once before:
 * what reading itself leaves, compiled code and patterns, does not grow with the vault.
 */
async function keptPerActor(vault: string): Promise<number> {
	indexOf(vault);
	const before = await settledHeap();
	const index = indexOf(vault);
	const after = await settledHeap();
	return (after - before) / index.size;
}

function indexOf(vault: string): ActorIndex {
	const index = new ActorIndex();
	for (const { path, text } of readNotes(vault, listNotes(vault), () => undefined)) {
		const note = readActorNote(text, path, READING);
		if (note !== undefined) index.set(note);
	}
	return index;
}

async function settledHeap(): Promise<number> {
	for (let turn = 0; turn < 4; turn++) {
		globalThis.gc?.();
		await pause(50);
	}
	return process.memoryUsage().heapUsed;
}

function table(rows: readonly (readonly string[])[]): string {
	const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
	return rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')).join('\n');
}

async function bench(vault: string, jsonFile: string | undefined): Promise<void> {
	const kept = await keptPerActor(vault);
	const notes = await loadActorNotes(vault);
	const characters = notes.reduce((sum, { text }) => sum + text.length, 0);
	const results = race(notes.map(({ text }) => text));
	const again = rereadOne(notes);
	const floor = results.find(({ name }) => name === scanner.name)?.ms ?? 1;
	const own = results[0]?.ms ?? 1;
	const yardstick = results.find(({ name }) => name === 'markdown-it')?.ms ?? 1;
	const noise = (results.at(-1)?.ms ?? 1) / own;
	process.stdout.write(`${notes.length} actor notes, ${(characters / 1e6).toFixed(1)} million characters, medians of ${ROUNDS}\n\n`);
	process.stdout.write(`${table([['', 'ms', '× scanner', 'million characters/s'], ...results.map(({ name, ms }) => [name, ms.toFixed(1), (ms / floor).toFixed(2), (characters / 1e3 / ms).toFixed(0)])])}\n\n`);
	process.stdout.write(`reading is ${(own / floor).toFixed(2)} × the minimal scanner and 1/${(yardstick / own).toFixed(1)} of markdown-it; the same contestant twice: × ${noise.toFixed(2)}\n\n`);
	process.stdout.write(`${table([['reading one note again', 'ms'], ...again.map(({ name, ms }) => [name, ms.toFixed(3)])])}\n\n`);
	process.stdout.write(`the index keeps ${(kept / 1024).toFixed(2)} KB per actor\n`);
	if (jsonFile !== undefined) writeFileSync(jsonFile, `${JSON.stringify({ notes: notes.length, characters, results, again, keptBytesPerActor: kept }, null, '\t')}\n`);
}

const { positionals, values } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' }, help: { type: 'boolean' } } });
const [vault] = positionals;
if (vault === undefined || values.help === true) {
	process.stderr.write(`${USAGE}\n`);
	process.exitCode = values.help === true ? 0 : 2;
} else {
	try {
		await bench(vault, values.json);
		spawnSync(process.execPath, ['--import', 'tsx', 'scripts/bench/growth.mts'], { stdio: 'inherit' });
		spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', 'scripts/bench/findings.mts', vault], { stdio: 'inherit' });
		// Run unbundled: the stage finds its files relative to its own sources.
		for (const part of ['start', 'scroll', 'many']) spawnSync(process.execPath, ['--import', 'tsx', `scripts/bench/${part}.mts`, vault], { stdio: 'inherit' });
	} catch (error) {
		if (!(error instanceof RequestError)) throw error;
		process.stderr.write(`${error.message}\n`);
		process.exitCode = 2;
	}
}
