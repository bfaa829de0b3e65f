/** What kind of actor a note is of, as far as it says: companies are compared with companies, people with people. */

import type { ActorNote, PropertyValue } from '../../actor/note/actor-note';
import { KIND_PROPERTIES, type ActorKind, type WordsOfKind } from '../../actor/words/relations/kind-words';
import { ACTOR_WORDS } from '../../actor/words/relations/languages';
import { plainText } from '../../markdown/inline';
import { readName } from './figures';

/**
 * Whether two actors may be compared as peers: they are of one kind, or it is not known of either which. A note that
 * may be of several kinds, such as a fund's manager, is a peer of each.
 */
export function mayBePeers(one: ActorNote, other: ActorNote): boolean {
	const [kinds, others] = [kindsOf(one), kindsOf(other)];
	return kinds.size === 0 || others.size === 0 || [...kinds].some((kind) => others.has(kind));
}

/**
 * The kinds that a note may be of; none where nothing says it. What it is called decides: by a property, a tag, nested or
 * not, or its folder. Without that, tags that mostly such actors have and metrics that only they have.
 */
export function kindsOf(note: ActorNote): ReadonlySet<ActorKind> {
	const known = KNOWN.get(note);
	if (known !== undefined) return known;
	const tags = note.tags.flatMap((tag) => tag.split('/')).map(kindKey);
	const folders = note.path.split('/').slice(0, -1).map(kindKey);
	const named = found('names', [...tags, ...folders, ...calledByProperty(note)]);
	const suggested = [...found('hints', tags), ...found('names', calledByRow(note)), ...found('metrics', metricsOf(note))];
	const kinds = named.size > 0 ? named : new Set(suggested);
	KNOWN.set(note, kinds);
	return kinds;
}

/** Notes are asked for again and again: each is one object for as long as it is not read anew. */
const KNOWN = new WeakMap<ActorNote, ReadonlySet<ActorKind>>();

/** The kinds by each of their words, for each list. */
type KindsByWord = Readonly<Record<keyof WordsOfKind, ReadonlyMap<string, readonly ActorKind[]>>>;

let kindsByWord: KindsByWord | undefined;

/** Made once somebody compares, and not when the app starts. */
function kindsOfWords(): KindsByWord {
	kindsByWord ??= { names: byWord('names', kindKey), hints: byWord('hints', kindKey), metrics: byWord('metrics', metricKeyOf) };
	return kindsByWord;
}

function metricKeyOf(name: string): string {
	return readName(name).key;
}

function byWord(list: keyof WordsOfKind, keyOf: (word: string) => string): Map<string, ActorKind[]> {
	const kinds = new Map<string, ActorKind[]>();
	for (const { kinds: ofLanguage } of ACTOR_WORDS.values()) {
		for (const [kind, words] of Object.entries(ofLanguage) as [ActorKind, WordsOfKind][]) {
			for (const key of words[list].map(keyOf)) kinds.set(key, [...(kinds.get(key) ?? []), kind]);
		}
	}
	return kinds;
}

function found(list: keyof WordsOfKind, keys: readonly string[]): Set<ActorKind> {
	return new Set(keys.flatMap((key) => kindsOfWords()[list].get(key) ?? []));
}

/** `private-equity` and `Private Equity` are one; a number before a folder's name is for its order. */
function kindKey(word: string): string {
	return word.toLowerCase().replace(/[\s_-]+/g, ' ').replace(/^[\d.]+ /, '').trim();
}

const PROPERTIES = new Set(KIND_PROPERTIES.map(kindKey));

function calledByProperty({ properties }: ActorNote): string[] {
	const stated = Object.entries(properties).filter(([name]) => PROPERTIES.has(kindKey(name)));
	return stated.flatMap(([, value]) => textsOf(value)).flatMap(wordsIn);
}

function calledByRow({ quickStats }: ActorNote): string[] {
	return quickStats.filter(({ metric }) => PROPERTIES.has(kindKey(plainText(metric)))).flatMap(({ value }) => wordsIn(value));
}

function textsOf(value: PropertyValue): readonly string[] {
	return typeof value === 'string' ? [value] : value;
}

/** A value as a whole, and its last word: `Private company` is a company. */
function wordsIn(value: string): string[] {
	const [first = ''] = plainText(value).split(/[(,;/|·—–]/);
	const key = kindKey(first);
	return [key, key.slice(key.lastIndexOf(' ') + 1)];
}

function metricsOf({ quickStats }: ActorNote): string[] {
	return quickStats.filter(({ value }) => value.trim() !== '').map(({ metric }) => metricKeyOf(metric));
}
