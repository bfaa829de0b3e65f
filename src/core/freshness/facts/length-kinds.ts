/** What kind a figure is of by the length of its time. */

import type { FactKind } from '../limit/kinds';
import type { FactTime } from './time';

/** The kind of a figure of so many months; a count that is taken once a year is of the year, whatever month it is dated by. */
export function kindOfLength(months: number, isYearly: boolean): FactKind | undefined {
	if (months > 12) return undefined;
	if (months > 9 || (isYearly && months === 1)) return 'annual figures';
	if (months > 3) return 'half-yearly figures';
	return months > 1 ? 'quarterly figures' : 'users and holdings';
}

/** The months that a time covers, in part or whole. */
export function monthsIn({ first, last }: Pick<FactTime, 'first' | 'last'>): number {
	return 12 * (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) + Number(last.slice(5, 7)) - Number(first.slice(5, 7)) + 1;
}

/** How a figure opens a value, with the currency before it. */
export const OPENS_WITH_FIGURE = /^[^\p{L}\d]*(?:[A-Z]{1,3}\s?[^\p{L}\d\s]?\s?)?\d/u;
