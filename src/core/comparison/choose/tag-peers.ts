/**
 * Peers that nobody has annotated: actors that share a rare tag and are described by the same figures.
 *
 * In the reference vault a rare tag alone finds an annotated peer in 11 of 100 cases, as it joins
 * people to their companies and countries to their mines; with three metrics in common it is 31 of
 * 100, and most of the others are competitors that no note has called so yet.
 */

import type { ActorIndex } from '../../actor/vault/actor-index';
import type { ActorNote } from '../../actor/note/actor-note';
import { metricKey } from '../../figures/metrics/key';
import { mayBePeers } from './kind';

/** An actor that shares rare tags with another. */
interface TagPeer {
	readonly note: ActorNote;
	/** The tags they share, the rarest first: `#dram, #memory`. */
	readonly reason: string;
}

/** A tag that more actors carry than this says little of each. */
const MOST_CARRIERS = 20;
/** Tags that say what has become of an actor, or of a note, and not what it does: two of one tag have nothing else in common. */
const NO_TRADE: ReadonlySet<string> = new Set([
	'ipo', 'spac', 'private', 'privatecompany', 'public', 'publiccompany', 'listed', 'startup', 'unicorn', 'historical', 'history', 'defunct',
	'bankrupt', 'bankruptcy', 'acquired', 'acquisitiontarget', 'merged', 'delisted', 'stub', 'todo', 'draft', 'watchlist',
]);
/** In a smaller vault so does one that more than one in twenty of the actors carry: a country, an industry. */
const LARGEST_SHARE = 0.05;
const METRICS_IN_COMMON = 3;
/** More than this is no longer a set of peers but a list. */
const MOST_PEERS = 10;

/**
 * The actors that share a rare tag and three metrics with `actor`, at most ten: those of the rarest
 * tag first, then those with most metrics in common. The actors at `known` are left out, and those of another kind.
 */
export function tagPeersOf(actor: ActorNote, index: ActorIndex, known: Iterable<string>): TagPeer[] {
	const carriers = rareTags(actor, index);
	const metrics = new Set(metricsOf(actor));
	const leftOut = new Set([actor.path, ...known]);
	const candidates = new Set([...carriers.values()].flat().filter((note) => !leftOut.has(note.path) && mayBePeers(actor, note)));
	const ranked = [...candidates].map((note) => {
		const tags = [...carriers].filter(([, notes]) => notes.includes(note));
		return { note, tags, rarest: tags[0]?.[1].length ?? 0, common: metricsOf(note).filter((key) => metrics.has(key)).length };
	}).filter(({ common }) => common >= METRICS_IN_COMMON);
	ranked.sort((a, b) => a.rarest - b.rarest || b.common - a.common || (a.note.name < b.note.name ? -1 : 1));
	return ranked.slice(0, MOST_PEERS).map(({ note, tags }) => ({ note, reason: tags.map(([tag]) => `#${tag}`).join(', ') }));
}

/** The actor's rare tags as it spells them, with the notes that carry each; the rarest first. */
function rareTags(actor: ActorNote, index: ActorIndex): Map<string, ActorNote[]> {
	const tags = actor.tags.filter((tag) => !NO_TRADE.has(tag.slice(tag.lastIndexOf('/') + 1).toLowerCase().replace(/[-_]/g, '')));
	const carriers = new Map(tags.map((tag) => [tag.toLowerCase(), { tag, notes: new Array<ActorNote>() }]));
	for (const note of index.all()) for (const key of new Set(note.tags.map((tag) => tag.toLowerCase()))) carriers.get(key)?.notes.push(note);
	const most = Math.min(MOST_CARRIERS, index.size * LARGEST_SHARE);
	const rare = [...carriers.values()].filter(({ notes }) => notes.length <= most).sort((a, b) => a.notes.length - b.notes.length);
	return new Map(rare.map(({ tag, notes }) => [tag, notes]));
}

function metricsOf(note: ActorNote): string[] {
	return [...new Set(note.quickStats.map(({ metric }) => metricKey(metric)))];
}
