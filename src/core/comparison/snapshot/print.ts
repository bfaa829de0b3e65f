/** The table that a comparison asks for. */

import { compareActors } from '../table/compare';
import type { LinkToNote } from '../../markdown/write/link-to-note';
import type { ComparisonTable } from '../table/table';
import type { ComparisonQuery } from '../query/query';
import type { ActorPlaces } from '../choose/find-actor';
import type { MetricTerms } from '../../figures/metrics/terms';
import { printComparison } from '../print/markdown';
import type { PrintFor } from './refresh';
import { selectActors } from '../choose/select';

/** Where actors are looked for, and how metrics are told apart. */
export interface ComparisonPlaces extends ActorPlaces {
	readonly terms: MetricTerms;
}

/** The table, and whole sentences on who was not found. */
export function tableFor({ who, metrics, sort }: ComparisonQuery, { terms, ...places }: ComparisonPlaces): { table: ComparisonTable; problems: readonly string[] } {
	const { actors, subject, problems } = selectActors(who, places);
	const options = { terms, ...(metrics && { metrics }), ...(sort && { sort }), ...(subject !== undefined && { subject }) };
	return { table: compareActors(actors.map(({ note }) => note), options), problems };
}

/**
 * Prints comparisons for a note. One that is no longer complete, for an actor that is not found, is
 * not printed: a snapshot would lose its row without a word. `link` is as in `PrintOptions`.
 */
export function snapshotPrinter(places: ComparisonPlaces, link: LinkToNote): PrintFor {
	return (query, day) => {
		const { table, problems } = tableFor(query, places);
		if (problems.length > 0) return { problem: problems.join(' ') };
		if (table.metrics.length === 0) return { problem: 'None of these actors has quick stats.' };
		return { table: printComparison(table, { link, asOf: day, ...(query.actorsRun && { actors: query.actorsRun }) }) };
	};
}
