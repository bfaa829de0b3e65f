/** How fresh the notes of a vault are: the counts, the oldest notes and the tags that need most work. */

import type { CalendarDay } from '../../calendar-date';
import type { FreshnessState } from '../freshness';
import type { Queue } from './queue';
import type { QueuedNote } from './queued-note';

/** What a report says. */
export interface FreshnessReport {
	readonly today: CalendarDay;
	/** The filter in words (see `describeQueueFilter`); empty where the report is of all notes. */
	readonly of: string;
	readonly counts: Readonly<Record<FreshnessState, number>>;
	/** The stale notes with the oldest dates, the oldest first. */
	readonly oldest: readonly QueuedNote[];
	/** The tags with most stale notes, these first. */
	readonly tags: readonly TagFreshness[];
}

/** How fresh the notes of a tag are. */
export interface TagFreshness {
	/** As the first note spells it, without `#`. */
	readonly tag: string;
	readonly stale: number;
	readonly dueSoon: number;
	/** Notes with a date that is judged: stale, due soon and fresh ones. */
	readonly dated: number;
}

/** How many notes and tags are named at most. */
const OLDEST = 25;
const TAGS = 20;

/** Sums up a queue of notes of every state. */
export function buildReport({ notes, counts }: Queue, today: CalendarDay, of: string): FreshnessReport {
	const stale = notes.filter(({ freshness }) => freshness.state === 'stale');
	return { today, of, counts, oldest: stale.sort(oldestFirst).slice(0, OLDEST), tags: staleTags(notes).slice(0, TAGS) };
}

/** Notes of the same age stay in the order of the queue. */
function oldestFirst({ freshness: one }: QueuedNote, { freshness: other }: QueuedNote): number {
	return 'age' in one && 'age' in other ? other.age - one.age : 0;
}

/** The tags that stale notes carry; those of most stale notes first. Tags that differ only in case are one. */
function staleTags(notes: readonly QueuedNote[]): TagFreshness[] {
	const tags = new Map<string, TagFreshness>();
	for (const { note, freshness } of notes) {
		if (!('age' in freshness || 'due' in freshness)) continue;
		for (const [key, tag] of new Map(note.tags.map((name) => [name.toLowerCase(), name]))) {
			const counted = tags.get(key) ?? { tag, stale: 0, dueSoon: 0, dated: 0 };
			tags.set(key, withNote(counted, freshness.state));
		}
	}
	const withStale = [...tags.values()].filter(({ stale }) => stale > 0);
	return withStale.sort((a, b) => b.stale - a.stale || a.dated - b.dated || (a.tag < b.tag ? -1 : 1));
}

function withNote({ tag, stale, dueSoon, dated }: TagFreshness, state: FreshnessState): TagFreshness {
	return { tag, stale: stale + Number(state === 'stale'), dueSoon: dueSoon + Number(state === 'due soon'), dated: dated + 1 };
}
