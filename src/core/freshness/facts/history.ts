/** Which figures of a note are history, because it has later ones. */

import type { CalendarDay } from '../../calendar-date';
import type { FactKind } from '../limit/kinds';
import type { TimeTold } from './stat-time';

/** A figure, and the key of the metric that it is of. */
export interface OfMetric<F> {
	readonly fact: F;
	readonly metric: string;
}

/** What is asked of a figure. */
interface Perishing extends Pick<TimeTold, 'time' | 'timeFrom'> {
	readonly perishesAs: FactKind | undefined;
}

/**
 * Of figures of one metric that perish alike all but the latest are history, which never does: a year is not told by its
 * halves. So is what was expected of a time that is told by now. What only the note dates, or is still to come, makes no other
 * history.
 */
export function withHistory<F extends Perishing>(facts: readonly OfMetric<F>[], today: CalendarDay): F[] {
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

function isHistory(one: OfMetric<Perishing>, latest: ReadonlyMap<string, CalendarDay>): boolean {
	const { fact: { time }, metric } = one;
	if (time === null) return false;
	return time.last < (latest.get(keyOf(one)) ?? '') || (isExpected(one) && time.last <= (latest.get(metric.replace(AIM, '')) ?? ''));
}

function keyOf({ metric, fact }: OfMetric<Perishing>): string {
	return `${fact.perishesAs ?? ''} ${metric}`;
}

function isExpected({ fact }: OfMetric<Perishing>): boolean {
	return fact.perishesAs === 'guidance';
}

/** What a metric is called by beyond the one that is aimed at: `revenue guidance`. */
const AIM = / (?:guidance|guide|target)$/;
