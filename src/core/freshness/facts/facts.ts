/**
 * The facts of a note that perish: those that carry a time of their own (`203M MAU (Feb 2026)`, `Revenue (FY2024)`,
 * `holds 12% (as of Mar 9, 2026)`) and age by it, whatever the note's own date says; and figures of a day without one
 * (`Market cap | $8B`), which are of the day that their heading or else their note states.
 */

import type { ActorNote, OverTime, QuickStat, RelatedLink } from '../../actor/note/actor-note';
import { addDays, lastDay, type CalendarDay } from '../../calendar-date';
import { readMetric, type Metric } from '../../figures/metrics/read';
import type { MetricTerms } from '../../figures/metrics/terms';
import { LIMITS } from '../../limits';
import type { FactKind } from '../limit/kinds';
import { endedBy, fiscalEndOf, lastMonthIn, lastMonthOf, onFiscalCalendar } from './fiscal-end';
import { AIM, withHistory, type LaterFigure, type OfMetric } from './history';
import { kindOfFigure, kindOfWords } from './kinds/figure';
import { isOfDay, timeOfColumn, timeTold, type TimeTold } from './stat-time';
import { timeOfFact, type FactTime } from './time';

/** A fact that perishes, or did. */
export interface Fact {
	/** Whether it is a quick stat or what Related says of an actor. */
	readonly kind: 'quick stat' | 'related';
	/** The metric, or the link's target, as written. */
	readonly name: string;
	/** The value, or the annotation, as written. */
	readonly text: string;
	readonly line: number;
	/**
	 * The latest of the times that it states, or the one that it inherits; `null` for a perishable figure with neither. Only of
	 * what is expected it may be still to come.
	 */
	readonly time: FactTime | null;
	/** What states the time: the row itself, the heads above it, or the note by its updated date. */
	readonly timeFrom: TimeTold['timeFrom'];
	/** What it perishes as; `undefined` where it never does: it happened once, or is history. */
	readonly perishesAs: FactKind | undefined;
	/** A later figure of its metric in another table of the note, where there is one: until that is overdue, neither is the fact. */
	readonly later?: LaterFigure;
}

/** What is asked of a figure that only tells a fact anew. */
type Told = Pick<Fact, 'time' | 'timeFrom' | 'perishesAs'>;

/** A fact whose time is known. */
export type DatedFact = Fact & { readonly time: FactTime };

/** The parts of a note that hold facts, and its date. */
export type NoteWithFacts = Pick<ActorNote, 'quickStats' | 'quickStatsFrom' | 'moreStats' | 'elsewhere' | 'related' | 'updated'>;

/**
 * The facts of a note, quick stats first, in line order: those with a time that has begun by `today`, what is expected of one,
 * and perishable figures. Left out are metrics that name a date (Founded; but not Next earnings), words (Ticker, HQ) or an event
 * (Last round, Peak valuation), values that are nothing but a time, times more than ten years back, and what is in more text than
 * is searched.
 */
export function factsOf(note: NoteWithFacts, terms: MetricTerms, today: CalendarDay): Fact[] {
	let left: number = LIMITS.timedText;
	const isSearched = (text: string | null): boolean => {
		const { length } = text ?? '';
		const fits = length <= left;
		if (fits) left -= length;
		return fits;
	};
	const fiscalEnd = fiscalEndOf(note, terms);
	const basis = { terms, today, fiscalEnd };
	const ofStats = note.quickStats.flatMap((stat) => (isSearched(stat.value) ? factOfStat(stat, note, basis) : []));
	const ofLinks = note.related.flatMap((link) => (isSearched(link.note) ? factOfLink(link, today) : []));
	const dated = new Set(ofStats.filter(({ fact }) => fact.time !== null).flatMap(({ metric }) => [metric, metric.replace(AIM, '')]));
	const elsewhere = toldElsewhere(note, basis, (metric, text) => dated.has(readMetric(metric, terms).key) && isSearched(text));
	const facts = [...withHistory(ofStats, elsewhere, today), ...ofLinks];
	return facts.filter(({ time }) => time === null || time.last >= addDays(today, -LONGEST_AGING));
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

function factOfStat(stat: QuickStat, note: NoteWithFacts, basis: Basis): OfMetric<Fact>[] {
	const { metric, value, line } = stat;
	const named = readMetric(metric, basis.terms);
	if (value === '') return [];
	const told = timeTold(stat, named, note, basis);
	if (told === undefined) return [];
	const { timeFrom, isForecast = false } = told;
	const words = `${metric} ${value} ${stat.source ?? ''}`;
	const time = told.time && onFiscalCalendarOf({ words, named }, told.time, isForecast ? null : note.updated, basis);
	if (time === undefined) return [];
	const perishesAs = isForecast ? 'guidance' : kindOfFigure(named, value, isOfDay(told) ? null : time);
	if (perishesAs === undefined && timeFrom !== 'row') return [];
	const isStanding = named.term?.measure === 'stock';
	return [{ metric: named.key, isStanding, fact: { kind: 'quick stat', name: metric, text: value, line, time, timeFrom, perishesAs } }];
}

/** The figures of the note's other tables that are asked for by metric and value, of times that the tables tell and that are over. */
function toldElsewhere(note: NoteWithFacts, basis: Basis, isAsked: (metric: string, text: string) => boolean): OfMetric<Told>[] {
	const rows = note.moreStats.filter(({ metric, value }) => isAsked(metric, value)).flatMap((stat) => factOfStat(stat, note, basis));
	const overTime = (note.elsewhere?.overTime ?? []).filter(({ metric, times }) => isAsked(metric, times.join(' ')));
	const told = [...rows.filter(({ fact }) => fact.timeFrom !== 'note'), ...overTime.flatMap((row) => figuresOverTime(row, note, basis))];
	return told.filter(({ fact: { time } }) => time !== null && time.last <= basis.today);
}

function figuresOverTime({ metric, times }: OverTime, { updated }: NoteWithFacts, basis: Basis): OfMetric<Told>[] {
	const named = readMetric(metric, basis.terms);
	// The fourth quarter of each year is not the year.
	if (named.period !== undefined) return [];
	const isStanding = named.term?.measure === 'stock';
	return times.flatMap((written) => {
		const stated = timeOfColumn(written);
		const time = stated && onFiscalCalendarOf({ words: metric, named }, stated, updated, basis);
		if (time === undefined) return [];
		return [{ metric: named.key, isStanding, fact: { time, timeFrom: 'heads', perishesAs: kindOfFigure(named, SOME_FIGURE, time) } }];
	});
}

/** What stands in the cells of a table over time is not kept. */
const SOME_FIGURE = '1';

/** What may say when the fiscal years of a figure end. */
interface Naming {
	readonly words: string;
	readonly named: Metric;
}

/**
 * The time of a quick stat on the calendar of the note's fiscal years, over by the day that the note was updated; `undefined`
 * where no fiscal year can be.
 */
function onFiscalCalendarOf(
	{ words, named }: Naming, time: FactTime, updated: NoteWithFacts['updated'], { fiscalEnd }: Basis,
): FactTime | undefined {
	const placed = onFiscalCalendar(time, () => lastMonthOf(named) ?? lastMonthIn(words) ?? fiscalEnd());
	if (placed.isTakenAsCalendar !== true || updated === null || placed.last <= lastDay(updated)) return placed;
	return endedBy(placed, lastDay(updated));
}

function factOfLink({ target, note, line }: RelatedLink, today: CalendarDay): Fact[] {
	const time = note === null ? undefined : timeOfFact(note, 'annotation', today);
	if (note === null || time === undefined) return [];
	return [{ kind: 'related', name: target, text: note, line, time, timeFrom: 'row', perishesAs: kindOfWords(note) }];
}
