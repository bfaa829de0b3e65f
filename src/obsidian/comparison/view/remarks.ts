/** What only the notes can tell is wrong with a comparison. */

import type { ComparisonQuery, QueryProblem } from '../../../core/comparison/query/query';
import { suggestion } from '../../../core/comparison/query/did-you-mean';
import type { ParsedQuery } from '../../../core/comparison/query/parse';
import type { Selection } from '../../../core/comparison/choose/select';
import { isByMetric } from '../../../core/comparison/table/sort';
import { sortByKey, type AskedComparison } from '../model/asked';

/** Actors that are not found, metrics that nobody has, a sort by nothing: each with the line it is written on. */
export function comparisonProblems(query: ComparisonQuery, asked: AskedComparison, selection: Pick<Selection, 'problems'>, lines: ParsedQuery['lines']): QueryProblem[] {
	const problems = selection.problems.map((message) => ({ line: lines.who ?? 1, message }));
	if (asked.table.actors.length === 0) return problems;
	return [...problems, ...unknownMetrics(asked, lines), ...unknownSort(query, asked, lines)];
}

/** Metrics that are shown though nobody has them were asked for. One that is in the table of terms is spelled right: its empty column says enough. */
function unknownMetrics(asked: AskedComparison, { metrics = 1 }: ParsedQuery['lines']): QueryProblem[] {
	const names = [...knownMetrics(asked).map(({ name }) => name), ...[...asked.terms.values()].map(({ name }) => name)];
	return asked.table.metrics
		.filter(({ coverage, key }) => coverage === 0 && !asked.terms.has(key))
		.map(({ name }) => ({ line: metrics, message: `No actor here has a value for ${name}.${suggestion(name, names)}` }));
}

function unknownSort({ sort }: ComparisonQuery, asked: AskedComparison, lines: ParsedQuery['lines']): QueryProblem[] {
	if (sort === undefined || !isByMetric(sort)) return [];
	const known = knownMetrics(asked);
	const key = sortByKey(sort, asked.terms)?.by;
	if (known.some((metric) => metric.key === key)) return [];
	const names = ['Actor', 'Updated', ...known.map(({ name }) => name)];
	return [{ line: lines.sort ?? 1, message: `Nothing here to sort by is called ${sort.by}.${suggestion(sort.by, names)}` }];
}

function knownMetrics({ table }: AskedComparison): { readonly key: string; readonly name: string }[] {
	return [...table.metrics, ...table.omitted].filter(({ coverage }) => coverage > 0);
}
