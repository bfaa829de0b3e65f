/** How far a figure reaches: one number, a range, or a number with how far it may be off. */

import { amountAt, sizeOf, type Amount } from './amount';
import type { Style } from './style';
import { jointAfter, LONGEST_BETWEEN, RANGE } from './range-words';

/** A number, or the two ends of a range that is written as one. */
export interface Extent {
	readonly low: number;
	readonly high: number;
	readonly isRange: boolean;
	/** The end that carries the signs of both. */
	readonly main: Amount;
	readonly marks: readonly Amount[];
	readonly to: number;
}

/** The extent that begins with `first`, before which `at` stands; `undefined` where it is too large a number. */
export function extentOf(first: Amount, text: string, at: number, style: Style): Extent | undefined {
	const joint = jointAfter(text.slice(Math.max(0, at - LONGEST_BETWEEN), at)) ?? RANGE;
	return deviationFrom(first, text, style) ?? rangeFrom(alike(first, text, at, joint, style), text, joint, style) ?? single(first);
}

/** The first end, read by the mark before decimals that only the second tells: `3.500-4.000 Mio. €`. */
function alike(first: Amount, text: string, at: number, pattern: RegExp, style: Style): Amount {
	if (first.decimal !== undefined || !/[.,]/.test(text.slice(at, first.to))) return first;
	const decimal = joinedAt(pattern, text, first.to, style).second?.decimal;
	return decimal === undefined ? first : (amountAt(text, at, { ...style, decimal }) ?? first);
}

function single(amount: Amount): Extent | undefined {
	const size = sizeOf(amount);
	return size === undefined ? undefined : { low: size, high: size, isRange: false, main: amount, marks: [amount], to: amount.to };
}

const DEVIATION = /\s?(?:±|\+\/-)\s?/y;

/** `5% ± 2%`, `$22±2B`, `$91B ±2%`. */
function deviationFrom(center: Amount, text: string, style: Style): Extent | undefined {
	const { second: by } = joinedAt(DEVIATION, text, center.to, style);
	if (by === undefined) return undefined;
	const main = { ...(center.kind === 'count' && by.kind !== 'percent' ? by : center), qualifiers: center.qualifiers };
	const middle = sizeOf({ ...center, exponent: main.exponent }, center.magnitude ?? by.magnitude ?? 0);
	const distance = middle === undefined ? undefined : distanceOf(by, center, middle);
	if (middle === undefined || distance === undefined) return undefined;
	return { low: middle - distance, high: middle + distance, isRange: true, main, marks: [center, by], to: by.to };
}

/** How far from its middle a range reaches: in the middle's own units, or as a share of it. */
function distanceOf(by: Amount, center: Amount, middle: number): number | undefined {
	if (by.kind === 'percent' && center.kind !== 'percent') {
		const share = sizeOf(by);
		return share === undefined ? undefined : (Math.abs(middle) * share) / 100;
	}
	const isAlike = by.kind === center.kind || by.kind === 'count' || center.kind === 'count';
	return isAlike ? sizeOf(by, by.magnitude ?? center.magnitude ?? 0) : undefined;
}

/** `$4-5B`, `10 to 12%`, `$22.27 - $37.21`: signs of one end hold for the other. */
function rangeFrom(first: Amount, text: string, pattern: RegExp, style: Style): Extent | undefined {
	const { joint, second } = joinedAt(pattern, text, first.to, style);
	if (second === undefined || first.isOpenEnded || !mayBeOneRange(first, second, joint)) return undefined;
	const main = {
		...second,
		kind: second.kind === 'count' ? first.kind : second.kind,
		currency: second.currency ?? first.currency,
		exponent: Math.min(first.exponent, second.exponent),
	};
	const isNegative = first.qualifiers.negative && /^\s?[-–—]/.test(joint);
	const high = sizeOf({ ...main, qualifiers: { ...main.qualifiers, negative: isNegative || second.qualifiers.negative } });
	const low = high === undefined ? undefined : lowEnd({ ...first, exponent: main.exponent }, second, Math.abs(high));
	if (low === undefined || high === undefined || (low > high && !isNegative && !second.qualifiers.negative)) return undefined;
	const marks = [cleared(first, second), second];
	return { low: Math.min(low, high), high: Math.max(low, high), isRange: true, main, marks, to: second.to };
}

/** `5,2` is no two numbers where `–5,6 Mrd. €` follows. */
function cleared(first: Amount, second: Amount): Amount {
	const isTold = !second.isUnclear && (second.kind !== 'count' || second.magnitude !== undefined);
	return first.kind === 'count' && isTold ? { ...first, isUnclear: false } : first;
}

/** Each end's own signs must not speak against it: `$7M - 3 offices` is no range. */
function mayBeOneRange(first: Amount, second: Amount, joint: string): boolean {
	const sameKind = first.kind === second.kind || (first.kind === 'count' && second.kind !== 'count');
	const magnitudesFit = first.magnitude === undefined || second.magnitude !== undefined;
	if (second.kind === 'count' && first.kind === 'currency') return magnitudesFit && (joint.trim() !== '—' || joint === '—');
	if (first.currency !== undefined && second.currency !== undefined && first.currency !== second.currency) return false;
	return sameKind && magnitudesFit;
}

/** The lower end by its own magnitude, else by the upper end's, else by the next smaller one: `$800-1.2B`. */
function lowEnd(first: Amount, second: Amount, high: number): number | undefined {
	if (first.magnitude !== undefined || second.magnitude === undefined) return sizeOf(first);
	const inherited = sizeOf(first, second.magnitude);
	return inherited === undefined || Math.abs(inherited) <= high ? inherited : sizeOf(first, second.magnitude - 3);
}

function joinedAt(pattern: RegExp, text: string, at: number, style: Style): { joint: string; second: Amount | undefined } {
	pattern.lastIndex = at;
	const joint = pattern.exec(text)?.[0];
	return joint === undefined ? { joint: '', second: undefined } : { joint, second: amountAt(text, pattern.lastIndex, style) };
}
