/** The order of the actors of a table. Apart from the table, so that a sort on screen does not compare all of it again. */

import { lastDay, type CalendarDay } from '../../calendar-date';
import { readStatedTime } from '../../figures/times/period';
import { isFigure } from './basis';
import { orderIn } from './ranking';
import type { ComparedActor, ComparedCell, ComparisonTable } from './table';
import type { Sort } from '../query/query';
import { metricKey } from '../../figures/metrics/key';
import type { Figure, Value } from '../../figures/values/value';
import { compareTexts } from '../../wording';

/** An order of actors: indexes into the actors of the table it was made from. */
export type ActorOrder = readonly number[];

/**
 * The order that `sort` puts the actors of a table in: by `Actor` (the name), by `Updated` (the
 * latest last), or by the metric of that name or key: by its figures, else by its dates, else by its
 * texts, never by two of them. What has nothing to be ordered by, or does not compare, comes last both ways;
 * equals keep the order they are in, as do all where there is no such metric. The actor that the others are compared with
 * stays first.
 */
export function orderOfActors(table: ComparisonTable, sort: Sort): ActorOrder {
	const order = sortedOrder(table, sort);
	const isSubject = (index: number): boolean => table.actors[index]?.isSubject === true;
	return [...order.filter(isSubject), ...order.filter((index) => !isSubject(index))];
}

function sortedOrder({ actors, metrics }: ComparisonTable, { by, descending }: Sort): ActorOrder {
	const key = metricKey(by);
	if (key === 'actor') return orderByName(actors, descending);
	if (key === 'updated') return orderByUpdated(actors, descending);
	const metric = metrics.find((each) => each.key === key || metricKey(each.name) === key);
	const cells = metric?.cells ?? actors.map(() => null);
	const says = (kind: (value: Value) => boolean): boolean => cells.some((cell) => cell !== null && kind(cell.parsed));
	if (says(isFigure)) return orderByFigures(cells, metric?.isLoss === true, descending);
	const days = cells.map((cell) => (cell === null ? undefined : dayOf(cell.parsed)));
	if (days.some((day) => day !== undefined)) return orderByKeys(days, compareTexts, descending);
	return orderByTexts(cells, descending);
}

/** The first day of what a cell of dates names; that of a quarter too, which is no day itself. */
function dayOf({ kind, date, period }: Value): CalendarDay | undefined {
	if (kind !== 'date') return undefined;
	return date ?? (period === undefined ? undefined : readStatedTime(period)?.days?.first);
}

/** Whether a sort is by a metric, and not by the name or the date of the actors. */
export function isByMetric({ by }: Sort): boolean {
	const key = metricKey(by);
	return key !== 'actor' && key !== 'updated';
}

/** Orders actors by name, those of one name by path. */
export function compareByName(a: Pick<ComparedActor, 'name' | 'path'>, b: Pick<ComparedActor, 'name' | 'path'>): number {
	return compareTexts(a.name, b.name) || compareTexts(a.path, b.path);
}

/** The order by the figures that are compared. At least $5B stands above $5B, at most $5B below. */
function orderByFigures(cells: readonly (ComparedCell | null)[], isLoss: boolean, descending: boolean): ActorOrder {
	return orderByKeys(cells.map((cell) => figureKey(cell?.compared, isLoss)), (a, b) => a.order - b.order || a.bound - b.bound, descending);
}

function orderByTexts(cells: readonly (ComparedCell | null)[], descending: boolean): ActorOrder {
	return orderByKeys(cells.map((cell) => (cell === null || cell.parsed.kind === 'none' ? undefined : cell.value)), compareTexts, descending);
}

/** The same actors in another order, with their cells. */
export function withOrder(table: ComparisonTable, order: ActorOrder): ComparisonTable {
	const positions = new Map(order.map((index, position) => [index, position]));
	return {
		...table,
		actors: arranged(table.actors, order),
		metrics: table.metrics.map((metric) => ({
			...metric,
			cells: arranged(metric.cells, order),
			best: metric.best.flatMap((index) => positions.get(index) ?? []).sort((a, b) => a - b),
		})),
	};
}

function orderByName(actors: readonly ComparedActor[], descending: boolean): ActorOrder {
	return orderByKeys(actors.map(({ shownName, path }) => ({ name: shownName, path })), compareByName, descending);
}

function orderByUpdated(actors: readonly ComparedActor[], descending: boolean): ActorOrder {
	return orderByKeys(actors.map(({ updated }) => (updated === null ? undefined : lastDay(updated))), compareTexts, descending);
}

function figureKey(figure: Figure | null | undefined, isLoss: boolean): { order: number; bound: number } | undefined {
	const order = figure ? orderIn(figure, isLoss) : undefined;
	return order === undefined ? undefined : { order, bound: Number(figure?.bound === 'lower') - Number(figure?.bound === 'upper') };
}

function orderByKeys<Key>(keys: readonly (Key | undefined)[], compare: (a: Key, b: Key) => number, descending: boolean): ActorOrder {
	const keyed: { index: number; key: Key }[] = [];
	const rest: number[] = [];
	keys.forEach((key, index) => {
		if (key === undefined) rest.push(index);
		else keyed.push({ index, key });
	});
	keyed.sort((a, b) => (descending ? compare(b.key, a.key) : compare(a.key, b.key)));
	return [...keyed.map(({ index }) => index), ...rest];
}

function arranged<Item>(items: readonly Item[], order: ActorOrder): Item[] {
	return order.flatMap((index) => {
		const item = items[index];
		return item === undefined ? [] : [item];
	});
}
