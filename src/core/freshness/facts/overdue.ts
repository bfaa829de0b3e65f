/** The figures of a note that are overdue, whatever date the note gives itself. */

import type { ActorNote } from '../../actor/note/actor-note';
import type { CalendarDay } from '../../calendar-date';
import type { MetricTerms } from '../../figures/metrics/terms';
import { plainText } from '../../markdown/inline';
import { listed, number } from '../../wording';
import { limitFor, type FreshnessPolicy } from '../limit/policy';
import { describeFactAge } from './age';
import { factsOf, isDated } from './facts';
import { judgeFact } from './judge';
import type { FactTime } from './time';

/** A perishable figure past its limit. */
export interface OverdueFigure {
	/** Its metric, as written. */
	readonly name: string;
	readonly time: FactTime;
	readonly line: number;
}

/** What figures are found and judged by. */
export interface FigureBasis {
	readonly terms: MetricTerms;
	readonly policy: FreshnessPolicy;
	readonly today: CalendarDay;
}

/** The quick stats of a note that are overdue, the oldest first. */
export function overdueFigures(note: ActorNote, { terms, policy, today }: FigureBasis): OverdueFigure[] {
	const { days } = limitFor(note, policy);
	const figures = factsOf(note, terms, today).filter(isDated).filter(({ kind }) => kind === 'quick stat');
	const overdue = figures.filter((figure) => judgeFact(figure, days, policy, today).isPastLimit);
	return oldestFirst(overdue.map(({ name, time, line }) => ({ name, time, line })));
}

/** Overdue figures with the oldest first; those of one day in their order. */
export function oldestFirst(figures: readonly OverdueFigure[]): OverdueFigure[] {
	return [...figures].sort(({ time: one }, { time: other }) => (one.last === other.last ? 0 : one.last < other.last ? -1 : 1));
}

/** `2 figures are overdue: Users (9 mo) and Share price (7 mo).`, for people of `locale`; the oldest few are named. */
export function describeOverdueFigures(figures: readonly OverdueFigure[], today: CalendarDay, locale: string): string {
	const names = figures.map((figure) => `${plainText(figure.name)} (${describeFactAge(figure, today, locale).age})`);
	const isOne = figures.length === 1;
	return `${isOne ? 'A figure is' : `${number(figures.length, locale)} figures are`} overdue: ${listed(names, MOST_NAMED, locale)}.`;
}

const MOST_NAMED = 3;
