/** The actor notes that a comparison is of. */

import { isTagOrNested } from '../../actor/note/tags';
import type { ActorNote } from '../../actor/note/actor-note';
import type { Who } from '../query/query';
import { compareByName } from '../table/sort';
import { findActor, type ActorLookup } from '../../actor/lookup/find-actor';
import { findPeers } from './peers';

/** The actors that were asked for, and what could not be found. */
export interface Selection {
	/** As asked for, the subject before its peers, those first who are peers for the best reason; of a tag or folder by name. Each once. */
	readonly actors: readonly SelectedActor[];
	/** Path of the actor whose peers the others are; absent where none was named. */
	readonly subject?: string;
	/** Whole sentences: who was not found, or meant by several. */
	readonly problems: readonly string[];
	/** Who would be a peer, had the person not said otherwise; absent where nobody would. */
	readonly notPeers?: readonly ActorNote[];
}

/** An actor of a comparison. */
interface SelectedActor {
	readonly note: ActorNote;
	/** What makes it a peer of the subject: an annotation as written, or the tags they share (`#hyperscaler`); `null` for others. */
	readonly reason: string | null;
}

/** Finds the actors that `who` asks for. */
export function selectActors(who: Who, lookup: ActorLookup): Selection {
	switch (who.kind) {
		case 'actors': return withSubject(named(who.names, lookup), who.subject, lookup);
		case 'peers': return peersNamed(who.of, lookup);
		case 'tag': return all(lookup, ({ tags }) => tags.some((tag) => isTagOrNested(tag, who.tag)), `No actor has the tag #${who.tag}.`);
		case 'folder': return all(lookup, ({ path }) => isIn(path, who.folder), noneIn(who.folder));
	}
}

function named(names: readonly string[], lookup: ActorLookup): Selection {
	const found = names.map((name) => findActor(name, lookup));
	const notes = new Map(found.flatMap((one) => ('note' in one ? [[one.note.path, one.note]] : [])));
	return {
		actors: [...notes.values()].map((note) => ({ note, reason: null })),
		problems: found.flatMap((one) => ('problem' in one ? [one.problem] : [])),
	};
}

function withSubject(selection: Selection, name: string | undefined, lookup: ActorLookup): Selection {
	const found = name === undefined ? undefined : findActor(name, lookup);
	if (found === undefined) return selection;
	if ('problem' in found) return { ...selection, problems: [...new Set([...selection.problems, found.problem])] };
	const { path, name: called } = found.note;
	if (selection.actors.some(({ note }) => note.path === path)) return { ...selection, subject: path };
	return { ...selection, problems: [...selection.problems, `${called} is the subject, but isn't among the actors.`] };
}

function peersNamed(of: string, lookup: ActorLookup): Selection {
	const found = findActor(of, lookup);
	return 'problem' in found ? { actors: [], problems: [found.problem] } : selectPeers(found.note, lookup);
}

/** Finds the peers of an actor by its note as given, which may be newer than what is saved of it. */
export function selectPeers(note: ActorNote, lookup: ActorLookup): Selection {
	const { peers, notPeers, leftOut } = findPeers(note, lookup);
	return {
		actors: [{ note, reason: null }, ...peers.map((peer) => ({ note: peer.note, reason: peer.reason }))],
		subject: note.path,
		problems: peers.length > 0 ? [] : [`${leftOut.length > 0 ? leftOut.join(' ') : `${note.name} has no peers.`} ${HOW_TO_NAME_PEERS}`],
		...(notPeers.length > 0 && { notPeers }),
	};
}

const HOW_TO_NAME_PEERS = 'Call some competitor, peer or rival under Related, in its note or in theirs.';

function all({ index }: ActorLookup, fits: (note: ActorNote) => boolean, none: string): Selection {
	const notes = [...index.all()].filter(fits);
	notes.sort(compareByName);
	return { actors: notes.map((note) => ({ note, reason: null })), problems: notes.length > 0 ? [] : [none] };
}

function isIn(path: string, folder: string): boolean {
	return folder === '' || path.toLowerCase().startsWith(`${folder.toLowerCase()}/`);
}

function noneIn(folder: string): string {
	return folder === '' ? 'No actors in this vault.' : `No actors in the folder "${folder}". Write its path from the top of the vault.`;
}
