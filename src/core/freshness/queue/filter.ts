/**
 * Which notes of the queue are looked at, as it is typed into one field:
 *
 *     nvidia #semis folder:"Private companies"
 *
 * A tag (`#semis`, `tag:semis`) takes in those nested under it, a folder (`folder:Funds`, `Funds/`) those in it, at any depth;
 * other words stand in the note's name, title or aliases. A note must fit all of it.
 */

import type { ActorNote } from '../../actor/note/actor-note';
import { fittingRule, printActorRule, type ActorRule } from '../../actor/vault/rule';

/** A filter, read. An empty one fits every note. */
export interface QueueFilter {
	/** In small letters. */
	readonly words: readonly string[];
	readonly places: readonly Place[];
}

/** A tag or a folder that notes belong to. */
type Place = Extract<ActorRule, { kind: 'tag' | 'folder' }>;

/** The filter that fits every note. */
export const NO_FILTER: QueueFilter = { words: [], places: [] };

/** One part of a filter: what it is of, where that is said, then the text, in quotes or not. */
const PART = /(tag:|folder:)?(?:"([^"]*)"?|([^\s"]+))/gi;

/** Reads what is typed. Every text is a filter: what is no tag or folder is words. */
export function readQueueFilter(text: string): QueueFilter {
	const parts = [...text.matchAll(PART)].map(([, of = '', quoted, bare = '']) => readPart(of.toLowerCase(), quoted ?? bare));
	return {
		words: parts.filter((part) => typeof part === 'string').filter((word) => word !== ''),
		places: parts.filter((part) => typeof part !== 'string'),
	};
}

function readPart(of: string, text: string): Place | string {
	const name = trimmed(text);
	if (of === 'folder:' || (of === '' && text.endsWith('/'))) return name === '' ? '' : { kind: 'folder', folder: name };
	if (of === 'tag:' || text.startsWith('#')) return name === '' ? '' : { kind: 'tag', tag: name };
	return wordKey(text.trim());
}

/** A name without the `#` before it and the `/` around it. */
function trimmed(text: string): string {
	let from = 0;
	let to = text.length;
	while (from < to && ' #/'.includes(text.charAt(from))) from++;
	while (to > from && ' /'.includes(text.charAt(to - 1))) to--;
	return text.slice(from, to);
}

/** The filter for notes of a tag, a folder or both, as options name them. */
export function filterFor(tag: string | undefined, folder: string | undefined): QueueFilter {
	const places: Place[] = [];
	if (tag !== undefined && trimmed(tag) !== '') places.push({ kind: 'tag', tag: trimmed(tag) });
	if (folder !== undefined && trimmed(folder) !== '') places.push({ kind: 'folder', folder: trimmed(folder) });
	return { words: [], places };
}

/** Whether a note fits all of the filter. */
export function fitsQueueFilter(note: ActorNote, { words, places }: QueueFilter): boolean {
	return places.every((place) => isOf(note, place)) && (words.length === 0 || hasWords(note, words));
}

/** Whether a filter lets every note pass. */
export function isEmptyFilter({ words, places }: QueueFilter): boolean {
	return words.length === 0 && places.length === 0;
}

/** A filter in words, for a line that says what a list is of: `#semis, Funds/, “nvidia”`. Empty where it lets everything pass. */
export function describeQueueFilter({ words, places }: QueueFilter): string {
	return [...places.map(printActorRule), ...words.map((word) => `“${word}”`)].join(', ');
}

function isOf({ path, tags, actorBy }: ActorNote, place: Place): boolean {
	// The tag that makes a note an actor note is not among its tags.
	const all = actorBy.startsWith('#') ? [...tags, actorBy.slice(1)] : tags;
	return fittingRule([place], { path, tags: all, properties: [] }) !== undefined;
}

function hasWords({ name, title, aliases }: ActorNote, words: readonly string[]): boolean {
	const names = wordKey([name, title ?? '', ...aliases].join('\n'));
	return words.every((word) => names.includes(word));
}

function wordKey(text: string): string {
	return text.toLowerCase().normalize('NFC');
}
