/** Which figures of a note are history, because it has later ones, and which it tells anew in another table. */

import type { CalendarDay } from '../../calendar-date';
import type { FactKind } from '../limit/kinds';
import type { FactTime } from './time';
import type { TimeTold } from './stat-time';

/** A figure of a note that is told anew by a later one. */
export interface LaterFigure {
	readonly time: FactTime;
	readonly perishesAs: FactKind | undefined;
}

/** A figure, and the metric that it is of. */
export interface OfMetric<F> {
	readonly fact: F;
	/** The metric's key. */
	readonly metric: string;
	/** Whether the metric says how things stand, however long the time is that tells of when: `AUM (2024)`, `AUM (Mar 2026)`. */
	readonly isStanding: boolean;
}

/** What is asked of a figure. */
interface Perishing extends Pick<TimeTold, 'time' | 'timeFrom'> {
	readonly perishesAs: FactKind | undefined;
}

type Dated = OfMetric<LaterFigure>;
type ByMetric = ReadonlyMap<string, Iterable<Dated>>;

/**
 * Of figures of one metric that perish alike all but the latest are history, which never does: a year is not told by its
 * halves, but a half by the year that goes on after it, and none by what is never overdue itself, such as the sum of some years.
 * How things stand is told by any later figure. What was expected of a time that is told by now is history too. A later figure
 * `elsewhere`, in another table, makes no history of a quick stat, which would then never be called overdue; but until it is
 * overdue itself neither is the quick stat. What only the note dates, or is still to come, makes no other history.
 */
export function withHistory<F extends Perishing>(
	facts: readonly OfMetric<F>[], elsewhere: readonly OfMetric<Perishing>[], today: CalendarDay,
): (F & { readonly later?: LaterFigure })[] {
	const told = toldByMetric(facts, today);
	const toldElsewhere = toldByMetric(elsewhere, today);
	return facts.map((one) => {
		if (!isDated(one)) return one.fact;
		if (laterThan(one, told) !== undefined || isSettled(one, told, today)) return { ...one.fact, perishesAs: undefined };
		const later = (laterThan(one, toldElsewhere) ?? outcomeOf(one, toldElsewhere))?.fact;
		return later === undefined ? one.fact : { ...one.fact, later: { time: later.time, perishesAs: later.perishesAs } };
	});
}

/** Figures of times that have begun, one of each time, by their metric. The note's date may be years after the year of an annual figure. */
function toldByMetric(figures: readonly OfMetric<Perishing>[], today: CalendarDay): ByMetric {
	const told = new Map<string, Map<string, Dated>>();
	for (const one of figures) {
		if (!isDated(one) || one.fact.time.first > today) continue;
		if (one.fact.timeFrom === 'note' && one.fact.perishesAs === 'annual figures') continue;
		const ofMetric = told.get(one.metric) ?? new Map<string, Dated>();
		told.set(one.metric, ofMetric.set(`${one.fact.time.first} ${one.fact.time.last} ${wayOf(one)}`, one));
	}
	return new Map([...told].map(([metric, ofMetric]) => [metric, [...ofMetric.values()]]));
}

function isDated<F extends Perishing>(one: OfMetric<F>): one is OfMetric<F & LaterFigure> {
	return one.fact.time !== null;
}

/** The latest of the figures that tell one anew. */
function laterThan(one: Dated, told: ByMetric): Dated | undefined {
	let latest: Dated | undefined;
	for (const other of told.get(one.metric) ?? []) {
		if (tellsAnew(other, one) && other.fact.time.last > (latest?.fact.time.last ?? '')) latest = other;
	}
	return latest;
}

function tellsAnew(other: Dated, one: Dated): boolean {
	const { first, last } = one.fact.time;
	if (other.fact.time.last <= last) return false;
	if (wayOf(other) === wayOf(one)) return true;
	return other.fact.perishesAs !== undefined && !isExpected(other) && !isExpected(one) && other.fact.time.first <= first;
}

/** Whether what was expected of a time is told by now. */
function isSettled(one: Dated, told: ByMetric, today: CalendarDay): boolean {
	const { last } = one.fact.time;
	return isExpected(one) && ofAimedAt(one, told).some(({ fact: { time } }) => time.last >= last && time.last <= today);
}

/** The figure of the time of which something was expected. */
function outcomeOf(one: Dated, told: ByMetric): Dated | undefined {
	const { first, last } = one.fact.time;
	return isExpected(one) ? ofAimedAt(one, told).find(({ fact: { time } }) => time.first <= first && time.last >= last) : undefined;
}

/** The figures, not expected ones, of the metric that is aimed at. */
function ofAimedAt({ metric }: Dated, told: ByMetric): Dated[] {
	return [metric, metric.replace(AIM, '')].flatMap((name) => [...told.get(name) ?? []]).filter((other) => !isExpected(other));
}

/** What two figures of one metric share that perish alike. */
function wayOf(one: Dated): string {
	const { isStanding, fact: { perishesAs } } = one;
	return isStanding && perishesAs !== undefined && !isExpected(one) ? 'standing' : perishesAs ?? '';
}

function isExpected({ fact }: Dated): boolean {
	return fact.perishesAs === 'guidance';
}

/** What a metric is called by beyond the one that is aimed at: `revenue guidance`. */
export const AIM = / (?:guidance|guide|target)$/;
