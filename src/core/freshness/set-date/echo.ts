/** A second mention of the same day right behind a date: `2026-11-26 (Thu)`, `[[2026-11-26|November 26, 2026]]`. */

import type { Vocabulary } from '../../actor/words/vocabulary';
import { dateAt } from '../../actor/dates/written-date';
import { weekdayOf, type CalendarDay } from '../../calendar-date';
import { indexOfName, nameLike } from './name-like';
import type { TextEdit } from '../../markdown/write/text-edit';
import { writeDateLike, type DateConventions } from './write-like';

/**
 * The edits that make a second mention of the date that ends at `at` say `day`, in text order; none where there is
 * no second mention. A weekday is written in the first of `languages` that knows the word that stands there.
 */
export function echoEdits(
	text: string,
	at: number,
	day: CalendarDay,
	conventions: DateConventions,
	languages: readonly Vocabulary[],
): TextEdit[] {
	WEEKDAY.lastIndex = at;
	const weekday = WEEKDAY.exec(text);
	const name = weekday?.groups?.['bracketed'] ?? weekday?.groups?.['linked'];
	const edits: TextEdit[] = [];
	if (weekday !== null && name !== undefined) {
		const insert = weekdayLike(name, day, languages);
		const from = at + weekday[0].indexOf(name);
		if (insert !== undefined && insert !== name) edits.push({ from, to: from + name.length, insert });
	}
	const shown = shownDate(text, weekday?.groups?.['linked'] === undefined ? at : WEEKDAY.lastIndex, conventions);
	const insert = shown && (writeDateLike(text.slice(shown.from, shown.to), day, conventions, languages) ?? day);
	return shown === undefined || insert === undefined ? edits : [...edits, { ...shown, insert }];
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

/** The date that a link shows instead of its target, where it shows nothing else. */
function shownDate(text: string, at: number, conventions: DateConventions): { from: number; to: number } | undefined {
	const written = text.startsWith('|', at) ? dateAt(text, at + 1, conventions) : undefined;
	return written !== undefined && text.startsWith(']]', written.to) ? { from: written.from, to: written.to } : undefined;
}
