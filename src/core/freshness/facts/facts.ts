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
import { fiscalEndOf, lastMonthIn, onFiscalCalendar } from './fiscal-end';
import { isPerishable, kindOfFigure, kindOfWords, OPENS_WITH_FIGURE } from './kinds';
import { latestOf, onCalendar, timeOfFact, timesTold, type FactTime } from './time';
import { saysEvent } from './words/events';
import { saysForecast } from './words/names';

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
	return [...withHistory(ofStats), ...ofLinks].filter(({ time }) => time === null || time.last >= addDays(today, -LONGEST_AGING));
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

function factOfStat(stat: QuickStat, note: NoteWithFacts, { terms, today, fiscalEnd }: Basis): FactOfMetric[] {
	const { metric, value, source, line } = stat;
	const named = readMetric(metric, terms);
	const measure = named.term?.measure;
	if (value === '' || measure === 'date' || measure === 'text' || isEvent(named, terms) || readStatedTime(value) !== undefined) return [];
	const told = timeTold(stat, named, note, today);
	if (told === undefined) return [];
	const { time: stated, timeFrom, isExpected = false } = told;
	const time = stated && onFiscalCalendar(stated, () => lastMonthIn(`${metric} ${value} ${source ?? ''}`) ?? fiscalEnd());
	if (time?.isTakenAsCalendar === true && note.updated !== null && time.last > lastDay(note.updated)) return [];
	const isForecast = isExpected && saysForecast(`${metric} ${firstClause(value)}`);
	const perishesAs = isForecast ? 'guidance' : kindOfFigure(named, value, time);
	return [{ metric: named.key, fact: { kind: 'quick stat', name: metric, text: value, line, time, timeFrom, perishesAs } }];
}

/** Which time a quick stat is of, and what tells it. */
interface TimeTold extends Pick<Fact, 'time' | 'timeFrom'> {
	/** Set for a figure that was expected of that time. */
	readonly isExpected?: true;
}

/**
 * The time of a quick stat: its own, that for which it was expected, or the one it inherits; `undefined` where it is no fact
 * that perishes.
 */
function timeTold(stat: QuickStat, named: Metric, note: NoteWithFacts, today: CalendarDay): TimeTold | undefined {
	const { value, source } = stat;
	const measure = named.term?.measure;
	const saying = measure === 'flow' || measure === 'stock' || measure === 'span of prices' ? 'figure' : 'value';
	const inValue = timesTold(value, saying, today);
	const own = latestOf([timeOfName(named, value), inValue.time, timeOfColumn(source)], today);
	if (own !== undefined) return { time: own, timeFrom: 'row' };
	const isExpected = measure === 'flow' && OPENS_WITH_FIGURE.test(value);
	const expected = isExpected ? latestOf([expectedByName(named), inValue.expected], today) : undefined;
	if (expected !== undefined) return { time: expected, timeFrom: 'row', isExpected: true };
	const isWithoutTime = isPerishable(named) && named.period === undefined && isAlone(value);
	return isWithoutTime ? inherited(stat, note, named, today) : undefined;
}

/** `$188B (2025 est.)`, of a value that goes on with what is forecast of a later year. */
function firstClause(value: string): string {
	return value.split(/[;,](?!\d)/, 1)[0] ?? '';
}

/** `Peak valuation`, `IPO price`: what happened once. A metric whose name is known is one, whatever words are in it: `Total raised`. */
function isEvent({ name, key }: Metric, terms: MetricTerms): boolean {
	return !terms.has(key) && saysEvent(name);
}

/** Whether a value is a figure of today's and no more: not what once was, or will be. */
function isAlone(value: string): boolean {
	return OPENS_WITH_FIGURE.test(value) && !YEAR.test(value);
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
 * halves. So is what was expected of a time that is told by now.
 */
function withHistory(facts: readonly FactOfMetric[]): Fact[] {
	const latest = new Map<string, CalendarDay>();
	const keyOf = ({ metric, fact }: FactOfMetric): string => `${fact.perishesAs ?? ''} ${metric}`;
	const isExpected = ({ fact }: FactOfMetric): boolean => fact.perishesAs === 'guidance';
	for (const one of facts) {
		const { fact: { time }, metric } = one;
		for (const key of isExpected(one) ? [keyOf(one)] : [keyOf(one), metric]) {
			if (time !== null && time.last > (latest.get(key) ?? '')) latest.set(key, time.last);
		}
	}
	return facts.map((one) => {
		const { fact, metric } = one;
		const { time } = fact;
		const isHistory = time !== null
			&& (time.last < (latest.get(keyOf(one)) ?? '') || (isExpected(one) && time.last <= (latest.get(metric) ?? '')));
		return isHistory ? { ...fact, perishesAs: undefined } : fact;
	});
}

/** `Revenue (FY2024)`: the period in a metric's name is that of its value, if the value is a figure. `2023 strike` is none. */
function timeOfName({ period, estimate }: Metric, value: string): FactTime | undefined {
	if (estimate === true || period === undefined || !OPENS_WITH_FIGURE.test(value)) return undefined;
	return timeOfColumn(period);
}

/** `Revenue (2025E)`: the time for which a figure was expected by the name of its metric. */
function expectedByName({ period, estimate }: Metric): FactTime | undefined {
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
