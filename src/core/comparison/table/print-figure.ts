/** Figures in a few characters, for what no author has written: a median, or which of two figures counts. */

import type { Basis, ComparedMetric } from './table';
import { orderOf, type Figure } from '../../figures/values/value';

/** What an amount is stated in. */
type Measured = Pick<Basis, 'kind' | 'currency' | 'unit'>;

/**
 * An amount with its currency or unit, three digits of it unless `digits` says otherwise: `$450B`, `CN¥1.2T`, `12.5%`, `13x`,
 * `270 GW`, `$17.1/share`. The same for every reader. Yen are `JPY 337B`, because `¥` alone stands
 * for a sign that does not say which currency it is.
 */
export function printAmount(amount: number, { kind, currency, unit }: Measured, digits = USUAL_DIGITS): string {
	switch (kind) {
		case 'percent': return `${printNumber(amount, digits)}%`;
		case 'multiple': return `${printNumber(amount, digits)}x`;
		case 'currency': return `${printMoney(amount, currency, digits)}${unit === null ? '' : `/${unit}`}`;
		default: return `${printNumber(amount, digits)}${unit === null ? '' : ` ${unit}`}`;
	}
}

/**
 * The median of a column, as precise as its cells: with as many digits as the most precise of the compared figures
 * has, zeros at its end not counted, and four at most. Empty where there is none.
 */
export function printMedian({ median, basis, cells }: Pick<ComparedMetric, 'median' | 'basis' | 'cells'>): string {
	if (median === null || basis === null) return '';
	const digits = cells.flatMap((cell) => (cell?.compared ? digitsOf(cell.compared) : []));
	return printAmount(median, basis, digits.length === 0 ? USUAL_DIGITS : Math.min(MOST_DIGITS, Math.max(...digits)));
}

/** Significant digits of a figure, of a range those of its ends. Past twelve they are what binary fractions leave behind. */
function digitsOf(figure: Figure): number[] {
	const ends = figure.range === undefined ? [orderOf(figure) ?? 0] : [figure.range.low, figure.range.high];
	return ends.map((end) => Math.max(1, end.toExponential(11).replace(/e.*$/, '').replace(/0+$/, '').replace(/\D/g, '').length));
}

/** A figure with its signs of doubt: `~$61.4B`, `$30B to $40B`, `$5B+`, `<5%`. Empty for a figure without a number. */
export function printFigure(figure: Figure): string {
	const { kind, currency = null, unit = null, amount, range, approximate, bound } = figure;
	const print = (number: number): string => printAmount(number, { kind, currency, unit });
	if (range === undefined && amount === undefined) return '';
	const number = range === undefined ? print(amount ?? 0) : `${print(range.low)} to ${print(range.high)}`;
	return `${bound === 'upper' ? '<' : ''}${approximate === true ? '~' : ''}${number}${bound === 'lower' ? '+' : ''}`;
}

const USUAL_DIGITS = 3;

/** More digits of a median nobody reads. */
const MOST_DIGITS = 4;

function formOf(digits: number): Intl.NumberFormatOptions {
	return { notation: 'compact', maximumSignificantDigits: digits };
}

function printNumber(amount: number, digits: number): string {
	return new Intl.NumberFormat('en', formOf(digits)).format(amount);
}

function printMoney(amount: number, currency: string | null, digits: number): string {
	const sign = amount < 0 ? '-' : '';
	if (currency === null) return `${sign}¥${printNumber(Math.abs(amount), digits)}`;
	if (!/^[A-Z]{3}$/.test(currency)) return `${currency} ${printNumber(amount, digits)}`;
	const currencyDisplay = currency === 'JPY' ? 'code' : 'symbol';
	const form = { ...formOf(digits), style: 'currency', currency, currencyDisplay } as const;
	return new Intl.NumberFormat('en', form).format(amount).replace('\u00A0', ' ');
}
