/** What the owner calls each note: by a `type` property, the folder it lies in, a tag. */

import { isTagOrNested } from '../../actor/note/tags';
import { isAside, nameKey, senseOf, type Sense } from '../words/sense';
import { KIND_KEYS } from '../words/properties';
import type { NoteSigns } from '../signs/note-signs';

/** What a note is called, by the strongest word for it. */
export interface Called {
	readonly by: 'property' | 'folder' | 'siblings' | 'outer folder' | 'tag' | 'nothing';
	readonly sense: Sense;
}

/** Names beside which others name actors: a `type` of which some values do, a folder in which some folders do. */
interface Siblings {
	readonly properties: ReadonlySet<string>;
	readonly folders: ReadonlySet<string>;
}

/**
 * What each note is called. Where an owner sorts notes by a property or by folders, and some of these name actors, the
 * others name something else, whatever the word.
 */
export function calledAs(notes: readonly NoteSigns[]): Called[] {
	const siblings = siblingsIn(notes);
	return notes.map((note) => called(note, siblings));
}

function siblingsIn(notes: readonly NoteSigns[]): Siblings {
	const properties = new Map<string, number>();
	const folders = new Map<string, number>();
	for (const note of notes) {
		for (const [key, values] of kindsOf(note)) if (firstSense(values) === 'actor') count(properties, key);
		const parts = foldersOf(note.path);
		if (senseOf(parts.at(-1) ?? '') === 'actor') count(folders, parts.slice(0, -1).join('/'));
	}
	return { properties: enough(properties), folders: enough(folders) };
}

function count(counts: Map<string, number>, key: string): void {
	counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The tag that says it in so many words; it is what the plugin looks for until it is told otherwise. */
const OWN_TAG = 'actor';

/** One note with an odd type says nothing of the others. */
const ENOUGH = 3;

function enough(counts: ReadonlyMap<string, number>): ReadonlySet<string> {
	return new Set([...counts].flatMap(([key, times]) => (times >= ENOUGH ? [key] : [])));
}

function called(note: NoteSigns, siblings: Siblings): Called {
	const ways: readonly Called[] = [
		{ by: 'property', sense: note.tags.some((tag) => isTagOrNested(tag, OWN_TAG)) ? 'actor' : 'none' },
		{ by: 'property', sense: firstSense(kindsOf(note).flatMap(([, values]) => values)) },
		{ by: 'folder', sense: senseOf(foldersOf(note.path).at(-1) ?? '') },
		{ by: 'siblings', sense: isBesideActors(note, siblings) ? 'other' : 'none' },
		{ by: 'outer folder', sense: outerSense(note.path) },
		{ by: 'tag', sense: firstSense(note.tags.map(tagName)) },
	];
	const told = ways.filter(({ sense }) => sense !== 'none');
	const [first = { by: 'nothing', sense: 'none' }, second] = told;
	return first.by === 'outer folder' && first.sense === 'other' && second !== undefined ? second : first;
}

function isBesideActors(note: NoteSigns, siblings: Siblings): boolean {
	const folders = foldersOf(note.path);
	const isSorted = folders.length > 0 && siblings.folders.has(folders.slice(0, -1).join('/'));
	return isSorted || kindsOf(note).some(([key]) => siblings.properties.has(key));
}

/** What a tag calls a note: the first part of a nested one (`company/public`), unless that says where (`region/asia`). */
export function tagName(tag: string): string {
	const [first = '', nested] = tag.split('/');
	return nested !== undefined && saysWhere(first) ? '' : first;
}

/** Whether the first part of a nested tag says where something is, and not what. */
export function saysWhere(part: string): boolean {
	return PLACES.has(part.toLowerCase());
}

const PLACES: ReadonlySet<string> = new Set(['region', 'regions', 'place', 'places', 'country', 'countries', 'geography', 'geo']);

/** Of the folders around the one a note lies in the nearest that says something. */
function outerSense(path: string): Sense {
	const folders = foldersOf(path);
	const senses = folders.slice(0, -1).reverse().map(senseOf);
	const sense = senses.find((each) => each !== 'none') ?? 'none';
	return sense === 'actor' && folders.some(isAside) ? 'none' : sense;
}

function foldersOf(path: string): string[] {
	return path.split('/').slice(0, -1);
}

/** The values of the properties that say what kind of note it is. */
function kindsOf({ properties }: NoteSigns): [key: string, values: readonly string[]][] {
	return [...properties].flatMap(([key, { values }]) => (KIND_KEYS.has(key) && values.length > 0 ? [[key, values]] : []));
}

/** Of several words the one for an actor decides: a note tagged `company` and `sector`. */
function firstSense(names: readonly string[]): Sense {
	const senses = names.filter((name) => nameKey(name) !== '').map(senseOf);
	return senses.includes('actor') ? 'actor' : senses.includes('other') ? 'other' : 'none';
}
