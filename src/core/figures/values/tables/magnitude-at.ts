/** Finds a magnitude after a figure. */

import { LETTERS, LETTERS_BESIDE_MONEY, MAGNITUDE_WORDS } from './magnitude-words';

/** A magnitude: the power of ten, and the first character after it. */
export interface Magnitude {
	readonly exponent: number;
	readonly to: number;
}

const EXPONENTS = new Map(
	Object.entries(MAGNITUDE_WORDS).flatMap(([exponent, words]) => words.map((word) => [word, Number(exponent)] as const)),
);
const RUN = /(\s?)-?(\p{L}+)/uy;
const OF_CRORE = /\s(?:crores?|cr)(?!\p{L})/iuy;
const LOWER_CASE_WORD = /\s\p{Ll}{2}/uy;

/** The magnitude after a figure; `isMoney` where a currency stands before it. `undefined` where the letters mean something else, or may. */
export function magnitudeAt(text: string, at: number, isMoney: boolean): Magnitude | undefined {
	RUN.lastIndex = at;
	const match = RUN.exec(text);
	if (match === null) return undefined;
	const [whole, blank = '', letters = ''] = match;
	const to = at + whole.length;
	const ofWord = EXPONENTS.get(letters.toLowerCase());
	const exponent = ofWord ?? (whole.includes('-') ? undefined : ofLetters(letters, blank === '', isMoney, text, to));
	if (exponent === undefined) return undefined;
	OF_CRORE.lastIndex = to;
	return exponent <= 5 && OF_CRORE.test(text) ? { exponent: exponent + 7, to: OF_CRORE.lastIndex } : { exponent, to };
}

function ofLetters(letters: string, isAdjacent: boolean, isMoney: boolean, text: string, to: number): number | undefined {
	if (isMoney) return LETTERS[letters] ?? LETTERS_BESIDE_MONEY[letters];
	if (isAdjacent) return LETTERS[letters] ?? ofSmallLetter(letters, text, to);
	return letters === 'M' || letters === 'MM' || letters === 'B' ? LETTERS[letters] : undefined;
}

/** `5m users` are millions; `5m` alone may be metres. */
function ofSmallLetter(letters: string, text: string, to: number): number | undefined {
	LOWER_CASE_WORD.lastIndex = to;
	if (letters !== 'm' && letters !== 'b') return undefined;
	return LOWER_CASE_WORD.test(text) ? LETTERS_BESIDE_MONEY[letters] : undefined;
}
