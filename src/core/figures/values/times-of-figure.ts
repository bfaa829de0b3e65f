/** The period a figure is measured over, the date it is of, and whether it is expected. */

import type { Measure } from '../metrics/terms';
import { bracketsAfter, type BracketedText } from './brackets';
import { joinedTime } from '../times/joined-time';
import { isExpected, statedTimesIn, statedTimesInBracket, type StatedTime } from '../times/period';
import { isOfSomethingElse, isTold } from '../times/words-beside';
import type { Figure } from './value';

/** The times of a figure. */
export type TimesOfFigure = Pick<Figure, 'period' | 'asOf' | 'estimate'>;

/** Begins what is said of another figure. */
const NEXT_STATEMENT = /;|\s(?:vs\.?|versus|was|up from|down from|from)\s|\s[/|]\s/g;
/** Words that say of a time what its figure was: `2023 was $4B`, `2023年为40亿元`. */
const WAS = '\\s(?:was|were|actual|at|war(?:\\ses)?|waren|était|étaient|fue(?:\\sde)?|foi(?:\\sde)?|era)\\s|\\s?(?:为|為|は|은|는)\\s?';
/** Another figure after a time, which is then that figure's: `(2023: $4B)`. */
const FIGURE_OF_THE_TIME = new RegExp(`^(?:(?:\\s?[:=]\\s?|${WAS})[^\\d,;，；、]{0,6}\\d|\\s?[~≈]?(?:[A-Z]{1,3})?[$€£¥₹₩]\\s?\\d)`, 'u');
const LONGEST_TO_FIGURE = 20;

/** A time beside a figure, and whether words say that it is when the figure was told. */
interface TimeBeside {
	readonly time: StatedTime;
	readonly isTold: boolean;
}

/** Where a figure ends, and where it does with the same in other currencies. */
interface FigureEnds {
	readonly to: number;
	readonly after: number;
}

/**
 * Reads the times beside the figure that ends at `to`: after it up to the next statement, in its brackets, and `before`
 * it. What says the same in other currencies ends at `after`, which is `to` where nothing does: a time behind it is of
 * both, as in `€3B / ~$3.3B (Sep 2025)`. A year or month is a period where the metric is a flow, an as-of date
 * where it is a stock; of other metrics a year is a period and a month a date, but counts are of a date.
 */
export function timesOfFigure(
	bracketed: BracketedText,
	{ to, after }: FigureEnds,
	figure: Figure,
	measure: Measure,
	before: readonly StatedTime[],
): TimesOfFigure {
	const { outside } = bracketed;
	const end = endOfStatement(outside, after);
	const own = after === to ? [] : timesAfter(outside.slice(to, after));
	const times = [...before.map((time) => ({ time, isTold: false })), ...own, ...timesAfter(outside.slice(after, end))];
	let isEstimate = isExpected(nextWords(outside, to, end));
	for (const { from, inner } of bracketsAfter(bracketed, to)) {
		if (from >= end || (from > after && mentionsFigure(withoutTimes(outside.slice(after, from))))) continue;
		times.push(...timesIn(inner));
		isEstimate ||= saysExpected(inner);
	}
	return told(times, isEstimate, figure, measure);
}

function endOfStatement(outside: string, from: number): number {
	NEXT_STATEMENT.lastIndex = from;
	return NEXT_STATEMENT.exec(outside)?.index ?? outside.length;
}

/** The times right after a figure, before any other number. */
function timesAfter(text: string): TimeBeside[] {
	if (text === '') return [];
	const found: TimeBeside[] = [];
	let end = 0;
	for (const { time, from, to } of statedTimesIn(text)) {
		const between = text.slice(end, from);
		if (mentionsFigure(between) || isOfSomethingElse(between)) break;
		found.push({ time, isTold: isTold(between, text.slice(to)) });
		end = to;
	}
	return found;
}

/** The times in a bracket, each judged by the words before it up to a comma, and by a figure after it. */
function timesIn(inner: string): TimeBeside[] {
	let end = 0;
	return statedTimesInBracket(inner).flatMap(({ time, from, to }) => {
		const words = inner.slice(end, from);
		end = to;
		const own = words.slice(Math.max(words.lastIndexOf(','), words.lastIndexOf(';')) + 1);
		const isOfAnother = isOfSomethingElse(own) || /\d/.test(own) || FIGURE_OF_THE_TIME.test(inner.slice(to, to + LONGEST_TO_FIGURE));
		return isOfAnother ? [] : [{ time, isTold: isTold(own, inner.slice(to)) }];
	});
}

/** A number other than a change in per cent, which has a sign. */
function mentionsFigure(text: string): boolean {
	return /\d/.test(text.replace(/[-+−]\d[\d.,]*%/g, ''));
}

function withoutTimes(text: string): string {
	return statedTimesIn(text).reduceRight((left, { from, to }) => left.slice(0, from) + left.slice(to), text);
}

const WORDS_AFTER = 4;

function nextWords(outside: string, from: number, end: number): string {
	if (from === end) return '';
	return outside.slice(from, Math.min(end, from + 60)).split(/[,\uE001]/, 1)[0]?.split(/\s+/).slice(0, WORDS_AFTER + 1).join(' ') ?? '';
}

/** Whether a statement of a bracket is about being expected, and not about something that is. */
function saysExpected(inner: string): boolean {
	return inner.split(/[,;]/).some((statement) => {
		const words = statement.trim().split(/\s+/);
		return words.length <= 3 && isExpected(statement.trim()) && words.every((word) => !/\d/.test(word) || statedTimesIn(word).length > 0);
	});
}

/** The first period and the first date. Of a period that is called by its end alone, such as `TTM`, the time after it is that end. */
function told(times: readonly TimeBeside[], isEstimate: boolean, figure: Figure, measure: Measure): TimesOfFigure {
	const first = times.find((each) => isPeriod(each, figure, measure))?.time;
	const isOpen = first !== undefined && first.days === undefined;
	const other = times.find((each) => each.time !== first && (isOpen || !isPeriod(each, figure, measure)))?.time;
	const joined = isOpen && other !== undefined ? joinedTime(first, other) : undefined;
	const period = joined ?? first;
	const date = joined !== undefined && isYear(other) ? undefined : dateOf(other);
	return {
		...(period !== undefined && { period: period.text }),
		...(date !== undefined && { asOf: date }),
		...((isEstimate || period?.estimate === true || other?.estimate === true) && { estimate: true as const }),
	};
}

/** What a figure is as of: of a span, the month it ends in. */
function dateOf(time: StatedTime | undefined): string | undefined {
	return time?.kind === 'span' ? time.days?.last.slice(0, 7) : time?.text;
}

function isPeriod({ time, isTold: isOfTelling }: TimeBeside, { kind }: Figure, measure: Measure): boolean {
	if (time.kind === 'span') return true;
	const isMonth = /^\d{4}-\d\d$/.test(time.text);
	if (measure === 'flow') return !(isMonth && (isOfTelling || isDay(time)));
	return measure !== 'stock' && kind !== 'count' && !isMonth;
}

function isYear(time: StatedTime | undefined): boolean {
	return /^(?:FY)?\d{4}$/.test(time?.text ?? '');
}

/** Nothing is measured over a day. */
function isDay({ days }: StatedTime): boolean {
	return days !== undefined && days.first === days.last;
}
