/** Finds the one actor that a written name or link means, or says what to write instead. */

import { namesOf, type ActorIndex } from '../vault/actor-index';
import type { ActorNote } from '../note/actor-note';
import type { NotPeers } from '../vault/not-peers';
import type { ResolveLink } from '../vault/peers';
import { suggestion } from '../../lines/did-you-mean';
import { linkTarget } from '../../lines/list';

/** What actors are looked up by. */
export interface ActorLookup {
	readonly index: ActorIndex;
	/** Follows a link from the note that it stands in. */
	readonly resolve: ResolveLink;
	/** Path of the note that the names stand in, from which its links lead; empty for names of no note. */
	readonly from: string;
	/** Whom the person has said to be no peers; none where left out. */
	readonly notPeers?: NotPeers;
}

/** An actor, or a sentence on why there is none. */
type FoundOrNot = { readonly note: ActorNote } | { readonly problem: string };

/**
 * Finds the actor that `written` names: a link is followed first; words are a path, else a name.
 * A name that several actors have is never guessed.
 */
export function findActor(written: string, lookup: ActorLookup): FoundOrNot {
	const target = linkTarget(written);
	const linked = target === undefined ? undefined : followed(target, lookup);
	if (linked !== undefined) return { note: linked };
	const name = target ?? written;
	const { index } = lookup;
	const atPath = index.get(name) ?? index.get(`${name}.md`);
	if (atPath !== undefined) return { note: atPath };
	const named = index.named(name);
	const [only] = named;
	if (only === undefined) return { problem: unknown(name, lookup) };
	return named.length === 1 ? { note: only } : { problem: ambiguous(name, named) };
}

function followed(target: string, { index, resolve, from }: ActorLookup): ActorNote | undefined {
	return index.get(resolve(target, from) ?? '');
}

function ambiguous(name: string, notes: readonly ActorNote[]): string {
	const paths = notes.map(({ path }) => path).sort();
	const link = `[[${withoutExtension(paths[0] ?? '')}]]`;
	return `${paths.length} actors are called "${name}": ${paths.join(', ')}. Write the one you mean as a link, such as ${link}.`;
}

function withoutExtension(path: string): string {
	return path.replace(/\.md$/, '');
}

function unknown(name: string, { index, resolve, from }: ActorLookup): string {
	const path = resolve(name, from);
	if (path !== undefined) return `${path} isn't an actor note.`;
	return `No actor is called "${name}".${suggestion(name, allNames(index.all()))}`;
}

/** Every name of the actors, their own before titles, aliases and tickers. */
export function* allNames(notes: Iterable<ActorNote>): Generator<string> {
	const all = [...notes];
	for (const { name } of all) yield name;
	for (const note of all) yield* namesOf(note).slice(1);
}
