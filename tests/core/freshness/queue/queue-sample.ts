/** Notes of the queue for tests. */

import type { ActorNote } from '../../../../src/core/actor/note/actor-note';
import { addDays } from '../../../../src/core/calendar-date';
import { assessFreshness } from '../../../../src/core/freshness/freshness';
import { daysOver, type QueuedNote } from '../../../../src/core/freshness/queue/queued-note';
import { read } from '../../actor/reading';

/** The day in these tests, and the limit of all notes. */
export const TODAY = '2026-11-23';
export const POLICY = { limitDays: 180 };

/** The day so many days ago. */
export function ago(days: number): string {
	return addDays(TODAY, -days);
}

/** An actor note at `path`, tagged and dated as given. */
export function noted(path: string, updated?: string, tags: readonly string[] = []): ActorNote {
	const note = read(`#actor ${tags.map((tag) => `#${tag}`).join(' ')}\n\nText.\n${updated === undefined ? '' : `\n*Updated ${updated}*\n`}`, path);
	if (note === undefined) throw new Error(`${path} is no actor note.`);
	return note;
}

/** A note of the queue, dated so many days ago, with so many links to it. */
export function queued(path: string, age: number | undefined, inbound = 0): QueuedNote {
	const note = noted(path, age === undefined ? undefined : ago(age));
	const freshness = assessFreshness(note, POLICY, TODAY);
	return { note, freshness, daysOver: daysOver(freshness), inbound, isSnoozed: false };
}
