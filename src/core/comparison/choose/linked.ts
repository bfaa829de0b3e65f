/** The actors that a text links to. */

import type { ActorNote } from '../../actor/note/actor-note';
import { linkAt } from '../../actor/related-links';
import type { ActorLookup } from './find-actor';

/** The actors linked in `text`, in order, each once: wikilinks, embeds, and Markdown links to notes. */
export function actorsLinkedIn(text: string, { index, resolve, from }: ActorLookup): ActorNote[] {
	const notes = new Set<ActorNote>();
	for (let at = text.indexOf('['); at >= 0; at = text.indexOf('[', at)) {
		const link = linkAt(text, at);
		const note = link === undefined || link.target === '' ? undefined : index.get(resolve(link.target, from) ?? '');
		if (note !== undefined) notes.add(note);
		at = link?.end ?? at + 1;
	}
	return [...notes];
}
