/** Of which days the figures of a column are, and whether these are of one time. */

import { daysBetween, lastDay, type CalendarDate, type CalendarDay } from '../../../calendar-date';
import { readStatedTime } from '../../../figures/times/period';
import type { TimesOfFigure } from '../../../figures/values/times-of-figure';
import { printTime } from './print-time';

/** Figures of days that are further apart than this are no longer of one time. */
const MOST_DAYS_APART = 90;

/** The day that a figure is of, and how it is written: by its month, or its year where no more is known. */
export interface DayOfFigure {
	readonly day: CalendarDay;
	readonly text: string;
}

/**
 * The day that a figure is of: the last of what it states, else, for a stock, the last of its period or
 * the day its note was updated (`ofNote`, `undefined` for what is no stock). `undefined` where there is none.
 */
export function dayOfFigure({ asOf, period }: TimesOfFigure, ofNote: CalendarDate | null | undefined): DayOfFigure | undefined {
	const stated = asOf ?? (ofNote === undefined ? undefined : period);
	const day = stated === undefined ? undefined : readStatedTime(stated)?.days?.last;
	if (stated !== undefined && day !== undefined) return { day, text: printTime(stated) };
	return ofNote ? dayOfNote(ofNote) : undefined;
}

/** The day that a note was updated on, called by its month. */
export function dayOfNote(updated: CalendarDate): DayOfFigure {
	return { day: lastDay(updated), text: printTime(updated.date.slice(0, 7)) };
}

/** The two days that are furthest apart. */
interface DistantEnds {
	readonly oldest: DayOfFigure;
	readonly latest: DayOfFigure;
}

/** The oldest and the latest of some days where they are more than 90 days apart, else `undefined`. */
export function distantEnds(days: readonly (DayOfFigure | undefined)[]): DistantEnds | undefined {
	const known = days.filter((day) => day !== undefined);
	const [first] = known;
	if (first === undefined) return undefined;
	const oldest = known.reduce((least, each) => (each.day < least.day ? each : least), first);
	const latest = known.reduce((most, each) => (each.day > most.day ? each : most), first);
	return daysBetween(oldest.day, latest.day) > MOST_DAYS_APART ? { oldest, latest } : undefined;
}
