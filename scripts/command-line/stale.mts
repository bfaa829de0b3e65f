import type { ActorNote } from '../../src/core/actor/note/actor-note.ts';
import type { ActorIndex } from '../../src/core/actor/vault/actor-index.ts';
import { ageFacts, type AgedFact } from '../../src/core/freshness/facts/by-age.ts';
import { assessFreshness } from '../../src/core/freshness/freshness.ts';
import { InboundLinks } from '../../src/core/actor/vault/inbound-links.ts';
import { printFacts, printFactsCsv } from '../../src/core/freshness/facts/print.ts';
import { printQueueCsv } from '../../src/core/freshness/queue/print-csv.ts';
import { printReport } from '../../src/core/freshness/queue/print-report.ts';
import { buildQueue, type Queue } from '../../src/core/freshness/queue/queue.ts';
import { describeQueueFilter, fitsQueueFilter, isEmptyFilter, type QueueFilter } from '../../src/core/freshness/queue/filter.ts';
import type { QueuedNote } from '../../src/core/freshness/queue/queued-note.ts';
import { buildReport } from '../../src/core/freshness/queue/report.ts';
import { formatAmong, type Options } from './options.mts';
import { linkResolver, linkWriter } from './link-resolver.mts';
import { jsonText, printLines } from './output.mts';
import { readVault, type Vault } from './read-vault.mts';
import { RequestError } from './request-error.mts';

/** The formats of both lists, the default first. */
const FORMATS = ['jsonl', 'json', 'csv', 'md'] as const;

type Format = (typeof FORMATS)[number];

/** Prints how fresh the notes of a folder are, or with `--facts` the figures in them that carry a date. With `--fail-on stale` the exit code is 1 if a note is stale. */
export async function listStale(folder: string, options: Options): Promise<void> {
	const format = formatAmong(FORMATS, options.format);
	const vault = await readVault(folder, options);
	requireNotes(vault.index, options.filter);
	const { policy, today, filter, failOnStale } = options;
	const inbound = new InboundLinks(vault.index, linkResolver(vault.paths));
	const queue = buildQueue(vault.index.all(), { filter }, { policy, today, inbound });
	printLines(options.facts ? factsIn(format, vault, options) : queueIn(format, queue, vault, options));
	if (failOnStale && queue.counts.stale > 0) process.exitCode = 1;
}

/** A tag or folder without notes is a typing error; without this check it would pass as "nothing overdue". */
function requireNotes(index: ActorIndex, filter: QueueFilter): void {
	if (isEmptyFilter(filter) || notesOf(index, filter).length > 0) return;
	throw new RequestError(`No actor notes match ${describeQueueFilter(filter)}.`);
}

/** The queue as the whole output, its last line end included. */
function queueIn(format: Format, queue: Queue, { paths, index }: Vault, { policy, today, filter }: Options): string {
	switch (format) {
		case 'jsonl': return jsonLines(notesOf(index, filter).map((note) => ({ path: note.path, name: note.name, ...assessFreshness(note, policy, today) })));
		case 'json': return json({ today, counts: queue.counts, notes: queue.notes.map(jsonOf) });
		case 'csv': return printQueueCsv(queue.notes);
		case 'md': return `${printReport(buildReport(queue, today, describeQueueFilter(filter)), linkWriter(paths))}\n`;
	}
}

function notesOf(index: ActorIndex, filter: QueueFilter): ActorNote[] {
	return [...index.all()].filter((note) => fitsQueueFilter(note, filter));
}

function jsonOf({ note, freshness, daysOver, inbound }: QueuedNote): object {
	return { path: note.path, name: note.name, ...freshness, daysOver, inbound };
}

/** The dated facts as the whole output, its last line end included. */
function factsIn(format: Format, { paths, index }: Vault, { terms, policy, today, filter }: Options): string {
	const facts = ageFacts(notesOf(index, filter), { terms, policy, today });
	switch (format) {
		case 'jsonl': return jsonLines(facts.map(jsonOfFact));
		case 'json': return json({ today, facts: facts.map(jsonOfFact) });
		case 'csv': return printFactsCsv(facts);
		case 'md': return `${printFacts(facts, today, linkWriter(paths))}\n`;
	}
}

function jsonOfFact({ note: { path, name }, fact: { kind, name: what, text, time, line }, age, limit, isPastLimit }: AgedFact): object {
	return { path, name, kind, fact: what, text, time: time.text, age, limit, isPastLimit, line };
}

function json(value: object): string {
	return `${jsonText(value, '\t')}\n`;
}

function jsonLines(values: readonly object[]): string {
	return values.map((value) => `${jsonText(value)}\n`).join('');
}
