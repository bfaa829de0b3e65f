/** What the card says of the figures of a note that perish, whatever date the note gives itself. */

import { plainText } from '../markdown/inline';
import type { CalendarDay } from '../calendar-date';
import { describeFactAge } from '../freshness/facts/age';
import { oldestFirst, type OverdueFigure } from '../freshness/facts/overdue';
import { counted, number } from '../wording';
import type { JudgedFact } from './row-facts';

/** How many figures of a note perish, and those past their limit, the oldest first. */
export interface Perishables {
	readonly count: number;
	readonly overdue: readonly OverdueFigure[];
}

/** Counts the quick stats among facts that perish. */
export function perishablesOf(facts: readonly JudgedFact[]): Perishables {
	const perishable = facts.filter(({ fact: { kind, perishesAs } }) => kind === 'quick stat' && perishesAs !== undefined);
	const overdue = perishable.flatMap(({ fact: { name, line }, row: { time, pastLimit } }) => (
		pastLimit === null || time === null ? [] : [{ name, time, line }]
	));
	return { count: perishable.length, overdue: oldestFirst(overdue) };
}

/** `3 of 4 perishable figures overdue (Share price 7 mo)`, the oldest named; empty where none is. */
export function describePerishables({ count, overdue }: Perishables, today: CalendarDay, locale: string): string {
	const [oldest] = overdue;
	if (oldest === undefined) return '';
	const age = describeFactAge(oldest, today, locale).age.replace(' ', '\u00a0');
	const of = counted(count, 'perishable figure', locale);
	return `${number(overdue.length, locale)} of ${of} overdue (${plainText(oldest.name)} ${age})`;
}
