/** What kind of figure one is, by which it perishes. */

import type { Metric } from '../../../figures/metrics/read';
import type { MetricTerm } from '../../../figures/metrics/terms';
import { isOfSomethingElse } from '../../../figures/times/words-beside';
import type { FactKind } from '../../limit/kinds';
import { kindOfLength, monthsIn, QUARTER_OF_NO_YEAR, type Stretch } from './length';
import { countsByDay, kindOfUnknown } from './unknown';
import { COUNTED_YEARLY, FORECAST_NAME, HOLDING, PEAK, PRICE_NAME, RECORD, SETTLED_NAME, VOLATILE_NAME, saysAtEvent } from '../words/names';
import { withoutBrackets } from '../words/name-words';

/** What follows the price of a share day by day: prices, multiples of them, and what is a price times a number of shares. */
const PRICES = new Set([
	'Share price', 'Market cap', 'Enterprise value', '52-week range', 'Price target', 'P/E', 'Forward P/E', 'P/B', 'P/S', 'EV/EBITDA',
	'Dividend yield', 'Short interest', '1-year return',
]);

/** What is counted once a year. */
const ANNUAL = new Set(['Employees', 'Stores', 'Fleet', 'Capacity', 'Endowment', 'Debt/GDP', 'Book value/share', 'Shares outstanding']);

/** What stays as it was agreed or decided until it is done anew. */
const SETTLED = new Set(['Valuation', 'Total raised', 'Expense ratio', 'Management fee', 'Age', 'Acquisition price']);

/** What was decided or aimed at, where nothing says of which year it is, and what was raised once. */
const DECIDED_NAME = /(?:^|\s)buyback$/i;
const RAISED_NAME = /(?:^|\s)(?:funding|raised)$/i;

/** What flows, but is told as of a day, month by month. */
const TOLD_BY_MONTH = /(?:share|inflation|unemployment|return)$/i;

/** What is told of a day and follows prices, so that no year has one, unless it is a company's, at the end of a fiscal year. */
const OF_A_DAY = /(?:^|\s)net worth$/i;

/** What changes little in years. */
const LASTING = new Set(['Population', 'Global rank']);

/** What changes from week to week as prices do. */
const VOLATILE = new Set([
	...PRICES,
	'AUM', 'Net worth', 'NAV', 'Users', 'MAU', 'DAU', 'Subscribers', 'YouTube subscribers', 'GitHub stars', 'ARR', 'Annualized revenue',
]);

type NamedMetric = Pick<Metric, 'name' | 'period' | 'term'>;

/** Whether a figure changes within weeks, so that one without any date is worth a finding: `AUM`, and `Pension fund AUM`. */
export function isVolatile({ term }: Pick<Metric, 'term'>): boolean {
	return term !== undefined && (VOLATILE.has(term.name) || VOLATILE_NAME.test(term.name));
}

/**
 * What a figure perishes as, by its metric and the length of its time (`null` where nothing but the note tells it); `undefined`
 * where it never does, or nobody can tell: what was settled once, records, stretches of years, words. A figure of a year, as
 * one of a quarter, is followed by that of the next one, whatever it measures, unless it is a price.
 */
export function kindOfFigure(metric: NamedMetric, value: string, time: Stretch | null): FactKind | undefined {
	const { name: written, period, term } = metric;
	if (term === undefined && countsByDay(value)) return time === null ? 'users and holdings' : kindOfLength(monthsIn(time), false);
	if (SETTLED_NAME.test(withoutBrackets(written)) || isRecord(metric, value, time)) return undefined;
	if (term === undefined) return kindOfWords(written) ?? kindOfUnknown(metric, value, time);
	const { name, measure } = term;
	if (SETTLED.has(name) || measure === 'other' || (term.isPrice === true && OF_A_WHOLE.test(value))) return undefined;
	if (period === undefined && RAISED_NAME.test(name)) return undefined;
	if (PRICES.has(name) || PRICE_NAME.test(written)) return 'prices';
	if (time === null && (FORECAST_NAME.test(name) || DECIDED_NAME.test(name))) return undefined;
	if (LASTING.has(name)) return 'people and places';
	if (OF_A_DAY.test(name) && (time === null || !time.text.includes('FY'))) return 'users and holdings';
	if (time === null && QUARTER_OF_NO_YEAR.test(period ?? '')) return 'quarterly figures';
	const isYearly = ANNUAL.has(name) || COUNTED_YEARLY.test(name);
	if (time !== null) return kindOfLength(monthsIn(time), isYearly);
	return isYearly || isOfYears(term) ? 'annual figures' : 'users and holdings';
}

/** A price in millions is that of a company, which was paid once. */
const OF_A_WHOLE = /\d\s?(?:[MB]|bn|mn|million|billion)(?![a-z])/i;

/** Whether a figure that no time is told of is one of a year: `Revenue | $5B`. */
function isOfYears({ name, measure }: MetricTerm): boolean {
	return measure === 'flow' && !TOLD_BY_MONTH.test(name);
}

/**
 * A record is of its day, as a peak is: `$3B (2021, record)`, `$3B (FY2023, peak)`. But what a metric is of by its name is the
 * figure of that period: `2024 net loss | $3B (record)`, and so is one that is called by it: `$3B (FY2025 record)`. Without a
 * time it is that of the note.
 */
function isRecord({ name, period, term }: NamedMetric, value: string, time: Stretch | null): boolean {
	if (RECORD.test(name) || saysPeak(value)) return true;
	if (time === null) return false;
	if (term?.measure !== 'flow' && (period === undefined || monthsIn(time) === 1)) return RECORD.test(value);
	return period === undefined && RECORD.test(value.replace(YEAR_OF_RECORD, ''));
}

/** Whether a bracket says that a figure is that of a peak or an event, and not what it came down from: `$5B (at the 2022 buyout)`. */
function saysPeak(value: string): boolean {
	return (value.match(BRACKETS) ?? []).some((bracket) => (PEAK.test(bracket) || saysAtEvent(bracket)) && !isOfSomethingElse(bracket));
}

const BRACKETS = /[(（][^()（）]*[)）]/g;
const YEAR_OF_RECORD = /20\d\d\s+record/gi;

/** The kind of what is said in words: somebody's holding of somebody else. */
export function kindOfWords(words: string): FactKind | undefined {
	return HOLDING.test(words) ? 'users and holdings' : undefined;
}
