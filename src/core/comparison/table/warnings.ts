/** What keeps the figures of a column from comparing as they stand there, in words. */

import { isRankable } from './basis';
import { daysBetween } from '../../calendar-date';
import type { Basis, ComparedCell } from './table';
import { readStatedTime } from '../../figures/times/period';

/** Figures of days that are further apart than this are no longer of one time. */
const MOST_DAYS_APART = 366;

/** How many periods are named before the rest is counted. */
const MOST_NAMED = 4;

/**
 * Sentences on the cells of a column: periods that differ among the compared, days more than a year
 * apart, and estimates beside actual figures; then how many figures are not ranked because of their currency, kind or unit. A
 * fiscal year and the calendar year of that number count as one period.
 */
export function warningsOn(cells: readonly (ComparedCell | null)[], basis: Basis | null): string[] {
	const figures = cells.filter((cell) => cell !== null).filter(({ parsed }) => isRankable(parsed));
	if (figures.length < 2) return [];
	const compared = figures.filter((cell) => cell.compared !== null);
	const others = figures.filter((cell) => cell.compared === null);
	return [...differingPeriods(compared), ...distantDays(compared), ...estimates(compared), ...unranked(others, basis)];
}

function differingPeriods(cells: readonly ComparedCell[]): string[] {
	const periods = new Map<string, string>();
	for (const { compared, parsed } of cells) {
		const period = compared?.period ?? parsed.period;
		if (period !== undefined) periods.set(period.replace(/^FY/, ''), period);
	}
	if (periods.size < 2) return [];
	const names = [...periods.values()].sort((a, b) => compareDays(lastDayOf(b), lastDayOf(a)));
	const more = names.length - MOST_NAMED;
	return [`Periods differ (${names.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}).`];
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
	return [`Dates differ (${oldest.asOf} to ${latest.asOf}).`];
}

function estimates(cells: readonly ComparedCell[]): string[] {
	const count = cells.filter(({ parsed }) => parsed.estimate === true).length;
	if (count === 0 || count === cells.length) return [];
	return [`${count} of ${cells.length} figures ${count === 1 ? 'is an estimate' : 'are estimates'}.`];
}

function unranked(cells: readonly ComparedCell[], basis: Basis | null): string[] {
	if (basis === null) return cells.every(({ parsed }) => parsed.kind === 'currency') ? ['No two figures are in one currency, so none is ranked.'] : [];
	const inOtherCurrency = cells.filter(({ parsed }) => basis.kind === 'currency' && parsed.kind === 'currency' && (parsed.currency ?? null) !== basis.currency);
	const rest = cells.length - inOtherCurrency.length;
	return [
		...sentenceOn(inOtherCurrency.length, 'in another currency', 'in other currencies'),
		...sentenceOn(rest, 'of another kind or unit', 'of other kinds or units'),
	];
}

function sentenceOn(count: number, one: string, many: string): string[] {
	if (count === 0) return [];
	return [count === 1 ? `1 cell ${one} is not ranked.` : `${count} cells ${many} are not ranked.`];
}
