/** What a text promises for a time: `expected Feb 2026`, `Next earnings | May 7, 2026`, `aims at 50,000 units by Q2 2026`. */

import type { CalendarDay } from '../../calendar-date';
import { statedTimesIn, type FoundTime } from '../../figures/times/period';
import { proseOnly } from '../../markdown/inline';
import { promisePatterns, type PromisePatterns } from './patterns';

/** A promise in a text. */
export interface FoundPromise {
	/** The characters of its time. */
	readonly from: number;
	readonly to: number;
	/** The last day on which it is kept. */
	readonly last: CalendarDay;
	/** The first day of its time. */
	readonly first: CalendarDay;
	/** The sentence that it stands in. */
	readonly sentence: string;
}

/**
 * The promises of a text, in order, at most one a sentence, whose time is the last that the sentence states: where it goes on
 * to a later time, that is what came of it. A sentence that says what came of it, or is followed by one that does, has none;
 * nor has one that opens with a date, or any of a text that opens with a day or month: it is an entry of a log. `isRow` tells
 * that the text is a row, which is one sentence.
 */
export function promisesIn(text: string, isRow: boolean): FoundPromise[] {
	const patterns = promisePatterns();
	if (!HAS_YEAR.test(text) || !patterns.any.test(text)) return [];
	const prose = proseOnly(text).replace(/[\n\r]/g, ' ').replace(NAMED_WILL, 'Name');
	if (!isRow && isEntry(prose)) return [];
	const sentences = isRow ? [{ from: 0, text: prose }] : sentencesOf(prose);
	return sentences.flatMap((sentence, at) => {
		const next = sentences[at + 1]?.text ?? '';
		const isOpen = patterns.any.test(sentence.text) && !patterns.outcome.test(`${struck(text, sentence)} ${next}`);
		return isOpen ? promiseIn(sentence, patterns) : [];
	});
}

interface Sentence {
	readonly from: number;
	readonly text: string;
}

function promiseIn({ from: start, text }: Sentence, patterns: PromisePatterns): FoundPromise[] {
	const times = statedTimesIn(text);
	const lasts = times.flatMap(({ time: { days } }) => (days === undefined ? [] : [days.last])).sort();
	const promise = times.find((time) => time.time.days?.last === lasts.at(-1) && isPromised(time, text, patterns));
	const days = promise?.time.days;
	const opening = times.find(({ time: { days } }) => days !== undefined);
	if (promise === undefined || days === undefined || (opening !== promise && isOpening(opening, text))) return [];
	return [{ from: start + promise.from, to: start + promise.to, ...days, sentence: text }];
}

/** Whether a text is an entry of the day or month of a promise that tells of the same matter as done: it has two words of its sentence. */
export function isAnswerTo({ first, last, sentence }: FoundPromise, text: string): boolean {
	const [opening] = statedTimesIn(text.slice(0, REACH));
	const days = opening?.time.days;
	if (days === undefined || !isWithinMonth({ first, last }) || !isOpening(opening, text)) return false;
	if (days.first < first || days.last > last) return false;
	if (promisePatterns().any.test(text)) return false;
	const words = wordsOf(sentence);
	return [...wordsOf(text)].filter((word) => words.has(word)).length > 1;
}

/** Whether a time is a month or shorter. */
function isWithinMonth({ first, last }: Pick<FoundPromise, 'first' | 'last'>): boolean {
	return first.slice(0, 7) === last.slice(0, 7);
}

/** The longer words of a text, and of a script without blanks every three characters. */
function wordsOf(text: string): ReadonlySet<string> {
	const words = text.toLowerCase().match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]+|\p{L}{4,}/gu) ?? [];
	return new Set(words.flatMap((word) => (
		CHARACTER.test(word) ? Array.from({ length: Math.max(0, word.length - 2) }, (_, at) => word.slice(at, at + 3)) : [word]
	)));
}

/** Whether a text opens with a day or a month and goes on: all of it tells what was so then. */
function isEntry(prose: string): boolean {
	const [opening] = statedTimesIn(prose.slice(0, REACH));
	const days = opening?.time.days;
	if (days === undefined || !isWithinMonth(days) || !isOpening(opening, prose)) return false;
	return ENTRY_GOES_ON.test(prose.slice(opening?.to));
}

/** Whether nothing but marks stands before a time of a sentence: it is an entry of a log. */
function isOpening(time: FoundTime | undefined, text: string): boolean {
	return time !== undefined && /^[\s*_~([|-]*$/.test(text.slice(0, time.from));
}

/** A fiscal year ends when the company says, so what it promises has not passed for sure. */
function isPromised({ time, from, to }: FoundTime, text: string, patterns: PromisePatterns): boolean {
	const { before, by, aim, behind, end, ofSpan, event, unlike } = patterns;
	if (time.days === undefined || time.text.includes('FY')) return false;
	const lead = text.slice(Math.max(0, from - REACH), from);
	const rest = text.slice(to, to + REACH);
	const isYear = BARE_YEAR.test(time.text);
	if (isYear && LABEL_AHEAD.test(text.slice(0, from))) return false;
	if (isYear && (OF_A_NAME.test(lead) || (CHARACTER.test(rest) && !WITHIN_YEAR.test(rest)))) return false;
	if (unlike.test(lead) || isOfEntry(text.slice(0, from), rest)) return false;
	if (behind.test(`${MARK_OF_TIME.exec(text.slice(from, to))?.[0] ?? ''}${rest}`)) return true;
	if (LABEL_AHEAD.test(text.slice(0, from)) && NEXT_CELL.test(rest)) return false;
	if (!end.test(rest) || (isYear && ofSpan.test(lead) && !event.test(lead))) return false;
	return before.test(lead) || (by.test(lead) && aim.test(lead));
}

/** Whether a time stands alone in brackets that end a bold lead-in: it is when the entry was written. */
function isOfEntry(before: string, rest: string): boolean {
	return BOLD_LEAD_IN.test(before) && END_OF_LEAD_IN.test(rest);
}

/** The sentence with what is struck out or ticked in it, which its prose has lost. */
function struck(text: string, { from, text: { length } }: Sentence): string {
	return text.slice(from, from + length);
}

function sentencesOf(text: string): Sentence[] {
	const sentences: Sentence[] = [];
	let from = 0;
	for (const { index, 0: mark } of text.matchAll(SENTENCE_END)) {
		const to = index + mark.length;
		sentences.push({ from, text: text.slice(from, to) });
		from = to;
	}
	return [...sentences, { from, text: text.slice(from) }];
}

/** Characters around a time that are looked at. */
const REACH = 100;
const BARE_YEAR = /^\d{4}$/;
/** In a script without blanks a year is mostly that of a forecast: `预计2025年达到`. */
const CHARACTER = /^\s?[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
/** `预计2025年底`: the end or middle of a year is when something happens. A plan or a country may begin like the middle: `中計`, `中国`. */
const WITHIN_YEAR = /^\s?(?:[底末]|中(?![計计期国國]))/;
/** `plans to repeal the 2021 Act`, `an ETA 2019`: the year belongs to a name. */
const OF_A_NAME = /(?:^|[\s(（])(?:the|eta)\s$/i;
/** `2025年1月预计上线`: what marks a time as expected is read as a part of it. */
const MARK_OF_TIME = /(?:预计|預計)$/;
const NAMED_WILL = /Will(?=\s\p{Lu})/gu;
/** What follows the opening date of an entry: a mark, or the edge of its bold. */
const ENTRY_GOES_ON = /^[\])）]{0,2}(?:\s?[:：|—–-]|\*\*|__|[.,]\s)/;
const BOLD_LEAD_IN = /^\s*(?:\*\*|__)[^*]*[(（]$/;
const END_OF_LEAD_IN = /^[)）][.:：。]?(?:\*\*|__)/;
const HAS_YEAR = /20\d\d|['’]\d\d/;
/** A point ends a sentence before a capital, a mark or the end: `Feb. 2026` goes on. */
const SENTENCE_END = /[.!?](?=\s+[^\p{Ll}\d\s])|[.!?]\s*$|[。！？；;](?=.)/gu;
/** A time at the end of the first cell of a row is of what the other cells say: `| Sites planned 2025 | 15 |`. */
const LABEL_AHEAD = /^\s*\|[^|]*$/;
const NEXT_CELL = /^\s*\|/;
