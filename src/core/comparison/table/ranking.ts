/** The best figures of a column, and their median. All figures given here compare with each other. */

import type { MetricTerm } from '../../figures/metrics/terms';
import { orderOf, type Figure } from '../../figures/values/value';

/** Fewer figures than this have no best: the better of two is no news. */
const ENOUGH_FOR_BEST = 3;

/** Fewer figures than this have no median worth a row. */
const ENOUGH_FOR_MEDIAN = 5;

/**
 * Indexes of the best figures; of equals all. There is none where fewer than three compare, all are
 * equal, neither end is better, or the best may be worse than it says: `<5%` among shares, where
 * more is better. A bound the other way, such as `$5B+`, is taken for its figure.
 */
export function bestOf(figures: readonly (Figure | null)[], better: MetricTerm['better']): number[] {
	if (better === undefined) return [];
	const sign = better === 'higher' ? 1 : -1;
	const compared = ordersOf(figures);
	const top = compared.reduce((most, { order }) => Math.max(most, sign * order), -Infinity);
	const best = compared.filter(({ order }) => sign * order === top);
	const unsure = better === 'higher' ? 'upper' : 'lower';
	if (compared.length < ENOUGH_FOR_BEST || best.length === compared.length || best.some(({ bound }) => bound === unsure)) return [];
	return best.map(({ index }) => index);
}

/** The median of the figures, of an even number the mean of the two in the middle; `null` where fewer than five compare. */
export function medianOf(figures: readonly (Figure | null)[]): number | null {
	const orders = ordersOf(figures).map(({ order }) => order).sort((a, b) => a - b);
	if (orders.length < ENOUGH_FOR_MEDIAN) return null;
	const half = orders.length / 2;
	const [low, high] = [orders[Math.ceil(half) - 1], orders[Math.floor(half)]];
	return low === undefined || high === undefined ? null : (low + high) / 2;
}

interface OrderedFigure {
	readonly index: number;
	readonly order: number;
	readonly bound: Figure['bound'];
}

function ordersOf(figures: readonly (Figure | null)[]): OrderedFigure[] {
	return figures.flatMap((figure, index) => {
		const order = figure === null ? undefined : orderOf(figure);
		return order === undefined ? [] : [{ index, order, bound: figure?.bound }];
	});
}
