/**
 * The facts of a note that carry a time of their own: `203M MAU (Feb 2026)`, `Revenue (FY2024)`,
 * `holds 12% (as of Mar 9, 2026)`. Each ages by that time, whatever the note's own date says.
 */

import type { ActorNote, QuickStat, RelatedLink } from '../../actor/note/actor-note';
import { addDays, type CalendarDay } from '../../calendar-date';
import { LIMITS } from '../../limits';
import type { MetricTerms } from '../../figures/metrics/terms';
import { readMetric, type Metric } from '../../figures/metrics/read';
import { readStatedTime } from '../../figures/times/period';
import { latestOf, onCalendar, timeOfFact, type FactTime } from './time';
import { saysEvent } from './words';

/** A fact and its time. */
export interface DatedFact {
	/** Whether it is a quick stat or what Related says of an actor. */
	readonly kind: 'quick stat' | 'related';
	/** The metric, or the link's target, as written. */
	readonly name: string;
	/** The value, or the annotation, as written. */
	readonly text: string;
	/** The latest of those that it states. */
	readonly time: FactTime;
	readonly line: number;
}

/**
 * The facts of a note that state a time which has begun by `today`, quick stats first, in line order.
 * Left out are metrics that name a date (Founded), words (Ticker, HQ) or an event (Last round), values that
 * are nothing but a time, times more than ten years back, and what is in more text than is searched.
 */
export function datedFacts(note: Pick<ActorNote, 'quickStats' | 'related'>, terms: MetricTerms, today: CalendarDay): DatedFact[] {
	let left: number = LIMITS.timedText;
	const isSearched = (text: string | null): boolean => {
		const { length } = text ?? '';
		const fits = length <= left;
		if (fits) left -= length;
		return fits;
	};
	const ofStats = note.quickStats.flatMap((stat) => (isSearched(stat.value) ? factOfStat(stat, terms, today) : []));
	const ofLinks = note.related.flatMap((link) => (isSearched(link.note) ? factOfLink(link, today) : []));
	return [...ofStats, ...ofLinks].filter(({ time }) => time.last >= addDays(today, -LONGEST_AGING));
}

/** Days after which a fact has no age any more: what was true ten years ago is history, not out of date. */
const LONGEST_AGING = 3653;

function factOfStat({ metric, value, source, line }: QuickStat, terms: MetricTerms, today: CalendarDay): DatedFact[] {
	const named = readMetric(metric, terms);
	const measure = named.term?.measure;
	if (value === '' || measure === 'date' || measure === 'text' || readStatedTime(value) !== undefined) return [];
	const saying = measure === 'flow' || measure === 'stock' ? 'figure' : 'value';
	if (saying === 'value' && saysEvent(named.name)) return [];
	const times = [timeOfName(named, value), timeOfFact(value, saying, today), timeOfColumn(source)];
	const time = latestOf(times, today);
	return time === undefined ? [] : [{ kind: 'quick stat', name: metric, text: value, time, line }];
}

/** `Revenue (FY2024)`: the period in a metric's name is that of its value, if the value is a figure. `2023 strike` is none. */
function timeOfName({ period, estimate }: Metric, value: string): FactTime | undefined {
	if (estimate === true || period === undefined || !OPENS_WITH_FIGURE.test(value)) return undefined;
	return timeOfColumn(period);
}

/** A third column counts where it is nothing but a time. The time within a source's name is the source's: `10-K 2024`. */
function timeOfColumn(text: string | null): FactTime | undefined {
	const time = text === null ? undefined : readStatedTime(text);
	return time && onCalendar({ time });
}

function factOfLink({ target, note, line }: RelatedLink, today: CalendarDay): DatedFact[] {
	const time = note === null ? undefined : timeOfFact(note, 'annotation', today);
	return note === null || time === undefined ? [] : [{ kind: 'related', name: target, text: note, time, line }];
}

const OPENS_WITH_FIGURE = /^[^\p{L}\d]*(?:[A-Z]{1,3}\s?[^\p{L}\d\s]?\s?)?\d/u;
