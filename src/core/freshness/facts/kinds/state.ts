/** Whether a row that states no time says how things are: not what happened once, or once was. */

import type { QuickStat } from '../../../actor/note/actor-note';
import type { Metric } from '../../../figures/metrics/read';
import type { MetricTerms } from '../../../figures/metrics/terms';
import { QUARTER_OF_NO_YEAR } from './length';
import { saysEvent } from '../words/events';
import { withoutBrackets } from '../words/name-words';
import { saysPast, TOLD_AGAIN } from '../words/names';
import { opensWithFigure } from './opening';
import { isCount, namesHolder } from './unknown';

/** `Peak valuation`, `IPO price`: what happened once. A metric whose name is known is none, whatever words are in it: `Total raised`. */
export function isEvent({ name, key }: Metric, value: string, terms: MetricTerms): boolean {
	if (terms.has(key)) return false;
	const isOfThings = isCount(name, value) && !SHARES_SOLD.test(name);
	const words = isOfThings ? name.replace(DONE, '').replace(COUNTED_EVENTS, '') : name.replace(INVESTED_CASH, '');
	return saysPast(words) || (saysEvent(words) && !isQualified(name, words));
}

/** Whether the words for an event only say which figure it is that is told again. */
function isQualified(name: string, words: string): boolean {
	return TOLD_AGAIN.test(withoutBrackets(name)) && !saysEvent(words.replace(QUALIFIER, ''));
}

/** How many of these there are is told again, and of what was done: `Projects created | 25M+`. */
const DONE = /\s(?:[a-z]+ed|sold|built)$/;
/** Shares are sold once. */
const SHARES_SOLD = /(?:^|\s)(?:shares|stakes?)\ssold$/i;
/** What only says which one is told again: `Founder net worth`, `Net investment income`. */
const QUALIFIER = /(?:^|\s)(?:founders?(?:['’]s?)?|investment|funded|partnership|purchase|contract)(?=\s)/gi;
/** `Cash & short-term investments` is what somebody has. */
const INVESTED_CASH = /^cash (?:and|&|\+) .*investments$/i;
const COUNTED_EVENTS = /(?:^|\s)(?:investments|deals|acquisitions|listings)$/i;

/** Whether a name says of no year what its figure is of: the last twelve months, and a quarter of no year, are those before it was told. */
export function isWithoutPeriod({ metric }: QuickStat, { period }: Metric): boolean {
	return period === 'TTM' || ((period === undefined || QUARTER_OF_NO_YEAR.test(period)) && !YEAR_INSIDE.test(metric));
}

/**
 * Whether a value is a figure of today's: not what once was, or will be. A year behind it is that of what it is compared with,
 * unless something happened then.
 */
export function isAlone({ name }: Metric, value: string): boolean {
	const [figure = ''] = value.split(/[;,(](?!\d)/, 1);
	const rest = value.slice(figure.length);
	if (!(opensWithFigure(value) || namesHolder(name, value)) || YEAR.test(figure) || saysPast(value)) return false;
	return !YEAR.test(rest) || !(saysEvent(rest.replace(COMPARED_PEAK, '')) || YEARS.test(rest));
}

/** What a figure of today's has come down from: `(vs $78B peak 2021)`. */
const COMPARED_PEAK = /(?:vs\.?|versus|from|against|compared (?:to|with))\s[^;,()]{0,100}(?:peak|record|high)(?![a-z])/i;
const YEAR = /(?:^|[^\d.,])(?:19|20)\d\d(?![\d.,]?\d)/;
const YEAR_INSIDE = /(?:19|20|FY)\d\d/;
/** A stretch of years. */
const YEARS = /(?:19|20)\d\d\s?[-–—]\s?(?:19|20)?\d\d/;
