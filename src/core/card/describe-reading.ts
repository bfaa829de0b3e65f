/** What was read of a note, in a sentence: how a person checks that nothing was missed. */

import type { ActorNote } from '../actor/note/actor-note';
import { formatDate } from '../calendar-date';
import { plainText } from '../markdown/inline';

/** `12 quick stats under Quick stats, 5 bull and 5 bear points, updated Jan 1, 2026, 14 related.` */
export function describeReading(note: ActorNote, locale: string): string {
	return `${[quickStats(note), points(note), updated(note, locale), related(note)].join(', ')}.`;
}

function quickStats({ quickStats, quickStatsFrom }: ActorNote): string {
	const from = quickStatsFrom === null ? '' : ` under ${plainText(quickStatsFrom)}`;
	return `${counted(quickStats.length, 'quick stat')}${from}`;
}

function points({ bull, bear }: ActorNote): string {
	if (bull.length === 0 && bear.length === 0) return 'no bull or bear points';
	return `${none(bull.length)} bull and ${none(bear.length)} bear ${bear.length === 1 ? 'point' : 'points'}`;
}

function updated({ updated, unreadableUpdated }: ActorNote, locale: string): string {
	if (updated !== null) return `updated ${formatDate(updated, locale)}`;
	return unreadableUpdated === null ? 'no updated date' : 'an updated date that cannot be read';
}

function related({ related }: ActorNote): string {
	return `${none(related.length)} related`;
}

function counted(count: number, noun: string): string {
	return `${none(count)} ${count === 1 ? noun : `${noun}s`}`;
}

function none(count: number): string {
	return count === 0 ? 'no' : String(count);
}
