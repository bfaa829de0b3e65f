/** What was read of a note, in a sentence: how a person checks that nothing was missed. */

import type { ActorNote } from '../actor/note/actor-note';
import { formatDate } from '../calendar-date';
import { plainText } from '../markdown/inline';
import { number } from '../wording';

/** `12 quick stats under Quick stats, 5 bull and 5 bear points, updated Jan 1, 2026, 14 related.` */
export function describeReading(note: ActorNote, locale: string): string {
	return `${[quickStats(note, locale), points(note, locale), updated(note, locale), related(note, locale)].join(', ')}.`;
}

function quickStats({ quickStats, quickStatsFrom }: ActorNote, locale: string): string {
	const from = quickStatsFrom === null ? '' : ` under ${plainText(quickStatsFrom)}`;
	return `${numberOrNo(quickStats.length, locale)} quick ${quickStats.length === 1 ? 'stat' : 'stats'}${from}`;
}

function points({ bull, bear }: ActorNote, locale: string): string {
	if (bull.length === 0 && bear.length === 0) return 'no bull or bear points';
	return `${numberOrNo(bull.length, locale)} bull and ${numberOrNo(bear.length, locale)} bear ${bear.length === 1 ? 'point' : 'points'}`;
}

function updated({ updated, unreadableUpdated }: ActorNote, locale: string): string {
	if (updated !== null) return `updated ${formatDate(updated, locale)}`;
	return unreadableUpdated === null ? 'no date' : 'an unreadable date';
}

function related({ related }: ActorNote, locale: string): string {
	return `${numberOrNo(related.length, locale)} related`;
}

function numberOrNo(count: number, locale: string): string {
	return count === 0 ? 'no' : number(count, locale);
}
