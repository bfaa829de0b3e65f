/** What a bare number is in, where the name of its metric or a head says so and its cell does not: `5,200` under `Revenue ($M)`. */

import type { StatedIn } from '../../../figures/metrics/stated-in';
import type { Value } from '../../../figures/values/value';

/** Signs of one currency. All others are told by their ISO 4217 code. */
const SIGNS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', INR: '₹' };

/** By the power of ten, as the author's own language counts. */
const SCALES: Readonly<Record<number, string>> = { 3: 'K', 4: '万', 5: 'lakh', 6: 'M', 7: 'crore', 8: '亿', 9: 'B', 12: 'T' };

/**
 * The words that stand behind a cell: `$M`, `CNY 亿`, `EUR`, `%`. `null` where nothing that is told outside the cell changes
 * what it says: `told` is the cell read with `statedIn`, `alone` without.
 */
export function scaleBehind(told: Value, alone: Value, { magnitude = 0, isPercent }: StatedIn): string | null {
	if (told.kind === 'percent' && alone.kind === 'count') return isPercent === true ? '%' : null;
	const scale = sizeOf(told) === sizeOf(alone) ? '' : (SCALES[magnitude] ?? '');
	const currency = told.currency === alone.currency ? '' : (told.currency ?? '');
	if (scale === '') return currency === '' ? null : currency;
	const sign = SIGNS[currency];
	return sign === undefined || scale.length > 1 ? `${currency} ${scale}`.trim() : `${sign}${scale}`;
}

const ALONE = Object.values(SCALES).join('|');
const ONE_SIGN = Object.values(SIGNS).join('');

/** A pattern of all that `scaleBehind` gives: the longest first, since an ISO code may stand alone. */
export const SCALE_PATTERN = `(?:%|[${ONE_SIGN}][A-Z万亿]|(?:[A-Z]{3} )?(?:${ALONE})|[A-Z]{3})`;

function sizeOf({ amount, range }: Value): number | undefined {
	return amount ?? range?.low;
}
