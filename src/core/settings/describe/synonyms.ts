/** What a person's synonyms of metric names do in this vault. */

import type { ActorNote } from '../../actor/note/actor-note';
import { metricKey } from '../../figures/metrics/key';
import { compileMetricTerms, type MetricTerms } from '../../figures/metrics/terms';
import { readSynonymLine, type OwnSynonyms } from '../../figures/metrics/own-synonyms';
import { readMetric } from '../../figures/metrics/read';
import { counted, listed } from '../../wording';

/** The names of the rows of each note, each once. */
type NamesOfNotes = readonly ReadonlySet<string>[];

/** This many lines are listed; the rest are only counted. */
const LINES_NAMED = 3;

/** `6,300 metric names, grouped into 5,384 metrics. Revenue includes Receipts (12 notes) and Top line (no notes).` */
export function describeMetricSynonyms(lines: readonly string[], notes: readonly ActorNote[], locale: string): string {
	const namesOfNotes = notes.map(({ quickStats }) => new Set(quickStats.map(({ metric }) => metric)));
	const stated = lines.flatMap((line) => readSynonymLine(line) ?? []);
	const count = countWithNames(stated, namesOfNotes);
	const said = stated.slice(0, LINES_NAMED).map((line) => describeJoining(line, count, locale));
	const others = stated.length - said.length;
	const rest = others === 0 ? [] : [`${counted(others, 'more line', locale)}.`];
	return [describeTotal(lines, namesOfNotes, locale), ...said, ...rest].join(' ');
}

function describeTotal(lines: readonly string[], namesOfNotes: NamesOfNotes, locale: string): string {
	const keys = keysOf(namesOfNotes, compileMetricTerms(lines));
	const metrics = new Set(keys.values());
	return `${counted(keys.size, 'metric name', locale)}, grouped into ${counted(metrics.size, 'metric', locale)}.`;
}

function describeJoining({ name, synonyms }: OwnSynonyms, count: (name: string) => number, locale: string): string {
	const joined = synonyms.map((synonym) => `${synonym} (${count(synonym) === 0 ? 'no notes' : counted(count(synonym), 'note', locale)})`);
	return `${name} includes ${listed(joined)}.`;
}

/** Counts the notes with a row of a name, whatever its period. Synonyms are counted apart from what they are joined to. */
function countWithNames(stated: readonly OwnSynonyms[], namesOfNotes: NamesOfNotes): (name: string) => number {
	if (stated.length === 0) return () => 0;
	const names = stated.flatMap(({ synonyms }) => synonyms);
	const keys = keysOf(namesOfNotes, new Map(names.map((name) => [metricKey(name), { name, synonyms: [], measure: 'other' }])));
	const keysOfNotes = namesOfNotes.map((ofNote) => new Set([...ofNote].map((name) => keys.get(name))));
	return (name) => keysOfNotes.filter((ofNote) => ofNote.has(metricKey(name))).length;
}

/** The metric of each name. Each name is read once: reading is slow, and many notes share names. */
function keysOf(namesOfNotes: NamesOfNotes, terms: MetricTerms): Map<string, string> {
	const names = new Set(namesOfNotes.flatMap((ofNote) => [...ofNote]));
	return new Map([...names].map((name) => [name, readMetric(name, terms).key]));
}
