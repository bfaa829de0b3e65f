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
}

/**
 * The promises of a text, in order, at most one a sentence, whose time is the last that the sentence states: where it goes on
 * to a later time, that is what came of it. A sentence that says what came of it, or is followed by one that does, has none;
 * nor has one that opens with a date: it is an entry of a log. `isRow` tells that the text is a row, which is one sentence.
 */
export function promisesIn(text: string, isRow: boolean): FoundPromise[] {
	const patterns = promisePatterns();
	if (!HAS_YEAR.test(text) || !patterns.any.test(text)) return [];
	const prose = proseOnly(text).replace(/[\n\r]/g, ' ');
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
	const last = promise?.time.days?.last;
	const opening = times.find(({ time: { days } }) => days !== undefined);
	if (promise === undefined || last === undefined || (opening !== promise && isOpening(opening, text))) return [];
	return [{ from: start + promise.from, to: start + promise.to, last }];
}

/** Whether nothing but marks stands before a time of a sentence: it is an entry of a log. */
function isOpening(time: FoundTime | undefined, text: string): boolean {
	return time !== undefined && /^[\s*_~([|-]*$/.test(text.slice(0, time.from));
}

/** A fiscal year ends when the company says, so what it promises has not passed for sure. */
function isPromised({ time, from, to }: FoundTime, text: string, patterns: PromisePatterns): boolean {
	const { before, by, aim, behind, end, ofSpan, event } = patterns;
	if (time.days === undefined || time.text.includes('FY')) return false;
	const lead = text.slice(Math.max(0, from - REACH), from);
	const rest = text.slice(to, to + REACH);
	if (behind.test(rest)) return true;
	if (LABEL_AHEAD.test(text.slice(0, from)) && NEXT_CELL.test(rest)) return false;
	if (!end.test(rest) || (BARE_YEAR.test(time.text) && ofSpan.test(lead) && !event.test(lead))) return false;
	return before.test(lead) || (by.test(lead) && aim.test(lead));
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
const HAS_YEAR = /20\d\d|['’]\d\d/;
/** A point ends a sentence before a capital, a mark or the end: `Feb. 2026` goes on. */
const SENTENCE_END = /[.!?](?=\s+[^\p{Ll}\d\s])|[.!?]\s*$|[。！？；;](?=.)/gu;
/** A time at the end of the first cell of a row is of what the other cells say: `| Sites planned 2025 | 15 |`. */
const LABEL_AHEAD = /^\s*\|[^|]*$/;
const NEXT_CELL = /^\s*\|/;
