/** Figures of our own making in words: a median, the alternative that a cell is ranked by. What an author wrote is never put differently. */

import type { Basis } from '../../../core/comparison/comparison-table';
import type { Figure } from '../../../core/comparison/values/value';

/** A figure as short as it may be: `~$61.4B`, `$10B–$12B`, `≥40%`, `12.5x`. Empty where it has no amount. */
export function figureText(figure: Figure): string {
	const { amount, range, approximate, bound } = figure;
	const basis = { kind: figure.kind, currency: figure.currency ?? null, unit: figure.unit ?? null };
	if (range !== undefined) return `${amountText(range.low, basis)}–${amountText(range.high, basis)}`;
	if (amount === undefined) return '';
	const sign = bound === 'lower' ? '≥' : bound === 'upper' ? '≤' : '';
	return `${approximate === true ? '~' : ''}${sign}${amountText(amount, basis)}`;
}

/** An amount in what it is compared in, to three significant digits: `$61.4B`, `35%`, `12.5x`, `203M`. */
export function amountText(amount: number, { kind, currency, unit }: Basis): string {
	if (kind === 'currency' && currency !== null) return moneyText(amount, currency);
	const number = compact({ maximumSignificantDigits: DIGITS }).format(amount);
	if (kind === 'percent') return `${number}%`;
	if (kind === 'multiple') return `${number}x`;
	return unit === null ? number : `${number} ${unit}`;
}

const DIGITS = 3;

/** Currencies of no known sign are named: `61.4B XYZ`. */
function moneyText(amount: number, currency: string): string {
	try {
		return compact({ style: 'currency', currency, maximumSignificantDigits: DIGITS }).format(amount);
	} catch {
		return `${compact({ maximumSignificantDigits: DIGITS }).format(amount)} ${currency}`;
	}
}

function compact(options: Intl.NumberFormatOptions): Intl.NumberFormat {
	return new Intl.NumberFormat('en', { notation: 'compact', ...options });
}
