/** Figures in a few characters, for what no author has written: a median, or which of two figures counts. */

import type { Basis } from './table';
import type { Figure } from '../../figures/values/value';

/** What an amount is stated in. */
type Measured = Pick<Basis, 'kind' | 'currency' | 'unit'>;

/**
 * An amount with its currency or unit, three digits of it: `$450B`, `CN¥1.2T`, `12.5%`, `13x`,
 * `270 GW`, `$17.1/share`. The same for every reader. Yen are `JPY 337B`, because `¥` alone stands
 * for a sign that does not say which currency it is.
 */
export function printAmount(amount: number, { kind, currency, unit }: Measured): string {
	switch (kind) {
		case 'percent': return `${printNumber(amount)}%`;
		case 'multiple': return `${printNumber(amount)}x`;
		case 'currency': return `${printMoney(amount, currency)}${unit === null ? '' : `/${unit}`}`;
		default: return `${printNumber(amount)}${unit === null ? '' : ` ${unit}`}`;
	}
}

/** A figure with its signs of doubt: `~$61.4B`, `$30B to $40B`, `$5B+`, `<5%`. Empty for a figure without a number. */
export function printFigure(figure: Figure): string {
	const { kind, currency = null, unit = null, amount, range, approximate, bound } = figure;
	const print = (number: number): string => printAmount(number, { kind, currency, unit });
	if (range === undefined && amount === undefined) return '';
	const number = range === undefined ? print(amount ?? 0) : `${print(range.low)} to ${print(range.high)}`;
	return `${bound === 'upper' ? '<' : ''}${approximate === true ? '~' : ''}${number}${bound === 'lower' ? '+' : ''}`;
}

const FORM = { notation: 'compact', maximumSignificantDigits: 3 } as const;

function printNumber(amount: number): string {
	return new Intl.NumberFormat('en', FORM).format(amount);
}

function printMoney(amount: number, currency: string | null): string {
	const sign = amount < 0 ? '-' : '';
	if (currency === null) return `${sign}¥${printNumber(Math.abs(amount))}`;
	if (!/^[A-Z]{3}$/.test(currency)) return `${currency} ${printNumber(amount)}`;
	const currencyDisplay = currency === 'JPY' ? 'code' : 'symbol';
	return new Intl.NumberFormat('en', { ...FORM, style: 'currency', currency, currencyDisplay }).format(amount).replace('\u00A0', ' ');
}
