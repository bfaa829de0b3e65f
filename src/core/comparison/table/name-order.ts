/** The order of names and texts, the same on every machine: people look one up by eye, so `A10` stands behind `A9`. */

import type { ActorNote } from '../../actor/note/actor-note';

const COLLATOR = new Intl.Collator('en', { numeric: true });

/** Orders texts by their letters, whatever case and accents, and numbers within them by their size. */
export function compareTexts(a: string, b: string): number {
	return COLLATOR.compare(a, b);
}

/** Orders actors by name, those of one name by path. */
export function compareByName(a: Pick<ActorNote, 'name' | 'path'>, b: Pick<ActorNote, 'name' | 'path'>): number {
	return compareTexts(a.name, b.name) || compareTexts(a.path, b.path);
}
