/** Actor notes made up for tests. */
import type { ActorNote, QuickStat, RelatedLink } from '../../../src/core/actor/note/actor-note';

/** A note that says nothing but its name and what `says` adds. */
export function noteNamed(name: string, says: Partial<ActorNote> = {}): ActorNote {
	return {
		path: `Actors/${name}.md`, name, actorBy: '#actor', title: null, aliases: [], tags: [], properties: {},
		quickStatsFrom: null, quickStats: [], moreStats: [], bull: [], bear: [], updated: null, unreadableUpdated: null,
		created: null, related: [], problems: [], ...says,
	};
}

/** A note that says nothing but what a test gives it. */
export function sampleNote(says: Partial<ActorNote> = {}): ActorNote {
	return noteNamed('Acme', says);
}

/** A note with these quick stats, from line 10 on. */
export function noteWithStats(name: string, rows: readonly (readonly [metric: string, value: string])[], says: Partial<ActorNote> = {}): ActorNote {
	const quickStats = rows.map(([metric, value], index): QuickStat => ({ metric, value, source: null, line: 10 + index }));
	return noteNamed(name, { quickStatsFrom: 'Quick stats', quickStats, ...says });
}

/** A link of a Related section. */
export function relatedLink(target: string, note: string | null, group: string | null = null): RelatedLink {
	return { target, note, group, line: 40 };
}
