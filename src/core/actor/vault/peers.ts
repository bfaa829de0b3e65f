/** Who an actor is compared with: what Related makes a competitor, peer or rival, in either direction (docs/reading.md, "Related"). */

import { compareTexts } from '../../wording';
import type { ActorNote, RelatedLink } from '../note/actor-note';
import type { ActorIndex } from './actor-index';
import { fileKey } from './file-key';
import { relationOf } from './relation';

/** The path that a link in the note at `from` leads to, or `undefined` where it leads nowhere. */
export type ResolveLink = (target: string, from: string) => string | undefined;

/** A peer, and the annotation that makes it one. */
export interface Peer {
	readonly note: ActorNote;
	/** The annotation as written: `competitor (China AI/cloud)`. */
	readonly reason: string;
	/** The note whose Related section says so: the actor's own, or the peer's. */
	readonly statedBy: ActorNote;
}

/** What Related says of an actor and others, in its note and in theirs. */
export interface StatedRelations {
	/** First those whom both notes name, then those the actor's own note names, each in its order; then by name those whose notes name it. */
	readonly peers: readonly Peer[];
	/** Paths of those to whom it has another relation, and of those that one of the two notes says are no peers. */
	readonly others: ReadonlySet<string>;
	/** What its own note names as peers and is no actor note: the links' targets, in their order, each once. */
	readonly unknown: readonly string[];
}

/**
 * What is stated of an actor and others. It is never its own peer, and each peer is listed once. Two actors of which
 * either note says that they are no peers are none, whatever else is said.
 */
export function statedRelations(actor: ActorNote, index: ActorIndex, resolve: ResolveLink): StatedRelations {
	const own = ownLinks(actor, index, resolve);
	const theirs = linksTo(actor, index, resolve);
	const all = [...own.links, ...theirs];
	const denied = new Set(all.filter(({ relation }) => relation === 'not a peer').map(({ note }) => note.path));
	const isPeer = ({ relation, note }: StatedLink): boolean => relation === 'peer' && !denied.has(note.path);
	const naming = theirs.filter(isPeer).sort((a, b) => compareTexts(a.note.name, b.note.name) || compareTexts(a.note.path, b.note.path));
	const named = own.links.filter(isPeer);
	const namingPaths = new Set(naming.map(({ note }) => note.path));
	const mutual = named.filter(({ note }) => namingPaths.has(note.path));
	const peers = onePerNote([...mutual, ...named, ...naming]);
	const paths = new Set(peers.map(({ note }) => note.path));
	return { peers, others: new Set(all.map(({ note }) => note.path).filter((path) => !paths.has(path))), unknown: own.unknown };
}

/** The peers of an actor, as `statedRelations` lists them. */
export function peersOf(actor: ActorNote, index: ActorIndex, resolve: ResolveLink): readonly Peer[] {
	return statedRelations(actor, index, resolve).peers;
}

/** Whether an annotation, or else the group it stands in, makes a link one to a peer. */
export function isPeerLink(link: RelatedLink): boolean {
	return relationOf(link) === 'peer';
}

/** A link that states a relation, to the actor whom it is a relation to. */
interface StatedLink extends Peer {
	readonly relation: NonNullable<ReturnType<typeof relationOf>>;
}

function ownLinks(actor: ActorNote, index: ActorIndex, resolve: ResolveLink): { links: StatedLink[]; unknown: string[] } {
	const links: StatedLink[] = [];
	const unknown = new Set<string>();
	for (const link of actor.related) {
		const relation = relationOf(link);
		if (relation === undefined) continue;
		const note = index.get(resolve(link.target, actor.path) ?? '');
		if (note === undefined && relation === 'peer') unknown.add(link.target);
		if (note !== undefined && note.path !== actor.path) links.push({ note, relation, reason: reasonOf(link), statedBy: actor });
	}
	return { links, unknown: [...unknown] };
}

/** Links of other notes to the actor. Only a link with its file name can lead to it, which spares looking at the others. */
function linksTo(actor: ActorNote, index: ActorIndex, resolve: ResolveLink): StatedLink[] {
	const key = fileKey(actor.path);
	const links: StatedLink[] = [];
	for (const note of index.all()) {
		if (note.path === actor.path) continue;
		for (const link of note.related) {
			if (fileKey(link.target) !== key || resolve(link.target, note.path) !== actor.path) continue;
			const relation = relationOf(link);
			if (relation !== undefined) links.push({ note, relation, reason: reasonOf(link), statedBy: note });
		}
	}
	return links;
}

function onePerNote(links: readonly StatedLink[]): Peer[] {
	const peers = new Map<string, Peer>();
	for (const { note, reason, statedBy } of links) if (!peers.has(note.path)) peers.set(note.path, { note, reason, statedBy });
	return [...peers.values()];
}

function reasonOf(link: RelatedLink): string {
	return link.note ?? link.group ?? '';
}
