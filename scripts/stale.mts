import type { ActorIndex } from '../src/core/actor/vault/actor-index.ts';
import { ageFacts, type AgedFact } from '../src/core/freshness/facts/by-age.ts';
import { assessFreshness } from '../src/core/freshness/freshness.ts';
import { InboundLinks } from '../src/core/actor/vault/inbound-links.ts';
import { printFacts, printFactsCsv } from '../src/core/freshness/facts/print.ts';
import { printQueueCsv } from '../src/core/freshness/queue/print-csv.ts';
import { printReport } from '../src/core/freshness/queue/print-report.ts';
import { buildQueue, type Queue } from '../src/core/freshness/queue/queue.ts';
import { describeQueueFilter, fitsQueueFilter, isEmptyFilter, type QueueFilter } from '../src/core/freshness/queue/filter.ts';
import type { QueuedNote } from '../src/core/freshness/queue/queued-note.ts';
import { buildReport } from '../src/core/freshness/queue/report.ts';
import { formatAmong, type Options } from './dossier-options.mts';
import { linkResolver, linkWriter } from './link-resolver.mts';
import { print, printExactly } from './output.mts';
import { readVault, type Vault } from './read-vault.mts';
import { RequestError } from './request-error.mts';

/** Prints how fresh the notes of a folder are, or with `--facts` the figures in them that carry a date; exits with 1 where that was asked for and a note is stale. */
export async function listStale(folder: string, options: Options): Promise<void> {
	const format = formatAmong(['jsonl', 'json', 'csv', 'md'], options.format);
	const vault = await readVault(folder, options);
	requireNotes(vault.index, options.filter);
	const { policy, today, filter, failOnStale } = options;
	const inbound = new InboundLinks(vault.index, linkResolver(vault.paths));
	const queue = buildQueue(vault.index.all(), { filter }, { policy, today, inbound });
	if (options.facts) printAgedFacts(vault, format, options);
	else printQueue(queue, vault, format, options);
	if (failOnStale && queue.counts.stale > 0) process.exitCode = 1;
}

/** A tag or folder that no note has is a slip of the pen: nothing stale in it is no good news. */
function requireNotes(index: ActorIndex, filter: QueueFilter): void {
	if (isEmptyFilter(filter) || [...index.all()].some((note) => fitsQueueFilter(note, filter))) return;
	throw new RequestError(`There is no actor note of ${describeQueueFilter(filter)}.`);
}

function printQueue(queue: Queue, { paths, index }: Vault, format: string, { policy, today, filter }: Options): void {
	switch (format) {
		case 'json': return print(JSON.stringify({ today, counts: queue.counts, notes: queue.notes.map(jsonOf) }, null, '\t'));
		case 'csv': return printExactly(printQueueCsv(queue.notes));
		case 'md': return print(printReport(buildReport(queue, today, describeQueueFilter(filter)), linkWriter(paths)));
		default: for (const note of index.all()) if (fitsQueueFilter(note, filter)) print(JSON.stringify({ path: note.path, name: note.name, ...assessFreshness(note, policy, today) }));
	}
}

function jsonOf({ note, freshness, daysOver, inbound }: QueuedNote): object {
	return { path: note.path, name: note.name, ...freshness, daysOver, inbound };
}

function printAgedFacts({ paths, index }: Vault, format: string, { terms, policy, today, filter }: Options): void {
	const facts = ageFacts([...index.all()].filter((note) => fitsQueueFilter(note, filter)), { terms, policy, today });
	switch (format) {
		case 'json': return print(JSON.stringify({ today, facts: facts.map(jsonOfFact) }, null, '\t'));
		case 'csv': return printExactly(printFactsCsv(facts));
		case 'md': return print(printFacts(facts, today, linkWriter(paths)));
		default: for (const fact of facts) print(JSON.stringify(jsonOfFact(fact)));
	}
}

function jsonOfFact({ note: { path, name }, fact: { kind, name: what, text, time, line }, age, limit, isPastLimit }: AgedFact): object {
	return { path, name, kind, fact: what, text, time: time.text, age, limit, isPastLimit, line };
}
