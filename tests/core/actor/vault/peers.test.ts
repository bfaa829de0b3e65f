import { describe, expect, test } from 'vitest';
import { ActorIndex } from '../../../../src/core/actor/vault/actor-index';
import type { ActorNote } from '../../../../src/core/actor/note/actor-note';
import { isPeerLink, peersOf } from '../../../../src/core/actor/vault/peers';
import { noteNamed, relatedLink } from '../note-sample';

/** Links resolve as `[[Name]]` does in a vault that has all its actors in one folder. */
const resolve = (target: string): string => `Actors/${target}.md`;

function indexOf(...notes: ActorNote[]): ActorIndex {
	const index = new ActorIndex();
	for (const note of notes) index.set(note);
	return index;
}
function peerNames(actor: ActorNote, ...others: ActorNote[]): string[] {
	return peersOf(actor, indexOf(actor, ...others), resolve).map(({ note }) => note.name);
}

test('peers are those the note names, in its order', () => {
	const nvidia = noteNamed('NVIDIA', { related: [relatedLink('Intel', 'rival'), relatedLink('TSMC', 'supplier'), relatedLink('AMD', 'competitor (GPU)')] });
	expect(peerNames(nvidia, noteNamed('AMD'), noteNamed('TSMC'), noteNamed('Intel'))).toEqual(['Intel', 'AMD']);
});

test('and those whose notes name it, by name', () => {
	const nvidia = noteNamed('NVIDIA', { related: [relatedLink('AMD', 'competitor')] });
	const naming = ['Qualcomm', 'Cerebras'].map((name) => noteNamed(name, { related: [relatedLink('NVIDIA', 'competitor')] }));
	expect(peerNames(nvidia, noteNamed('AMD'), ...naming)).toEqual(['AMD', 'Cerebras', 'Qualcomm']);
});

test('a peer stated in both notes is listed once, as the actor\'s own note states it', () => {
	const nvidia = noteNamed('NVIDIA', { related: [relatedLink('AMD', 'competitor (GPU/AI)')] });
	const amd = noteNamed('AMD', { related: [relatedLink('NVIDIA', 'main rival')] });
	expect(peersOf(nvidia, indexOf(nvidia, amd), resolve)).toEqual([{ note: amd, reason: 'competitor (GPU/AI)', statedBy: nvidia }]);
	expect(peersOf(amd, indexOf(nvidia, amd), resolve)).toEqual([{ note: nvidia, reason: 'main rival', statedBy: amd }]);
});

test('a peer stated only by the other note says so', () => {
	const nvidia = noteNamed('NVIDIA');
	const amd = noteNamed('AMD', { related: [relatedLink('TSMC', 'foundry'), relatedLink('NVIDIA', 'main rival')] });
	expect(peersOf(nvidia, indexOf(nvidia, amd), resolve)).toEqual([{ note: amd, reason: 'main rival', statedBy: amd }]);
});

test('an actor is never its own peer', () => {
	expect(peerNames(noteNamed('NVIDIA', { related: [relatedLink('NVIDIA', 'competitor')] }))).toEqual([]);
});

test('links to notes that are no actors, or to nothing, make no peers', () => {
	const nvidia = noteNamed('NVIDIA', { related: [relatedLink('Foundry Wars', 'rivalry'), relatedLink('Nobody', 'competitor')] });
	expect(peersOf(nvidia, indexOf(nvidia), (target) => (target === 'Nobody' ? undefined : resolve(target)))).toEqual([]);
});

test('links resolve from the note they stand in', () => {
	const nvidia = noteNamed('NVIDIA');
	const amd = noteNamed('AMD', { path: 'Chips/AMD.md', related: [relatedLink('../Actors/NVIDIA', 'rival')] });
	const asked: string[] = [];
	const peers = peersOf(nvidia, indexOf(nvidia, amd), (target, from) => {
		asked.push(`${target} from ${from}`);
		return nvidia.path;
	});
	expect(peers.map(({ note }) => note)).toEqual([amd]);
	expect(asked).toEqual(['../Actors/NVIDIA from Chips/AMD.md']);
});

test('the group a link stands in can say it', () => {
	const nvidia = noteNamed('NVIDIA', { related: [relatedLink('AMD', null, 'Competitors'), relatedLink('Intel', 'x86 chips', 'Peers')] });
	const peers = peersOf(nvidia, indexOf(nvidia, noteNamed('AMD'), noteNamed('Intel')), resolve);
	expect(peers.map(({ reason }) => reason)).toEqual(['Competitors', 'x86 chips']);
});

describe('groups', () => {
	test.each(['Competitors', 'peers', 'Main rivals', 'Peers (Brazil)', 'Peers — inverters / storage', 'Competitors / peers', 'Peers and rivals', 'Casino peers', 'Peer accelerators'])('what stands under %j is a peer', (group) => {
		expect(isPeerLink(relatedLink('X', 'founded 1999', group))).toBe(true);
	});

	test.each(['Supply chain', 'Customers and peers', 'Partners/Competitors', 'Peers & context', 'Deals, peers', 'Players (competitors / customers)', null])('what stands under %j is one only where its annotation says so', (group) => {
		expect(isPeerLink(relatedLink('X', 'main customer', group))).toBe(false);
		expect(isPeerLink(relatedLink('X', 'competitor', group))).toBe(true);
	});
});

describe('annotations', () => {
	test.each(['competitor (China AI/cloud)', 'Competitor', 'GPU competitors', 'peer', 'premium peer to [[BMW]]', 'peers in Europe', 'main rival', 'arch-rival', 'European peer; peer-reviewed models', 'competitor in peer-to-peer lending'])('%j says peer', (note) => {
		expect(isPeerLink(relatedLink('X', note))).toBe(true);
	});

	test.each(['supplier', 'competition law', 'competitive moat', 'peer review', 'peer-reviewed papers', 'peer-to-peer lending', 'peer to peer lending', 'peer-relative charts', 'peerless', 'arrival', 'rivalry since 1999', 'competes in ads', 'competing bid', null])('%j does not', (note) => {
		expect(isPeerLink(relatedLink('X', note))).toBe(false);
	});
});
