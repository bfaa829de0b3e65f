/**
 * Measures what keeping findings costs on a vault: memory beside that of the index, and the work for a changed note:
 * `node --expose-gc --import tsx scripts/bench/findings.mts VAULT`.
 */
import { ActorIndex } from '../../src/core/actor/vault/actor-index.ts';
import { chosenRules } from '../../src/core/check/all-rules.ts';
import { Check } from '../../src/core/check/check.ts';
import { KeptFindings } from '../../src/core/check/kept-findings.ts';
import { readCheckedNote } from '../../src/core/check/rule/checked-note.ts';
import { linkResolver } from '../command-line/link-resolver.mts';
import { readOptions } from '../command-line/options.mts';
import { print } from '../command-line/output.mts';
import { listNotes, readNotes } from '../command-line/vault-files.mts';
import { median } from './median.mts';

const [, , vault = 'tests/vault'] = process.argv;
/** Of all notes one in so many is changed. */
const EVERY = 20;

const { today, policy, terms, reading, notPeers } = readOptions(vault, {});
const given = { today, policy, terms, reading, notPeers };
const paths = listNotes(vault);
const resolve = linkResolver(paths);

/** Megabytes in use, with those outside the heap. */
function memory(): number {
	for (let turn = 0; turn < 4; turn++) globalThis.gc?.();
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return (heapUsed + arrayBuffers) / 1e6;
}

interface Kept {
	readonly index: ActorIndex;
	readonly findings: KeptFindings;
}

/** Reads the first `most` notes into the index, and into the findings where they are asked for. */
function keep(most: number, withFindings: boolean): Kept {
	const index = new ActorIndex();
	const findings = new KeptFindings(new Check(chosenRules([]), given), { index, resolve });
	for (const { path, text } of readNotes(vault, paths.slice(0, most), () => undefined)) {
		const note = readCheckedNote(path, text, reading);
		if (note === undefined) continue;
		if (note.actor !== undefined) index.set(note.actor);
		if (withFindings) findings.set(note);
	}
	for (const path of findings.judging()) if (path === '') break;
	return { index, findings };
}

// What is made once, such as patterns and tables of words, belongs to neither.
keep(300, true);
const before = memory();
let kept: Kept | undefined = keep(Infinity, false);
const alone = memory() - before;
const actors = kept.index.size;
kept = undefined;
const empty = memory();
const { index, findings } = keep(Infinity, true);
const together = memory() - empty;
print(`${String(actors)} actors: the index keeps ${alone.toFixed(1)} MB, with findings ${together.toFixed(1)} MB, × ${(together / alone).toFixed(2)}`);

/** Changes: of what its author thinks, as most are, and of where everything stands that others look at. */
const CHANGES: readonly [string, (text: string) => string][] = [
	['a thought at its end', (text) => `${text}\n\nA thought.\n`],
	['a line on its top', (text) => text.replace(/^(---\r?\n[^]*?\n---\r?\n)?/, '$1A thought.\n\n')],
];

for (const [name, changed] of CHANGES) measureChange(name, changed);

function measureChange(name: string, changed: (text: string) => string): void {
	const times = timesOfChanges(changed);
	const p99 = times[Math.floor(times.length * 0.99)] ?? 0;
	print(`a note changed by ${name}: ${median(times).toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, of ${String(times.length)}`);
}

/** Milliseconds for each changed note until the findings are true again, the shortest first. */
function timesOfChanges(changed: (text: string) => string): number[] {
	const times: number[] = [];
	for (const { path, text } of readNotes(vault, paths.filter((_, at) => at % EVERY === 0), () => undefined)) {
		const after = changed(text);
		const start = performance.now();
		const note = readCheckedNote(path, after, reading);
		if (note === undefined) continue;
		if (note.actor !== undefined) index.set(note.actor);
		findings.set(note);
		for (const judged of findings.judging()) if (judged === '') break;
		findings.findings();
		times.push(performance.now() - start);
	}
	return times.sort((one, other) => one - other);
}
