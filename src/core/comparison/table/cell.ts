/** What one note says of one metric: which of its rows counts, and what it says. */

import type { ComparedCell, OtherCell } from './table';
import type { Metric } from '../../figures/metrics/read';
import { hasValue, type MetricRow } from './note-metrics';
import { readStatedTime } from '../../figures/times/period';
import { readValue } from '../../figures/values/read';
import { orderOf, type Value } from '../../figures/values/value';

/** A cell that has not been compared with others yet. */
type ReadCell = Omit<ComparedCell, 'compared'>;

/**
 * The cell of the note at `path` for a metric, from the note's rows for it; `null` where it has none.
 *
 * Of several rows the one counts that has a figure, then one that is no estimate, then the latest: a
 * row that states no time, or a trailing period, is of now. Rows that are alike keep their order, so
 * that a quick stat comes before a property. Rows that the author has left empty are passed over.
 */
export function readCell(path: string, rows: readonly MetricRow[] | undefined): ReadCell | null {
	const [empty] = rows ?? [];
	if (rows === undefined || empty === undefined) return null;
	if (rows.length === 1) return { ...readRow(empty), path, others: [] };
	const read = rows.filter(hasValue).map(readRow).sort((a, b) => compareRanks(rankOf(b.parsed), rankOf(a.parsed)));
	const [first = readRow(empty), ...others] = read;
	return { ...first, path, others };
}

/** The time a value is of: the period it is measured over, or the day, month or year it is of; `undefined` where none is stated. */
function timeOf({ period, asOf }: Pick<Value, 'period' | 'asOf'>): string | undefined {
	return period ?? asOf;
}

function readRow({ metric, written, value, line }: MetricRow): OtherCell {
	const parsed = withNameOf(metric, readValue(value, metric.term?.measure ?? 'other'));
	return { metric: written, value, parsed, line };
}

/**
 * A value with the times and the estimate that its metric's name states. What the value states itself goes before; but of a
 * period that the name states, a month in the cell is when it ended or was reported: `2025 revenue | $4B (Feb 2026)`.
 */
function withNameOf({ period, asOf, estimate, term }: Metric, value: Value): Value {
	if (estimate === undefined && period === undefined) return value;
	return { ...value, ...timesWithNameOf(period, asOf, value, term), ...(estimate && { estimate }) };
}

function timesWithNameOf(named: string | undefined, end: string | undefined, value: Value, term: Metric['term']): Partial<Value> {
	const { period, asOf } = value;
	if (named === undefined || (timeOf(value) !== undefined && term?.measure !== 'flow')) return {};
	if (!isPeriod(named, term)) return { asOf: end ?? named };
	if (period === undefined) return { period: named, ...(end && asOf === undefined && { asOf: end }) };
	return isMonth(period) && !isMonth(named) ? { period: named, asOf: asOf ?? period } : {};
}

function isMonth(time: string): boolean {
	return /^\d{4}-\d\d$/.test(time);
}

/** Quarters, halves and fiscal years are periods always; a year, month or day is one unless the metric is of a day. */
function isPeriod(time: string, term: Metric['term']): boolean {
	return term?.measure !== 'stock' || readStatedTime(time)?.kind === 'span';
}

/** How much a row has to say, the more the later in order. */
type Rank = readonly [figure: boolean, actual: boolean, lastDay: string];

/** Stands behind every day of the calendar. */
const NOW = '~';

function rankOf(value: Value): Rank {
	const time = timeOf(value);
	const days = time === undefined ? undefined : readStatedTime(time)?.days;
	return [orderOf(value) !== undefined, value.estimate === undefined, days?.last ?? NOW];
}

function compareRanks(a: Rank, b: Rank): number {
	return Number(a[0]) - Number(b[0]) || Number(a[1]) - Number(b[1]) || (a[2] < b[2] ? -1 : Number(a[2] > b[2]));
}
