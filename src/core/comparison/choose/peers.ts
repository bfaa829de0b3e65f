/** The peers of an actor: what notes say, what tags suggest, and what is left out of both. */

import type { ActorNote } from '../../actor/note/actor-note';
import { UNREAD_PEERS } from '../../actor/related';
import { areNotPeers } from '../../actor/vault/not-peers';
import { statedRelations } from '../../actor/vault/peers';
import { relationOf } from '../../actor/vault/relation';
import { plainText } from '../../markdown/inline';
import { listed } from '../../wording';
import { hasFigures } from './figures';
import type { ActorLookup } from '../../actor/lookup/find-actor';
import { mayBePeers } from './kind';
import { tagPeersOf } from './tag-peers';

/** A peer, and why it is one: an annotation as written, or the tags it shares (`#hyperscaler`). */
interface ReasonedPeer {
	readonly note: ActorNote;
	readonly reason: string;
}

/** Who is a peer of an actor and who is not. */
export interface FoundPeers {
	/**
	 * First those whom both notes name, then those its own note names, then those whose notes name it, then those by tag;
	 * behind them all, in the same order, those without a single figure.
	 */
	readonly peers: readonly ReasonedPeer[];
	/** Those that would be peers, had the person not said that they are none. */
	readonly notPeers: readonly ActorNote[];
	/** A sentence for each thing that looks like a peer and is none; empty where nothing does. */
	readonly leftOut: readonly string[];
}

/** Finds the peers of an actor by its note as given, which may be newer than what is saved of it. */
export function findPeers(actor: ActorNote, { index, resolve, notPeers = [] }: ActorLookup): FoundPeers {
	const stated = statedRelations(actor, index, resolve);
	const alike = stated.peers.filter(({ note }) => mayBePeers(actor, note));
	const known = [...stated.others, ...stated.peers.map(({ note }) => note.path)];
	const all: readonly ReasonedPeer[] = [...alike, ...tagPeersOf(actor, index, known)];
	const isDenied = ({ note }: ReasonedPeer): boolean => areNotPeers(notPeers, actor.path, note.path);
	const peers = all.filter((peer) => !isDenied(peer)).map((peer) => ({ peer, hasAny: hasFigures(peer.note) }));
	const denied = all.filter(isDenied).map(({ note }) => note);
	const unlike = stated.peers.filter((peer) => !alike.includes(peer)).map(({ note }) => note);
	return {
		peers: [...peers.filter(({ hasAny }) => hasAny), ...peers.filter(({ hasAny }) => !hasAny)].map(({ peer }) => peer),
		notPeers: denied,
		leftOut: [
			...unknownNames(actor, stated.unknown), ...otherKind(unlike), ...saidNotPeers(denied), ...unreadLines(actor), ...namedInRows(actor),
		],
	};
}

/** The most actors that are named; others are counted. */
const MOST_NAMED = 5;

function unknownNames({ name }: ActorNote, targets: readonly string[]): string[] {
	const names = targets.map((target) => target.slice(target.lastIndexOf('/') + 1));
	if (names.length === 0) return [];
	return [`${name} names ${counted(names)} without an actor note: ${listed(names, MOST_NAMED)}.`];
}

function otherKind(notes: readonly ActorNote[]): string[] {
	if (notes.length === 0) return [];
	return [`${counted(notes)} ${notes.length === 1 ? 'is' : 'are'} of another kind: ${listed(notes.map(({ name }) => name), MOST_NAMED)}.`];
}

function saidNotPeers(notes: readonly ActorNote[]): string[] {
	if (notes.length === 0) return [];
	return [`You took out ${counted(notes)}: ${listed(notes.map(({ name }) => name), MOST_NAMED)}.`];
}

function unreadLines({ problems }: ActorNote): string[] {
	const lines = problems.filter(({ message }) => message === UNREAD_PEERS).map(({ line }) => String(line));
	if (lines.length === 0) return [];
	return [`Under Related, line${lines.length === 1 ? '' : 's'} ${listed(lines, MOST_NAMED)} can't be read.`];
}

/** Rows such as `Competitors | Acme, Globex`: names there are no links that could be followed. */
function namedInRows({ quickStats }: ActorNote): string[] {
	const row = quickStats.find(({ metric, value }) => value.trim() !== '' && relationOf({ note: plainText(metric), group: null }) === 'peer');
	if (row === undefined) return [];
	const [name, value] = [plainText(row.metric), shortened(plainText(row.value))];
	return [`The quick stats have "${name}: ${value}", but peers are read under Related.`];
}

function shortened(text: string): string {
	return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}

function counted({ length }: readonly unknown[]): string {
	return `${length} ${length === 1 ? 'peer' : 'peers'}`;
}
