/** A person's own headings and labels, typed any way: as the note has them, with signs, or as a pattern. */

import { headingKey } from './heading-key';
import { escaped, wholeWord } from './word-pattern';

/** An own heading or label as a key (see `headingKey`), in which a `*` stands for anything; `undefined` where it names nothing. */
export function ownKey(word: string): string | undefined {
	const key = headingKey(word.replace(/^\s*#{1,6}\s/, '').replaceAll('**', '').replace(/\s+/g, ' '));
	return /[^*\s]/.test(key) ? key : undefined;
}

/** Finds an own word in a text, as far as it is one: what may stand before the longest stretch without `*` is not asked for. */
export function ownSearch(keys: readonly string[]): string[] {
	const longest = (parts: readonly string[]): string => parts.reduce((one, other) => (other.length > one.length ? other : one));
	return keys.filter((key) => key.includes('*')).map((key) => escaped(longest(key.split('*'))));
}

/** Own labels as a pattern; a `*` of theirs stays within a label. Without labels it never matches. */
export function ownLabels(keys: readonly string[]): string {
	const [patterns, words] = [keys.filter((key) => key.includes('*')), keys.filter((key) => !key.includes('*'))];
	const anything = `[^:：*_\\n]{0,${String(LONGEST_GAP)}}`;
	const search = (key: string): string => key.split('*').map((part) => escaped(part).replaceAll(' ', '\\s+')).join(anything);
	return [...patterns.map(search), wholeWord(words)].join('|');
}

/** Characters that a `*` stands for at most in a label. */
const LONGEST_GAP = 60;
