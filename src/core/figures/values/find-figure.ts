/** Which of the numbers of a cell is its value. */

import type { Measure } from '../metrics/terms';
import { CHARACTERS } from './amount/characters';
import type { Style } from './amount/style';
import { clearFigureAt, type FoundFigure } from './figure-at';
import { isFigureDue, isItsValue, isJustBefore } from './its-value';
import { isCode } from './tables/names-with-digits';
import { statedTimeAt, type FoundTime } from '../times/period';
import { qualifiersAt } from './tables/qualifiers';
import { isOfSomethingElse } from '../times/words-beside';
import { isMentioned, isValuation } from './words/mentioned';
import { isShortRemark } from './words/remark';

/** A figure, with the time that stands before it and is its own: `FY2024: $3.2B`. */
export interface LeadingFigure extends FoundFigure {
	readonly timeBefore: FoundTime | undefined;
	/** The words before it. */
	readonly lead: string;
}

/** Where a figure is looked for. */
export interface Sought {
	/** The cell. */
	readonly text: string;
	/** The same with its brackets filled. */
	readonly outside: string;
	readonly measure: Measure;
	readonly style: Style;
	/** Whether its metric is money raised. */
	readonly isRaised?: true;
}

/**
 * The first number outside brackets that is a figure and not part of a name, code, rank or date, from `from` to `to`.
 * `undefined` also where money comes first that may be read in several ways.
 */
export function findFigure(sought: Sought, from = 0, to = sought.outside.length): LeadingFigure | undefined {
	const { isRaised, ...other } = sought;
	const { outside, measure } = sought;
	const part = outside.slice(0, to);
	const isDue = isFigureDue(measure);
	const end = isDue ? to : Math.min(to, from + LONGEST_LEAD);
	let time: FoundTime | undefined;
	for (let at = placeFor(part, from, from); at < end; ) {
		const found = readAt(sought, part, at);
		if (found === 'unclear') return undefined;
		if (found !== undefined && 'figure' in found) {
			const lead = part.slice(from, at);
			if (isRaised === true && isValuation(found, part)) return findFigure(other, found.to, to);
			if (isMentioned(found, lead, part, isDue)) return undefined;
			const isBoundAlone = '<>≤≥'.includes(part.charAt(at)) && part.slice(found.to).trim() === '';
			const timeBefore = ownTime(part, from, at, time);
			if (isItsValue(found, { lead, time, isBoundAlone }, measure)) return { ...found, lead, timeBefore };
			if (!isDue && (found.isMarked || found.figure.kind !== 'count')) return undefined;
		} else if (found !== undefined) time = found;
		at = placeFor(part, found?.to ?? endOf(TOKEN, part, at), from);
	}
	return undefined;
}

/** The time before a figure at `at`: right before it, or opening the clause that it is in: `2021年6月完成1亿美元`. */
function ownTime(part: string, from: number, at: number, time: FoundTime | undefined): FoundTime | undefined {
	if (time === undefined || isJustBefore(part, time, at)) return time;
	const [before, between] = [part.slice(from, time.from), part.slice(time.to, at)];
	const isOpening = /^\s?(?:(?:in|im|en|em|as of|截至|截止|于|於|~)\s?)?$/i.test(before);
	return isOpening && !between.includes(',') && isShortRemark(between) && !isOfSomethingElse(between) ? time : undefined;
}

/** Where a figure is not due, words longer than this before a number are a text that mentions it. */
const LONGEST_LEAD = 60;

/** The figure or the time at `at`; digits that are both are whichever is likelier. */
function readAt({ text, measure, style }: Sought, part: string, at: number): FoundFigure | FoundTime | 'unclear' | undefined {
	const figure = isCode(text, at) ? undefined : clearFigureAt(part, at, style);
	const time = statedTimeAt(part, qualifiersAt(part, at).to);
	if (figure === 'unclear') return figure;
	if (figure !== undefined && isWholeCell(figure, part) && style.isStated === true) return figure;
	return time !== undefined && (figure === undefined || !isRatherFigure(figure, time, measure)) ? time : figure;
}

/** Whether nothing but a figure stands in a cell, so that under `Revenue ($M)` four digits are one. */
function isWholeCell({ from, to }: FoundFigure, part: string): boolean {
	return part.length - to + from < LONGEST_REST && (part.slice(0, from) + part.slice(to)).trim() === '';
}

const LONGEST_REST = 8;

/** The four digits of a year are a figure where one is due, or where grouping, a sign or a unit tells. */
function isRatherFigure({ isMarked, to, figure }: FoundFigure, { time, from, to: timeTo }: FoundTime, measure: Measure): boolean {
	if (time.kind === 'span' || timeTo - from !== 4 || figure.range !== undefined) return isMarked && to > timeTo && figure.kind !== 'count';
	if (measure === 'stock' && !/^(?:by|in|as|with|from)\b/.test(figure.unit ?? '')) return true;
	return isMarked && (figure.kind !== 'count' || figure.unit !== undefined || figure.bound !== undefined);
}

/** One character of a script without blanks, since a figure may begin after any; else a word. */
const TOKEN = new RegExp(
	`[${CHARACTERS}]|[\\p{L}\\p{N}_\\uE000](?:(?![${CHARACTERS}])(?:[\\p{L}\\p{N}_\\uE000'’&]|[.-](?=[\\p{L}\\p{N}\\uE000])))*|[^\\s]`,
	'uy',
);
const BLANKS = /[\s"“”‘*•·]*/y;
/** A number right after one of these is part of a name. */
const STICKS = new RegExp(`(?![${CHARACTERS}])[\\p{L}\\p{N}_#@^/.\\uE000]`, 'u');
const TO_DIGIT = /\D*/y;
/** Signs and words before a number take no more than this. */
const FAR = 48;

/** The next place from `at` on where a figure or a time may begin; the end of the text where no digit comes any more. */
function placeFor(text: string, at: number, from: number): number {
	let digitAt = -1;
	for (let place = endOf(BLANKS, text, at); place < text.length; place = endOf(BLANKS, text, endOf(TOKEN, text, place))) {
		if (digitAt < place) digitAt = endOf(TO_DIGIT, text, place);
		if (digitAt >= text.length) break;
		const sticks = place > from && (STICKS.test(text.charAt(place - 1)) || isWithinNumber(text, place));
		if (digitAt - place <= FAR && !sticks) return place;
	}
	return text.length;
}

/** Whether a comma sets digits apart from others: `3,2`. */
function isWithinNumber(text: string, place: number): boolean {
	return text.charAt(place - 1) === ',' && /\d,\d/.test(text.slice(place - 2, place + 1));
}

/** Where what the pattern matches at `at` ends; one further where that is nowhere. */
function endOf(pattern: RegExp, text: string, at: number): number {
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : at + 1;
}
