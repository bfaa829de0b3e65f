/** Parts of a year that a time is told by: `(early 2026)`, `mid-2025`, `Anfang 2026`. They end months before their year does. */

import { dayOf, daysInMonth } from '../../../calendar-date';
import { PARTS_OF_YEAR, type PartOfYear } from '../words/parts-of-year';
import type { Stretch } from './length';

/**
 * A year of which `text` says a part, as the month with which that part ends at the latest; any other time as it is. Where the
 * text names the year without a part too, nobody can tell which of them is meant.
 */
export function inPartOfYear(time: Stretch, text: string): Stretch {
	if (!YEAR.test(time.text) || !MAY_SAY.test(text)) return time;
	const named = PARTS_OF_YEAR.flatMap((part) => Array.from(text.matchAll(part.pattern), ({ groups }) => ({ part, year: yearIn(groups) })));
	const parts = named.filter(({ year }) => year === time.text);
	const last = parts.at(-1)?.part;
	return last === undefined || text.split(time.text).length - 1 > parts.length ? time : endOf(last, time.text);
}

function endOf({ name, lastMonth }: PartOfYear, year: string): Stretch {
	const [first, last] = [dayOf(Number(year), lastMonth, 1), dayOf(Number(year), lastMonth, daysInMonth(Number(year), lastMonth))];
	return { text: `${name} ${year}`, first, last };
}

function yearIn(groups: Readonly<Record<string, string | undefined>> | undefined): string | undefined {
	return groups?.['year'] ?? groups?.['yearBefore'];
}

const YEAR = /^\d{4}$/;
/** Quickly passes over most texts: a year between blanks or brackets says no part of it. */
const MAY_SAY = /[\p{L}-]\s?20\d\d|20\d\d\s?[年년]/u;
