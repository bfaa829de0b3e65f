/** The table that a comparison asks for. */

import { compareActors } from './compare-actors';
import type { ComparedActor, ComparisonTable } from './comparison-table';
import type { ComparisonQuery } from './comparison-query';
import type { ActorPlaces } from './find-actor';
import type { MetricTerms } from './metrics/metric-terms';
import { printComparison } from './print-comparison';
import type { PrintFor } from './refresh-snapshots';
import { selectActors } from './select-actors';

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
export function snapshotPrinter(places: ComparisonPlaces, link: (actor: ComparedActor) => string): PrintFor {
	return (query, day) => {
		const { table, problems } = tableFor(query, places);
		if (problems.length > 0) return { problem: problems.join(' ') };
		if (table.metrics.length === 0) return { problem: 'None of these actors has quick stats.' };
		return { table: printComparison(table, { link, asOf: day, ...(query.actorsRun && { actors: query.actorsRun }) }) };
	};
}
