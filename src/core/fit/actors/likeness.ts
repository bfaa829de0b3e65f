/**
 * Which notes look like notes about an actor, whatever rule they fit.
 *
 * What the owner calls them says most (`called.ts`), then a property that only a security has (`ticker`), then what is read
 * from them: facts, bull and bear points, related actors. What others wrote and the owner keeps (an address, and a
 * date or an author) is no actor, unless its type says so. Where an owner calls some notes actors, those that are called
 * nothing are none on the word of their facts alone.
 */

import { FOUND_KEYS, IDENTITY_KEYS, WRITTEN_KEYS } from '../words/properties';
import { calledAs, type Called } from './called';
import type { NoteSigns } from '../signs/note-signs';
import type { Steps } from '../steps/steps';

/** From here on a note looks like one about an actor. */
const LIKELY = 0.5;
/** In a vault with so many notes called actors, being called something is how its owner tells them. */
const CALLED = 3;

/** For each note how much it looks like one about an actor, from 0.5 to 1; 0 where it does not. */
export function* likenesses(notes: readonly NoteSigns[]): Steps<number[]> {
	const called = yield* calledAs(notes);
	const areCalled = called.filter(({ sense }) => sense === 'actor').length >= CALLED;
	const roles = namesOfRoles(notes);
	const all: number[] = [];
	for (const [index, note] of notes.entries()) {
		const isRole = called[index]?.by === 'outer folder' && roles.has(note.name) && !hasAny(note, IDENTITY_KEYS);
		const value = isRole ? 0 : likeness(note, called[index] ?? { by: 'nothing', sense: 'none' }, areCalled);
		all.push(value >= LIKELY ? value : 0);
		yield;
	}
	return all;
}

/** A name that so many notes have, in folders inside one named for actors, is that of a part of their files: `checklist`. */
const OFTEN = 3;

function namesOfRoles(notes: readonly NoteSigns[]): ReadonlySet<string> {
	const counts = new Map<string, number>();
	for (const { name } of notes) counts.set(name, (counts.get(name) ?? 0) + 1);
	return new Set([...counts].flatMap(([name, count]) => (count >= OFTEN ? [name] : [])));
}

function likeness(note: NoteSigns, called: Called, areCalled: boolean): number {
	const isOne = hasAny(note, IDENTITY_KEYS);
	const start = Math.max(startOf(called), isOne && !isPlainlyOther(called) ? 0.5 : 0);
	const read = (note.facts >= ENOUGH_FACTS ? 0.3 : 0) + (note.points > 0 ? 0.2 : 0) + (note.related > 0 ? 0.05 : 0);
	const most = areCalled && called.sense !== 'actor' && !isOne ? 0.4 : 1;
	return Math.min(most, ceiling(note, called), start + (isOne ? 0.2 : 0) + read);
}

const ENOUGH_FACTS = 3;

function startOf({ by, sense }: Called): number {
	if (sense === 'actor') return by === 'property' ? 0.7 : 0.6;
	return sense === 'none' ? 0.2 : 0.05;
}

function isPlainlyOther({ by, sense }: Called): boolean {
	return sense === 'other' && (by === 'property' || by === 'folder' || by === 'tag');
}

/** No sign beats what a note is plainly called, or that it is somebody else's text. */
function ceiling(note: NoteSigns, called: Called): number {
	const isSource = hasAny(note, FOUND_KEYS) && hasAny(note, WRITTEN_KEYS) && called.by !== 'property';
	const isAbout = called.by === 'tag' && wordsIn(note.name) > MOST_WORDS;
	return isPlainlyOther(called) || isSource || isAbout || looksLikeTitle(note.name) ? 0.4 : 1;
}

function wordsIn(name: string): number {
	return name.split(/[\s_-]+/).length;
}

/** A tag on a note whose name is a sentence says what the sentence is about. */
const MOST_WORDS = 7;

/** A date in the name, or more words than a name has. */
function looksLikeTitle(name: string): boolean {
	return /(?:19|20)\d{2}-\d{2}-\d{2}/.test(name) || name.length > LONGEST_NAME;
}

const LONGEST_NAME = 80;

function hasAny({ properties }: NoteSigns, keys: ReadonlySet<string>): boolean {
	return properties.some(({ key }) => keys.has(key));
}
