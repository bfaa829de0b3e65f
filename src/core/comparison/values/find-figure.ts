/** Which of the numbers of a cell is its value. */

import type { Measure } from '../metrics/metric-terms';
import { FILLED } from './brackets';
import { figureAt, type FoundFigure } from './figure-at';
import { isCode } from './names-with-digits';
import { qualifiersAt } from './qualifiers';
import { statedTimeAt, type FoundTime } from './period';

/** A figure, with the time that stands before it and is its own: `FY2024: $3.2B`. */
export interface LeadingFigure extends FoundFigure {
	readonly timeBefore: FoundTime | undefined;
	/** The words before it. */
	readonly lead: string;
}

const TOKEN = /[\p{L}\p{N}_\uE000](?:[\p{L}\p{N}_\uE000'’&]|[.-](?=[\p{L}\p{N}\uE000]))*|[^\s]/uy;
const BLANKS = /[\s"“”‘*•·]*/y;
const STICKS = /[\p{L}\p{N}_#@^/.\uE000]/u;

/**
 * The first number outside brackets that is a figure and not part of a name, code, rank or date;
 * `text` is the cell, `outside` the same with its brackets filled, which is read from `from` to `to`.
 */
export function findFigure(text: string, outside: string, measure: Measure, from = 0, to = outside.length): LeadingFigure | undefined {
	const part = outside.slice(0, to);
	let timeBefore: FoundTime | undefined;
	const end = measure === 'stock' || measure === 'flow' ? to : Math.min(to, from + LONGEST_LEAD);
	for (let at = next(BLANKS, part, from); at < end; at = next(BLANKS, part, next(TOKEN, part, at))) {
		if (STICKS.test(part.charAt(at - 1)) && at > from) continue;
		const figure = isCode(text, at) ? undefined : figureAt(part, at);
		const time = statedTimeAt(part, qualifiersAt(part, at).to);
		if (time !== undefined && (figure === undefined || !isRatherFigure(figure, time, measure))) {
			timeBefore = time;
			at = time.to - 1;
			continue;
		}
		if (figure === undefined) continue;
		const lead = part.slice(from, at);
		if (isItsValue(figure, lead, timeBefore, measure)) return { ...figure, lead, timeBefore: isJustBefore(part, timeBefore, at) ? timeBefore : undefined };
		if (measure !== 'stock' && measure !== 'flow' && (figure.isMarked || figure.figure.kind !== 'count')) return undefined;
		at = Math.max(at, figure.to - 1);
	}
	return undefined;
}

/** The four digits of a year are a figure where one is due, or where grouping, a sign or a unit tells. */
function isRatherFigure({ isMarked, to, figure }: FoundFigure, { time, from, to: timeTo }: FoundTime, measure: Measure): boolean {
	if (time.kind === 'span' || timeTo - from !== 4 || figure.range !== undefined) return isMarked && to > timeTo && figure.kind !== 'count';
	if (measure === 'stock' && !/^(?:by|in|as|with|from)\b/.test(figure.unit ?? '')) return true;
	return isMarked && (figure.kind !== 'count' || figure.unit !== undefined || figure.bound !== undefined);
}

/** Whether only a mark stands between a time and what follows: `2024: 5%`, `FY2024 – $3B`. */
function isJustBefore(text: string, time: FoundTime | undefined, at: number): boolean {
	return time !== undefined && /^[\s:,–—-]*$/.test(text.slice(time.to, at));
}

const RANKING = /(?:^|\s)(?:top|no\.|nr\.?|number|rank(?:ed|ing)?|series|class|fund|chapter|article|section|level|phase|tier|stage|ring|gen|version|route|form|boeing|airbus|falcon)\s*$/i;
const SMALL_WORDS = /^(?:(?:total|totals|totalling|totaling|combined|currently|now|at|of|peak|record|reached|grew to|grown to|up|just|only|all|another|the|a|an|between|from|still|about|has|have|had)\s*[:,]?\s*)+$/i;
const LONGEST_LEAD = 60;
const MOST_WORDS = 4;

/** Whether a figure with these words before it is what the cell says, or one thing that its text mentions. */
function isItsValue({ figure, isMarked }: FoundFigure, lead: string, time: FoundTime | undefined, measure: Measure): boolean {
	if (lead.trim() === '') return true;
	if (RANKING.test(lead)) return false;
	if (measure === 'stock' || measure === 'flow') return figure.kind !== 'count' || isMarked || SMALL_WORDS.test(lead);
	const words = time !== undefined && isJustBefore(lead, time, lead.length) ? lead.slice(0, time.from) : lead;
	if (words.trim() === '') return (figure.kind !== 'count' || isMarked) && isLabelTime(time, lead);
	if (SMALL_WORDS.test(words)) return true;
	return figure.kind !== 'count' && (isShortRemark(words) || (figure.kind === 'currency' && isLabel(words)));
}

/** Whether a time is what the figure after it is of: `FY2024 $5B`, `2024: $5B`. `May 2021, $5B valuation` is a date first. */
function isLabelTime(time: FoundTime | undefined, lead: string): boolean {
	return time?.time.kind === 'span' || lead.trimEnd().endsWith(':');
}

/** A few words, none but the first a name: `Legacy estimate ~20%`, but not `Partner for Some Company's $15B hub`. */
function isShortRemark(words: string): boolean {
	if (words.length > LONGEST_LEAD || words.includes(FILLED) || /[\d\uE000;]/.test(words)) return false;
	const each = words.trim().split(/\s+/);
	return each.length <= MOST_WORDS && each.slice(1).every((word) => !/^\p{Lu}/u.test(word));
}

/** A name that a dash or colon sets off from its amount: `Fund X: $10B`. */
function isLabel(words: string): boolean {
	return words.length <= LONGEST_LEAD && /(?:[:—–]|\s--?)\s*$/.test(words) && !words.includes(';');
}

function next(pattern: RegExp, text: string, at: number): number {
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : at + 1;
}
