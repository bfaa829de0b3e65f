/** Which actors of a set belong to another one of it, so that a group and its parts are not compared as equals. */

import type { ActorNote, PropertyValue } from '../../actor/note/actor-note';
import { namesOf } from '../../actor/vault/actor-index';
import type { ResolveLink } from '../../actor/vault/peers';
import { linkAt } from '../../actor/related-link';
import { plainText } from '../../markdown/inline';

/** An actor, and the one it says it belongs to. */
export interface Subsidiary {
	readonly note: ActorNote;
	readonly parent: ActorNote;
}

/**
 * The actors of `notes` whose Parent or Owner is another of them, in their order. Of two that name each
 * other, only the first belongs to the second.
 */
export function subsidiariesWithin(notes: readonly ActorNote[], resolve: ResolveLink): Subsidiary[] {
	const byPath = new Map(notes.map((note) => [note.path, note]));
	const byName = notesByName(notes);
	const parents = new Map<ActorNote, ActorNote>();
	for (const note of notes) {
		const stated = statedParents(note).flatMap(({ link, words }) => (
			byPath.get(link === undefined ? '' : resolve(link, note.path) ?? '') ?? byName.get((link ?? words).toLowerCase()) ?? []
		));
		const parent = stated.find((candidate) => candidate.path !== note.path && !belongsTo(candidate, note, parents));
		if (parent !== undefined) parents.set(note, parent);
	}
	return [...parents].map(([note, parent]) => ({ note, parent }));
}

/** The notes by each name that only one of them goes under. */
function notesByName(notes: readonly ActorNote[]): Map<string, ActorNote> {
	const byName = new Map<string, ActorNote | undefined>();
	for (const note of notes) {
		for (const name of new Set(namesOf(note).map((text) => text.toLowerCase()))) byName.set(name, byName.has(name) ? undefined : note);
	}
	return new Map([...byName].flatMap(([name, note]) => (note === undefined ? [] : [[name, note]])));
}

function belongsTo(note: ActorNote, other: ActorNote, parents: ReadonlyMap<ActorNote, ActorNote>): boolean {
	for (let at: ActorNote | undefined = note; at !== undefined; at = parents.get(at)) if (at === other) return true;
	return false;
}

/** A parent as a note names it: by a link, or in words. */
interface StatedParent {
	readonly link?: string;
	readonly words: string;
}

function statedParents(note: ActorNote): StatedParent[] {
	const rows = note.quickStats.filter(({ metric }) => PARENT_NAME.test(plainText(metric))).map(({ value }) => value);
	const properties = Object.entries(note.properties).filter(([name]) => PARENT_NAME.test(name));
	return [...rows, ...properties.flatMap(([, value]) => onlyText(value))].flatMap(readParents);
}

/** Several owners in a list are as many shares, of which none need be the greater. */
function onlyText(value: PropertyValue): string[] {
	if (typeof value === 'string') return [value];
	return value.length === 1 ? [...value] : [];
}

/** Rows and properties that name who an actor belongs to. `Ownership` is left out: it speaks of shares and kinds of owners. */
const PARENT_NAME = /^(?:parent|parent[ _-](?:company|actor|group)|owner|owned[ _-]by)$/i;

/**
 * What a value opens with: `[[Alphabet]] / [[Google]]`, `Apple (acquired 2014)`. Several owners side
 * by side, a share of less than half and what is over are no parent.
 */
function readParents(value: string): StatedParent[] {
	const text = value.replace(/^[\s*_]+/, '');
	const share = /(\d+(?:\.\d+)?) ?%/.exec(text)?.[1];
	if (NO_PARENT.test(text) || (share !== undefined && Number(share) < 50)) return [];
	const parents: StatedParent[] = [];
	let at = 0;
	for (let link = linkAt(text, at); link !== undefined; link = linkAt(text, at)) {
		parents.push({ link: link.target, words: link.target });
		at = link.end + (/^[\s*_]*\/[\s*_]*/.exec(text.slice(link.end))?.[0].length ?? 0);
		if (at === link.end) break;
	}
	if (/^[\s*_]*[,+&;]|^\s+and\s/.test(text.slice(at))) return [];
	const [words = ''] = text.split(/[(,;/+—–]/);
	return parents.length > 0 ? parents : [{ words: plainText(words) }];
}

const NO_PARENT = /\b(?:JV|joint venture|former|formerly|previously|until|minority|spun|spin-?off|divested|sold)\b/i;
