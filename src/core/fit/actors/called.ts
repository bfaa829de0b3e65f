/** What the owner calls each note: by a `type` property, the folder it lies in, a tag. */

import { isTagOrNested } from '../../actor/note/tags';
import { holdsWork, isAside, isUmbrella, nameKey, senseOf, type Sense } from '../words/sense';
import { KIND_KEYS } from '../words/properties';
import type { NoteSigns } from '../signs/note-signs';
import type { Steps } from '../steps/steps';

/** What a note is called, by the strongest word for it. */
export interface Called {
	readonly by: 'property' | 'folder' | 'siblings' | 'outer folder' | 'tag' | 'nothing';
	readonly sense: Sense;
}

/** How the owner of these notes names actors. */
interface Habits {
	/** Properties of which some values do, and folders in which some folders do. */
	readonly properties: ReadonlySet<string>;
	readonly folders: ReadonlySet<string>;
	/** Tags that do. */
	readonly tags: ReadonlySet<string>;
	/** What a name says, read once: thousands of notes have the same ones. */
	readonly senseOf: SenseOf;
}

type SenseOf = (name: string) => Sense;

/**
 * What each note is called. Where an owner sorts notes by a property or by folders, and some of these name actors, the
 * others name something else, whatever the word.
 */
export function* calledAs(notes: readonly NoteSigns[]): Steps<Called[]> {
	const habits = yield* habitsIn(notes, remembered(senseOf));
	const all: Called[] = [];
	for (const note of notes) {
		all.push(called(note, habits));
		yield;
	}
	return all;
}

function remembered(read: SenseOf): SenseOf {
	const known = new Map<string, Sense>();
	return (name) => {
		const sense = known.get(name) ?? read(name);
		known.set(name, sense);
		return sense;
	};
}

function* habitsIn(notes: readonly NoteSigns[], senseOf: SenseOf): Steps<Habits> {
	const properties = new Map<string, number>();
	const folders = new Map<string, number>();
	const tags = new Map<string, number>();
	for (const note of notes) {
		for (const tag of new Set(note.tags.map(tagName))) if (senseOf(tag) === 'actor') count(tags, tag);
		for (const [key, values] of kindsOf(note)) if (firstSense(values, senseOf) === 'actor') count(properties, key);
		const parts = foldersOf(note.path);
		if (senseOf(parts.at(-1) ?? '') === 'actor') count(folders, parts.slice(0, -1).join('/'));
		yield;
	}
	const fewestTagged = Math.max(ENOUGH, TAGGED_PART * notes.length);
	return { properties: enough(properties, ENOUGH), folders: enough(folders, ENOUGH), tags: enough(tags, fewestTagged), senseOf };
}

function count(counts: Map<string, number>, key: string): void {
	counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The tag that says it in so many words; it is what the plugin looks for until it is told otherwise. */
const OWN_TAG = 'actor';

/** One note with an odd type says nothing of the others. */
const ENOUGH = 3;
/** A type or a folder says what a note is; a tag may say what it is about, and a few in a large vault tell nothing. */
const TAGGED_PART = 0.01;

function enough(counts: ReadonlyMap<string, number>, fewest: number): ReadonlySet<string> {
	return new Set([...counts].flatMap(([key, times]) => (times >= fewest ? [key] : [])));
}

function called(note: NoteSigns, habits: Habits): Called {
	const { senseOf } = habits;
	// Where a type says what the note is, tags say what it is about.
	const isTyped = kindsOf(note).length > 0;
	const tags = note.tags.map(tagName).filter((tag) => senseOf(tag) !== 'actor' || (!isTyped && habits.tags.has(tag)));
	const ways: readonly Called[] = [
		{ by: 'property', sense: note.tags.some((tag) => isTagOrNested(tag, OWN_TAG)) ? 'actor' : 'none' },
		{ by: 'property', sense: firstSense(kindsOf(note).flatMap(([, values]) => values), senseOf) },
		{ by: 'folder', sense: folderSense(note.path, senseOf) },
		{ by: 'siblings', sense: isBesideActors(note, habits) ? 'other' : 'none' },
		{ by: 'outer folder', sense: outerSense(note.path, senseOf) },
		{ by: 'tag', sense: firstSense(tags, senseOf) },
	];
	const told = ways.filter(({ sense }) => sense !== 'none');
	const [first = { by: 'nothing', sense: 'none' }, second] = told;
	return first.by === 'outer folder' && first.sense === 'other' && second !== undefined ? second : first;
}

function isBesideActors(note: NoteSigns, { properties, folders: sorted }: Habits): boolean {
	const folders = foldersOf(note.path);
	const isSorted = folders.length > 0 && sorted.has(folders.slice(0, -1).join('/'));
	return isSorted || kindsOf(note).some(([key]) => properties.has(key));
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

/** What the folder calls a note that it lies in. Folders among actors at large hold kinds of them: `entities/projects`. */
function folderSense(path: string, senseOf: SenseOf): Sense {
	const folders = foldersOf(path);
	const sense = senseOf(folders.at(-1) ?? '');
	return folders.slice(0, -1).some(isUmbrella) && !folders.some(isAside) ? 'actor' : sense;
}

/** Of the folders around the one a note lies in the nearest that says something. */
function outerSense(path: string, senseOf: SenseOf): Sense {
	const folders = foldersOf(path);
	const senses = folders.slice(0, -1).reverse().map((folder) => (holdsWork(folder) ? 'none' : senseOf(folder)));
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
function firstSense(names: readonly string[], senseOf: SenseOf): Sense {
	const senses = names.filter((name) => nameKey(name) !== '').map((name) => senseOf(name));
	return senses.includes('actor') ? 'actor' : senses.includes('other') ? 'other' : 'none';
}
