/** Whether a figure that one note gives of an actor compares with one of the actor's own note, and if so, whether it differs. */

import { daysBetween, firstDay, type CalendarDate, type CalendarDay } from '../../../calendar-date';
import { comparableFigures, isFigure } from '../../../comparison/table/basis';
import type { ReadRow } from '../../../comparison/table/cell';
import type { Unranked } from '../../../comparison/table/table';
import { areAlike } from '../../../comparison/table/times/column-span';
import { reasonsFor } from '../../../comparison/table/unranked';
import type { Metric } from '../../../figures/metrics/read';
import { readStatedTime } from '../../../figures/times/period';
import type { Value } from '../../../figures/values/value';
import { areApart } from './apart';

/** Why two figures do not compare. */
export type Unlike = Unranked | 'estimate' | 'other time';

/** A figure, and what is known of its time beside it. */
export interface DatedRow {
	readonly row: ReadRow;
	/** When its note was updated. */
	readonly noted: CalendarDate | null;
	/** The day that its note is of by its name. */
	readonly ofDay?: CalendarDay;
	/** Set where another column of its table is of a time that it may share. */
	readonly isTimedBeside?: true;
}

/** Why the two do not compare; else whether they say the same. */
export function compareRows(claimed: DatedRow, own: DatedRow, { name, term }: Metric): Unlike | 'same' | 'apart' {
	const [one, other] = [claimed.row.cell.parsed, own.row.cell.parsed];
	const isStock = term?.measure === 'stock';
	if (!isFigure(one) || !isFigure(other)) return 'text';
	if (one.estimate !== other.estimate) return 'estimate';
	if (!isStock && !areAlike(claimed.row.span, own.row.span)) return 'other span';
	if (!(isStock ? areOfOneDay(claimed, own) : areOfOnePeriod(claimed, own))) return 'other time';
	const { figures: [theirs, mine], basis } = comparableFigures({ name, term }, [one, other]);
	if (!theirs || !mine) return reasonOf([one, other], basis);
	const [here, there] = [{ figure: theirs, text: claimed.row.cell.value }, { figure: mine, text: own.row.cell.value }];
	return areApart(here, there, term?.isLoss) ? 'apart' : 'same';
}

function reasonOf(values: readonly Value[], basis: ReturnType<typeof comparableFigures>['basis']): Unranked {
	const none = { figures: [null, null], isLike: [true, true], basis };
	return reasonsFor(values, none).find((reason) => reason !== undefined) ?? 'text';
}

/**
 * A flow without a period may be of any, unless its table tells of one; the actor's own is of the last year before its note
 * was updated. Of two that are stated one may be called fiscal.
 */
function areOfOnePeriod({ row: claimed, isTimedBeside }: DatedRow, { row: own, noted }: DatedRow): boolean {
	const [one, other] = [claimed.cell.parsed, own.cell.parsed];
	if (one.period === undefined) return isTimedBeside !== true;
	const end = readStatedTime(one.period)?.days?.last;
	if (other.period === undefined) return end === undefined || (noted !== null && daysBetween(end, firstDay(noted)) <= LONGEST_YEAR);
	const endAlike = one.asOf === undefined || other.asOf === undefined || one.asOf === other.asOf;
	return endAlike && calendarName(one.period) === calendarName(other.period);
}

/** In days. */
const LONGEST_YEAR = 366;

function calendarName(period: string): string {
	return period.replace('FY', '');
}

/**
 * A stock that states no day is of now, and so is one whose note is no newer than the other's day; two that are stated are
 * of one day where they overlap. What says that it is of another time is no contradiction.
 */
function areOfOneDay({ row, ofDay }: DatedRow, own: DatedRow): boolean {
	const stated = daysStated(row.cell.parsed) ?? (ofDay === undefined ? undefined : { first: ofDay, last: ofDay });
	const ofOwn = daysStated(own.row.cell.parsed);
	if (stated === undefined) return true;
	if (ofOwn !== undefined) return stated.first <= ofOwn.last && ofOwn.first <= stated.last;
	return own.noted !== null && stated.last >= firstDay(own.noted);
}

function daysStated({ period, asOf }: Value): { readonly first: CalendarDay; readonly last: CalendarDay } | undefined {
	const stated = asOf ?? period;
	return stated === undefined ? undefined : readStatedTime(stated)?.days;
}
