/** The weekday right behind a date: `2026-11-26 (Thu)`, `[[2026-11-26 Thursday]]`. */

import type { Vocabulary } from '../../actor/words/vocabulary';
import { weekdayOf, type CalendarDay } from '../../calendar-date';
import { indexOfName, nameLike } from './name-like';
import type { TextEdit } from '../../markdown/write/text-edit';

/**
 * The edits that make the weekday behind the date that ends at `at` that of `day`; none where no weekday stands there. It
 * is written in the first of `languages` that knows the word that stands there.
 */
export function weekdayEdits(text: string, at: number, day: CalendarDay, languages: readonly Vocabulary[]): TextEdit[] {
	WEEKDAY.lastIndex = at;
	const weekday = WEEKDAY.exec(text);
	const name = weekday?.groups?.['bracketed'] ?? weekday?.groups?.['linked'];
	if (weekday === null || name === undefined) return [];
	const insert = weekdayLike(name, day, languages);
	const from = at + weekday[0].indexOf(name);
	return insert === undefined || insert === name ? [] : [{ from, to: from + name.length, insert }];
}

/** A word alone in brackets, or the last word of a link's target: `(Thu)`, `[[2026-11-26 Thursday]]`. */
const WEEKDAY = /[ \t]?[(（](?<bracketed>\p{L}+\.?)[)）]|[ \t]+(?<linked>\p{L}[\p{L}-]*)(?=\]\]|\|)/uy;

function weekdayLike(name: string, day: CalendarDay, languages: readonly Vocabulary[]): string | undefined {
	for (const { weekdays } of languages) {
		const among = weekdays[indexOfName(name, weekdays)];
		if (among !== undefined) return nameLike(name, among, weekdays[weekdayOf(day)] ?? []);
	}
	return undefined;
}
