/** The groups of actors that a vault already has: those of a tag, those of a folder. */

import type { ActorNote } from '../../actor/note/actor-note';

/** A tag or a folder, and how many actors it has. */
export interface ActorGroup {
	/** The tag without `#`, or the folder's path. */
	readonly name: string;
	/** Actors of nested tags and folders count. */
	readonly count: number;
}

/** The tags of two or more actors, those of most actors first. Tags that differ only in case are one, as the first actor spells it. */
export function tagGroups(notes: Iterable<ActorNote>): ActorGroup[] {
	return groupsOf(notes, ({ tags }) => tags.flatMap(withParents));
}

/** The folders that hold two or more actors, those of most actors first. The vault's own root is none. */
export function folderGroups(notes: Iterable<ActorNote>): ActorGroup[] {
	return groupsOf(notes, ({ path }) => withParents(path).slice(0, -1));
}

function groupsOf(notes: Iterable<ActorNote>, namesOf: (note: ActorNote) => readonly string[]): ActorGroup[] {
	const groups = new Map<string, ActorGroup>();
	for (const note of notes) {
		const names = new Map(namesOf(note).map((name) => [name.toLowerCase(), name]));
		for (const [key, spelling] of names) {
			const { name, count } = groups.get(key) ?? { name: spelling, count: 0 };
			groups.set(key, { name, count: count + 1 });
		}
	}
	return [...groups.values()].filter(({ count }) => count > 1).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** `a/b/c` gives `a`, `a/b` and `a/b/c`. */
function withParents(name: string): string[] {
	const parts = name.split('/');
	return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
