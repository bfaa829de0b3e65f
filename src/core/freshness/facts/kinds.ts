/** What kind of figure one is, by which it perishes. */

import type { Metric } from '../../figures/metrics/read';
import type { FactKind } from '../limit/kinds';
import type { FactTime } from './time';
import { COUNTED_YEARLY, FORECAST_NAME, HOLDING, PRICE_NAME, RECORD, SETTLED_NAME, TOLD_AGAIN, VOLATILE_NAME } from './words/names';

/** What follows the price of a share day by day: prices, multiples of them, and what is a price times a number of shares. */
const PRICES = new Set([
	'Share price', 'Market cap', 'Enterprise value', '52-week range', 'Price target', 'P/E', 'Forward P/E', 'P/B', 'P/S', 'EV/EBITDA',
	'Dividend yield', 'Short interest',
]);

/** What is counted once a year. */
const ANNUAL = new Set(['Employees', 'Stores', 'Fleet', 'Capacity', 'Endowment', 'Debt/GDP', 'Book value/share', 'Shares outstanding']);

/** What stays as it was agreed or decided until it is done anew. */
const SETTLED = new Set(['Valuation', 'Total raised', 'Expense ratio', 'Management fee', 'Age', 'Acquisition price']);

/** What changes little in years. */
const LASTING = new Set(['Population', 'Global rank']);

/** What changes from week to week as prices do. */
const VOLATILE = new Set([
	...PRICES,
	'AUM', 'Net worth', 'NAV', 'Users', 'MAU', 'DAU', 'Subscribers', 'YouTube subscribers', 'GitHub stars', 'ARR', 'Annualized revenue',
]);

type NamedMetric = Pick<Metric, 'name' | 'period' | 'term'>;

/** Whether a figure without any date is worth asking for one: `AUM`, and `Pension fund AUM`, which is a metric of its own. */
export function isPerishable({ term }: Pick<Metric, 'term'>): boolean {
	return term !== undefined && (VOLATILE.has(term.name) || VOLATILE_NAME.test(term.name));
}

/**
 * What a figure perishes as, by its metric and the length of its time (`null` for none); `undefined` where it never does, or
 * nobody can tell: what was settled once, records, stretches of years, words. A figure of a year, as one of a
 * quarter, is followed by that of the next one, whatever it measures, unless it is a price.
 */
export function kindOfFigure(metric: NamedMetric, value: string, time: FactTime | null): FactKind | undefined {
	const { name: written, term } = metric;
	if (SETTLED_NAME.test(written) || isRecord(metric, value)) return undefined;
	if (term === undefined) return kindOfWords(written) ?? kindOfUnknown(written, value, time);
	const { name, measure } = term;
	if (SETTLED.has(name) || measure === 'other') return undefined;
	if (PRICES.has(name) || PRICE_NAME.test(written)) return 'prices';
	if (LASTING.has(name)) return 'people and places';
	return time === null ? 'users and holdings' : kindOfLength(monthsIn(time), ANNUAL.has(name));
}

/**
 * A record is of its day: `$3B (2021, record)`. But what a metric is of by its name is the figure of that period:
 * `2024 net loss | $3B (record)`.
 */
function isRecord({ name, period, term }: NamedMetric, value: string): boolean {
	return RECORD.test(name) || (RECORD.test(value) && (period === undefined || term?.measure !== 'flow'));
}

/**
 * A figure of a metric that is not known is a price by its name, one of those that are told again by what its name ends in, or
 * one that is reported again by its fiscal year, half or quarter. Else behind a bare year, month or day mostly stands what
 * happened then.
 */
function kindOfUnknown(written: string, value: string, time: FactTime | null): FactKind | undefined {
	if (time === null || !OPENS_WITH_FIGURE.test(value)) return undefined;
	if (PRICE_NAME.test(written)) return 'prices';
	if (FORECAST_NAME.test(written)) return 'guidance';
	const name = written.replace(/\s*\([^()]*\)$/, '');
	const isTold = REPORTED.test(time.text) || TOLD_AGAIN.test(name) || COUNTED_YEARLY.test(name);
	return isTold ? kindOfLength(monthsIn(time), COUNTED_YEARLY.test(name)) : undefined;
}

/** A period as reports name it: `FY2024`, `H1 2025`, `Q3 2025`, `9M 2025`, `Jan-Aug 2025`. */
const REPORTED = /^(?:FY|[HQ]\d|\dM|[A-Z][a-z]{2}-[A-Z][a-z]{2} )/;

/** The kind of what is said in words: somebody's holding of somebody else. */
export function kindOfWords(words: string): FactKind | undefined {
	return HOLDING.test(words) ? 'users and holdings' : undefined;
}

function kindOfLength(months: number, isAnnual: boolean): FactKind | undefined {
	if (months > 12) return undefined;
	if (months > 9 || (isAnnual && months === 1)) return 'annual figures';
	if (months > 3) return 'half-yearly figures';
	return months > 1 ? 'quarterly figures' : 'users and holdings';
}

/** How a figure opens a value, with the currency before it. */
export const OPENS_WITH_FIGURE = /^[^\p{L}\d]*(?:[A-Z]{1,3}\s?[^\p{L}\d\s]?\s?)?\d/u;

function monthsIn({ first, last }: FactTime): number {
	return 12 * (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) + Number(last.slice(5, 7)) - Number(first.slice(5, 7)) + 1;
}
