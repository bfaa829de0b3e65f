/** What sharing names means: two notes on one actor, a name taken twice, or two actors that happen to be short for the same. */

import type { ActorNote } from '../../../actor/note/actor-note';
import { isSameName, letters } from '../../../actor/note/shown-name';
import { areListedApart } from './exchanges';
import type { ClaimedName, SharedNames } from './claimed-names';

/** `twins` look like one actor with two notes; `taken` is a name that leads to several actors; `chance` a short form of several. */
export type Clash = 'twins' | 'taken' | 'chance';

/** Judges a group of notes by all the names that they share. */
export function clashOf({ notes, names }: SharedNames): Clash {
	const [first, ...others] = notes;
	const isOne = first !== undefined && others.every((other) => isSameName(first.name, other.name));
	if (isOne && names.length === 1 && isOfKind(notes)) return 'chance';
	if (isOne || areMutual(names) || (names.some(isNameOfOne) && names.some(isTickerOfAll))) return 'twins';
	if (names.some(isTickerOfAll) && !areListedApart(notes)) return 'taken';
	const telling = names.filter((name) => !isByChance(name));
	return telling.length > 1 || telling.some((name) => isNameOfOne(name) || isOfSeveralWords(name)) ? 'taken' : 'chance';
}

/** Whether a file name that notes share says what kind of notes they are (`index`, `profile`): each has a title of its own without it. */
function isOfKind(notes: readonly ActorNote[]): boolean {
	const titles = notes.flatMap(({ name, title }) => (title === null || letters(title).includes(letters(name)) ? [] : [letters(title)]));
	return titles.length === notes.length && new Set(titles).size === titles.length;
}

/** Whether each of two notes goes by the name of the other. */
function areMutual(names: SharedNames['names']): boolean {
	return new Set(names.flatMap((name) => name.filter(({ as }) => as === 'name').map(({ note }) => note))).size > 1;
}

function isNameOfOne(name: readonly ClaimedName[]): boolean {
	return name.some(({ as }) => as === 'name');
}

function isTickerOfAll(name: readonly ClaimedName[]): boolean {
	return name.every(({ as }) => as === 'ticker');
}

/** Whether those who claim a name that is not their note's own have it all as a ticker or a short form, which chance gives to many. */
function isByChance(name: readonly ClaimedName[]): boolean {
	return name.every(({ as, written }) => as === 'name' || as === 'ticker' || isShort(written));
}

function isShort(written: string): boolean {
	if (/\p{Lo}/u.test(written)) return false;
	return written.length <= 3 || (written.length <= LONGEST_SHORT && !/\p{Ll}/u.test(written));
}

/** `NASDAQ` is a word, `ABCDE` an abbreviation. */
const LONGEST_SHORT = 5;

/** One word alone is short for many: `Delta`. */
function isOfSeveralWords(name: readonly ClaimedName[]): boolean {
	return name.some(({ written }) => /\S[\s-]+\S|\p{Lo}{3}/u.test(written.trim()));
}
