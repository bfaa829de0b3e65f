/** Periods and as-of dates as people write them beside figures (docs/reading.md, "Periods and as-of dates"). */

import { skip } from '../../markdown/inline';
import { calendarTime, type TimeCovered } from './covered';
import { TIME_FORMS } from './forms';
import { MONTH_BEGINS } from './month-names';

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
	if (skip(MAY_BEGIN, text, at) === at || isWithinWord(text, at)) return undefined;
	for (const { pattern, read } of TIME_FORMS) {
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		if (match === null) continue;
		const end = at + match[0].length;
		const to = skip(MARK_AFTER, text, end);
		const covered = read(match.groups ?? {});
		if (covered === undefined || isWithinWord(text, to, covered.kind === 'span')) continue;
		const mark = text.slice(end, to);
		return { time: { ...covered, estimate: EXPECTED_YEAR.test(mark) || isExpected(mark) || covered.text === 'NTM' }, from: at, to };
	}
	return undefined;
}

/**
 * Whether `at` is in the middle of a word. Scripts without blanks don't show where words end: any of their characters may
 * follow a span (`Q3 2025売上`) and one of their own (`2026年3月時点`), but `2000人` are people.
 */
function isWithinWord(text: string, at: number, isSpan = false): boolean {
	const [before, after] = [text.charAt(at - 1), text.charAt(at)];
	if (!WORD.test(before) || !WORD.test(after)) return false;
	return !WITHOUT_BLANKS.test(before) && !(isSpan && WITHOUT_BLANKS.test(after));
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

/** The times within brackets, where a year and a month may also be written `2026.7`: anywhere else that is a number. */
export function statedTimesInBracket(inner: string): FoundTime[] {
	const month = YEAR_POINT_MONTH.exec(inner);
	if (month === null) return statedTimesIn(inner);
	const [whole, blanks = '', year, number] = month;
	const covered = calendarTime(Number(year), Number(number));
	return covered === undefined ? [] : [{ time: { ...covered, estimate: false }, from: blanks.length, to: whole.trimEnd().length }];
}

/** The time that a whole text states, `as of`, `in`, `est.` and the like before it allowed; `undefined` where it says anything else. */
export function readStatedTime(text: string): StatedTime | undefined {
	const trimmed = text.trim().replace(WORDS_AFTER, '');
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
	'consensus|outlook|budget(?:ed)?|erwartet|geschätzt|prognose|prévu|prévisions?|previsto|previsión|estimado';
/** Those of scripts without blanks. */
const EXPECTATIONS_WITHOUT_BLANKS = '予想|予測|見込み?|预计|預計|预测|預測|預估|预估|예상|전망';
const EXPECTED_YEAR = /^[EF]/i;
const EXPECTED = new RegExp(`(?:^|[^\\p{L}])(?:${EXPECTATIONS})(?!\\p{L})|${EXPECTATIONS_WITHOUT_BLANKS}`, 'iu');
/** `2025E`, `FY24A` (actual), `2026 est.`, `FY26 guidance`. */
const MARK_AFTER = new RegExp(`(?:[EFA](?![a-z\\d]))?(?:\\s(?:${EXPECTATIONS})(?!\\p{L})|\\s?(?:${EXPECTATIONS_WITHOUT_BLANKS}))?`, 'iuy');
const WORDS_BEFORE = new RegExp(
	`(?:(?:as\\s(?:of|at)|at|in|for|by|on|end\\sof|~|≈|c\\.|ca\\.|` +
		`(?:Stand|per|zum|Ende|au|fin|al?|en|em)(?!\\p{L}):?|截至|截止|${EXPECTATIONS})\\s*)*`, 'iuy',
);
/** What the languages of East Asia put behind a day instead. */
const WORDS_AFTER = /\s?(?:時点|现在|現在|기준)$/;
/** Digits that a form may begin with: four, or one or two that are no percentage, decimal or beginning of a larger number. */
const DIGITS = String.raw`\d{4}(?!\d)|\d{1,2}(?![\d%,+BK]|\.\d{1,2}(?![\d./]))`;
/** How the forms begin: a quick check, since most words state no time. */
const MAY_BEGIN = new RegExp(
	String.raw`${DIGITS}|f[yiqh\d]|q\d|h\d|[tln]tm|[tl]12|tra|las|late|nex|twe|y[et]|cy|cal|eo|end|ear|mid|spr|sum|aut|fal|win|` +
		'fir|sec|thi|fou|thr|six|nin|[ts][1-4]|gj|ges|exe|eje|' +
		'erste|zweit|dritt|viert|premi|deuxi|trois|quatr|prime|segund|terce|cuart|quart|' + MONTH_BEGINS,
	'iuy',
);
const YEAR_POINT_MONTH = /^(\s*)(20\d\d)\.(0?[1-9]|1[0-2])\s*$/;
const WORD = /[\p{L}\p{N}_]/u;
const WITHOUT_BLANKS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
/** Words, and what follows a character of a script without blanks. */
const WORDS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]+|[\p{L}\p{N}_]+/gu;
