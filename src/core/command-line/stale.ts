/** How fresh the notes of a vault are, and the dated facts in them. */

import type { ActorNote } from '../actor/note/actor-note';
import { InboundLinks } from '../actor/vault/inbound-links';
import type { CalendarDay } from '../calendar-date';
import type { MetricTerms } from '../figures/metrics/terms';
import { ageFacts, type AgedFact } from '../freshness/facts/by-age';
import { printFacts, printFactsCsv } from '../freshness/facts/print';
import { assessFreshness, countByState } from '../freshness/freshness';
import type { FreshnessPolicy } from '../freshness/limit/policy';
import { describeQueueFilter, fitsQueueFilter, isEmptyFilter, type QueueFilter } from '../freshness/queue/filter';
import { printQueueCsv } from '../freshness/queue/print-csv';
import { printReport } from '../freshness/queue/print-report';
import { buildQueue } from '../freshness/queue/queue';
import type { QueuedNote } from '../freshness/queue/queued-note';
import { buildReport } from '../freshness/queue/report';
import type { FormatOf } from './request/formats';
import { jsonText, printable } from './printable';
import type { ReadVault } from './read-vault';
import { RequestError } from './request/error';

/** What freshness is judged by. */
export interface FreshnessBasis {
	readonly policy: FreshnessPolicy;
	readonly terms: MetricTerms;
	readonly today: CalendarDay;
}

/** Which notes are asked about, and whether by the dated facts in them. */
export interface StaleRequest {
	readonly format: FormatOf<'stale'>;
	readonly filter: QueueFilter;
	readonly facts: boolean;
}

/** The list, and how many of its notes are overdue. */
export interface StaleAnswer {
	readonly text: string;
	readonly overdue: number;
}

/** What of its notes the answer needs: who links to whom is counted in all formats but one line a note. */
export function partsForStale({ format, facts }: StaleRequest): 'dates' | 'links' | 'all' {
	if (facts) return 'all';
	return format === 'jsonl' ? 'dates' : 'links';
}

/** Lists notes or facts. Throws RequestError where a tag or folder has no notes: it would pass as "nothing overdue". */
export function answerStale(request: StaleRequest, vault: ReadVault, basis: FreshnessBasis): StaleAnswer {
	const { filter, facts } = request;
	const notes = [...vault.index.all()].filter((note) => fitsQueueFilter(note, filter));
	if (notes.length === 0 && !isEmptyFilter(filter)) throw new RequestError(`No actor notes match ${describeQueueFilter(filter)}.`);
	const text = facts ? factsIn(request, notes, vault, basis) : notesIn(request, notes, vault, basis);
	return { text: printable(text), overdue: countByState(notes, basis.policy, basis.today).stale };
}

function notesIn(request: StaleRequest, notes: readonly ActorNote[], { index, resolve, link }: ReadVault, basis: FreshnessBasis): string {
	const { format, filter } = request;
	const { policy, today } = basis;
	if (format === 'jsonl') {
		return jsonLines(notes.map((note) => ({ path: note.path, name: note.name, ...assessFreshness(note, policy, today) })));
	}
	const queue = buildQueue(index.all(), { filter }, { policy, today, inbound: new InboundLinks(index, resolve) });
	switch (format) {
		case 'json': return json({ today, counts: queue.counts, notes: queue.notes.map(jsonOf) });
		case 'csv': return printQueueCsv(queue.notes);
		case 'md': return `${printReport(buildReport(queue, today, describeQueueFilter(filter)), link)}\n`;
	}
}

function jsonOf({ note, freshness, daysOver, inbound }: QueuedNote): object {
	return { path: note.path, name: note.name, ...freshness, daysOver, inbound };
}

function factsIn({ format }: StaleRequest, notes: readonly ActorNote[], { link }: ReadVault, basis: FreshnessBasis): string {
	const { today } = basis;
	const facts = ageFacts(notes, basis);
	switch (format) {
		case 'jsonl': return jsonLines(facts.map(jsonOfFact));
		case 'json': return json({ today, facts: facts.map(jsonOfFact) });
		case 'csv': return printFactsCsv(facts);
		case 'md': return `${printFacts(facts, today, link)}\n`;
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
