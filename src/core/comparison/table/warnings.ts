/** What is said below a column: what keeps its figures from comparing as they stand there, and by which of them it is ranked. */

import type { CalendarDate } from '../../calendar-date';
import { readStatedTime } from '../../figures/times/period';
import { listed } from '../../wording';
import { isFigure } from './basis';
import type { Basis, ComparedCell, ComparedMetric } from './table';
import { dayOfFigure, distantEnds } from './times/dates';
import { printTime } from './times/print-time';
import { sentencesOnUnlike } from './times/unlike-spans';
import { sentencesOnUnranked } from './unranked';

/** The most periods that are named; others are counted. */
const MOST_NAMED = 4;

/** The actor of a cell: what it is called, and for a stock, when its note was updated (`undefined` for what is no stock). */
export interface CellOwner {
	readonly name: string;
	readonly ofNote?: CalendarDate | null | undefined;
}

/** A figure of a column, and whose it is. */
interface OwnedFigure extends CellOwner {
	readonly cell: ComparedCell;
}

/**
 * Sentences on the cells of a column, which are those of `owners`: figures of other spans, periods that differ
 * among the compared, days more than 90 days apart, and estimates beside actual figures; then how many cells are
 * not ranked, and why. A fiscal year and the calendar year of that number count as one period.
 */
export function warningsOn(cells: readonly (ComparedCell | null)[], basis: Basis | null, owners: readonly CellOwner[]): string[] {
	const figures = cells.flatMap((cell, index) => (cell !== null && isFigure(cell.parsed) ? [{ name: '', ...owners[index], cell }] : []));
	if (figures.length < 2) return [];
	const compared = figures.map(({ cell }) => cell).filter((cell) => cell.compared !== null);
	const unlike = figures.filter(({ cell }) => cell.unranked === 'other span');
	return [
		...sentencesOnUnlike(unlike.map(({ name, cell }) => ({ name, period: cell.parsed.period }))),
		...differingPeriods(compared, unlike.length > 0),
		...distantDays(figures),
		...estimates(compared),
		...sentencesOnUnranked(cells, basis, owners.map(({ name }) => name)),
	];
}

/** Which actors' values stand in another table of their note; `undefined` where none does. `names` are those of all actors. */
export function sentenceOnSources(cells: readonly (ComparedCell | null)[], names: readonly string[]): string | undefined {
	const told = cells.flatMap((cell, index) => {
		const isElsewhere = cell?.from !== undefined && cell.line !== null;
		return isElsewhere ? [`${names[index] ?? ''} (${cell.from})`] : [];
	});
	return told.length === 0 ? undefined : `From another table of the note: ${listed(told, MOST_ACTORS)}.`;
}

/** `areOthers`: whether figures of other spans have been named before. */
function differingPeriods(cells: readonly ComparedCell[], areOthers: boolean): string[] {
	const stated = cells.flatMap(({ compared, parsed }) => compared?.period ?? parsed.period ?? []);
	const periods = new Map(stated.map((period) => [period.replace(/^FY/, ''), period]));
	if (periods.size < 2) return [];
	const latestFirst = [...periods.values()].sort((a, b) => compareDays(lastDayOf(b), lastDayOf(a)));
	const named = listed(latestFirst.map(printTime), MOST_NAMED);
	return [areOthers ? `The others are ${named}.` : `Not like for like: ${named}.`];
}

/** Trailing periods are the latest. */
function lastDayOf(period: string): string {
	return readStatedTime(period)?.days?.last ?? '~';
}

/** Days compare as plain texts. */
function compareDays(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}

function distantDays(figures: readonly OwnedFigure[]): string[] {
	const ends = distantEnds(figures.map(({ cell: { parsed, compared }, ofNote }) => dayOfFigure({ ...parsed, ...compared }, ofNote)));
	return ends === undefined ? [] : [`Dates range from ${ends.oldest.text} to ${ends.latest.text}.`];
}

function estimates(cells: readonly ComparedCell[]): string[] {
	const count = cells.filter(({ parsed }) => parsed.estimate === true).length;
	if (count === 0 || count === cells.length) return [];
	return [`${count} of ${cells.length} figures ${count === 1 ? 'is an estimate' : 'are estimates'}.`];
}

/** The most actors that a sentence on alternatives names; others are counted. */
const MOST_ACTORS = 3;

/**
 * Which figures of a column are ranked, where some cells count with another than their first: `Ranked in USD,
 * using the dollar figure Samsung's note gives.` `names` are those of all actors, in their order. `undefined`
 * where every cell counts with its first figure.
 */
export function sentenceOnAlternatives(metric: Pick<ComparedMetric, 'cells' | 'basis'>, names: readonly string[]): string | undefined {
	const { cells, basis } = metric;
	if (basis === null) return undefined;
	const named = names.filter((_, index) => countsWithAlternative(cells[index] ?? null));
	const [only = ''] = named;
	if (named.length === 0) return undefined;
	const figures = `${adjectiveFor(basis)} figure${named.length === 1 ? '' : 's'}`;
	const whose = named.length === 1 ? `${only}'s note gives` : `the notes of ${listed(named, MOST_ACTORS)} give`;
	return `Ranked in ${measureOf(basis)}, using the ${figures} ${whose}.`;
}

/** Whether a cell is ranked by another figure than its first, which then has to be named. */
export function countsWithAlternative(cell: ComparedCell | null): boolean {
	return cell?.compared !== undefined && cell.compared !== null && cell.parsed.alternatives.includes(cell.compared);
}

function measureOf({ kind, currency, unit }: Basis): string {
	if (currency === null && unit === null) return kind === 'currency' ? '¥' : 'plain numbers';
	return [currency, unit].filter((part) => part !== null).join(' per ');
}

/** A currency in a word, where it has one that needs no country. */
const CURRENCY_WORDS: Readonly<Record<string, string>> = { USD: 'dollar', EUR: 'euro' };

function adjectiveFor({ kind, currency, unit }: Basis): string {
	if (currency !== null) return CURRENCY_WORDS[currency] ?? currency;
	return unit ?? (kind === 'currency' ? '¥' : 'plain');
}
