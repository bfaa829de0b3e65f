/** Between which amounts a figure lies, as exactly as it is written. */

import { cellWords } from '../../figures/values/tables/cell-words';
import type { Value } from '../../figures/values/value';

/** The least and the greatest amount that a figure may be the rounding of. */
export interface Extent {
	readonly low: number;
	readonly high: number;
}

/** The extent of a figure with an amount or a range; of at least or at most as much, it goes on for ever. */
export function extentOf({ text, amount, range, bound, approximate }: Value): Extent | undefined {
	const [low, high] = range === undefined ? [amount, amount] : [range.low, range.high];
	if (low === undefined || high === undefined) return undefined;
	const share = approximate === true ? APPROXIMATE : 0;
	const [below, above] = [low, high].map((end) => Math.max(halfUnitOf(text, end), share * Math.abs(end)));
	return {
		low: bound === 'upper' ? -Infinity : low - (below ?? 0),
		high: bound === 'lower' ? Infinity : high + (above ?? 0),
	};
}

/** Whether two figures can be of one amount. */
export function mayBeOne(one: Extent, other: Extent): boolean {
	return one.low <= other.high && other.low <= one.high;
}

/** What `about` allows of the amount. */
const APPROXIMATE = 0.05;
/** What zeros at the end of a number allow of it: they may be of a round number. */
const ROUND = 0.1;

/** Half of the unit of the last digit that an amount is written with; a twentieth of it where it is written in other digits. */
function halfUnitOf(text: string, amount: number): number {
	const size = Math.abs(amount);
	for (const [written] of cellWords(text).matchAll(/\d[\d.,]*/g)) {
		for (const { number, decimals, zeros } of readings(written)) {
			const scale = number === 0 ? NaN : size / number;
			if (!isPowerOfTen(scale)) continue;
			const half = scale * 10 ** -decimals / 2;
			return zeros === 0 ? half : Math.min(half * 10 ** zeros, ROUND * size);
		}
	}
	return size * APPROXIMATE;
}

interface Reading {
	readonly number: number;
	readonly decimals: number;
	/** Zeros that a whole number ends with. */
	readonly zeros: number;
}

/** A number with a point or a comma before its decimals, or with neither. */
function readings(written: string): Reading[] {
	const number = written.replace(/[.,]$/, '');
	return ['.', ','].map((point) => {
		const [whole = '', fraction = ''] = number.replaceAll(point === '.' ? ',' : '.', '').split(point);
		const zeros = fraction === '' ? (/0*$/.exec(whole)?.[0].length ?? 0) : 0;
		return { number: Number(`${whole}.${fraction}`), decimals: fraction.length, zeros };
	});
}

function isPowerOfTen(scale: number): boolean {
	const power = Math.log10(scale);
	return Math.abs(power - Math.round(power)) < 1e-9;
}
