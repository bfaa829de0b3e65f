/** What a text links to, and which actors. */

import type { ActorNote } from '../note/actor-note';
import { linkAt } from '../related-link';
import type { ActorLookup } from './find-actor';

/** The actors linked in `text`, in order, each once: wikilinks, embeds, and Markdown links to notes. */
export function actorsLinkedIn(text: string, lookup: ActorLookup): ActorNote[] {
	return [...new Set([...linksToActors(text, lookup)].map(({ note }) => note))];
}

/** The actor that the link around the place `at` of `text` leads to; `undefined` where there is no link, or none to an actor. */
export function actorLinkedAt(text: string, at: number, lookup: ActorLookup): ActorNote | undefined {
	for (const { note, start, end } of linksToActors(text, lookup)) if (start <= at && at <= end) return note;
	return undefined;
}

/** What a text links to, as it is written there, in order, each once. */
export function targetsIn(text: string): string[] {
	return [...new Set([...linksIn(text)].map(({ target }) => target))];
}

/** A link, from its first bracket to behind its last. */
interface PlacedTarget {
	readonly target: string;
	readonly start: number;
	readonly end: number;
}

function* linksToActors(text: string, { index, resolve, from }: ActorLookup): Generator<PlacedTarget & { readonly note: ActorNote }> {
	for (const link of linksIn(text)) {
		const note = index.get(resolve(link.target, from) ?? '');
		if (note !== undefined) yield { ...link, note };
	}
}

function* linksIn(text: string): Generator<PlacedTarget> {
	for (let at = text.indexOf('['); at >= 0; at = text.indexOf('[', at)) {
		const link = linkAt(text, at);
		if (link !== undefined && link.target !== '') yield { target: link.target, start: at, end: link.end };
		at = link?.end ?? at + 1;
	}
}
