import type { ActorNote } from '../../../src/core/actor/note/actor-note';

/** An actor note that says nothing but what a test gives it. */
export function sampleNote(said: Partial<ActorNote> = {}): ActorNote {
	return {
		path: 'Actors/Acme.md',
		name: 'Acme',
		actorBy: '#actor',
		title: null,
		aliases: [],
		tags: [],
		properties: {},
		quickStatsFrom: null,
		quickStats: [],
		bull: [],
		bear: [],
		updated: null,
		unreadableUpdated: null,
		created: null,
		related: [],
		problems: [],
		...said,
	};
}
