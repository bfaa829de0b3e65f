/** What a block or view asks for, looked up in the vault and compared. */

import type { ActorNote } from '../../../core/actor/actor-note';
import type { ComparisonQuery, QueryProblem } from '../../../core/comparison/comparison-query';
import { compareActors } from '../../../core/comparison/compare-actors';
import type { ComparisonTable } from '../../../core/comparison/comparison-table';
import { suggestion } from '../../../core/comparison/did-you-mean';
import { metricKey } from '../../../core/comparison/metric';
import type { MetricTerms } from '../../../core/comparison/metrics/metric-terms';
import type { ParsedQuery } from '../../../core/comparison/parse-query';
import type { Selection } from '../../../core/comparison/select-actors';

/** A comparison that was asked for, as far as it could be made. */
export interface AskedComparison {
	/** In the order in which the actors are given. */
	readonly table: ComparisonTable;
	/** The notes of the table's actors, in their order. */
	readonly notes: readonly ActorNote[];
	readonly problems: readonly QueryProblem[];
}

/** Metrics that a coverage matrix shows where none are named: it is there to be looked over. */
const MOST_COVERAGE = 30;

/** Compares the selected actors as `query` asks. What only the notes can tell is wrong with it stands in `problems`, with the line it is written on. */
export function compareAsked(query: ComparisonQuery, selection: Selection, lines: ParsedQuery['lines'], terms: MetricTerms): AskedComparison {
	const notes = selection.actors.map(({ note }) => note);
	const table = compareActors(notes, {
		terms,
		...(query.metrics !== undefined && { metrics: query.metrics }),
		...(query.show === 'coverage' && { maxMetrics: MOST_COVERAGE }),
		...(selection.subject !== undefined && { subject: selection.subject }),
	});
	const problems = selection.problems.map((message) => ({ line: lines.who ?? 1, message }));
	const all = [...problems, ...metricProblems(query, table, lines, terms)];
	return { table, notes, problems: all };
}

/** Metrics that nobody has, and a sort by one. */
function metricProblems(
	{ metrics = [], sort }: ComparisonQuery,
	{ metrics: shown, omitted, actors }: ComparisonTable,
	lines: ParsedQuery['lines'],
	terms: MetricTerms,
): QueryProblem[] {
	if (actors.length === 0) return [];
	const known = [...shown, ...omitted].filter(({ coverage }) => coverage > 0);
	const isKnown = (name: string): boolean => known.some((metric) => metric.key === metricKey(name) || metricKey(metric.name) === metricKey(name));
	const names = known.map(({ name }) => name);
	const allNames = [...names, ...[...terms.values()].map(({ name }) => name)];
	const unknown = shown.filter(({ coverage, name }) => coverage === 0 && metrics.includes(name));
	const problems = unknown.map(({ name }) => ({ line: lines.metrics ?? 1, message: `No actor here has a value for ${name}.${suggestion(name, allNames)}` }));
	if (sort === undefined || isKnown(sort.by) || FIXED.has(metricKey(sort.by))) return problems;
	const message = `Nothing here to sort by is called ${sort.by}.${suggestion(sort.by, ['Actor', 'Updated', ...names])}`;
	return [...problems, { line: lines.sort ?? 1, message }];
}

/** What actors are sorted by that is no metric. */
const FIXED: ReadonlySet<string> = new Set(['actor', 'updated']);
