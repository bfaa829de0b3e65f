/** Which time a quick stat is of: its own, that for which it is expected, or the one that it inherits. */

import type { ActorNote, QuickStat } from '../../actor/note/actor-note';
import { firstDay, lastDay, type CalendarDay } from '../../calendar-date';
import { toldByHeads } from '../../figures/evidence/heads';
import type { Metric } from '../../figures/metrics/read';
import type { MetricTerms } from '../../figures/metrics/terms';
import { readStatedTime } from '../../figures/times/period';
import { expectedByName, firstClause } from './expected';
import { monthsIn } from './kinds/length';
import { opensWithFigure } from './kinds/opening';
import { inPartOfYear } from './kinds/part-of-year';
import { isAlone, isEvent, isWithoutPeriod } from './kinds/state';
import { lastTime, latestOf, onCalendar, timesTold, type FactTime } from './time';
import { saysForecast } from './words/names';

/** Which time a quick stat is of, and what tells it. */
export interface TimeTold {
	/** `null` where nothing tells it. */
	readonly time: FactTime | null;
	/** What tells it: the row itself, the heads above it, or the note by its updated date. */
	readonly timeFrom: 'row' | 'heads' | 'note';
	/** Set for a figure that is expected of that time. */
	readonly isForecast?: true;
}

/** The note that a quick stat stands in. */
type NoteAround = Pick<ActorNote, 'quickStatsFrom' | 'updated'>;

/**
 * The time of a quick stat: that for which it is expected, its own, or the one it inherits; `undefined` where it is no fact
 * that perishes.
 */
export function timeTold(
	stat: QuickStat, named: Metric, note: NoteAround, { terms, today }: { readonly terms: MetricTerms; readonly today: CalendarDay },
): TimeTold | undefined {
	const { metric, value, source } = stat;
	const only = readStatedTime(value);
	const forecast = expectedByName(stat, named, only);
	if (forecast !== undefined) return { time: inPartOfYear(forecast, `${metric} ${value}`), timeFrom: 'row', isForecast: true };
	const measure = named.term?.measure;
	if (measure === 'date' || measure === 'text' || only !== undefined || isEvent(named, value, terms)) return undefined;
	const saying = measure === 'flow' || measure === 'stock' || measure === 'span of prices' ? 'figure' : 'value';
	const inValue = timesTold(value, saying, today);
	const own = latestOf([timeOfName(named, value), inValue.time, timeOfColumn(source)], today);
	// What is measured over a time is not told by the part of a year in which it was told.
	if (own !== undefined) return { time: measure === 'flow' ? own : inPartOfYear(own, `${metric} ${value}`), timeFrom: 'row' };
	const expected = opensWithFigure(value) ? lastTime([timeExpected(named), inValue.expected]) : undefined;
	if (expected !== undefined) return expectation(stat, expected, saying === 'figure', today);
	return isWithoutPeriod(stat, named) && isAlone(named, value) ? inherited(stat, note, named, today) : undefined;
}

/** Whether a time says no more than by which day a figure was so. */
export function isOfDay({ time, timeFrom }: TimeTold): boolean {
	return timeFrom === 'note' || (timeFrom === 'heads' && time !== null && monthsIn(time) === 1);
}

/** A forecast, or an estimate, which stands for the figure itself: of a metric that is not known only a forecast says what it is. */
function expectation({ metric, value }: QuickStat, time: FactTime, isFigure: boolean, today: CalendarDay): TimeTold | undefined {
	const isForecast = time.first > today || saysForecast(`${metric} ${firstClause(value)}`);
	if (isForecast) return { time, timeFrom: 'row', isForecast };
	return isFigure ? { time, timeFrom: 'row' } : undefined;
}

/** The time that the heads above a row state, else the note's; `null` where that has not begun. */
function inherited(stat: QuickStat, note: NoteAround, { name }: Metric, today: CalendarDay): TimeTold {
	const told = toldByHeads(note, stat, name)?.time;
	const ofHeads = told && latestOf([onCalendar({ time: told })], today);
	if (ofHeads !== undefined) return { time: ofHeads, timeFrom: 'heads' };
	const { updated } = note;
	const ofNote = updated === null ? undefined : { text: updated.date.slice(0, 7), first: firstDay(updated), last: lastDay(updated) };
	return { time: latestOf([ofNote], today) ?? null, timeFrom: 'note' };
}

/**
 * `Revenue (FY2024)`: the period in a metric's name is that of its value, if the value is a figure. `2023 strike` is none. Of a
 * metric known to have one it may stand anywhere: `2026 capex | rising from $5B`. The last twelve months are told by their end.
 */
function timeOfName({ period, asOf, estimate, term }: Metric, value: string): FactTime | undefined {
	if (estimate === true || period === undefined || !(term?.measure === 'flow' ? /\d/.test(value) : opensWithFigure(value))) return undefined;
	return timeOfColumn(period === 'TTM' ? asOf ?? period : period);
}

/** `Revenue (2025E)`: the time for which a figure was expected by the name of its metric. */
function timeExpected({ period, estimate }: Metric): FactTime | undefined {
	return estimate === true && period !== undefined ? timeOfColumn(period) : undefined;
}

/** A third column counts where it is nothing but a time. The time within a source's name is the source's: `10-K 2024`. */
export function timeOfColumn(text: string | null): FactTime | undefined {
	const time = text === null ? undefined : readStatedTime(text);
	return time && onCalendar({ time });
}
