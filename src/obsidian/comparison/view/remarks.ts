/** What is said around a comparison: how much it shows, what is wrong with it, and why it shows nothing. */

import type { Selection } from '../../../core/comparison/choose/select';
import { suggestion } from '../../../core/lines/did-you-mean';
import type { ParsedQuery } from '../../../core/comparison/query/parse';
import type { ComparisonQuery, Who } from '../../../core/comparison/query/query';
import type { LineProblem } from '../../../core/lines/keyed-lines';
import { groupName } from '../../../core/comparison/query/title';
import { isByMetric } from '../../../core/comparison/table/sort';
import type { ComparisonTable } from '../../../core/comparison/table/table';
import { readAskedSpan } from '../../../core/comparison/table/times/asked-span';
import { readMetric } from '../../../core/figures/metrics/read';
import { counted, number } from '../../../core/wording';
import type { AskedComparison } from '../model/asked';

/** What is shown, in a line: `11 actors · 12 of 29 metrics`. */
export function summaryOf({ show }: ComparisonQuery, { actors, metrics, omitted }: ComparisonTable, locale: string): string {
	const ofActors = counted(actors.length, 'actor', locale);
	if (show === 'cases') return ofActors;
	const all = counted(metrics.length + omitted.length, 'metric', locale);
	return `${ofActors} · ${omitted.length === 0 ? all : `${number(metrics.length, locale)} of ${all}`}`;
}

/** That a list was a group until the person changed who is in it, in a few words; none for other lists and for groups. */
export function ownListText(who: Who, before: readonly Who[]): string[] {
	const group = who.kind === 'actors' ? before.filter(({ kind }) => kind !== 'actors').pop() : undefined;
	return group === undefined ? [] : [`your own list, no longer ${groupName(group)}`];
}

/** Whether there is no cell to show. */
export function isEmpty({ show }: ComparisonQuery, { actors, metrics }: ComparisonTable): boolean {
	return actors.length === 0 || (metrics.length === 0 && show !== 'cases');
}

/** Why actors that were found have no cells, and what to do; no sentence where they have, or where no actor was found. */
export function whyEmpty(query: ComparisonQuery, table: ComparisonTable): string[] {
	if (table.actors.length === 0 || !isEmpty(query, table)) return [];
	const whose = table.actors.length === 1 ? 'this note has' : 'these notes have';
	return [`Nothing to compare: ${whose} no quick stats. Add a table of metrics and values under a "Quick stats" heading.`];
}

/** Problems as sentences, each with its line where there are lines to look at: those of a block. */
export function problemSentences(problems: readonly LineProblem[], kind: 'block' | 'view'): string[] {
	return problems.map(({ line, message }) => (kind === 'view' ? message : `Line ${line}: ${message}`));
}

/** What only the notes can tell is wrong: actors that are not found, metrics that nobody has, a sort by nothing. Each with its line. */
export function comparisonProblems(
	query: ComparisonQuery,
	asked: AskedComparison,
	selection: Pick<Selection, 'problems'>,
	lines: ParsedQuery['lines'],
): LineProblem[] {
	const problems = selection.problems.map((message) => ({ line: lines.who ?? 1, message }));
	if (asked.table.actors.length === 0) return problems;
	return [...problems, ...unknownMetrics(asked, lines), ...unknownSort(query, asked, lines)];
}

/** Metrics that were asked for and that no actor has. One that is in the table of terms is spelled right: its empty column says enough. */
function unknownMetrics(asked: AskedComparison, { metrics = 1 }: ParsedQuery['lines']): LineProblem[] {
	const names = [...knownMetrics(asked).map(({ name }) => name), ...[...asked.terms.values()].map(({ name }) => name)];
	return asked.table.metrics
		.filter(({ coverage, key }) => coverage === 0 && !asked.terms.has(key))
		.map(({ name }) => ({ line: metrics, message: `No actor here has a value for ${name}.${suggestion(name, names)}` }));
}

function unknownSort({ sort }: ComparisonQuery, asked: AskedComparison, lines: ParsedQuery['lines']): LineProblem[] {
	if (sort === undefined || !isByMetric(sort)) return [];
	const known = knownMetrics(asked);
	const keys = [sort.by, readAskedSpan(sort.by)?.name ?? sort.by].map((name) => readMetric(name, asked.terms).key);
	if (known.some(({ key }) => keys.includes(key))) return [];
	const names = ['Actor', 'Updated', ...known.map(({ name }) => name)];
	return [{ line: lines.sort ?? 1, message: `Can't sort by "${sort.by}": no actor here has it.${suggestion(sort.by, names)}` }];
}

function knownMetrics({ table }: AskedComparison): { readonly key: string; readonly name: string }[] {
	return [...table.metrics, ...table.omitted].filter(({ coverage }) => coverage > 0);
}
