/** What the name of a type, a folder or a tag says of the notes under it. */

import { ACTOR_WORDS } from '../../actor/words/relations/languages';
import { ACTOR_NAMES, ASIDE_NAMES, DEALT_WITH_NAMES, HEAD_NAMES, INDEX_NAMES, MADE_UP_NAMES, OTHER_NAMES, UMBRELLA_NAMES } from './names';

/** `actor` where it names actors, `other` where it names notes of another kind, `none` where it tells neither. */
export type Sense = 'actor' | 'other' | 'none';

const KINDS: readonly string[] = [...ACTOR_WORDS.values()].flatMap(({ kinds }) => Object.values(kinds).flatMap(({ names }) => names));
const ACTORS: ReadonlySet<string> = new Set([...ACTOR_NAMES, ...DEALT_WITH_NAMES, ...KINDS]);
const HEADS: ReadonlySet<string> = new Set([...HEAD_NAMES, ...KINDS]);
const OTHERS: ReadonlySet<string> = new Set([...OTHER_NAMES, ...ASIDE_NAMES, ...INDEX_NAMES]);
const ASIDE: ReadonlySet<string> = new Set(ASIDE_NAMES);
const MADE_UP: ReadonlySet<string> = new Set(MADE_UP_NAMES);
const UMBRELLAS: ReadonlySet<string> = new Set(UMBRELLA_NAMES);
const DEALT_WITH: ReadonlySet<string> = new Set(DEALT_WITH_NAMES);
const INDEXES: ReadonlySet<string> = new Set(INDEX_NAMES);

/** A name as a key: `03 - Public_Companies` is `public companies`, `#People` is `people`. */
export function nameKey(name: string): string {
	// One plain word, as most names of folders and tags are, is its own key.
	if (/^[a-z]*$/i.test(name)) return name.toLowerCase();
	return name.normalize('NFC').toLowerCase().replace(/[\s_-]+/g, ' ').replace(/^[^\p{L}]+/u, '').trim();
}

/** Reads a name: as a whole, else by its first and last word, `public companies`. A word of another kind decides: `people index`. */
export function senseOf(name: string): Sense {
	const key = nameKey(name);
	const words = [key, ...key.split(/[ /&+,]+/)];
	if (ACTORS.has(key)) return 'actor';
	if (words.some((word) => OTHERS.has(word)) || endsWith(key, OTHERS)) return 'other';
	return HEADS.has(words[1] ?? '') || HEADS.has(words.at(-1) ?? '') ? 'actor' : 'none';
}

/** Whether a folder's notes are set aside: clipped, filed away, templates, days. */
export function isAside(folder: string): boolean {
	const key = nameKey(folder);
	return ASIDE.has(key) || endsWith(key, ASIDE);
}

/** Whether a folder's notes are made up: templates and tests. */
export function isOfMadeUp(folder: string): boolean {
	const key = nameKey(folder);
	return MADE_UP.has(key) || endsWith(key, MADE_UP);
}

/** Whether a folder is named for actors at large: each folder inside holds some kind of them. */
export function isUmbrella(folder: string): boolean {
	return UMBRELLAS.has(nameKey(folder));
}

/** Whether the folders inside a folder hold the work for those it is named for, and not notes about them. */
export function holdsWork(folder: string): boolean {
	return DEALT_WITH.has(nameKey(folder));
}

/** Whether a note's name is one of a page that leads to others. */
export function isIndexName(name: string): boolean {
	const key = nameKey(name);
	return INDEXES.has(key) || key.split(' ').some((word) => word === 'index' || word === 'moc');
}

/** Where words are not set apart by blanks, the last two to four characters are the word: 上市公司. */
function endsWith(key: string, words: ReadonlySet<string>): boolean {
	if (!/[\u3040-\u9fff\uac00-\ud7af]$/.test(key)) return false;
	return [2, 3, 4].some((length) => key.length > length && words.has(key.slice(-length)));
}
