/** The period a figure is measured over, the date it is of, and whether it is expected. */

import type { Measure } from '../metrics/terms';
import { bracketsAfter, type BracketedText } from './brackets';
import { isExpected, statedTimesIn, type FoundTime, type StatedTime } from '../times/period';
import type { Figure } from './value';

/** The times of a figure. */
export type TimesOfFigure = Pick<Figure, 'period' | 'asOf' | 'estimate'>;

/** Begins what is said of another figure. */
const NEXT_STATEMENT = /;|\s(?:vs\.?|versus|was|up from|down from|from)\s|\s[/|]\s/g;
/** Words that make a time one of something else: of an event, or of an earlier figure. */
const OF_SOMETHING_ELSE = new RegExp(
	'(?:^|[^\\p{L}])(?:since|from|until|through|vs|versus|was|were|founded|launched|acquired|joined|started|born|before|after|pre-?|post-?|' +
		'between|below|above|delayed|established|opened|expected close|targeting|deploying|against|compared)(?:[^\\p{L}]|$)',
	'iu',
);

/**
 * Reads the times beside the figure that ends at `to`: after it up to the next statement, in its
 * brackets, and `before` it. A year or month is a period where the metric is a flow, an as-of date
 * where it is a stock; of other metrics a year is a period and a month a date, but counts are of a date.
 */
export function timesOfFigure(
	bracketed: BracketedText,
	to: number,
	figure: Figure,
	measure: Measure,
	before: readonly StatedTime[],
): TimesOfFigure {
	const { outside } = bracketed;
	const end = endOfStatement(outside, to);
	const times = [...before, ...timesAfter(outside.slice(to, end)).map(({ time }) => time)];
	let isEstimate = isExpected(nextWords(outside, to, end));
	for (const { from, inner } of bracketsAfter(bracketed, to)) {
		if (from >= end || mentionsFigure(outside.slice(to, from))) continue;
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
function timesAfter(text: string): FoundTime[] {
	const found: FoundTime[] = [];
	let end = 0;
	for (const time of statedTimesIn(text)) {
		const between = text.slice(end, time.from);
		if (mentionsFigure(between) || OF_SOMETHING_ELSE.test(between)) break;
		found.push(time);
		end = time.to;
	}
	return found;
}

/** The times in a bracket, each judged by the words before it up to a comma. */
function timesIn(inner: string): StatedTime[] {
	let end = 0;
	return statedTimesIn(inner).flatMap(({ time, from, to }) => {
		const words = inner.slice(end, from);
		end = to;
		const own = words.slice(Math.max(words.lastIndexOf(','), words.lastIndexOf(';')) + 1);
		return OF_SOMETHING_ELSE.test(own) || /\d/.test(own) ? [] : [time];
	});
}

/** A number other than a change in per cent, which has a sign. */
function mentionsFigure(text: string): boolean {
	return /\d/.test(text.replace(/[-+−]\d[\d.,]*%/g, ''));
}

const WORDS_AFTER = 4;

function nextWords(outside: string, from: number, end: number): string {
	return outside.slice(from, Math.min(end, from + 60)).split(/[,\uE001]/, 1)[0]?.split(/\s+/).slice(0, WORDS_AFTER + 1).join(' ') ?? '';
}

/** Whether a statement of a bracket is about being expected, and not about something that is. */
function saysExpected(inner: string): boolean {
	return inner.split(/[,;]/).some((statement) => {
		const words = statement.trim().split(/\s+/);
		return words.length <= 3 && isExpected(statement.trim()) && words.every((word) => !/\d/.test(word) || statedTimesIn(word).length > 0);
	});
}

function told(times: readonly StatedTime[], isEstimate: boolean, figure: Figure, measure: Measure): TimesOfFigure {
	const period = times.find((time) => isPeriod(time, figure, measure));
	const asOf = times.find((time) => !isPeriod(time, figure, measure));
	return {
		...(period !== undefined && { period: period.text }),
		...(asOf !== undefined && { asOf: asOf.text }),
		...((isEstimate || period?.estimate === true || asOf?.estimate === true) && { estimate: true as const }),
	};
}

function isPeriod(time: StatedTime, { kind }: Figure, measure: Measure): boolean {
	if (time.kind === 'span' || measure === 'flow') return true;
	return measure !== 'stock' && kind !== 'count' && !/^\d{4}-\d\d$/.test(time.text);
}
