/** What the owner calls each note: by a `type` property, the folder it lies in, a tag. */

import { isTagOrNested } from '../../actor/note/tags';
import { holdsWork, isAside, isUmbrella, nameKey, senseOf, type Sense } from '../words/sense';
import { folderOf } from '../../actor/note/path';
import { namesIn } from '../words/folder';
import { KIND_KEYS } from '../words/properties';
import { remembered } from '../words/remembered';
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
}

/** What names say, each read once: thousands of notes have the same tags, values and folders. */
interface Names {
	readonly senseOf: (name: string) => Sense;
	readonly folder: (path: string) => FolderSenses;
}

/** What the folder a note lies in calls it, and what the nearest one around that does which says something. */
interface FolderSenses {
	/** The names of the folders, the outermost first. */
	readonly names: readonly string[];
	/** The path of the folder around the one a note lies in. */
	readonly around: string;
	readonly inner: Sense;
	readonly outer: Sense;
}

/**
 * What each note is called. Where an owner sorts notes by a property or by folders, and some of these name actors, the
 * others name something else, whatever the word.
 */
export function* calledAs(notes: readonly NoteSigns[]): Steps<Called[]> {
	const known = remembered(senseOf);
	const names = { senseOf: known, folder: remembered((path: string) => folderSenses(path, known)) };
	const habits = yield* habitsIn(notes, names);
	const all: Called[] = [];
	for (const note of notes) {
		all.push(called(note, habits, names));
		yield;
	}
	return all;
}

function* habitsIn(notes: readonly NoteSigns[], { senseOf, folder }: Names): Steps<Habits> {
	const properties = new Map<string, number>();
	const folders = new Map<string, number>();
	const tags = new Map<string, number>();
	for (const note of notes) {
		for (const tag of new Set(note.tags.map(tagName))) if (senseOf(tag) === 'actor') count(tags, tag);
		for (const [key, values] of kindsOf(note)) if (firstSense(values, senseOf) === 'actor') count(properties, key);
		const { names, around } = folder(folderOf(note.path));
		if (senseOf(names.at(-1) ?? '') === 'actor') count(folders, around);
		yield;
	}
	const fewestTagged = Math.max(ENOUGH, TAGGED_PART * notes.length);
	return { properties: enough(properties, ENOUGH), folders: enough(folders, ENOUGH), tags: enough(tags, fewestTagged) };
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

function called(note: NoteSigns, habits: Habits, { senseOf, folder }: Names): Called {
	// Where a type says what the note is, tags say what it is about.
	const kinds = kindsOf(note);
	const tags = note.tags.map(tagName).filter((tag) => senseOf(tag) !== 'actor' || (kinds.length === 0 && habits.tags.has(tag)));
	const folders = folder(folderOf(note.path));
	const ways: readonly Called[] = [
		{ by: 'property', sense: note.tags.some((tag) => isTagOrNested(tag, OWN_TAG)) ? 'actor' : 'none' },
		{ by: 'property', sense: firstSense(kinds.flatMap(([, values]) => values), senseOf) },
		{ by: 'folder', sense: folders.inner },
		{ by: 'siblings', sense: isBesideActors(kinds, folders, habits) ? 'other' : 'none' },
		{ by: 'outer folder', sense: folders.outer },
		{ by: 'tag', sense: firstSense(tags, senseOf) },
	];
	const told = ways.filter(({ sense }) => sense !== 'none');
	const [first = { by: 'nothing', sense: 'none' }, second] = told;
	return first.by === 'outer folder' && first.sense === 'other' && second !== undefined ? second : first;
}

function isBesideActors(kinds: readonly Kind[], { names, around }: FolderSenses, { properties, folders: sorted }: Habits): boolean {
	return (names.length > 0 && sorted.has(around)) || kinds.some(([key]) => properties.has(key));
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

function folderSenses(path: string, senseOf: Names['senseOf']): FolderSenses {
	const names = namesIn(path);
	return { names, around: names.slice(0, -1).join('/'), inner: innerSense(names, senseOf), outer: outerSense(names, senseOf) };
}

/** What the folder calls a note that it lies in. Folders among actors at large hold kinds of them: `entities/projects`. */
function innerSense(folders: readonly string[], senseOf: Names['senseOf']): Sense {
	const sense = senseOf(folders.at(-1) ?? '');
	return folders.slice(0, -1).some(isUmbrella) && !folders.some(isAside) ? 'actor' : sense;
}

/** Of the folders around the one a note lies in the nearest that says something. */
function outerSense(folders: readonly string[], senseOf: Names['senseOf']): Sense {
	const senses = folders.slice(0, -1).reverse().map((folder) => (holdsWork(folder) ? 'none' : senseOf(folder)));
	const sense = senses.find((each) => each !== 'none') ?? 'none';
	return sense === 'actor' && folders.some(isAside) ? 'none' : sense;
}

type Kind = readonly [key: string, values: readonly string[]];

/** The values of the properties that say what kind of note it is. */
function kindsOf({ properties }: NoteSigns): Kind[] {
	const kinds: Kind[] = [];
	for (const { key, values } of properties) if (KIND_KEYS.has(key) && values.length > 0) kinds.push([key, values]);
	return kinds;
}

/** Of several words the one for an actor decides: a note tagged `company` and `sector`. */
function firstSense(names: readonly string[], senseOf: Names['senseOf']): Sense {
	const senses = names.filter((name) => nameKey(name) !== '').map((name) => senseOf(name));
	return senses.includes('actor') ? 'actor' : senses.includes('other') ? 'other' : 'none';
}
