import { actorsLinkedIn } from '../../src/core/actor/lookup/linked.ts';
import { didYouMean } from '../../src/core/lines/did-you-mean.ts';
import { compileMetricTerms } from '../../src/core/figures/metrics/terms.ts';
import { readMetric } from '../../src/core/figures/metrics/read.ts';
import { readValue } from '../../src/core/figures/values/read.ts';
import { setUpdatedDate } from '../../src/core/freshness/set-date/edits.ts';
import { insertBelow } from '../../src/core/markdown/write/insertion.ts';
import { compileConventions } from '../../src/core/actor/words/conventions.ts';
import { ENGLISH } from '../../src/core/actor/words/languages/english.ts';
import { factsOf } from '../../src/core/freshness/facts/facts.ts';
import { ActorIndex } from '../../src/core/actor/vault/actor-index.ts';
import { InboundLinks } from '../../src/core/actor/vault/inbound-links.ts';
import type { ActorNote } from '../../src/core/actor/note/actor-note.ts';
import { print } from '../command-line/output.mts';
import { HOSTILE_UNITS, hostileText } from './hostile-units.mts';
import { median } from './median.mts';
import { TEXT_READERS } from './text-readers.mts';

/**
 * Measures how time grows with the input: each job once small and once ten times as large, in turn. Ten times as long is
 * the best there is; a hundred times means that time grows by the square. Processor time, medians. Then the same of every
 * reader of text with every hostile unit: the unit with which each grows most, and the one it takes longest over.
 */

const RUNS = 5;
const TERMS = compileMetricTerms([]);
const PLACES = { index: new ActorIndex(), resolve: () => undefined, from: '' };

const TODAY = '2026-11-26';
const READING = { conventions: compileConventions([ENGLISH]), parseYaml: (): unknown => ({}) };

/** A job and the size at which it takes some milliseconds. */
type Job = readonly [name: string, size: number, run: (size: number) => unknown];

const JOBS: readonly Job[] = [
	['today over dates of one line', 1000, (size) => setUpdatedDate(`*Updated ${'2027-01-01; '.repeat(size)}*`, TODAY, READING)],
	['today over verbs of one line', 1000, (size) => setUpdatedDate(`*${'Updated 2027-01-01. '.repeat(size)}*`, TODAY, READING)],
	['today over footers', 1000, (size) => setUpdatedDate('*Updated 2027-01-01*\n\n'.repeat(size), TODAY, READING)],
	['today over inline fields', 1000, (size) => setUpdatedDate('updated:: 2027-01-01\n\n'.repeat(size), TODAY, READING)],
	['today over empty properties', 1000, (size) => setUpdatedDate(`---\n${'updated:\n  x\n'.repeat(size)}---\n`, TODAY, { ...READING, where: 'property' })],
	['a table at the cursor', 20_000, (size) => insertBelow('| a |\n'.repeat(size), 1, 'table')],
	['a metric in brackets', 20_000, (size) => readMetric(`${'('.repeat(size)}x`, TERMS)],
	['a metric of periods', 2000, (size) => readMetric(`${'Q1 2025 '.repeat(size)}x`, TERMS)],
	['a value of figures', 1000, (size) => readValue(`$5B ${'$5B; '.repeat(size)}`, 'flow')],
	['a value of years', 1000, (size) => readValue(`Word ${'2024 '.repeat(size)}5`, 'other')],
	['a value of arrows', 1000, (size) => readValue('1 -> '.repeat(size), 'flow')],
	['a fact with dates', 200, (size) => factOf('5% (Feb 2026), '.repeat(size))],
	['links of a text of brackets', 5000, (size) => actorsLinkedIn('[['.repeat(size), PLACES)],
	['actors of one alias, read twice', 500, (size) => indexOf(twice(size, (number) => noteAt(`${number}.md`, [])))],
	['notes of one name that link', 500, (size) => linkCounts(indexOf(Array.from({ length: size }, (_, number) => noteAt(`${number}/A.md`, [`${(number + 1) % size}/A`]))))],
	['links of one note to one other', 5000, (size) => linkCounts(indexOf([noteAt('A.md', Array.from({ length: size }, () => 'B'))]))],
	['the closest of many names', 1500, (size) => didYouMean('Holdnig company', Array.from({ length: size }, (_, index) => `Holding company ${index} of Shenzhen`))],
];

function factOf(value: string): unknown {
	return factsOf({ quickStats: [{ metric: 'Stage', value, source: null, line: 1 }], quickStatsFrom: null, moreStats: [], related: [], updated: null }, TERMS, TODAY);
}

function noteAt(path: string, targets: readonly string[]): ActorNote {
	const related = targets.map((target) => ({ target, note: null, group: null, line: 1 }));
	return {
		path, name: path.replace(/^.*\/|\.md$/g, ''), actorBy: '#actor', title: null, aliases: ['Alias'], tags: [], properties: {}, quickStatsFrom: null,
		quickStats: [], moreStats: [], bull: [], bear: [], updated: null, unreadableUpdated: null, created: null, related, problems: [],
	};
}

function twice(size: number, make: (number: number) => ActorNote): ActorNote[] {
	return Array.from({ length: 2 * size }, (_, number) => make(number % size));
}

function indexOf(notes: readonly ActorNote[]): ActorIndex {
	const index = new ActorIndex();
	for (const note of notes) index.set(note);
	return index;
}

function linkCounts(index: ActorIndex): number {
	const links = new InboundLinks(index, (target) => `${target}.md`);
	return [...index.all()].reduce((sum, { path }) => sum + links.count(path), 0);
}

function timeOf(act: () => unknown): number {
	const start = process.cpuUsage();
	act();
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
}

print('time for an input ten times as long');
for (const [name, size, run] of JOBS) {
	const times = Array.from({ length: RUNS }, () => [timeOf(() => run(size)), timeOf(() => run(10 * size))] as const);
	const [small, large] = [median(times.map(([time]) => time)), median(times.map(([, time]) => time))];
	print(`${name.padEnd(30)} × ${(large / Math.max(small, 0.01)).toFixed(1).padStart(6)}  (${small.toFixed(2)} → ${large.toFixed(1)} ms)`);
}

/** Characters of a hostile text, and the milliseconds below which its growth is noise. */
const HOSTILE_SIZE = 1000;
const LEAST = 5;

interface HostileTime {
	readonly unit: string;
	readonly growth: number;
	readonly ms: number;
}

/** Measured again where it seems to grow faster than the text, since one turn of the garbage collector looks the same. */
function hostileTime(read: (text: string) => unknown, unit: string): HostileTime {
	const [small, large] = [hostileText(unit, HOSTILE_SIZE), hostileText(unit, 10 * HOSTILE_SIZE)];
	let best: HostileTime = { unit, growth: Infinity, ms: Infinity };
	for (let run = 0; run < RUNS && (run === 0 || (best.growth > 12 && best.ms > LEAST)); run++) {
		const [before, ms] = [timeOf(() => read(small)), timeOf(() => read(large))];
		best = { unit, growth: Math.min(best.growth, ms / Math.max(before, 0.1)), ms: Math.min(best.ms, ms) };
	}
	return best;
}

print(`\ntime for a hostile text of ${String(10 * HOSTILE_SIZE)} characters and one a tenth as long, ${String(HOSTILE_UNITS.length)} units`);
for (const { name, read } of TEXT_READERS) {
	for (const unit of HOSTILE_UNITS) read(hostileText(unit, 100));
	const times = HOSTILE_UNITS.map((unit) => hostileTime(read, unit));
	const fastest = times.filter(({ ms }) => ms > LEAST).sort((a, b) => b.growth - a.growth)[0];
	const [longest] = times.sort((a, b) => b.ms - a.ms);
	const growth = fastest === undefined ? `      under ${String(LEAST)} ms` : `× ${fastest.growth.toFixed(1).padStart(6)}  ${JSON.stringify(fastest.unit)}`;
	print(`${name.padEnd(30)} ${growth.padEnd(36)} ${(longest?.ms ?? 0).toFixed(0).padStart(6)} ms  ${JSON.stringify(longest?.unit)}`);
}
