import { parse } from 'yaml';
import { readActorNote, type ReadOptions } from '../../src/core/actor/read-actor-note.ts';
import type { ActorNote } from '../../src/core/actor/note/actor-note.ts';
import { ActorIndex } from '../../src/core/actor/vault/actor-index.ts';
import { readActorRule } from '../../src/core/actor/vault/rule.ts';
import { compileConventions } from '../../src/core/actor/words/conventions.ts';
import { allWords } from '../../src/core/actor/words/languages/languages.ts';
import { buildCard } from '../../src/core/card/card.ts';
import { describeReading } from '../../src/core/card/describe-reading.ts';
import { actorsLinkedIn } from '../../src/core/actor/lookup/linked.ts';
import { searchable, searchActors } from '../../src/core/comparison/choose/search.ts';
import { didYouMean } from '../../src/core/lines/did-you-mean.ts';
import { parseQuery } from '../../src/core/comparison/query/parse.ts';
import { findSnapshots } from '../../src/core/comparison/snapshot/find.ts';
import { compareActors } from '../../src/core/comparison/table/compare.ts';
import { csvFile } from '../../src/core/csv.ts';
import { findLookAlikes } from '../../src/core/figures/doctor/look-alikes.ts';
import { readMetric } from '../../src/core/figures/metrics/read.ts';
import { compileMetricTerms } from '../../src/core/figures/metrics/terms.ts';
import { readStatedTime, statedTimesIn } from '../../src/core/figures/times/period.ts';
import { readValue } from '../../src/core/figures/values/read.ts';
import { factsOf } from '../../src/core/freshness/facts/facts.ts';
import { latestDateMentioned } from '../../src/core/freshness/facts/latest-date-mentioned.ts';
import { readLimitRule } from '../../src/core/freshness/limit/rule.ts';
import { readQueueFilter } from '../../src/core/freshness/queue/filter.ts';
import { plainText, proseOnly } from '../../src/core/markdown/inline.ts';
import { harmlessMarkdown } from '../../src/core/markdown/running-text/harmless.ts';
import { readRunningText } from '../../src/core/markdown/running-text/read.ts';
import { readOutline } from '../../src/core/markdown/scan/scan-outline.ts';
import { escapeCell, splitRow } from '../../src/core/markdown/table-row.ts';
import { readOptionsFor } from '../../src/core/settings/note-reading.ts';
import { readSettings } from '../../src/core/settings/read/settings.ts';

/** Something that reads text which a person, or a stranger, has written. */
export interface TextReader {
	readonly name: string;
	readonly read: (text: string) => unknown;
}

const TODAY = '2026-11-26';
const TERMS = compileMetricTerms([]);
const PLACES = { index: new ActorIndex(), resolve: () => undefined, from: '' };
const READING: ReadOptions = {
	conventions: compileConventions(allWords()),
	parseYaml: (yaml): unknown => parse(yaml, { logLevel: 'error' }),
	actorRules: [{ kind: 'folder', folder: '' }],
};

/** Where a text may stand in a note. */
const PLACES_IN_A_NOTE: readonly (readonly [place: string, note: (text: string) => string])[] = [
	['a whole note', (text) => text],
	['front matter', (text) => `---\n${text}\n---\nText`],
	['a property', (text) => `---\nnote: ${text}\n---\nText`],
	['aliases', (text) => `---\naliases: [${text}]\n---\nText`],
	['an updated property', (text) => `---\nupdated: ${text}\n---\nText`],
	['a heading', (text) => `## Quick stats ${text}\n- HQ: Oslo`],
	['a quick stat', (text) => `## Quick stats\n| Metric | Value |\n|---|---|\n| Revenue | ${text} |`],
	['the name of a quick stat', (text) => `## Quick stats\n| Metric | Value |\n|---|---|\n| ${text} | $5B |`],
	['a list of quick stats', (text) => `## Quick stats\n- ${text}: 5\n- Revenue: ${text}`],
	['rows of quick stats', (text) => `## Quick stats\n| Metric | Value |\n|---|---|\n${text}`],
	['a point', (text) => `**Bull:** ${text}\n\n**Bear:**\n- ${text}`],
	['the label of points', (text) => `**Bull ${text}:** yes\n\nBull case (${text}: yes`],
	['a related actor', (text) => `## Related\n- [[Beta]] — ${text}\n- ${text}`],
	['a footer', (text) => `Text\n\n*Updated ${text}*`],
	['a source line', (text) => `Text\n\nSource: ${text} updated ${text}`],
];

/** A note with a text in every place that a card or table shows. */
function everywhere(text: string): string {
	const stats = `## Quick stats\n| Metric | Value |\n|---|---|\n| Revenue | ${text} |\n| ${text} | $5B |\n${text}\n`;
	return `---\naliases: [${text}]\nnote: ${text}\n---\n${stats}\n**Bull:** ${text}\n\n## Related\n- [[Beta]] — ${text}\n`;
}

function noteIn(text: string): ActorNote | undefined {
	return readActorNote(text, 'Acme.md', READING);
}

function cardIn(text: string): unknown {
	const note = noteIn(text);
	const basis = { conventions: READING.conventions, policy: { limitDays: 180 }, terms: TERMS, today: TODAY };
	return note && [buildCard(note, text, basis), describeReading(note, 'en')];
}

function comparisonIn(text: string): unknown {
	const note = noteIn(text);
	return note && compareActors([note, { ...note, path: 'Beta.md' }], { terms: TERMS });
}

function lookAlikesIn(text: string): unknown {
	const note = noteIn(text);
	return note && findLookAlikes([note], { terms: TERMS, metricsApart: [] });
}

function searchIn(text: string): unknown {
	const note = noteIn(text);
	const hasIt = (name: string): { score: number } | null => (name.includes('acme') ? { score: 1 } : null);
	return note && searchActors(searchable([note]), 'acme', hasIt, 10);
}

function factsIn(said: string): unknown {
	const stats = ['Stage', 'Revenue', said.slice(0, 50)].map((metric) => ({ metric, value: said, source: said, line: 1 }));
	return factsOf({ quickStats: stats, quickStatsFrom: null, moreStats: [], related: [{ target: 'Beta', note: said, group: null, line: 1 }], updated: null }, TERMS, TODAY);
}

/** Settings with a text in every place that takes one, and the notes read by them. */
function settingsIn(text: string): unknown {
	const list = text.split('\n');
	const fields = [
		'actors', 'statsHeadings', 'bullLabels', 'bearLabels', 'relatedHeadings', 'updateLabels', 'updatedProperties',
		'limitRules', 'factLimits', 'metricSynonyms', 'metricsApart',
	];
	const one = { limitProperty: text, language: text, snoozed: { [text]: text }, notPeers: [[text, 'a']] };
	const saved = { ...Object.fromEntries(fields.map((field) => [field, list])), ...one };
	const { settings } = readSettings(saved);
	return readActorNote('## Quick stats\n- HQ: Oslo\n\n**Bull:** yes', 'Acme.md', readOptionsFor(settings, 'en', READING.parseYaml));
}

/** Every reader of the core that takes text from outside, each in the ways it is asked. */
export const TEXT_READERS: readonly TextReader[] = [
	...PLACES_IN_A_NOTE.map(([place, noteOf]): TextReader => ({ name: `note: ${place}`, read: (text) => noteIn(noteOf(text)) })),
	{ name: 'card', read: (text) => cardIn(everywhere(text)) },
	{ name: 'comparison', read: (text) => comparisonIn(everywhere(text)) },
	{ name: 'look-alikes', read: (text) => lookAlikesIn(everywhere(text)) },
	{ name: 'picker: aliases', read: (text) => searchIn(`---\naliases: [${text}]\n---\n## Quick stats\n- Ticker: ${text}`) },
	{ name: 'outline', read: readOutline },
	{ name: 'row of a table', read: splitRow },
	{ name: 'cell of a table', read: escapeCell },
	{ name: 'plain text', read: plainText },
	{ name: 'prose', read: proseOnly },
	{ name: 'running text', read: readRunningText },
	{ name: 'harmless Markdown', read: harmlessMarkdown },
	{ name: 'links', read: (text) => actorsLinkedIn(text, PLACES) },
	{ name: 'facts', read: factsIn },
	{ name: 'latest date mentioned', read: (text) => latestDateMentioned(text, TODAY, READING.conventions) },
	{ name: 'metric', read: (text) => readMetric(text, TERMS) },
	...(['flow', 'stock', 'date', 'text', 'span of prices', 'other'] as const).map((measure): TextReader => (
		{ name: `value: ${measure}`, read: (text) => readValue(text, measure) }
	)),
	{ name: 'times', read: (text) => [statedTimesIn(text), readStatedTime(text)] },
	{ name: 'live table', read: parseQuery },
	{ name: 'live table: actors', read: (text) => parseQuery(`actors: ${text}\nmetrics: ${text}\nsort: ${text}`) },
	{ name: 'static tables', read: (text) => findSnapshots(`%% dossier-snapshot ${text}\n%%\n${text}\n%% end dossier-snapshot %%\n`) },
	{ name: 'did you mean', read: (text) => didYouMean(text, ['Holding company', text]) },
	{ name: 'queue filter', read: readQueueFilter },
	{ name: 'rule for actors', read: readActorRule },
	{ name: 'rule for limits', read: readLimitRule },
	{ name: 'settings', read: settingsIn },
	{ name: 'CSV', read: (text) => csvFile([[text, `${text}.`]]) },
];
