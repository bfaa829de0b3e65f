/** The words and letters that multiply a figure. */

/** A magnitude: the power of ten, and the first character after it. */
export interface Magnitude {
	readonly exponent: number;
	readonly to: number;
}

/** By power of ten, in small letters. */
const WORDS: Readonly<Record<number, readonly string[]>> = {
	3: ['thousand', 'thousands', 'tsd'],
	4: ['万'],
	5: ['lakh', 'lakhs', 'lac'],
	6: ['million', 'millions', 'mn', 'mln', 'mio'],
	7: ['crore', 'crores'],
	8: ['亿', '億'],
	9: ['billion', 'billions', 'bn', 'bln', 'mrd', 'milliard'],
	12: ['trillion', 'trillions', 'tn', 'trn'],
	15: ['quadrillion'],
};

/** Letters that mean it whatever they stand beside. Case counts: `m` may be metres, `t` tonnes. */
const LETTERS: Readonly<Record<string, number>> = { K: 3, k: 3, M: 6, MM: 6, B: 9, T: 12 };

/** What small letters mean beside money. */
const BESIDE_MONEY: Readonly<Record<string, number>> = { m: 6, mm: 6, mil: 6, b: 9, bil: 9, t: 12, cr: 7, Cr: 7, L: 5 };

const EXPONENTS = new Map(Object.entries(WORDS).flatMap(([exponent, words]) => words.map((word) => [word, Number(exponent)] as const)));
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
	const exponent = EXPONENTS.get(letters.toLowerCase()) ?? (whole.includes('-') ? undefined : ofLetters(letters, blank === '', isMoney, text, to));
	if (exponent === undefined) return undefined;
	OF_CRORE.lastIndex = to;
	return exponent <= 5 && OF_CRORE.test(text) ? { exponent: exponent + 7, to: OF_CRORE.lastIndex } : { exponent, to };
}

function ofLetters(letters: string, isAdjacent: boolean, isMoney: boolean, text: string, to: number): number | undefined {
	if (isMoney) return LETTERS[letters] ?? BESIDE_MONEY[letters];
	if (isAdjacent || letters === 'M' || letters === 'MM' || letters === 'B') return LETTERS[letters] ?? (isAdjacent ? ofSmallLetter(letters, text, to) : undefined);
	return undefined;
}

/** `5m users` are millions; `5m` alone may be metres. */
function ofSmallLetter(letters: string, text: string, to: number): number | undefined {
	LOWER_CASE_WORD.lastIndex = to;
	if (letters !== 'm' && letters !== 'b') return undefined;
	return LOWER_CASE_WORD.test(text) ? BESIDE_MONEY[letters] : undefined;
}
