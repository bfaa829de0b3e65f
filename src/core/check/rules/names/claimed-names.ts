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

/** The groups of notes that go by a name of each other, by their paths. Names that are equal but for case are one. */
export function sharedNames(notes: Iterable<ActorNote>): SharedNames[] {
	const claims = [...notes].sort(byPath).flatMap(claimsOf);
	const groups = new Map<string, SharedNames & { readonly names: (readonly ClaimedName[])[] }>();
	for (const name of groupedBy(claims, ({ written }) => keyOf(written)).values()) {
		const sharing = [...new Set(name.map(({ note }) => note))];
		if (sharing.length < 2) continue;
		const key = sharing.map(({ path }) => path).join('\n');
		const group = groups.get(key) ?? { notes: sharing, names: [] };
		group.names.push(name);
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

function groupedBy<Item>(items: readonly Item[], keyOfItem: (item: Item) => string): Map<string, Item[]> {
	const groups = new Map<string, Item[]>();
	for (const item of items) {
		const key = keyOfItem(item);
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
}
