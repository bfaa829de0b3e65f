/** The order in which the actors of a comparison are shown. */

import type { Sort } from '../../../core/comparison/comparison-query';
import type { ComparedMetric, ComparisonTable } from '../../../core/comparison/comparison-table';
import { orderOf } from '../../../core/comparison/values/value';

/** What an actor is ordered by; `undefined` where it has none, and then it stands last either way. */
type Rank = number | string | undefined;

/**
 * Indexes of the table's actors, ordered by a metric's compared figures, by `Actor` or by `Updated`.
 * Those without stand last both ways; equals keep their order, and without a sort all do.
 */
export function orderActors(table: ComparisonTable, sort: Sort | undefined): number[] {
	const original = table.actors.map((_, index) => index);
	const rankOf = sort && ranking(table, sort.by);
	if (sort === undefined || rankOf === undefined) return original;
	const ranks = original.map(rankOf);
	return original.sort((a, b) => compareRanks(ranks[a], ranks[b], sort.descending));
}

/** How the actors rank; `undefined` for what the table does not show. */
function ranking({ actors, metrics }: ComparisonTable, by: string): ((actor: number) => Rank) | undefined {
	if (by === 'Actor') return (actor) => actors[actor]?.name;
	if (by === 'Updated') return (actor) => actors[actor]?.updated?.date;
	const metric = metrics.find(({ key, name }) => key === by || name === by);
	return metric && ((actor) => rankIn(metric, actor));
}

function rankIn({ basis, cells }: ComparedMetric, actor: number): Rank {
	const cell = cells[actor] ?? null;
	if (cell === null) return undefined;
	if (basis === null) return cell.value.trim() || undefined;
	return cell.compared === null ? undefined : orderOf(cell.compared);
}

function compareRanks(a: Rank, b: Rank, descending: boolean): number {
	if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
	const ascending = typeof a === 'number' && typeof b === 'number' ? a - b : TEXTS.compare(String(a), String(b));
	return descending ? -ascending : ascending;
}

const TEXTS = new Intl.Collator('en', { numeric: true });

/** The sort after a head was chosen: descending, then ascending, then none again. */
export function nextSort(sort: Sort | undefined, by: string): Sort | undefined {
	if (sort?.by !== by) return { by, descending: true };
	return sort.descending ? { by, descending: false } : undefined;
}
