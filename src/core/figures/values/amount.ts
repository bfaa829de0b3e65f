/** One number with the signs around it: what a figure is, or one end of a range. */

import { skip } from '../../markdown/inline';
import { currencyAfter, currencyBefore, type CurrencyMark } from './tables/currency-at';
import { magnitudeAt } from './tables/magnitude-at';
import { combined, qualifiersAt, type Qualifiers } from './tables/qualifiers';
import { numberAt, type WrittenNumber } from './written-number';

/** What a number measures by the signs beside it; `count` where there are none. */
export type AmountKind = 'currency' | 'percent' | 'multiple' | 'count';

/** A number as it is written. */
export interface Amount {
	readonly kind: AmountKind;
	readonly digits: string;
	/** The power of ten of its magnitude; `undefined` without one. */
	readonly magnitude: number | undefined;
	/** The power of ten by which its sign makes it smaller: basis points, pence. */
	readonly exponent: number;
	readonly currency: string | undefined;
	readonly qualifiers: Omit<Qualifiers, 'to'>;
	/** Whether anything beside its digits tells that it is no year, code or ordinal: grouping, a magnitude, a sign, a qualifier, decimals. */
	readonly isMarked: boolean;
	/** Whether a bound stands after it, as `+`. */
	readonly isOpenEnded: boolean;
	readonly to: number;
}

const PERCENT = /\s?(?:%|percent(?!\p{L})|per cent(?!\p{L})|pct(?!\p{L})|pp(?!\p{L})|ppts?(?!\p{L})|percentage points?(?!\p{L}))/iuy;
const BASIS_POINTS = /\s?(?:bps?|basis points?)(?!\p{L})/iuy;
const TIMES = /\s?[x×](?![\p{L}\p{N}]|\s?\d)/iuy;
const OPEN_ENDED = /\+(?!\d)|\s(?:or more|or higher|and up)(?!\p{L})/iuy;

/** The number that begins at `at`, with the signs and words before it; `undefined` where there is none, or an unclear one. */
export function amountAt(text: string, at: number): Amount | undefined {
	const first = qualifiersAt(text, at);
	const before = currencyBefore(text, first.to);
	const qualifiers = before === undefined ? first : combined(first, qualifiersAt(text, before.to));
	const number = numberAt(text, qualifiers.to);
	if (number === undefined) return undefined;
	const magnitude = magnitudeAt(text, number.to, before !== undefined);
	const sign = signAfter(text, magnitude?.to ?? number.to, before);
	const openTo = skip(OPEN_ENDED, text, sign.to);
	if (magnitude === undefined && mayBeOtherwise(number, sign)) return undefined;
	const isOpenEnded = openTo > sign.to;
	const { to: _to, ...meant } = qualifiers;
	return {
		kind: sign.kind,
		digits: number.digits,
		magnitude: magnitude?.exponent,
		exponent: sign.exponent,
		currency: sign.currency,
		qualifiers: isOpenEnded ? { ...meant, bound: 'lower' } : meant,
		isMarked: isMarked(number, text, at) || magnitude !== undefined || sign.kind !== 'count' || isOpenEnded,
		isOpenEnded,
		to: openTo,
	};
}

/** Without a magnitude: `3,2` may be two numbers, and `€12.000` or `1.000` thousands. */
function mayBeOtherwise({ digits, hasDecimalComma }: WrittenNumber, { kind, currency }: SignAfter): boolean {
	if (hasDecimalComma && kind === 'count') return true;
	return /\.\d{3}$/.test(digits) && (digits.endsWith('.000') || (kind === 'currency' && currency !== 'USD' && currency !== 'GBP'));
}

function isMarked({ isGrouped, digits }: WrittenNumber, text: string, at: number): boolean {
	return isGrouped || digits.includes('.') || !/\d/.test(text.charAt(at));
}

interface SignAfter {
	readonly kind: AmountKind;
	readonly exponent: number;
	readonly currency: string | undefined;
	readonly to: number;
}

/** The sign after the digits: per cent, times, or a currency; a code there says more than the sign before. */
function signAfter(text: string, at: number, before: CurrencyMark | undefined): SignAfter {
	if (before === undefined) {
		const percentTo = skip(PERCENT, text, at);
		if (percentTo > at) return { kind: 'percent', exponent: 0, currency: undefined, to: percentTo };
		const pointsTo = skip(BASIS_POINTS, text, at);
		if (pointsTo > at) return { kind: 'percent', exponent: -2, currency: undefined, to: pointsTo };
		const timesTo = skip(TIMES, text, at);
		if (timesTo > at) return { kind: 'multiple', exponent: 0, currency: undefined, to: timesTo };
	}
	const plusTo = skip(/\+(?=\s?[A-Z]{3}(?![A-Za-z]))/y, text, at);
	const after = currencyAfter(text, plusTo);
	const mark = after ?? before;
	return { kind: mark === undefined ? 'count' : 'currency', exponent: mark?.exponent ?? 0, currency: mark?.code, to: after?.to ?? at };
}

/** The number in whole units; `undefined` where it is too large. `otherMagnitude` replaces its own power of ten. */
export function sizeOf({ digits, magnitude, exponent, qualifiers }: Amount, otherMagnitude = magnitude ?? 0): number | undefined {
	// As a decimal text: 4.35 times a million is not 4,350,000 in binary.
	const size = Number(`${digits}e${otherMagnitude + exponent}`);
	if (!Number.isFinite(size)) return undefined;
	return qualifiers.negative && size !== 0 ? -size : size;
}

const SIGN = '[A-Z]{0,3}[$€£¥₹]|[A-Z]{3}\\s';
/**
 * A loss as accountants write it, in brackets: at the head of a cell, a currency before or within the brackets. Only with
 * a sign, magnitude or grouping, so that `(1)` and `(2024)` stay what they are.
 */
const IN_BRACKETS = new RegExp(
	`^(?<before>[~≈]?\\s?(?:net loss:?\\s)?[~≈]?)(?<outer>${SIGN})?` +
		`\\((?<inner>[~≈]?(?:${SIGN})?)(?<digits>\\d[\\d.,]*)(?<after>\\s?(?:[KMBT]|[mbt]n|m|b|million|billion|trillion)?%?)\\)`,
	'i',
);

/** `($848M)` as `-$848M`; every other text as it is. */
export function bracketsAsMinus(text: string): string {
	const groups = IN_BRACKETS.exec(text)?.groups;
	if (groups === undefined) return text;
	const { before = '', outer = '', inner = '', digits = '', after = '' } = groups;
	const isTold = outer !== '' || /[$€£¥₹A-Z]/.test(inner) || after.trim() !== '' || digits.includes(',');
	return isTold ? text.replace(IN_BRACKETS, () => `${before}-${outer}${inner}${digits}${after}`) : text;
}
