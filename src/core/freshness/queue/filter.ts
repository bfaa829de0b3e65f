/**
 * Which notes are in the queue, as it is typed into one field:
 *
 *     nvidia #semis folder:"Private companies"
 *
 * A tag (`#semis`, `tag:semis`) takes in those nested under it, a folder (`folder:Funds`, `Funds/`) those in it, at any depth;
 * other words stand in the note's name, title or aliases. A note must fit all of it.
 */

import type { ActorNote } from '../../actor/note/actor-note';
import { printActorRule } from '../../actor/vault/rule';
import { belongsTo, type NoteGroup } from '../limit/rule';

/** A filter, read. An empty one fits every note. */
export interface QueueFilter {
	/** In lower case. */
	readonly words: readonly string[];
	readonly groups: readonly NoteGroup[];
}

/** The filter that fits every note. */
export const NO_FILTER: QueueFilter = { words: [], groups: [] };

/** One part of a filter: `tag:` or `folder:` if it is there, then the text, in quotes or not. */
const PART = /(tag:|folder:)?(?:"([^"]*)"?|([^\s"]+))/gi;

/** Reads what is typed. Every text is a filter: what isn't a tag or folder is a word. */
export function readQueueFilter(text: string): QueueFilter {
	const parts = [...text.matchAll(PART)].map(([, of = '', quoted, bare = '']) => readPart(of.toLowerCase(), quoted ?? bare));
	return {
		words: parts.filter((part) => typeof part === 'string').filter((word) => word !== ''),
		groups: parts.filter((part) => typeof part !== 'string'),
	};
}

function readPart(of: string, written: string): NoteGroup | string {
	const text = written.trim();
	const name = trimmed(text);
	if (of === 'folder:' || (of === '' && text.endsWith('/'))) return name === '' ? '' : { kind: 'folder', folder: name };
	if (of === 'tag:' || text.startsWith('#')) return name === '' ? '' : { kind: 'tag', tag: name };
	return wordKey(text);
}

/** A name without the `#` before it and the `/` around it. */
function trimmed(text: string): string {
	let from = 0;
	let to = text.length;
	while (from < to && ' #/'.includes(text.charAt(from))) from++;
	while (to > from && ' /'.includes(text.charAt(to - 1))) to--;
	return text.slice(from, to);
}

/** The filter for notes of a tag, a folder or both, as the command line's options name them. */
export function filterFor(tag: string | undefined, folder: string | undefined): QueueFilter {
	const groups: NoteGroup[] = [];
	if (tag !== undefined && trimmed(tag) !== '') groups.push({ kind: 'tag', tag: trimmed(tag) });
	if (folder !== undefined && trimmed(folder) !== '') groups.push({ kind: 'folder', folder: trimmed(folder) });
	return { words: [], groups };
}

/** Whether a note fits all of the filter. */
export function fitsQueueFilter(note: ActorNote, { words, groups }: QueueFilter): boolean {
	return groups.every((group) => belongsTo(note, group)) && (words.length === 0 || hasWords(note, words));
}

/** Whether a filter fits every note. */
export function isEmptyFilter({ words, groups }: QueueFilter): boolean {
	return words.length === 0 && groups.length === 0;
}

/** A filter in words, for the line above a list: `#semis, Funds/, "nvidia"`. Empty for a filter that fits every note. */
export function describeQueueFilter({ words, groups }: QueueFilter): string {
	return [...groups.map(printActorRule), ...words.map((word) => `"${word}"`)].join(', ');
}

/** A filter as it would be typed, to be read again by `readQueueFilter`. No tag stands in it that a note around it would have. */
export function printQueueFilter({ words, groups }: QueueFilter): string {
	const named = groups.map((group) => (group.kind === 'tag' ? `tag:"${group.tag}"` : `folder:"${group.folder}"`));
	return [...named, ...words.map((word) => `"${word}"`)].join(' ');
}

function hasWords({ name, title, aliases }: ActorNote, words: readonly string[]): boolean {
	const names = wordKey([name, title ?? '', ...aliases].join('\n'));
	return words.every((word) => names.includes(word));
}

function wordKey(text: string): string {
	return text.toLowerCase().normalize('NFC');
}
