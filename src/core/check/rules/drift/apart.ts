/** Whether two figures that compare say something different, or the same with more and fewer digits. */

import { orderOf, type Figure } from '../../../figures/values/value';

/** So many times the smaller figure is the larger one at most, where the two say the same. */
const FURTHEST = 1.1;
/** The same where one of them calls itself approximate. */
const FURTHEST_OF_APPROXIMATE = 1.15;

/** A figure, and the cell that it stands in. */
export interface WrittenFigure {
	readonly figure: Figure;
	readonly text: string;
}

/** Whether two figures of one basis are further apart than rounding, doubt and a little time explain. Losses go by their size. */
export function areApart(one: WrittenFigure, other: WrittenFigure, isLoss = false): boolean {
	const [small, large] = middleOf(one, isLoss) <= middleOf(other, isLoss) ? [one, other] : [other, one];
	if (small.figure.bound === 'lower' || large.figure.bound === 'upper') return false;
	const [low, high] = [endOf(small, 'high', isLoss), endOf(large, 'low', isLoss)];
	if (high - low <= Math.max(halfOfPlace(low, small.text), halfOfPlace(high, large.text))) return false;
	const most = one.figure.approximate === true || other.figure.approximate === true ? FURTHEST_OF_APPROXIMATE : FURTHEST;
	if (low > 0) return high / low > most;
	return high >= 0 || low / high > most;
}

function middleOf({ figure }: WrittenFigure, isLoss: boolean): number {
	const middle = orderOf(figure) ?? 0;
	return isLoss ? Math.abs(middle) : middle;
}

/** The end of a range; of a single number that. */
function endOf(written: WrittenFigure, end: 'low' | 'high', isLoss: boolean): number {
	const { range } = written.figure;
	if (range === undefined) return middleOf(written, isLoss);
	const [low, high] = isLoss ? [Math.abs(range.low), Math.abs(range.high)] : [range.low, range.high];
	return end === 'low' ? Math.min(low, high) : Math.max(low, high);
}

/**
 * Half of the last place that an amount is written to, which is what rounding may have taken or given: 0.5 billion of `$2B`,
 * 50 million of `$2.1B`, a half of `2,000`. Zeros at the end of `$200B` are digits.
 */
function halfOfPlace(amount: number, text: string): number {
	const size = Math.abs(amount);
	if (size === 0 || isInFull(size, text)) return size === 0 ? 0 : 0.5;
	const [digits = '', power = '0'] = size.toExponential(MOST_DIGITS).split('e');
	const exponent = Number(power);
	const decimals = digits.replace(/0+$/, '').replace(/^\d\.?/, '').length;
	return 10 ** Math.min(exponent - decimals, Math.floor(exponent / 3) * 3) / 2;
}

/** Digits beyond these are what binary fractions leave behind. */
const MOST_DIGITS = 11;

/** Whether a number is written without a magnitude: `2,000`. */
function isInFull(size: number, text: string): boolean {
	return Number.isInteger(size) && text.replace(/[.,'’\s]/g, '').includes(String(size));
}
