import { daysBetween, lastDay } from '../../src/core/calendar-date.ts';
import type { ComparedCell, ComparedMetric, ComparisonTable } from '../../src/core/comparison/table/table.ts';
import { readMetric } from '../../src/core/figures/metrics/read.ts';
import type { MetricTerm, MetricTerms } from '../../src/core/figures/metrics/terms.ts';
import { readStatedTime } from '../../src/core/figures/times/period.ts';
import { spanOf } from '../../src/core/figures/times/span.ts';
import { orderOf } from '../../src/core/figures/values/value.ts';
import { inDollars } from './rates.mts';

/** Figures of days that are further apart than this are of two times. */
const MOST_DAYS_APART = 90;

/** A fault of a column, and what shows it. */
export interface Fault {
	readonly kind: 'two spans' | 'two spans, not of a flow' | 'mark beaten' | 'dates apart';
	readonly says: string;
}

/** The faults of a table's columns. */
export function faultsOf(table: ComparisonTable, terms: MetricTerms): Fault[] {
	return table.metrics.flatMap((metric) => {
		const { term } = readMetric(metric.name, terms);
		return [...twoSpans(metric, term), ...beatenMark(table, metric, term), ...distantDates(table, metric, terms)];
	});
}

/** A trailing year is as long as a year, and a figure that states no time is of one. */
function twoSpans({ cells, name }: ComparedMetric, term: MetricTerm | undefined): Fault[] {
	const periods = cells.flatMap((cell) => (cell === null || cell.compared === null ? [] : [cell.compared.period ?? cell.parsed.period ?? '']));
	const spans = new Set(periods.map((period) => (period === '' ? 'year' : spanOf(period).replace('trailing', 'year'))));
	if (spans.size < 2 || term?.measure === 'stock') return [];
	const kind = term?.measure === 'flow' ? 'two spans' : 'two spans, not of a flow';
	return [{ kind, says: `${name}: ${[...new Set(periods)].map((period) => period || 'no period').join(', ')}` }];
}

function beatenMark({ actors }: ComparisonTable, { best, cells, name }: ComparedMetric, term: MetricTerm | undefined): Fault[] {
	const [winner = -1] = best;
	const marked = cells[winner]?.compared;
	if (marked == null || term?.better === undefined) return [];
	const sign = term.better === 'higher' ? 1 : -1;
	return cells.flatMap((cell, index) => {
		if (cell === null || cell.compared !== null || cell.parsed.kind !== marked.kind) return [];
		const [mark, other] = [sizeOf(marked), sizeOf(cell.parsed)];
		if (mark === undefined || other === undefined || mark.unit !== other.unit || sign * other.size <= sign * mark.size) return [];
		return [{ kind: 'mark beaten' as const, says: `${name}: ${actors[winner]?.name ?? ''} "${cells[winner]?.value ?? ''}" is marked, ${actors[index]?.name ?? ''} "${cell.value}" isn't ranked` }];
	});
}

/** A figure in something that all of its kind can be held against, roughly. */
function sizeOf(figure: NonNullable<ComparedCell['compared']>): { size: number; unit: string } | undefined {
	const order = orderOf(figure);
	const size = order === undefined || figure.kind !== 'currency' ? order : inDollars(order, figure.currency);
	return size === undefined ? undefined : { size, unit: figure.unit ?? '' };
}

/** Where a cell says no date, its note's own counts. */
function distantDates({ actors }: ComparisonTable, { cells, key, name, warnings }: ComparedMetric, terms: MetricTerms): Fault[] {
	if (key !== readMetric('Market cap', terms).key) return [];
	const days = cells.flatMap((cell, index) => {
		if (cell === null || cell.compared === null) return [];
		const stated = cell.compared.asOf ?? cell.parsed.asOf;
		const updated = actors[index]?.updated;
		const day = stated === undefined ? updated && lastDay(updated) : readStatedTime(stated)?.days?.last;
		return day == null ? [] : [day];
	}).sort();
	const [first, last] = [days[0], days.at(-1)];
	if (first === undefined || last === undefined || daysBetween(first, last) <= MOST_DAYS_APART) return [];
	return warnings.some((warning) => /\bdates?\b/i.test(warning)) ? [] : [{ kind: 'dates apart', says: `${name}: ${first} to ${last}` }];
}
