/**
 * The facts of a note that perish: those that carry a time of their own (`203M MAU (Feb 2026)`, `Revenue (FY2024)`,
 * `holds 12% (as of Mar 9, 2026)`) and age by it, whatever the note's own date says; and figures of a day without one
 * (`Market cap | $8B`), which are of the day that their heading or else their note states.
 */

import type { ActorNote, QuickStat, RelatedLink } from '../../actor/note/actor-note';
import { addDays, firstDay, lastDay, type CalendarDay } from '../../calendar-date';
import { toldByHeads } from '../../figures/evidence/heads';
import { readMetric, type Metric } from '../../figures/metrics/read';
import type { MetricTerms } from '../../figures/metrics/terms';
import { readStatedTime } from '../../figures/times/period';
import { LIMITS } from '../../limits';
import type { FactKind } from '../limit/kinds';
import { endedBy, fiscalEndOf, lastMonthIn, onFiscalCalendar } from './fiscal-end';
import { expectedByName } from './expected';
import { kindOfFigure, kindOfWords } from './kinds';
import { monthsIn, OPENS_WITH_FIGURE } from './length-kinds';
import { lastTime, latestOf, onCalendar, timeOfFact, timesTold, type FactTime } from './time';
import { isCount } from './unknown-kinds';
import { saysEvent } from './words/events';
import { saysForecast, saysPast } from './words/names';

/** A fact that perishes, or did. */
export interface Fact {
	/** Whether it is a quick stat or what Related says of an actor. */
	readonly kind: 'quick stat' | 'related';
	/** The metric, or the link's target, as written. */
	readonly name: string;
	/** The value, or the annotation, as written. */
	readonly text: string;
	readonly line: number;
	/** The latest of the times that it states, or the one that it inherits; `null` for a perishable figure with neither. */
	readonly time: FactTime | null;
	/** What states the time: the row itself, the heads above it, or the note by its updated date. */
	readonly timeFrom: 'row' | 'heads' | 'note';
	/** What it perishes as; `undefined` where it never does: it happened once, or is history. */
	readonly perishesAs: FactKind | undefined;
}

/** A fact whose time is known. */
export type DatedFact = Fact & { readonly time: FactTime };

/** The parts of a note that hold facts, and its date. */
export type NoteWithFacts = Pick<ActorNote, 'quickStats' | 'quickStatsFrom' | 'related' | 'updated'>;

/**
 * The facts of a note, quick stats first, in line order: those with a time that has begun by `today`, and perishable
 * figures. Left out are metrics that name a date (Founded), words (Ticker, HQ) or an event (Last round, Peak valuation),
 * values that are nothing but a time, times more than ten years back, and what is in more text than is searched. So are
 * figures of a fiscal period that on the calendar would end after the note was updated: nobody knows when it did.
 */
export function factsOf(note: NoteWithFacts, terms: MetricTerms, today: CalendarDay): Fact[] {
	let left: number = LIMITS.timedText;
	const isSearched = (text: string | null): boolean => {
		const { length } = text ?? '';
		const fits = length <= left;
		if (fits) left -= length;
		return fits;
	};
	const fiscalEnd = fiscalEndOf(note.quickStats, terms);
	const ofStats = note.quickStats.flatMap((stat) => (isSearched(stat.value) ? factOfStat(stat, note, { terms, today, fiscalEnd }) : []));
	const ofLinks = note.related.flatMap((link) => (isSearched(link.note) ? factOfLink(link, today) : []));
	return [...withHistory(ofStats, today), ...ofLinks].filter(({ time }) => time === null || time.last >= addDays(today, -LONGEST_AGING));
}

/** Whether the time of a fact is known. */
export function isDated(fact: Fact): fact is DatedFact {
	return fact.time !== null;
}

/** Days after which a fact has no age any more: what was true ten years ago is history, not out of date. */
const LONGEST_AGING = 3653;

interface Basis {
	readonly terms: MetricTerms;
	readonly today: CalendarDay;
	/** The month in which the note says that its fiscal years end; `undefined` where it does not. */
	readonly fiscalEnd: () => number | undefined;
}

/** A fact, and the metric that it is a figure of. */
interface FactOfMetric {
	readonly fact: Fact;
	readonly metric: string;
}

function factOfStat(stat: QuickStat, note: NoteWithFacts, basis: Basis): FactOfMetric[] {
	const { metric, value, line } = stat;
	const named = readMetric(metric, basis.terms);
	if (value === '') return [];
	const told = timeTold(stat, named, note, basis);
	if (told === undefined) return [];
	const { timeFrom, isForecast = false } = told;
	const time = told.time && onFiscalCalendarOf(stat, told.time, isForecast ? null : note.updated, basis);
	if (time === undefined) return [];
	const perishesAs = isForecast ? 'guidance' : kindOfFigure(named, value, isOfDay(told) ? null : time);
	if (perishesAs === undefined && timeFrom !== 'row') return [];
	return [{ metric: named.key, fact: { kind: 'quick stat', name: metric, text: value, line, time, timeFrom, perishesAs } }];
}

/** Which time a quick stat is of, and what tells it. */
interface TimeTold extends Pick<Fact, 'time' | 'timeFrom'> {
	/** Set for a figure that is expected of that time. */
	readonly isForecast?: true;
}

/**
 * The time of a quick stat: that for which it is expected, its own, or the one it inherits; `undefined` where it is no fact
 * that perishes.
 */
function timeTold(stat: QuickStat, named: Metric, note: NoteWithFacts, { terms, today }: Basis): TimeTold | undefined {
	const { value, source } = stat;
	const forecast = expectedByName(stat, named);
	if (forecast !== undefined) return { time: forecast, timeFrom: 'row', isForecast: true };
	const measure = named.term?.measure;
	if (measure === 'date' || measure === 'text' || isEvent(named, value, terms) || readStatedTime(value) !== undefined) return undefined;
	const saying = measure === 'flow' || measure === 'stock' || measure === 'span of prices' ? 'figure' : 'value';
	const inValue = timesTold(value, saying, today);
	const own = latestOf([timeOfName(named, value), inValue.time, timeOfColumn(source)], today);
	if (own !== undefined) return { time: own, timeFrom: 'row' };
	const expected = OPENS_WITH_FIGURE.test(value) ? lastTime([timeExpected(named), inValue.expected]) : undefined;
	if (expected !== undefined) return expectation(stat, expected, saying === 'figure', today);
	return isWithoutPeriod(stat, named) && isAlone(value) ? inherited(stat, note, named, today) : undefined;
}

/** A forecast, or an estimate, which stands for the figure itself: of a metric that is not known only a forecast says what it is. */
function expectation({ metric, value }: QuickStat, time: FactTime, isFigure: boolean, today: CalendarDay): TimeTold | undefined {
	const isForecast = time.first > today || saysForecast(`${metric} ${firstClause(value)}`);
	if (isForecast) return { time, timeFrom: 'row', isForecast };
	return isFigure ? { time, timeFrom: 'row' } : undefined;
}

/**
 * The time of a quick stat on the calendar of the note's fiscal years, over by the day that the note was updated; `undefined`
 * where no fiscal year can be.
 */
function onFiscalCalendarOf(
	{ metric, value, source }: QuickStat, time: FactTime, updated: NoteWithFacts['updated'], { fiscalEnd }: Basis,
): FactTime | undefined {
	const placed = onFiscalCalendar(time, () => lastMonthIn(`${metric} ${value} ${source ?? ''}`) ?? fiscalEnd());
	if (placed.isTakenAsCalendar !== true || updated === null || placed.last <= lastDay(updated)) return placed;
	return endedBy(placed, lastDay(updated));
}

/** Whether a time says no more than by which day a figure was so. */
function isOfDay({ time, timeFrom }: TimeTold): boolean {
	return timeFrom === 'note' || (timeFrom === 'heads' && time !== null && monthsIn(time) === 1);
}

/** `$188B (2025 est.)`, of a value that goes on with what is forecast of a later year. */
function firstClause(value: string): string {
	return value.split(/[;,](?!\d)/, 1)[0] ?? '';
}

/** `Peak valuation`, `IPO price`: what happened once. A metric whose name is known is none, whatever words are in it: `Total raised`. */
function isEvent({ name, key }: Metric, value: string, terms: MetricTerms): boolean {
	return !terms.has(key) && saysEvent(isCount(name, value) ? name.replace(COUNTED_EVENTS, '') : name);
}

/** How many of these there are is told again. */
const COUNTED_EVENTS = /(?:^|\s)(?:investments|deals|acquisitions|listings)$/i;

/** Whether a name says of no year what its figure is of: the last twelve months are those before it was told. */
function isWithoutPeriod({ metric }: QuickStat, { period }: Metric): boolean {
	return period === 'TTM' || (period === undefined && !YEAR_INSIDE.test(metric));
}

/**
 * Whether a value is a figure of today's: not what once was, or will be. A year behind it is that of what it is compared with,
 * unless something happened then.
 */
function isAlone(value: string): boolean {
	const [figure = ''] = value.split(/[;,(](?!\d)/, 1);
	const rest = value.slice(figure.length);
	return OPENS_WITH_FIGURE.test(value) && !YEAR.test(figure) && !saysPast(value) && !(YEAR.test(rest) && (saysEvent(rest) || YEARS.test(rest)));
}

/** The time that the heads above a row state, else the note's; `null` where that has not begun. */
function inherited(stat: QuickStat, note: NoteWithFacts, { name }: Metric, today: CalendarDay): Pick<Fact, 'time' | 'timeFrom'> {
	const told = toldByHeads(note, stat, name)?.time;
	const ofHeads = told && latestOf([onCalendar({ time: told })], today);
	if (ofHeads !== undefined) return { time: ofHeads, timeFrom: 'heads' };
	const { updated } = note;
	const ofNote = updated === null ? undefined : { text: updated.date.slice(0, 7), first: firstDay(updated), last: lastDay(updated) };
	return { time: latestOf([ofNote], today) ?? null, timeFrom: 'note' };
}

/**
 * Of figures of one metric that perish alike all but the latest are history, which never does: a year is not told by its
 * halves. So is what was expected of a time that is told by now. What only the note dates, or is still to come, makes no other
 * history.
 */
function withHistory(facts: readonly FactOfMetric[], today: CalendarDay): Fact[] {
	const latest = new Map<string, CalendarDay>();
	for (const one of facts) {
		const { fact: { time, timeFrom, perishesAs }, metric } = one;
		if (time === null || time.first > today || (timeFrom === 'note' && perishesAs === 'annual figures')) continue;
		for (const key of isExpected(one) ? [keyOf(one)] : [keyOf(one), metric]) {
			if (time.last > (latest.get(key) ?? '')) latest.set(key, time.last);
		}
	}
	return facts.map((one) => (isHistory(one, latest) ? { ...one.fact, perishesAs: undefined } : one.fact));
}

function isHistory(one: FactOfMetric, latest: ReadonlyMap<string, CalendarDay>): boolean {
	const { fact: { time }, metric } = one;
	if (time === null) return false;
	return time.last < (latest.get(keyOf(one)) ?? '') || (isExpected(one) && time.last <= (latest.get(metric.replace(AIM, '')) ?? ''));
}

function keyOf({ metric, fact }: FactOfMetric): string {
	return `${fact.perishesAs ?? ''} ${metric}`;
}

function isExpected({ fact }: FactOfMetric): boolean {
	return fact.perishesAs === 'guidance';
}

/** What a metric is called by beyond the one that is aimed at: `revenue guidance`. */
const AIM = / (?:guidance|guide|target)$/;

/**
 * `Revenue (FY2024)`: the period in a metric's name is that of its value, if the value is a figure. `2023 strike` is none. Of a
 * metric known to have one it may stand anywhere: `2026 capex | rising from $5B`.
 */
function timeOfName({ period, estimate, term }: Metric, value: string): FactTime | undefined {
	if (estimate === true || period === undefined || !(term?.measure === 'flow' ? /\d/ : OPENS_WITH_FIGURE).test(value)) return undefined;
	return timeOfColumn(period);
}

/** `Revenue (2025E)`: the time for which a figure was expected by the name of its metric. */
function timeExpected({ period, estimate }: Metric): FactTime | undefined {
	return estimate === true && period !== undefined ? timeOfColumn(period) : undefined;
}

/** A third column counts where it is nothing but a time. The time within a source's name is the source's: `10-K 2024`. */
function timeOfColumn(text: string | null): FactTime | undefined {
	const time = text === null ? undefined : readStatedTime(text);
	return time && onCalendar({ time });
}

function factOfLink({ target, note, line }: RelatedLink, today: CalendarDay): Fact[] {
	const time = note === null ? undefined : timeOfFact(note, 'annotation', today);
	if (note === null || time === undefined) return [];
	return [{ kind: 'related', name: target, text: note, line, time, timeFrom: 'row', perishesAs: kindOfWords(note) }];
}

const YEAR = /(?:^|[^\d.,])(?:19|20)\d\d(?![\d.,]?\d)/;
const YEAR_INSIDE = /(?:19|20|FY)\d\d/;
/** A stretch of years. */
const YEARS = /(?:19|20)\d\d\s?[-–—]\s?(?:19|20)?\d\d/;
