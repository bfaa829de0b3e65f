/** What kind of figure one is, by which it perishes. */

import type { Metric } from '../../figures/metrics/read';
import type { FactKind } from '../limit/kinds';
import type { FactTime } from './time';

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

/** Whether a figure without any date is worth asking for one. */
export function isPerishable({ term }: Pick<Metric, 'term'>): boolean {
	return term !== undefined && VOLATILE.has(term.name);
}

/**
 * What a figure perishes as, by its metric and the length of its time (`null` for none); `undefined` where it never does, or
 * nobody can tell: what was settled once, stretches of years, a metric that is not known. A figure of a year, as one of a
 * quarter, is followed by that of the next one, whatever it measures, unless it is a price.
 */
export function kindOfFigure({ name: written, term }: Pick<Metric, 'name' | 'term'>, time: FactTime | null): FactKind | undefined {
	if (term === undefined) return kindOfWords(written);
	const { name, measure } = term;
	if (SETTLED.has(name) || measure === 'other') return undefined;
	if (PRICES.has(name)) return 'prices';
	if (LASTING.has(name)) return 'people and places';
	return time === null ? 'users and holdings' : kindOfLength(monthsIn(time), ANNUAL.has(name));
}

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

const HOLDING = /\b(?:stakes?|shareholdings?|holds?|owns|ownership|holdings?|of shares)\b/i;

function monthsIn({ first, last }: FactTime): number {
	return 12 * (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) + Number(last.slice(5, 7)) - Number(first.slice(5, 7)) + 1;
}
