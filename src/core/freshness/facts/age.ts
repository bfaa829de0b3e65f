/** The age of a fact, in the fewest words: `Feb 2026 · 9 mo`. */

import { daysBetween, formatDate, parts, type CalendarDay } from '../../calendar-date';
import { counted, number } from '../../wording';
import type { DatedFact } from './facts';
import type { FactTime } from './time';

/** The time of a fact and its age in words. */
export interface FactAgeDescription {
	/** `Feb 2026`, `Mar 9, 2026`, `Q3 2025`, `FY2024`. */
	readonly time: string;
	/** `12 d` under 60 days, `9 mo` under two years, else `4 y`. Empty until its last day. */
	readonly age: string;
	/** Both: `Feb 2026 · 9 mo`. */
	readonly short: string;
	/** Both in whole words, for tooltips and screen readers: `Feb 2026, 9 months ago`. */
	readonly long: string;
}

/** Days since the last day that the time of a fact covers, so that it is never called older than it may be; `undefined` until that day. */
export function factAge({ time }: Pick<DatedFact, 'time'>, today: CalendarDay): number | undefined {
	return time.last > today ? undefined : daysBetween(time.last, today);
}

/** Whether a fact is older than `limitDays`; never where that is `null`: no limit. */
export function isPastLimit(fact: Pick<DatedFact, 'time'>, limitDays: number | null, today: CalendarDay): boolean {
	const age = factAge(fact, today);
	return limitDays !== null && age !== undefined && age > limitDays;
}

/** Describes the age of a fact for people of `locale` (a BCP 47 tag). */
export function describeFactAge(fact: Pick<DatedFact, 'time'>, today: CalendarDay, locale: string): FactAgeDescription {
	const time = timeInWords(fact.time, locale);
	const taken = howTaken(fact.time);
	const age = factAge(fact, today);
	if (age === undefined) return { time, age: '', short: time, long: `${time}${taken}` };
	const [count, sign, noun] = inUnits(fact.time, age, today);
	const ago = age === 0 ? 'today' : `${counted(count, noun, locale)} ago`;
	const short = `${number(count, locale)} ${sign}`;
	return { time, age: short, short: `${time} · ${short}`, long: `${time}${taken}, ${ago}` };
}

/** What is not said of the time itself. */
function howTaken({ isTakenAsCalendar, isEndAtLatest }: FactTime): string {
	if (isEndAtLatest === true) return ' (ended before the note was updated)';
	return isTakenAsCalendar === true ? ' (taken as the calendar year)' : '';
}

/** Days up to which an age is told in days, and months up to which it is told in months. */
const MOST_DAYS = 59;
const MOST_MONTHS = 23;

function inUnits(time: FactTime, days: number, today: CalendarDay): readonly [count: number, sign: string, noun: string] {
	if (days <= MOST_DAYS) return [days, 'd', 'day'];
	const months = monthsSince(time, today);
	return months <= MOST_MONTHS ? [months, 'mo', 'month'] : [Math.floor(months / 12), 'y', 'year'];
}

/** From a day only full months count. From a month or period months are counted by name: February to November is nine. */
function monthsSince({ first, last }: FactTime, today: CalendarDay): number {
	const [year, month, day] = parts(last);
	const [thisYear, thisMonth, thisDay] = parts(today);
	const months = (thisYear - year) * 12 + thisMonth - month;
	return first === last && thisDay < day ? months - 1 : months;
}

/** `Mar 9, 2026`, `Feb 2026`; a period as it is written, `Q3 2025`. */
function timeInWords({ text, first, last }: FactTime, locale: string): string {
	if (first === last) return formatDate({ date: last, precision: 'day' }, locale);
	return /^\d{4}-\d{2}$/.test(text) ? formatDate({ date: text, precision: 'month' }, locale) : text;
}
