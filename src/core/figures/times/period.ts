/** Periods and as-of dates as people write them beside figures (docs/reading.md, "Periods and as-of dates"). */

import { skip } from '../../markdown/inline';
import type { TimeCovered } from './covered';
import { TIME_FORMS } from './forms';

/** A time stated in words: a span that a flow is measured over, or a day, month or year. */
export interface StatedTime extends TimeCovered {
	/** Whether it is marked as expected: `2025E`, `FY26 est.`, `guidance`. */
	readonly estimate: boolean;
}

/** A time and the characters it stands on. */
export interface FoundTime {
	readonly time: StatedTime;
	readonly from: number;
	readonly to: number;
}

/**
 * The time that begins at `at`, with a mark of expectation after it, or `undefined`. It begins and
 * ends where a word does. Any four digits from 1500 to 2099 are read as a year, even if the caller
 * finds that they are a figure.
 */
export function statedTimeAt(text: string, at: number): FoundTime | undefined {
	if (skip(MAY_BEGIN, text, at) === at || WORD.test(text.charAt(at - 1))) return undefined;
	for (const { pattern, read } of TIME_FORMS) {
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		if (match === null) continue;
		const end = at + match[0].length;
		const to = skip(MARK_AFTER, text, end);
		if (WORD.test(text.charAt(to))) continue;
		const covered = read(match.groups ?? {});
		if (covered === undefined) continue;
		const mark = text.slice(end, to);
		return { time: { ...covered, estimate: EXPECTED_YEAR.test(mark) || isExpected(mark) || covered.text === 'NTM' }, from: at, to };
	}
	return undefined;
}

/** The times that a text states, in order. */
export function statedTimesIn(text: string): FoundTime[] {
	const found: FoundTime[] = [];
	for (const { index } of text.matchAll(WORDS)) {
		const isPast = found[found.length - 1]?.to ?? 0;
		const time = index < isPast ? undefined : statedTimeAt(text, index);
		if (time !== undefined) found.push(time);
	}
	return found;
}

/** The time that a whole text states, `as of`, `in`, `est.` and the like before it allowed; `undefined` where it says anything else. */
export function readStatedTime(text: string): StatedTime | undefined {
	const trimmed = text.trim();
	const at = skip(WORDS_BEFORE, trimmed, 0);
	const found = statedTimeAt(trimmed, at);
	if (found?.to !== trimmed.length) return undefined;
	return isExpected(trimmed.slice(0, at)) ? { ...found.time, estimate: true } : found.time;
}

/** Whether a text has a word that marks a figure as expected. */
export function isExpected(text: string): boolean {
	return EXPECTED.test(text);
}

const EXPECTATIONS =
	'est(?:\\.|imates?|imated)?|guid(?:e|ance)|target(?:s|ed)?|forecasts?|proj(?:\\.|ected|ections?)?|expected|' +
	'consensus|outlook|budget(?:ed)?';
const EXPECTED_YEAR = /^[EF]/i;
const EXPECTED = new RegExp(`(?:^|[^a-z])(?:${EXPECTATIONS})(?![a-z])`, 'i');
/** `2025E`, `FY24A` (actual), `2026 est.`, `FY26 guidance`. */
const MARK_AFTER = new RegExp(`(?:[EFA](?![a-z\\d]))?(?:\\s(?:${EXPECTATIONS})(?![a-z]))?`, 'iy');
const WORDS_BEFORE = new RegExp(`(?:(?:as\\s(?:of|at)|at|in|for|by|on|end\\sof|~|≈|c\\.|ca\\.|${EXPECTATIONS})\\s*)*`, 'iy');
/** How the forms begin: a quick check, since most words state no time. */
const MAY_BEGIN = new RegExp(
	String.raw`\d|f[yi\d]|q\d|h\d|[tln]tm|[tl]12|tra|las|late|nex|twe|y[et]|cy|cal|eo|end|ear|mid|spr|sum|aut|fal|win|` +
		'jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec',
	'iy',
);
const WORD = /[\p{L}\p{N}_]/u;
const WORDS = /[\p{L}\p{N}_]+/gu;
