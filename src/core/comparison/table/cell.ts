/** What one note says of one metric: which of its rows counts, and what it says. */

import type { OtherCell } from './table';
import type { Span } from '../../figures/times/span';
import { areAlike, spanOfPeriod } from './times/column-span';
import type { Metric } from '../../figures/metrics/read';
import { scaleBehind } from './times/scale';
import { hasValue, type MetricRow } from './note-metrics';
import { readStatedTime, type StatedTime } from '../../figures/times/period';
import type { ToldByHeads } from '../../figures/evidence/heads';
import type { Conventions } from '../../figures/values/conventions';
import { readValue } from '../../figures/values/read';
import { orderOf, type Value } from '../../figures/values/value';

/** A row of a note for a metric, read. */
export interface ReadRow {
	readonly cell: OtherCell;
	/** What the value alone says, without the name of the metric. */
	readonly inText: Value;
	/** What it is in, in the words that stand behind it; `null` where its own text says so, or nothing does. */
	readonly scale: string | null;
	/** How long the time is that its figure is measured over; a figure that states none counts as of a year. */
	readonly span: Span;
}

/** What one note says of a metric: the row that counts, and the others. */
export interface ChosenRow extends ReadRow {
	readonly others: readonly OtherCell[];
}

/**
 * The rows of a note for a metric, read by what the note tells of its figures. Rows that the author has left empty are
 * passed over, unless there is no other.
 */
export function readRows(rows: readonly MetricRow[] | undefined, conventions: Conventions = {}): readonly ReadRow[] {
	if (rows === undefined) return NO_ROWS;
	const filled = rows.filter(hasValue);
	return (filled.length === 0 ? rows.slice(0, 1) : filled).map((row) => readRow(row, conventions));
}

/** Most notes have no row for most metrics. */
const NO_ROWS: readonly ReadRow[] = [];

/** Which span a column is compared over, and which of two that compare is asked for. */
interface WantedSpan {
	readonly basis: Span;
	readonly asked: Span | undefined;
}

/**
 * The row that counts for a column compared over `wanted`, `null` for no span: one that has a figure, then one
 * of that span, then one that is no estimate, then one of the very span that is asked for, then the latest; a
 * row that states no time, or a trailing period, is of now. Rows that are alike keep their order, so that a
 * quick stat comes before a property. `null` where there is no row.
 */
export function rowThatCounts(rows: readonly ReadRow[], wanted: WantedSpan | null): ChosenRow | null {
	const [only] = rows;
	if (only === undefined) return null;
	if (rows.length === 1) return { ...only, others: [] };
	const ranked = rows.map((row) => ({ row, rank: rankOf(row, wanted) })).sort((a, b) => compareRanks(b.rank, a.rank));
	const [first, ...others] = ranked.map(({ row }) => row);
	return first === undefined ? null : { ...first, others: others.map(({ cell }) => cell) };
}

/** The time a value is of: the period it is measured over, or the day, month or year it is of; `undefined` where none is stated. */
function timeOf({ period, asOf }: Pick<Value, 'period' | 'asOf'>): string | undefined {
	return period ?? asOf;
}

/** A row is of one note, and so are the conventions it is read by: what it says is remembered as long as the row is. */
function readRow(row: MetricRow, conventions: Conventions): ReadRow {
	const known = READ.get(row) ?? readOnce(row, conventions);
	READ.set(row, known);
	return known;
}

const READ = new WeakMap<MetricRow, ReadRow>();

function readOnce({ metric, written, value, line, told, from }: MetricRow, conventions: Conventions): ReadRow {
	const { term } = metric;
	// A name that says money alone says less than a head or heading that states a scale.
	const isVague = metric.statedIn?.isMoney === true;
	const statedIn = isVague ? (told?.statedIn ?? metric.statedIn) : (metric.statedIn ?? told?.statedIn);
	const beside = { conventions, ...(term?.isPrice && { isPrice: true as const }) };
	const measure = term?.measure ?? 'other';
	const inText = readValue(value, measure, { ...beside, ...(statedIn && { statedIn }) });
	const scale = statedIn === undefined ? null : scaleBehind(inText, readValue(value, measure, beside), statedIn);
	const parsed = withToldTime(withNameOf(metric, inText), term, told);
	const cell = { metric: written, value, parsed, line, ...(from !== undefined && { from }) };
	return { cell, inText, scale, span: spanOfPeriod(parsed.period) };
}

/** A figure with the time beside or above its row, where its cell and its name state none, or one that is called by its end. */
function withToldTime(value: Value, term: Metric['term'], { time, isTold }: ToldByHeads = {}): Value {
	const isOpen = timeOf(value) === undefined || (value.asOf === undefined && lastDayOf(value) === NOW);
	if (time === undefined || !isOpen || orderOf(value) === undefined) return value;
	if (term?.measure === 'stock' || value.period !== undefined) {
		const asOf = dayTold(time);
		return asOf === undefined ? value : { ...value, asOf };
	}
	const isYear = term?.measure === 'flow' && isTold !== true && YEAR.test(time.text);
	return time.kind === 'span' || isYear ? { ...value, period: time.text, ...(time.estimate && { estimate: true as const }) } : value;
}

const YEAR = /^\d{4}$/;

/** What a figure is of by a time above it: a month or year, of a quarter the month it ends in, of a fiscal year no more than its number. */
function dayTold({ kind, text, days }: StatedTime): string | undefined {
	if (kind === 'calendar') return text;
	return /^FY(\d{4})$/.exec(text)?.[1] ?? days?.last.slice(0, 7);
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

/** How much a row has to say, part by part: numbers by size, the last day as text. */
type Rank = readonly [figure: boolean, isAlike: boolean, actual: boolean, isAsked: boolean, lastDay: string];

/** Stands behind every day of the calendar. */
const NOW = '~';

function rankOf({ cell: { parsed }, span }: ReadRow, wanted: WantedSpan | null): Rank {
	const isAlike = wanted === null || areAlike(span, wanted.basis);
	return [orderOf(parsed) !== undefined, isAlike, parsed.estimate === undefined, span === wanted?.asked, lastDayOf(parsed)];
}

/** The last day that is stated; a trailing period is of now unless its end is. */
function lastDayOf({ period, asOf }: Value): string {
	const days = [period, asOf].map((time) => (time === undefined ? undefined : readStatedTime(time)?.days));
	return days.find((each) => each !== undefined)?.last ?? NOW;
}

function compareRanks(a: Rank, b: Rank): number {
	for (const [index, part] of a.entries()) {
		const other = b[index] ?? part;
		if (part !== other) return part < other ? -1 : 1;
	}
	return 0;
}
