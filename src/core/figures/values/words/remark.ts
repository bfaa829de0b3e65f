/** Words before a figure that only say what it is: a remark, and not a text that mentions it. */

import { CHARACTERS, hasCharacters } from '../amount/characters';
import { statedTimesIn } from '../../times/period';

/**
 * Whether words, times among them left aside, are few and of one clause, none but the first a name: `Legacy estimate`,
 * `2021年6月完成`. A comma ends the clause, of words alone in an alphabet not.
 */
export function isShortRemark(words: string): boolean {
	if (words.length > MOST_CHARACTERS) return false;
	const left = withoutTimes(words);
	if (ANOTHER.test(left) || (left.includes(',') && (left !== words || hasCharacters(left)))) return false;
	const [first, ...others] = left.match(WORD) ?? [];
	const length = [first ?? '', ...others].reduce((sum, word) => sum + lengthOf(word), 0);
	return first !== undefined && length <= MOST_WORDS && others.every((word) => !isName(word));
}

/** A number, a name with digits, a bracket, or the end of a clause. */
const ANOTHER = /[\d\uE000\uE001;、。]/;
/** In the characters of a script without blanks or apart from them, up to a blank. */
const WORD = new RegExp(`[${CHARACTERS}]+|[^\\s${CHARACTERS}]+`, 'gu');
const MOST_CHARACTERS = 60;
const MOST_WORDS = 4;
const CHARACTERS_OF_A_WORD = 2;

/** How many words a run of characters may be; Korean sets its words apart. */
function lengthOf(word: string): number {
	return hasCharacters(word) && !/\p{sc=Hangul}/u.test(word) ? Math.ceil(word.length / CHARACTERS_OF_A_WORD) : 1;
}

/** Abbreviations of finance and single letters, as of a round, are none. */
function isName(word: string): boolean {
	return /^\p{Lu}/u.test(word) && !/^(?:\p{Lu}|IPO|ICO|IDO|IEO|TVL|AUM|ARR|MRR|GMV|FDV|MAU|DAU|YoY|QoQ)$/u.test(word);
}

function withoutTimes(words: string): string {
	return statedTimesIn(words).reduceRight((left, { from, to }) => `${left.slice(0, from)} ${left.slice(to)}`, words);
}
