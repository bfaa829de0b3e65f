/** Names that shorten several words of another to their initials: `FCF margin` for `Free cash flow margin`. */

import { metricKey } from '../metrics/key';
import type { MetricTerms } from '../metrics/terms';
import type { NameInUse } from './names-in-use';
import { isWord, runTogether, type Word } from './words';

/** A name and its words. */
export interface Worded {
	readonly name: NameInUse;
	readonly words: readonly Word[];
}

/** Two names that may be one metric. */
export type NamePair = readonly [NameInUse, NameInUse];

/** The pairs of a name with initials and the only one that spells them out. */
export function pairsByInitials(names: readonly Worded[], terms: MetricTerms): NamePair[] {
	const short = byText(names.filter(({ words }) => words.some(isInitials)).map((each) => [runTogether(each.words), each.name]));
	const inUse = new Set(names.flatMap(({ words }) => words.filter(isInitials).map(({ text }) => text)));
	const spelledOut = names.flatMap(({ name, words }) => shortened(words, inUse, terms).map((text) => [text, name] as const));
	const long = byText(spelledOut.filter(([text]) => short.has(text)));
	return [...long].flatMap(([text, spelled]) => {
		const [only] = spelled;
		if (only === undefined || spelled.size > 1) return [];
		const initials = [...(short.get(text) ?? [])].filter(({ name, notes }) => /\s/.test(name) || notes.size + only.notes.size >= LEAST_NOTES);
		return initials.map((name): NamePair => [name, only]);
	});
}

/** Initials that are a whole name are chance where hardly a note has them. */
const LEAST_NOTES = 4;

/** Three to five capitals. Two are the initials of too much. */
function isInitials({ written }: Word): boolean {
	return /^\p{Lu}{3,5}$/u.test(written);
}

/** A name with each run of three to five words in turn as initials that are in use. Those of a known metric are no other's: `MAU`. */
function shortened(words: readonly Word[], inUse: ReadonlySet<string>, terms: MetricTerms): string[] {
	const starts = words.map((_, at) => at).slice(0, MOST_STARTS);
	return starts.flatMap((from) => RUNS.flatMap((length) => {
		const run = words.slice(from, from + length);
		if (run.length < length || !run.every((word) => isWord(word) && /^\p{L}{2}/u.test(word.text))) return [];
		const text = run.map((word) => word.text.charAt(0)).join('');
		if (!inUse.has(text)) return [];
		if (terms.has(text) && terms.get(text) !== terms.get(metricKey(run.map((word) => word.text).join(' ')))) return [];
		return [runTogether([...words.slice(0, from), { text, written: text }, ...words.slice(from + length)])];
	}));
}

const RUNS = [3, 4, 5];
/** A name of more words is a sentence. */
const MOST_STARTS = 8;

function byText(names: Iterable<readonly [text: string, name: NameInUse]>): Map<string, Set<NameInUse>> {
	const found = new Map<string, Set<NameInUse>>();
	for (const [text, name] of names) {
		const withText = found.get(text) ?? new Set();
		found.set(text, withText.add(name));
	}
	return found;
}
