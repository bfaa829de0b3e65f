/** Who an actor is compared with: what Related annotates as competitor, peer or rival, in either direction (docs/reading.md, "Related"). */

import { compareTexts } from '../../wording';
import type { ActorNote, RelatedLink } from '../note/actor-note';
import type { ActorIndex } from './actor-index';

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

/**
 * The peers of an actor: first those its own note names, in that order, then by name those whose notes name it.
 * An actor is never its own peer and is listed once.
 */
export function peersOf(actor: ActorNote, index: ActorIndex, resolve: ResolveLink): Peer[] {
	const peers = new Map<string, Peer>();
	for (const link of actor.related) {
		const note = isPeerLink(link) ? index.get(resolve(link.target, actor.path) ?? '') : undefined;
		if (note !== undefined) addPeer(peers, actor, { note, reason: reasonOf(link), statedBy: actor });
	}
	for (const peer of peersNaming(actor, index, resolve)) addPeer(peers, actor, peer);
	return [...peers.values()];
}

/** The actors whose notes name `actor` as a peer, by name. */
function peersNaming(actor: ActorNote, index: ActorIndex, resolve: ResolveLink): Peer[] {
	const naming: Peer[] = [];
	for (const note of index.all()) {
		const link = note.related.find((candidate) => isPeerLink(candidate) && resolve(candidate.target, note.path) === actor.path);
		if (link !== undefined) naming.push({ note, reason: reasonOf(link), statedBy: note });
	}
	return naming.sort((a, b) => compareTexts(a.note.name, b.note.name) || compareTexts(a.note.path, b.note.path));
}

/**
 * Whether an annotation says competitor, peer or rival, or the group it stands in holds nothing else:
 * `Competitors / peers (Brazil)`, but not `Customers and peers`, where only the annotation can tell.
 */
export function isPeerLink(link: RelatedLink): boolean {
	return saysPeer(link.note ?? '') || isPeerGroup(link.group ?? '');
}

function isPeerGroup(group: string): boolean {
	const title = group.replace(/\([^()]*\)|\s[–—-]\s.*/g, '');
	return title.split(/[/&+,]|\band\b/i).every(saysPeer);
}

function saysPeer(text: string): boolean {
	return PEER_WORDS.test(text.replace(OTHER_PEERS, ''));
}

const PEER_WORDS = /\b(?:competitors?|peers?|rivals?)\b/i;
/** Not peers of anybody: peer-to-peer lending, peer review, peer-reviewed, peer-relative. */
const OTHER_PEERS = /\bpeer[- ]to[- ]peer\b|\bpeer(?:-(?=[a-z])| review)/gi;

function reasonOf(link: RelatedLink): string {
	return link.note ?? link.group ?? '';
}

function addPeer(peers: Map<string, Peer>, actor: ActorNote, peer: Peer): void {
	if (peer.note.path !== actor.path && !peers.has(peer.note.path)) peers.set(peer.note.path, peer);
}
