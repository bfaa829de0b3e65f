/** The one actor that a person means by what they have written, or what to write instead. */

import type { ActorIndex } from '../../actor/vault/actor-index';
import type { ActorNote } from '../../actor/note/actor-note';
import type { ResolveLink } from '../../actor/vault/peers';
import { allNames, suggestion } from '../query/did-you-mean';
import { linkTarget } from '../query/list';

/** Where actors are looked for. */
export interface ActorPlaces {
	readonly index: ActorIndex;
	readonly resolve: ResolveLink;
	/** Path of the note that names them, from which links lead; empty where it is no note. */
	readonly from: string;
}

/** An actor, or a sentence on why there is none. */
export type FoundOrNot = { readonly note: ActorNote } | { readonly problem: string };

/**
 * Finds the actor that goes by `written`: a link is followed first; words are a path, else a name.
 * A name of several actors is never guessed.
 */
export function findActor(written: string, places: ActorPlaces): FoundOrNot {
	const target = linkTarget(written);
	const linked = target === undefined ? undefined : followed(target, places);
	if (linked !== undefined) return { note: linked };
	const name = target ?? written;
	const { index } = places;
	const atPath = index.get(name) ?? index.get(`${name}.md`);
	if (atPath !== undefined) return { note: atPath };
	const named = index.named(name);
	const [only] = named;
	if (only === undefined) return { problem: unknown(name, places) };
	return named.length === 1 ? { note: only } : { problem: ambiguous(name, named) };
}

function followed(target: string, { index, resolve, from }: ActorPlaces): ActorNote | undefined {
	return index.get(resolve(target, from) ?? '');
}

function ambiguous(name: string, notes: readonly ActorNote[]): string {
	const paths = notes.map(({ path }) => path).sort();
	return `“${name}” names ${paths.length} actors: ${paths.join(', ')}. Write the one you mean as [[${linkTo(paths[0] ?? '')}]].`;
}

function linkTo(path: string): string {
	return path.replace(/\.md$/, '');
}

function unknown(name: string, { index, resolve, from }: ActorPlaces): string {
	const path = resolve(name, from);
	if (path !== undefined) return `${path} is no actor note.`;
	return `No actor goes by “${name}”.${suggestion(name, allNames(index.all()))}`;
}
