/** Applies what the name of a metric says its values are in: `5,200` under `Revenue ($M)`. */

import type { StatedIn } from '../metrics/stated-in';
import { hasCharacters } from './amount/characters';
import type { BesideCell, Conventions } from './conventions';
import type { FoundFigure } from './figure-at';
import type { Sought } from './find-figure';
import type { Figure } from './value';

/**
 * A figure in whole units, where the name of its metric says what it is in. Its own currency and scale go before; per cent,
 * multiples and what is counted in other units stay as they are. `undefined` where it is written out in full beneath a name
 * that scales it, so that it may be either.
 */
export function asStated({ figure, isScaled }: FoundFigure, { statedIn, conventions }: BesideCell): Figure | undefined {
	const isBare = figure.unit === undefined && (figure.kind === 'count' || figure.kind === 'currency');
	if (!isBare || statedIn === undefined) return figure;
	if (statedIn.isPercent === true) return figure.kind === 'count' && !isScaled ? { ...figure, kind: 'percent' } : figure;
	const power = powerFor(figure, isScaled, statedIn);
	const currency = figure.currency ?? currencyStated(statedIn, conventions);
	const isMoney = currency !== undefined || statedIn.sign !== undefined;
	if (power >= LEAST_WRITTEN_OUT && sizesOf(figure).some((size) => size !== 0 && size % 10 ** power === 0)) return undefined;
	return {
		...figure,
		...(isMoney && { kind: 'currency' as const }),
		...(currency !== undefined && { currency }),
		...(figure.amount !== undefined && { amount: scaled(figure.amount, power) }),
		...(figure.range !== undefined && { range: { low: scaled(figure.range.low, power), high: scaled(figure.range.high, power) } }),
	};
}

/** ISO 4217 code of a bare number; `undefined` where the name states none, or a sign of several that its note does not tell. */
export function currencyStated({ sign, currency }: StatedIn, conventions: Conventions = {}): string | undefined {
	return (sign && conventions.currencies?.[sign]) ?? currency;
}

/** Hundredths are of a bare number alone: `£5` is pounds under a name in pence. */
function powerFor({ kind }: Figure, isScaled: boolean, { magnitude = 0 }: StatedIn): number {
	return isScaled || (magnitude < 0 && kind === 'currency') ? 0 : magnitude;
}

/** From millions on: `52,000,000` beneath `(in millions)`. */
const LEAST_WRITTEN_OUT = 6;

function sizesOf({ amount, range }: Figure): number[] {
	if (range !== undefined) return [range.low, range.high];
	return amount === undefined ? [] : [amount];
}

/** As a decimal text: 4.35 times a million is not 4,350,000 in binary. */
function scaled(size: number, power: number): number {
	const [digits = '', exponent = '0'] = String(size).split('e');
	const whole = Number(`${digits}e${Number(exponent) + power}`);
	return Number.isFinite(whole) ? whole : size;
}

/**
 * A bare amount in characters as money, where its metric is: `2.09万亿（A股）` under a market cap. Its currency is that of the
 * one class of shares in the bracket behind it, else the one that its note means. Any other figure stays as it is.
 */
export function withBareCurrency(
	figure: Figure | undefined,
	{ to, isScaled }: FoundFigure,
	{ text, measure }: Pick<Sought, 'text' | 'measure'>,
	{ statedIn, conventions }: BesideCell,
): Figure | undefined {
	const isBare = figure?.kind === 'count' && figure.unit === undefined && isScaled && hasCharacters(text.slice(to - 2, to));
	if (!isBare || statedIn?.isMoney !== true) return figure;
	const currency = currencyOfClass(text.slice(to), measure === 'flow') ?? conventions?.bare;
	return currency === undefined ? figure : { ...figure, kind: 'currency', currency };
}

/** What is earned over a year is told in yuan, in whatever its shares are traded. */
function currencyOfClass(after: string, isFlow: boolean): string | undefined {
	const bracket = BRACKET.exec(after)?.[1] ?? '';
	const [only, ...others] = CLASSES_OF_SHARES.filter(([, pattern]) => pattern.test(bracket));
	if (only === undefined || others.length > 0 || (isFlow && only[0] !== 'CNY')) return undefined;
	return only[0];
}

/** By the currency that each is traded in. `A+H` is of two. */
const CLASSES_OF_SHARES: readonly (readonly [code: string, pattern: RegExp])[] = [
	['CNY', /A\s?股|A\s?\+/], ['HKD', /H\s?股|\+\s?H|港股/], ['USD', /美股/],
];
const BRACKET = /^\s?\(([^()]{1,40})\)/;
