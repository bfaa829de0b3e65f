/** Finds a magnitude after a figure. */

import { currencyAfter, currencyCode } from './currency-at';
import {
	LETTERS, LETTERS_BEFORE_CURRENCY, LETTERS_BESIDE_MONEY, MAGNITUDE_CHARACTERS, MAGNITUDE_WORDS,
	type MagnitudeCharacters, type MagnitudeRow, type Yen,
} from './magnitude-words';

/** A magnitude as it is written. */
export interface Magnitude {
	/** The power of ten. */
	readonly exponent: number;
	/** The mark before decimals where its word is written; `undefined` where the word does not tell. */
	readonly decimal: ',' | undefined;
	/** What a bare `¥` beside it is; `undefined` where that stays open. */
	readonly yen: Yen | undefined;
	/** Whether it is characters that may have a smaller number after them: `1兆2000億`. */
	readonly isCharacters: boolean;
	/** Where it ends. */
	readonly to: number;
}

/** What is known of the number before it. */
export interface NumberBefore {
	/** Whether it is money: a currency stands before it, or its cell is of one. */
	readonly isMoney: boolean;
	/** The mark before decimals, by the number's own form or by its note. */
	readonly decimal: '.' | ',' | undefined;
}

const ROWS = new Map<string, MagnitudeRow[]>();
for (const row of MAGNITUDE_WORDS) for (const word of row.words) ROWS.set(word, [...(ROWS.get(word) ?? []), row]);

const CHARACTERS = new Map(MAGNITUDE_CHARACTERS.flatMap((row) => row.words.map((word) => [word, row] as const)));
const LONGEST_FIRST = [...CHARACTERS.keys()].sort((a, b) => b.length - a.length);
const IN_CHARACTERS = new RegExp(`\\s?(${LONGEST_FIRST.join('|')})`, 'y');
/** A quick check, since most figures have none. */
const EAST_ASIAN = /[\u3000-\uD7FF]/;
/** Letters up to the first character of a script without blanks: `$5M種子` is five million. */
const RUN = /(\s?)-?((?:(?!\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}|\p{sc=Hangul})[\p{L}\p{M}])+)/uy;
/** The dot of `Mio. €`, and not the end of a sentence's last word with more letters right behind. */
const DOT = /\.(?![\p{L}\p{N}])/uy;
const LOWER_CASE_WORD = /\s\p{Ll}{2}/uy;
/** What makes a word French, Spanish, Portuguese or Italian: `3 billions d'euros`. */
const OF = /\s(?:d['’]|de\s|di\s)/y;
/** In short: `5 lakh cr`. */
const OF_CRORE = /\s[cC]r(?!\p{L})/uy;
/** Up to this power, a magnitude may have another one after it: `lakh crore`, `mil millones`. */
const MOST_BEFORE_ANOTHER = 5;

/** The magnitude after a figure that ends at `at`; `undefined` where the letters there mean something else, or may. */
export function magnitudeAt(text: string, at: number, number: NumberBefore): Magnitude | undefined {
	return inCharacters(text, at) ?? inLetters(text, at, number);
}

function inCharacters(text: string, at: number): Magnitude | undefined {
	if (!EAST_ASIAN.test(text.slice(at, at + 2))) return undefined;
	IN_CHARACTERS.lastIndex = at;
	const row: MagnitudeCharacters | undefined = CHARACTERS.get(IN_CHARACTERS.exec(text)?.[1] ?? '');
	return row && { exponent: row.power, decimal: undefined, yen: row.yen, isCharacters: true, to: IN_CHARACTERS.lastIndex };
}

function inLetters(text: string, at: number, number: NumberBefore): Magnitude | undefined {
	RUN.lastIndex = at;
	const match = RUN.exec(text);
	if (match === null) return undefined;
	const [whole, blank = '', letters = ''] = match;
	const run: Run = { text, letters, isAdjacent: blank === '', isTied: whole.includes('-'), to: at + whole.length };
	// `4K电视` are no four thousand.
	const isClear = number.isMoney || !EAST_ASIAN.test(text.charAt(run.to));
	const ofRun = isClear ? ofWord(run, number) ?? ofLetters(run, number.isMoney) : undefined;
	const first = ofRun ?? ofCurrencyBehind(run, number);
	if (first === undefined) return undefined;
	const isMoney = number.isMoney || test(OF_CRORE, text, first.to);
	const second = first.exponent > MOST_BEFORE_ANOTHER ? undefined : inLetters(text, first.to, { ...number, isMoney });
	return second === undefined || second.exponent <= MOST_BEFORE_ANOTHER ? first : { ...second, exponent: first.exponent + second.exponent };
}

/** Letters after a number. */
interface Run {
	readonly text: string;
	readonly letters: string;
	/** Whether no blank is between. */
	readonly isAdjacent: boolean;
	/** Whether a hyphen ties them to the number: `5-million`. */
	readonly isTied: boolean;
	readonly to: number;
}

function magnitude(exponent: number, to: number, decimal?: ','): Magnitude {
	return { exponent, decimal, yen: undefined, isCharacters: false, to };
}

function ofWord(run: Run, number: NumberBefore): Magnitude | undefined {
	const rows = ROWS.get(run.letters.toLowerCase());
	const row = rows === undefined ? undefined : rowThatCounts(rows, run, number);
	const to = test(DOT, run.text, run.to) ? DOT.lastIndex : run.to;
	if (row === undefined || (row.besideMoney === true && !number.isMoney && !isBeforeCurrency(run.text, to))) return undefined;
	return magnitude(row.power, to, row.decimal);
}

/** Of a word of several languages, the one that writes decimals as the number and its note do. */
function rowThatCounts(rows: readonly MagnitudeRow[], run: Run, { decimal }: NumberBefore): MagnitudeRow | undefined {
	const [first] = rows;
	if (rows.length === 1) return first;
	const isOfComma = decimal === ',' || test(OF, run.text, run.to) || isBeforeAnother(run);
	return rows.find((row) => (row.decimal === ',') === isOfComma);
}

/** `3 mil millones`: thousands of them, whatever the note. */
function isBeforeAnother({ text, to }: Run): boolean {
	RUN.lastIndex = to;
	const next = RUN.exec(text)?.[2] ?? '';
	return (ROWS.get(next.toLowerCase())?.[0]?.power ?? LETTERS[next] ?? 0) > MOST_BEFORE_ANOTHER;
}

function ofLetters({ text, letters, isAdjacent, isTied, to }: Run, isMoney: boolean): Magnitude | undefined {
	if (isTied) return undefined;
	const exponent = isMoney ? (LETTERS[letters] ?? LETTERS_BESIDE_MONEY[letters])
		: isAdjacent ? (LETTERS[letters] ?? ofSmallLetter(letters, text, to))
		: letters === 'M' || letters === 'MM' || letters === 'B' ? LETTERS[letters] : undefined;
	return exponent === undefined || (letters === 'T' && text.charAt(to) === '€') ? undefined : magnitude(exponent, to);
}

/** `5m users` are millions; `5m` alone may be metres. */
function ofSmallLetter(letters: string, text: string, to: number): number | undefined {
	if (letters !== 'm' && letters !== 'b') return undefined;
	return test(LOWER_CASE_WORD, text, to) ? LETTERS_BESIDE_MONEY[letters] : undefined;
}

/** `350 k€`, `5 m €`, and letters and code in one: `5 MUSD`, `12 TEUR`, `7 mkr`. */
function ofCurrencyBehind(run: Run, { decimal }: NumberBefore): Magnitude | undefined {
	const { letters, to } = run;
	const thousands = decimal === ',' && letters === 'T' && run.text.charAt(to) === '€' ? 3 : undefined;
	const exponent = thousands ?? (isBeforeCurrency(run.text, to) ? LETTERS_BEFORE_CURRENCY[letters] : undefined);
	if (exponent !== undefined) return magnitude(exponent, to);
	const [, head = '', code = ''] = GLUED.exec(letters) ?? [];
	const glued = head === 'T' ? 3 : LETTERS_BEFORE_CURRENCY[head];
	const isCurrency = code === 'kr' || currencyCode(code) !== undefined;
	return glued === undefined || !isCurrency ? undefined : magnitude(glued, to - code.length);
}

const GLUED = /^(\p{L}{1,3})([A-Z]{3}|kr)$/u;

function isBeforeCurrency(text: string, to: number): boolean {
	return currencyAfter(text, to) !== undefined;
}

function test(pattern: RegExp, text: string, at: number): boolean {
	pattern.lastIndex = at;
	return pattern.test(text);
}
