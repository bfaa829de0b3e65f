/** The table that a comparison asks for. */

import { compareActors } from '../table/compare';
import type { LinkToNote } from '../../markdown/write/link-to-note';
import type { ComparisonTable } from '../table/table';
import type { ComparisonQuery } from '../query/query';
import type { ActorLookup } from '../../actor/lookup/find-actor';
import type { MetricTerms } from '../../figures/metrics/terms';
import { printComparison } from '../print/markdown';
import type { PrintFor } from './refresh';
import { selectActors } from '../choose/select';

/** What actors and metrics are looked up by. */
interface ComparisonLookup extends ActorLookup {
	readonly terms: MetricTerms;
}

/** A table, and whole sentences on who was not found. */
interface PrintedFrom {
	readonly table: ComparisonTable;
	readonly problems: readonly string[];
}

function tableFor({ who, metrics, sort }: ComparisonQuery, { terms, ...lookup }: ComparisonLookup): PrintedFrom {
	const { actors, subject, problems } = selectActors(who, lookup);
	const options = { terms, ...(metrics && { metrics }), ...(sort && { sort }), ...(subject !== undefined && { subject }) };
	return { table: compareActors(actors.map(({ note }) => note), options), problems };
}

/**
 * Prints comparisons for a note. Where an actor is not found the comparison is not printed: a snapshot
 * would lose that actor's row without a word. `link` is as in `PrintOptions`.
 */
export function snapshotPrinter(lookup: ComparisonLookup, link: LinkToNote): PrintFor {
	return (query, day) => {
		const { table, problems } = tableFor(query, lookup);
		if (problems.length > 0) return { problem: problems.join(' ') };
		if (table.metrics.length === 0) return { problem: 'None of these actors has quick stats.' };
		const options = { link, asOf: day, ...(query.actorsRun && { actors: query.actorsRun }) };
		return { table: printComparison(table, options), bare: printComparison(table, { ...options, isBare: true }) };
	};
}
