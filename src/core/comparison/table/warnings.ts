/** What keeps the figures of a column from comparing as they stand there, in words. */

import { daysBetween } from '../../calendar-date';
import { readStatedTime } from '../../figures/times/period';
import { listed } from '../../wording';
import { isRankable } from './basis';
import type { Basis, ComparedCell } from './table';

/** Figures of days that are further apart than this are no longer of one time. */
const MOST_DAYS_APART = 366;

/** The most periods and actors that are named; others are counted. */
const MOST_NAMED = 4;

/** A figure of a column, and whose it is. */
interface NamedFigure {
	readonly name: string;
	readonly cell: ComparedCell;
}

/**
 * Sentences on the cells of a column, which are those of the actors called `names`: periods that differ among the
 * compared, days more than a year apart, and estimates beside actual figures; then how many figures are not
 * ranked because of their currency, kind or unit. A fiscal year and the calendar year of that number
 * count as one period.
 */
export function warningsOn(cells: readonly (ComparedCell | null)[], basis: Basis | null, names: readonly string[]): string[] {
	const figures = cells.flatMap((cell, index) => (cell !== null && isRankable(cell.parsed) ? [{ cell, name: names[index] ?? '' }] : []));
	if (figures.length < 2) return [];
	const compared = figures.filter(({ cell }) => cell.compared !== null);
	const others = figures.filter(({ cell }) => cell.compared === null).map(({ cell }) => cell);
	const comparedCells = compared.map(({ cell }) => cell);
	return [...differingPeriods(compared), ...distantDays(comparedCells), ...estimates(comparedCells), ...unranked(others, basis)];
}

function differingPeriods(figures: readonly NamedFigure[]): string[] {
	const stated = figures.flatMap(({ name, cell: { compared, parsed } }) => {
		const period = compared?.period ?? parsed.period;
		return period === undefined ? [] : [{ name, period }];
	});
	const periods = new Map(stated.map(({ period }) => [period.replace(/^FY/, ''), period]));
	if (periods.size < 2) return [];
	const quarters = stated.filter(({ period }) => /^Q\d/.test(period)).map(({ name }) => name);
	if (quarters.length > 0 && quarters.length < stated.length) {
		return [`Not like for like: ${listed(quarters, MOST_NAMED)} ${quarters.length === 1 ? 'is a single quarter' : 'are single quarters'}.`];
	}
	const latestFirst = [...periods.values()].sort((a, b) => compareDays(lastDayOf(b), lastDayOf(a)));
	return [`Not like for like: ${listed(latestFirst, MOST_NAMED)}.`];
}

/** Trailing periods are the latest. */
function lastDayOf(period: string): string {
	return readStatedTime(period)?.days?.last ?? '~';
}

/** Days compare as plain texts. */
function compareDays(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}

function distantDays(cells: readonly ComparedCell[]): string[] {
	const days = cells.flatMap(({ compared, parsed: { asOf = '' } }) => {
		const day = readStatedTime(compared?.asOf ?? asOf)?.days?.last;
		return day === undefined ? [] : [{ asOf: compared?.asOf ?? asOf, day }];
	}).sort((a, b) => compareDays(a.day, b.day));
	const [oldest, latest] = [days[0], days[days.length - 1]];
	if (oldest === undefined || latest === undefined || daysBetween(oldest.day, latest.day) <= MOST_DAYS_APART) return [];
	return [`Dates range from ${oldest.asOf} to ${latest.asOf}.`];
}

function estimates(cells: readonly ComparedCell[]): string[] {
	const count = cells.filter(({ parsed }) => parsed.estimate === true).length;
	if (count === 0 || count === cells.length) return [];
	return [`${count} of ${cells.length} figures ${count === 1 ? 'is an estimate' : 'are estimates'}.`];
}

function unranked(cells: readonly ComparedCell[], basis: Basis | null): string[] {
	if (basis === null) return cells.every(({ parsed }) => parsed.kind === 'currency') ? ['All in different currencies, so not ranked.'] : [];
	const isOther = ({ parsed }: ComparedCell): boolean => parsed.kind === 'currency' && (parsed.currency ?? null) !== basis.currency;
	const inOtherCurrency = basis.kind === 'currency' ? cells.filter(isOther).length : 0;
	return [
		...sentenceOn(inOtherCurrency, 'in another currency', 'in other currencies'),
		...sentenceOn(cells.length - inOtherCurrency, 'in a different unit', 'in different units'),
	];
}

function sentenceOn(count: number, one: string, many: string): string[] {
	if (count === 0) return [];
	return [count === 1 ? `1 value ${one} isn't ranked.` : `${count} values ${many} aren't ranked.`];
}
