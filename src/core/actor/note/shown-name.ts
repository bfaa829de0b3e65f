/** What a note is called. */

import type { ActorNote } from './actor-note';

/**
 * The note's title, where its file is named by a slug (`acme-corp`, `acme_corp`) or the property `title` gives it;
 * its file name otherwise. What is written into notes names the file, and so does every output for programs.
 */
export function shownName({ name, title, properties }: Pick<ActorNote, 'name' | 'title' | 'properties'>): string {
	if (title === null) return name;
	return SLUG.test(name) || title === (properties['title'] ?? properties['Title']) ? title : name;
}

/** Small letters and digits of the Latin alphabet, without blanks. */
const SLUG = /^[a-z\d]+(?:[-_.][a-z\d]+)*$/;

/** Whether two names are one but for what a file name may leave out or write otherwise: `José’s Harbor`, `joses-harbor`. */
export function isSameName(one: string, other: string): boolean {
	return letters(one) === letters(other);
}

/** A name without what a file name may leave out or write otherwise. */
export function letters(name: string): string {
	return name.normalize('NFD').toLowerCase().replace(/[\u0300-\u036f]|[^\p{L}\p{N}\p{M}]/gu, '');
}
