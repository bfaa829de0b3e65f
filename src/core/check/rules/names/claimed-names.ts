/** Which names actor notes go by, and who shares them. */

import type { ActorNote } from '../../../actor/note/actor-note';
import { namesOf, tickersOf } from '../../../actor/vault/actor-index';

/** A name as a note claims it. */
export interface ClaimedName {
	readonly note: ActorNote;
	readonly written: string;
	/** A note's file name and title are its name. What is an alias and a ticker is a ticker. */
	readonly as: 'name' | 'alias' | 'ticker';
}

/** Notes that share names, and each of the names by whoever claims it. */
export interface SharedNames {
	readonly notes: readonly ActorNote[];
	readonly names: readonly (readonly ClaimedName[])[];
}

/** The groups of notes that go by a name of this one and of which it is the first by path. Names that are equal but for case are one. */
export function sharedNames(first: ActorNote, named: (name: string) => readonly ActorNote[]): SharedNames[] {
	const groups = new Map<string, SharedNames & { readonly names: (readonly ClaimedName[])[] }>();
	for (const { written } of claimsOf(first)) {
		const notes = named(written);
		if (notes.length < 2) continue;
		const sharing = [...notes].sort(byPath);
		if (sharing[0]?.path !== first.path) continue;
		const key = sharing.map(({ path }) => path).join('\n');
		const group = groups.get(key) ?? { notes: sharing, names: [] };
		group.names.push(sharing.flatMap(claimsOf).filter((claim) => keyOf(claim.written) === keyOf(written)));
		groups.set(key, group);
	}
	return [...groups.values()];
}

function claimsOf(note: ActorNote): ClaimedName[] {
	const tickers = new Set(tickersOf(note).map(keyOf));
	const own = new Set([note.name, note.title ?? note.name].map(keyOf));
	const kindOf = (key: string): ClaimedName['as'] => (own.has(key) ? 'name' : tickers.has(key) ? 'ticker' : 'alias');
	const claimed = new Map(namesOf(note).reverse().map((written) => [keyOf(written), written] as const));
	return [...claimed].reverse().map(([key, written]) => ({ note, written, as: kindOf(key) }));
}

function keyOf(name: string): string {
	return name.trim().toLowerCase().normalize('NFC');
}

function byPath(one: ActorNote, other: ActorNote): number {
	return one.path < other.path ? -1 : 1;
}
