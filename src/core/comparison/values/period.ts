/** Periods and as-of dates as people write them beside figures (conventions, section 7). */

import { skip } from '../../markdown/inline';
import type { TimeCovered } from './time-covered';
import { TIME_FORMS } from './time-forms';

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
 * ends where a word does. Any four digits from 1500 to 2099 are a year: that they are no figure is
 * for the caller to tell.
 */
export function statedTimeAt(text: string, at: number): FoundTime | undefined {
	if (!MAY_BEGIN.test(text.charAt(at)) || WORD.test(text.charAt(at - 1))) return undefined;
	for (const { pattern, read } of TIME_FORMS) {
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		if (match === null) continue;
		const end = at + match[0].length;
		const to = skip(MARK_AFTER, text, end);
		if (WORD.test(text.charAt(to))) continue;
		const covered = read(match.groups ?? {});
		if (covered !== undefined) return { time: { ...covered, estimate: isExpected(text.slice(end, to)) || covered.text === 'NTM' }, from: at, to };
	}
	return undefined;
}

/** The times that a text states, in order. */
export function statedTimesIn(text: string): FoundTime[] {
	const found: FoundTime[] = [];
	WORD_START.lastIndex = 0;
	for (let match = WORD_START.exec(text); match !== null; match = WORD_START.exec(text)) {
		const time = statedTimeAt(text, match.index);
		if (time === undefined) continue;
		found.push(time);
		WORD_START.lastIndex = time.to;
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

/** Whether a text has a word or letter that marks a figure as expected. */
export function isExpected(text: string): boolean {
	return EXPECTED.test(text);
}

const EXPECTATIONS = 'est(?:\\.|imates?|imated)?|guid(?:e|ance)|target(?:s|ed)?|forecasts?|proj(?:\\.|ected|ections?)?|expected|consensus|outlook|budget(?:ed)?';
const EXPECTED = new RegExp(`^[EF](?![a-z])|(?<![a-z])(?:${EXPECTATIONS})(?![a-z])`, 'i');
/** `2025E`, `FY24A` (actual), `2026 est.`, `FY26 guidance`. */
const MARK_AFTER = new RegExp(`(?:[EFA](?![a-z\\d]))?(?:\\s(?:${EXPECTATIONS})(?![a-z]))?`, 'iy');
const WORDS_BEFORE = new RegExp(`(?:(?:as\\s(?:of|at)|at|in|for|by|on|end\\sof|~|≈|c\\.|ca\\.|${EXPECTATIONS})\\s*)*`, 'iy');
const MAY_BEGIN = /[\dfqhtlnyjmasodecw]/i;
const WORD = /[\p{L}\p{N}_]/u;
const WORD_START = /(?<![\p{L}\p{N}_])[\p{L}\p{N}]/gu;
