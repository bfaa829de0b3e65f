/** What a person's synonyms of metric names do in this vault. */

import type { ActorNote } from '../../actor/note/actor-note';
import { metricKey } from '../../figures/metrics/key';
import { compileMetricTerms, type MetricTerms } from '../../figures/metrics/terms';
import { readSynonymLine, type OwnSynonyms } from '../../figures/metrics/own-synonyms';
import { readMetric } from '../../figures/metrics/read';
import { counted, listed } from '../../wording';

/** The names of the rows of each note, each once. */
type NamesOfNotes = readonly ReadonlySet<string>[];

/** So many lines are said one by one; the others are counted together. */
const LINES_NAMED = 3;

/** `6,300 names in quick stats are 5,384 metrics. Revenue joins Receipts (12 notes) and Top line (no note).` */
export function describeMetricSynonyms(lines: readonly string[], notes: readonly ActorNote[], locale: string): string {
	const namesOfNotes = notes.map(({ quickStats }) => new Set(quickStats.map(({ metric }) => metric)));
	const stated = lines.flatMap((line) => readSynonymLine(line) ?? []);
	const count = countWithNames(stated, namesOfNotes);
	const said = stated.slice(0, LINES_NAMED).map((line) => describeJoining(line, count, locale));
	const others = stated.length - said.length;
	return [describeTotal(lines, namesOfNotes, locale), ...said, ...(others === 0 ? [] : [`${counted(others, 'more line', locale)}.`])].join(' ');
}

function describeTotal(lines: readonly string[], namesOfNotes: NamesOfNotes, locale: string): string {
	const keys = keysOf(namesOfNotes, compileMetricTerms(lines));
	const metrics = new Set(keys.values());
	return `${counted(keys.size, 'name', locale)} in quick stats ${keys.size === 1 ? 'is' : 'are'} ${counted(metrics.size, 'metric', locale)}.`;
}

function describeJoining({ name, synonyms }: OwnSynonyms, count: (name: string) => number, locale: string): string {
	const joined = synonyms.map((synonym) => `${synonym} (${count(synonym) === 0 ? 'no note' : counted(count(synonym), 'note', locale)})`);
	return `${name} joins ${listed(joined)}.`;
}

/** Tells how many notes have a row of a name, in whatever period: each name that is joined counts as a metric of its own. */
function countWithNames(stated: readonly OwnSynonyms[], namesOfNotes: NamesOfNotes): (name: string) => number {
	if (stated.length === 0) return () => 0;
	const names = stated.flatMap(({ synonyms }) => synonyms);
	const keys = keysOf(namesOfNotes, new Map(names.map((name) => [metricKey(name), { name, synonyms: [], measure: 'other' }])));
	const keysOfNotes = namesOfNotes.map((ofNote) => new Set([...ofNote].map((name) => keys.get(name))));
	return (name) => keysOfNotes.filter((ofNote) => ofNote.has(metricKey(name))).length;
}

/** The metric of each name; many notes have the same names, and reading one takes its time. */
function keysOf(namesOfNotes: NamesOfNotes, terms: MetricTerms): Map<string, string> {
	const names = new Set(namesOfNotes.flatMap((ofNote) => [...ofNote]));
	return new Map([...names].map((name) => [name, readMetric(name, terms).key]));
}
