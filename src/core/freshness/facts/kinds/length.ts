/** What kind a figure is of by the length of its time. */

import type { CalendarDay } from '../../../calendar-date';
import type { FactKind } from '../../limit/kinds';

/** A time as it is called and as days of the calendar. */
export interface Stretch {
	readonly text: string;
	readonly first: CalendarDay;
	readonly last: CalendarDay;
}

/** The kind of a figure of so many months; a count that is taken once a year is of the year, whatever month it is dated by. */
export function kindOfLength(months: number, isYearly: boolean): FactKind | undefined {
	if (months > 12) return undefined;
	if (months > 9 || (isYearly && months === 1)) return 'annual figures';
	if (months > 3) return 'half-yearly figures';
	return months > 1 ? 'quarterly figures' : 'users and holdings';
}

/** `Q3`: the latest one when it was told. */
export const QUARTER_OF_NO_YEAR = /^Q[1-4]$/;

/** The months that a time covers, in part or whole. */
export function monthsIn({ first, last }: Pick<Stretch, 'first' | 'last'>): number {
	return 12 * (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) + Number(last.slice(5, 7)) - Number(first.slice(5, 7)) + 1;
}
