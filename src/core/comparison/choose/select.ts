/** The actor notes that a comparison is of. */

import { isTagOrNested } from '../../actor/note/tags';
import type { ActorNote } from '../../actor/note/actor-note';
import { peersOf } from '../../actor/vault/peers';
import type { Who } from '../query/query';
import { findActor, type ActorPlaces } from './find-actor';
import { tagPeersOf } from './tag-peers';

/** The actors that were asked for. */
export interface Selection {
	/** As asked for, the subject before its peers; of a tag or folder by name. Each once. */
	readonly actors: readonly SelectedActor[];
	/** Path of the actor whose peers the others are; absent where none was named. */
	readonly subject?: string;
	/** Whole sentences: who was not found, or meant by several. */
	readonly problems: readonly string[];
}

/** An actor of a comparison. */
export interface SelectedActor {
	readonly note: ActorNote;
	/** What makes it a peer of the subject: an annotation as written, or the tags they share (`#hyperscaler`); `null` for others. */
	readonly reason: string | null;
}

/** Finds the actors that `who` asks for. */
export function selectActors(who: Who, places: ActorPlaces): Selection {
	switch (who.kind) {
		case 'actors': return named(who.names, places);
		case 'peers': return peersNamed(who.of, places);
		case 'tag': return all(places, (note) => note.tags.some((tag) => isTagOrNested(tag, who.tag)), `No actor has the tag #${who.tag}.`);
		case 'folder': return all(places, ({ path }) => isIn(path, who.folder), noneIn(who.folder));
	}
}

function named(names: readonly string[], places: ActorPlaces): Selection {
	const found = names.map((name) => findActor(name, places));
	const notes = new Map(found.flatMap((one) => ('note' in one ? [[one.note.path, one.note]] : [])));
	return {
		actors: [...notes.values()].map((note) => ({ note, reason: null })),
		problems: found.flatMap((one) => ('problem' in one ? [one.problem] : [])),
	};
}

function peersNamed(of: string, places: ActorPlaces): Selection {
	const found = findActor(of, places);
	return 'problem' in found ? { actors: [], problems: [found.problem] } : selectPeers(found.note, places);
}

/** Finds the peers of an actor by its note as given, which may be newer than what is saved of it. */
export function selectPeers(note: ActorNote, places: ActorPlaces): Selection {
	const annotated = peersOf(note, places.index, places.resolve);
	const others: SelectedActor[] = [...annotated, ...tagPeersOf(note, places.index, annotated.map((peer) => peer.note.path))];
	const problems = others.length > 0 ? [] : [`${note.name} has no peers: neither its note nor one that links to it says competitor, peer or rival under Related, and it shares no rare tag.`];
	return { actors: [{ note, reason: null }, ...others.map((peer) => ({ note: peer.note, reason: peer.reason }))], subject: note.path, problems };
}

function all({ index }: ActorPlaces, fits: (note: ActorNote) => boolean, none: string): Selection {
	const notes = [...index.all()].filter(fits);
	// A folder can hold thousands, of which a person looks up one by its name.
	const { compare } = new Intl.Collator('en', { numeric: true });
	notes.sort((a, b) => compare(a.name, b.name) || compare(a.path, b.path));
	return { actors: notes.map((note) => ({ note, reason: null })), problems: notes.length > 0 ? [] : [none] };
}

function isIn(path: string, folder: string): boolean {
	return folder === '' || path.toLowerCase().startsWith(`${folder.toLowerCase()}/`);
}

function noneIn(folder: string): string {
	return folder === '' ? 'There is no actor in this vault.' : `There is no actor in the folder ${folder}. Folders are written from the top of the vault.`;
}
