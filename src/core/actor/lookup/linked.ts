/** The actors that a text links to. */

import type { ActorNote } from '../note/actor-note';
import { linkAt } from '../related-link';
import type { ActorLookup } from './find-actor';

/** The actors linked in `text`, in order, each once: wikilinks, embeds, and Markdown links to notes. */
export function actorsLinkedIn(text: string, lookup: ActorLookup): ActorNote[] {
	return [...new Set([...linksIn(text, lookup)].map(({ note }) => note))];
}

/** The actor that the link around the place `at` of `text` leads to; `undefined` where there is no link, or none to an actor. */
export function actorLinkedAt(text: string, at: number, lookup: ActorLookup): ActorNote | undefined {
	for (const { note, start, end } of linksIn(text, lookup)) if (start <= at && at <= end) return note;
	return undefined;
}

/** A link to an actor, from its first bracket to behind its last. */
interface LinkToActor {
	readonly note: ActorNote;
	readonly start: number;
	readonly end: number;
}

function* linksIn(text: string, { index, resolve, from }: ActorLookup): Generator<LinkToActor> {
	for (let at = text.indexOf('['); at >= 0; at = text.indexOf('[', at)) {
		const link = linkAt(text, at);
		const note = link === undefined || link.target === '' ? undefined : index.get(resolve(link.target, from) ?? '');
		if (link !== undefined && note !== undefined) yield { note, start: at, end: link.end };
		at = link?.end ?? at + 1;
	}
}
