import type { ActorNote, RelatedLink } from '../../../actor/note/actor-note';
import { shownName } from '../../../actor/note/shown-name';
import { namesOf } from '../../../actor/vault/actor-index';
import { nameOf } from '../../../actor/note/path';
import { fileKey } from '../../../actor/vault/file-key';
import { areNotPeers } from '../../../actor/vault/not-peers';
import { isPeerLink } from '../../../actor/vault/peers';
import { mayBePeers } from '../../../comparison/choose/kind';
import { counted, listed } from '../../../wording';
import type { TextEdit } from '../../../markdown/write/text-edit';
import { firstPlacesOf, type Report } from '../../rule/finding';
import { vaultRule, type JudgedVault } from '../../rule/rule';
import { placeForPeer, remarkAt, type PlaceForPeer } from './list-back';

/** So many peers of one actor are told of one by one, and named of more. */
const FEW = 3;

/** Finds peers that don't list an actor back. Whatever the other's Related section says of the actor counts as listing it. */
export const oneSidedPeer = vaultRule<PlaceForPeer>({
	id: 'one-sided-peer',
	severity: 'hint',
	on: true,
	summary: "A peer that doesn't list the actor back.",
	collect: ({ outline, actor }) => {
		return actor === undefined || actor.related.length === 0 ? undefined : placeForPeer(outline, onlyRelated(actor));
	},
	judge: (vault) => (path) => {
		const actor = vault.actor(path);
		return actor === undefined ? [] : reportsOn(actor, vault);
	},
	joins: {
		keyOf: ({ places: [, { path } = { path: '' }] }) => path,
		least: FEW + 1,
		say: (parts) => {
			const [{ places: [peer, line = peer] }] = parts;
			const one = nameOf(line.path);
			const names = listed(parts.map(({ places: [{ path }] }) => nameOf(path)), FEW);
			return {
				message: `Unexpected peers in one direction: ${one} lists ${counted(parts.length, 'peer', 'en')} that don't list it back, `
					+ `expected each to: ${names}. Add it to them, or say that they are no peers.`,
				places: [line, ...firstPlacesOf(parts)],
			};
		},
	},
});

type Vault = JudgedVault<PlaceForPeer>;

/** Links that are no more than that: a line added to bull or bear points would be read as one of them. */
function onlyRelated({ related, bull, bear }: ActorNote): readonly RelatedLink[] {
	const points = new Set([...bull, ...bear].flatMap(({ line, children }) => [line, ...children.map((child) => child.line)]));
	return related.filter(({ line }) => !points.has(line));
}

function reportsOn(actor: ActorNote, vault: Vault): Report[] {
	const { given: { notPeers } } = vault;
	const reports = new Map<string, Report>();
	for (const link of actor.related.filter(isPeerLink)) {
		const peer = vault.actor(vault.resolve(link.target, actor.path) ?? '');
		if (peer === undefined || peer.path === actor.path || reports.has(peer.path)) continue;
		if (!mayBePeers(actor, peer) || listsBack(peer, actor, vault) || areNotPeers(notPeers, actor.path, peer.path)) continue;
		reports.set(peer.path, reportOn(actor, peer, link, vault));
	}
	return [...reports.values()];
}

/**
 * Only a link with its file name can lead to a note, which spares asking where the others lead. A link that leads nowhere lists
 * the actor that goes by its name.
 */
function listsBack(peer: ActorNote, actor: ActorNote, { resolve }: Vault): boolean {
	const key = fileKey(actor.path);
	const names = new Set([...namesOf(actor), shownName(actor)].map((name) => name.toLowerCase()));
	return peer.related.some(({ target }) => {
		if (fileKey(target) === key) return resolve(target, peer.path) === actor.path;
		return names.has(target.toLowerCase()) && resolve(target, peer.path) === undefined;
	});
}

function reportOn(actor: ActorNote, peer: ActorNote, link: RelatedLink, vault: Vault): Report {
	const place = vault.kept(peer.path);
	const [one, other] = [shownName(actor), shownName(peer)];
	const fix = place && fixAt(place, wordFor(link), linkTo(actor, peer, vault));
	return {
		message: `Unexpected peer in one direction: ${one} lists ${other}, expected ${other} to list ${one}. ${REMEDY}`,
		places: [
			{ path: peer.path, line: place?.line ?? peer.related.at(-1)?.line ?? 1, column: 1 },
			{ path: actor.path, line: link.line, column: 1 },
		],
		...(fix !== undefined && { fix }),
	};
}

const REMEDY = 'Add it, or say that they are no peers.';

/** `peer` where the other side says no more. */
function wordFor({ note, group }: RelatedLink): string {
	const said = (note ?? group ?? '').toLowerCase();
	return said.includes('peer') && !/compet|rival/.test(said) ? 'peer' : 'competitor';
}

/** A link by its name, where that leads to the note. */
function linkTo({ name, path }: ActorNote, from: ActorNote, { resolve }: Vault): string {
	return resolve(name, from.path) === path ? `[[${name}]]` : `[[${path.replace(/\.md$/i, '')}|${name}]]`;
}

function fixAt(place: PlaceForPeer, word: string, link: string): TextEdit {
	return { from: place.at, to: place.at, insert: `${place.before}${link}${remarkAt(place, word)}` };
}
