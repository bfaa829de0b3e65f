/** The best figures of a column, and their median. All figures given here compare with each other. */

import type { MetricTerm } from '../../figures/metrics/terms';
import { orderOf, type Figure } from '../../figures/values/value';

/** Fewer figures than this have no best: the better of two is no news. */
const ENOUGH_FOR_BEST = 3;

/** Fewer figures than this have no median worth a row. */
const ENOUGH_FOR_MEDIAN = 5;

/** What figures are ordered by: their amounts, or the middle of their ranges; of losses the size, whatever their sign. */
export function orderIn(figure: Figure, isLoss = false): number | undefined {
	const order = orderOf(figure);
	return order !== undefined && isLoss ? Math.abs(order) : order;
}

/**
 * Indexes of the best figures; of equals all. There is none where fewer than three compare, all are
 * equal, neither end is better, or another one may be the best: `<5%` may be worse than it says among
 * shares, where more is better, and the range 1 to 9 reaches on both sides of 5.
 */
export function bestOf(figures: readonly (Figure | null)[], better: MetricTerm['better'], isLoss = false): number[] {
	if (better === undefined) return [];
	const reaches = figures.flatMap((figure, index) => (figure === null ? [] : reachOf(figure, index, isLoss)));
	const isUpward = better === 'higher';
	const scored = isUpward ? reaches : reaches.map(({ index, order, low, high }) => ({ index, order: -order, low: -high, high: -low }));
	const top = scored.reduce((most, { order }) => Math.max(most, order), -Infinity);
	const best = scored.filter(({ order }) => order === top);
	if (scored.length < ENOUGH_FOR_BEST || best.length === scored.length) return [];
	const isSure = best.every((one) => scored.every((other) => other === one || one.low >= other.high));
	return isSure ? best.map(({ index }) => index) : [];
}

/** The median of the figures, of an even number the mean of the two in the middle; `null` where fewer than five compare. */
export function medianOf(figures: readonly (Figure | null)[], isLoss = false): number | null {
	const orders = figures.flatMap((figure) => (figure === null ? [] : orderIn(figure, isLoss) ?? [])).sort((a, b) => a - b);
	if (orders.length < ENOUGH_FOR_MEDIAN) return null;
	const half = orders.length / 2;
	const [low, high] = [orders[Math.ceil(half) - 1], orders[Math.floor(half)]];
	return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** A figure, and how small and how large it may be. */
interface Reach {
	readonly index: number;
	readonly order: number;
	readonly low: number;
	readonly high: number;
}

function reachOf(figure: Figure, index: number, isLoss: boolean): Reach[] {
	const order = orderIn(figure, isLoss);
	if (order === undefined) return [];
	const ends = [figure.range?.low ?? order, figure.range?.high ?? order].map((end) => (isLoss ? Math.abs(end) : end));
	const [low = order, high = order] = ends.sort((a, b) => a - b);
	// Whether a loss "over -$5M" is larger or smaller, nobody can tell.
	const isEither = isLoss && order !== orderOf(figure) && figure.bound !== undefined;
	return [{
		index,
		order,
		low: figure.bound === 'upper' || isEither ? -Infinity : low,
		high: figure.bound === 'lower' || isEither ? Infinity : high,
	}];
}
