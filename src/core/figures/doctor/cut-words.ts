/** Names that cut a word short with a full stop: `Op. margin` for `Operating margin`. */

import type { NamePair, Worded } from './initials';
import { hasStop, isWord, runTogether, type Word } from './words';

/** The pairs of a name with a cut word and the only one that has the whole word there. */
export function pairsByCutWord(names: readonly Worded[]): NamePair[] {
	const cut = names.filter(({ words }) => words.some(hasStop));
	if (cut.length === 0) return [];
	const places = new Set(cut.flatMap(({ words }) => wordPlaces(words).filter((at) => isCut(words[at])).map((at) => placeOf(words, at))));
	const byRest = new Map<string, Worded[]>();
	for (const each of names) {
		for (const at of wordPlaces(each.words)) {
			if (!places.has(placeOf(each.words, at))) continue;
			const rest = restOf(each.words, at);
			const withRest = byRest.get(rest) ?? [];
			if (withRest.push(each) === 1) byRest.set(rest, withRest);
		}
	}
	return cut.flatMap(({ name, words }) => wordPlaces(words).filter((at) => isCut(words[at])).flatMap((at): NamePair[] => {
		const whole = (byRest.get(restOf(words, at)) ?? []).filter((other) => isWhole(other.words[at], words[at]));
		const [only] = whole;
		return only === undefined || whole.length > 1 ? [] : [[name, only.name]];
	}));
}

function isCut(word: Word | undefined): boolean {
	return word !== undefined && hasStop(word);
}

function isWhole(word: Word | undefined, cut: Word | undefined): boolean {
	if (word === undefined || cut === undefined) return false;
	const start = cut.text.slice(0, -1);
	return !hasStop(word) && word.text.length > start.length + 1 && word.text.startsWith(start);
}

function wordPlaces(words: readonly Word[]): number[] {
	return words.map((_, at) => at).filter((at) => isWord(words[at])).slice(0, MOST_PLACES);
}

/** The other words, and where the one is missing: no name is nothing but a cut word. */
function restOf(words: readonly Word[], at: number): string {
	return `${placeOf(words, at)}: ${runTogether(words.filter((_, index) => index !== at))}`;
}

function placeOf(words: readonly Word[], at: number): string {
	return `${String(at)}/${String(words.length)}`;
}

/** A name of more words is a sentence. */
const MOST_PLACES = 8;
