/** The words and letters that multiply a figure: to add one is to add it here. */

/** Words by power of ten, in small letters. */
export const MAGNITUDE_WORDS: Readonly<Record<number, readonly string[]>> = {
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

/** Letters that are a magnitude beside anything, by power of ten. Case counts: `m` may be metres, `t` tonnes. */
export const LETTERS: Readonly<Record<string, number>> = { K: 3, k: 3, M: 6, MM: 6, B: 9, T: 12 };

/** Letters that are a magnitude beside money alone, by power of ten. */
export const LETTERS_BESIDE_MONEY: Readonly<Record<string, number>> = { m: 6, mm: 6, mil: 6, b: 9, bil: 9, t: 12, cr: 7, Cr: 7, L: 5 };
