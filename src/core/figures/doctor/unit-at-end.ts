/** Names that end in the unit of their values: `Capacity (MW)`, `Revenue, USD`. */

import { UNITS } from './tables/units';
import { isWord, type Word } from './words';

/**
 * The words without the unit at their end: one in brackets, after a comma or `in`, or one that is no word in lower case.
 * `undefined` where there is none, or nothing but one.
 */
export function withoutUnit(words: readonly Word[]): Word[] | undefined {
	const bare = words.at(-1)?.text === ')' ? words.slice(0, -1) : words;
	const texts = bare.map(({ text }) => text);
	const opened = Math.max(texts.lastIndexOf('('), texts.lastIndexOf(','));
	const from = opened < 0 ? bare.length - 1 : opened + 1;
	if (opened < 0 && texts[from - 1] !== 'in' && /\p{Ll}/u.test(bare[from]?.written ?? '')) return undefined;
	const unit = texts.slice(from);
	if (!UNITS.has(unit.join(' ')) && !UNITS.has(unit.join(''))) return undefined;
	const rest = bare.slice(0, opened < 0 ? from : opened);
	const left = rest.at(-1)?.text === 'in' ? rest.slice(0, -1) : rest;
	return left.some(isWord) ? left : undefined;
}
