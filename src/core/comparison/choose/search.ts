/** Finding actors by any of their names, for a person who types. What matches what is decided by the matcher that is passed in. */

import type { ActorNote } from '../../actor/note/actor-note';
import { tickersOf } from '../../actor/vault/actor-index';

/** A name an actor goes under, and what kind of name it is. */
export interface ActorName {
	readonly text: string;
	readonly kind: 'name' | 'ticker' | 'alias' | 'title';
}

/** An actor with its names, made ready to be searched. */
export interface SearchableActor {
	readonly note: ActorNote;
	/** The note's own name first. */
	readonly names: readonly ActorName[];
	/** What it is sorted by (see `sortKey`). */
	readonly key: string;
}

/** An actor that was found, and by which name. `match` is what the matcher said of that name; absent without a query. */
export interface FoundActor<Match> {
	readonly note: ActorNote;
	readonly name: ActorName;
	readonly match: Match | undefined;
}

/** Judges one name: a higher score is better, `null` is no match. */
type NameMatcher<Match extends { readonly score: number }> = (name: string) => Match | null;

/**
 * Makes actors ready to be searched, in the order of their names whatever case and accents. Those that were made ready
 * before are `known`, and not looked at again.
 */
export function searchable(notes: Iterable<ActorNote>, known: readonly SearchableActor[] = []): SearchableActor[] {
	const before = new Map(known.map((actor) => [actor.note, actor]));
	const actors = [...notes].map((note) => before.get(note) ?? { note, names: kindsOfNames(note), key: sortKey(note) });
	return actors.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
}

/** The same actors with those at `paths` before all others, in that order. */
export function placedFirst(actors: readonly SearchableActor[], paths: Iterable<string>): SearchableActor[] {
	const byPath = new Map(actors.map((actor) => [actor.note.path, actor]));
	const first = new Set([...paths].flatMap((path) => byPath.get(path) ?? []));
	return [...first, ...actors.filter((actor) => !first.has(actor))];
}

/** Compared as plain texts: thousands of comparisons by the rules of a language take a noticeable while. */
function sortKey({ name, path }: ActorNote): string {
	return `${name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()}\n${path}`;
}

/** The names of a note, each once. Of what several of them are, the note's own name counts, then a ticker, then an alias. */
function kindsOfNames(note: ActorNote): ActorName[] {
	const kinds = new Map<string, ActorName['kind']>([[note.name, 'name']]);
	if (note.title !== null) kinds.set(note.title, 'title');
	for (const alias of note.aliases) kinds.set(alias, 'alias');
	for (const ticker of tickersOf(note)) kinds.set(ticker, 'ticker');
	kinds.set(note.name, 'name');
	return [...kinds].map(([text, kind]) => ({ text, kind }));
}

/**
 * The actors that match `query`, best first, at most `limit`: those that go under exactly this name
 * before all others, so that a short ticker is not lost among longer names. An empty query finds
 * the first actors as they come.
 */
export function searchActors<Match extends { readonly score: number }>(
	actors: readonly SearchableActor[],
	query: string,
	matcher: NameMatcher<Match>,
	limit: number,
): FoundActor<Match>[] {
	const wanted = query.trim().toLowerCase();
	if (wanted === '') {
		const first = actors.slice(0, limit);
		return first.flatMap(({ note, names: [name] }) => (name === undefined ? [] : [{ note, name, match: undefined }]));
	}
	const found = actors.flatMap((actor) => bestName(actor, wanted, matcher) ?? []);
	found.sort((a, b) => Number(b.isExact) - Number(a.isExact) || b.match.score - a.match.score);
	return found.slice(0, limit).map(({ note, name, match }) => ({ note, name, match }));
}

interface RankedActor<Match> extends FoundActor<Match> {
	readonly match: Match;
	readonly isExact: boolean;
}

/** The name of an actor that matches best; of equals the first, which is the note's own before its aliases. */
function bestName<Match extends { readonly score: number }>(
	{ note, names }: SearchableActor,
	wanted: string,
	matcher: NameMatcher<Match>,
): RankedActor<Match> | undefined {
	let best: RankedActor<Match> | undefined;
	for (const name of names) {
		const match = matcher(name.text);
		if (match === null) continue;
		const isExact = name.text.toLowerCase() === wanted;
		if (isExact) return { note, name, match, isExact };
		if (best === undefined || match.score > best.match.score) best = { note, name, match, isExact };
	}
	return best;
}
