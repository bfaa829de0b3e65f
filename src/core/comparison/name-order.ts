/** The order of actors by name, the same on every machine. */

import type { ActorNote } from '../actor/actor-note';

/**
 * What an actor's name is ordered by: without accents and case, actors of one name by their path.
 * Compared as plain texts: thousands of comparisons by the rules of a language take a noticeable while.
 */
export function nameKey({ name, path }: Pick<ActorNote, 'name' | 'path'>): string {
	return `${name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()}\n${path}`;
}

/** Orders texts by their characters. */
export function compareTexts(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
