/** Finds a currency before or after a figure. */

import { CURRENCY_SIGNS, OTHER_CODES, PENCE } from './currency-signs';

/** A currency as written, and where it ends. */
export interface CurrencyMark {
	/** ISO 4217; `undefined` for a sign of several currencies that no note tells apart. */
	readonly code: string | undefined;
	/** The sign or code itself. */
	readonly sign: string;
	/** Power of ten from this mark to the currency: -2 for pence. */
	readonly exponent: number;
	/** First character after it. */
	readonly to: number;
}

/** ISO 4217 codes of signs that stand for several currencies, where a note tells them. */
export type CodesOfSigns = Readonly<Partial<Record<string, string>>>;

interface Meaning {
	readonly code: string | undefined;
	readonly exponent: number;
}

const MEANINGS = new Map<string, Meaning>([
	...Object.entries(CURRENCY_SIGNS).flatMap(([code, signs]) => signsOf(code, signs)),
	...OTHER_CODES.map((code) => [code, { code, exponent: 0 }] as const),
	...PENCE.map((sign) => [sign, { code: 'GBP', exponent: -2 }] as const),
]);

function signsOf(code: string, signs: readonly string[]): (readonly [string, Meaning])[] {
	if (code === '') return signs.map((sign) => [sign, { code: undefined, exponent: 0 }]);
	return [...signs, code].map((sign) => [sign, { code, exponent: 0 }]);
}

const ANY = [...MEANINGS.keys()]
	.sort((a, b) => b.length - a.length)
	.map((sign) => sign.replace(/[.$/]/g, '\\$&') + (/[a-zà-ž]$/i.test(sign) ? '(?![a-zà-ž])' : ''))
	.join('|');
/** A code and a sign may stand together: `USD $5B`, of which the code says more. */
const BEFORE = new RegExp(`(?<mark>${ANY})\\s?[$€£¥]?\\s?`, 'y');
const AFTER = new RegExp(`(?:\\s(?:d['’]|de\\s|di\\s)|\\s?)(?<mark>${ANY})(?!\\s?\\d)`, 'y');
/** How marks begin, so that most words are passed over at once. */
const FIRST_LETTERS = new Set([...MEANINGS.keys()].map((sign) => sign.charAt(0)));
const ZAR = /R\s?(?=\d[\d.,]*\s?(?:bn|[MB]|m|million|billion)(?![a-z]))/y;
/** Marks that are never before a figure, and never after one. `p.a.` and `p.m.` say how often, and are no pence. */
const NEVER_BEFORE = /^(?:p|pence)$/;
const NEVER_AFTER = /^(?:Rs\.?|Dh|S\/|Rp|RM)$/;
/** A sign of one character that is the end of a word: 회원 are members. */
const ENDS_WORD = /\p{sc=Hangul}[원엔]|\p{sc=Han}[元円]/u;
const PENCE_IN_SHORT = /^\.\s?\p{L}/u;

/** The currency before a figure, with the blank after it. South Africa's `R` only where a magnitude follows, since `R1` is a name. */
export function currencyBefore(text: string, at: number, codes: CodesOfSigns = {}): CurrencyMark | undefined {
	if (!FIRST_LETTERS.has(text.charAt(at)) || ENDS_WORD.test(text.slice(Math.max(0, at - 1), at + 1))) return undefined;
	ZAR.lastIndex = at;
	if (ZAR.test(text)) return { code: 'ZAR', sign: 'R', exponent: 0, to: ZAR.lastIndex };
	return markAt(BEFORE, text, at, NEVER_BEFORE, codes);
}

/** The currency after a figure, with the blank before it. */
export function currencyAfter(text: string, at: number, codes: CodesOfSigns = {}): CurrencyMark | undefined {
	if (!mayBegin(text, at) && !mayBegin(text, at + 1)) return undefined;
	const mark = markAt(AFTER, text, at, NEVER_AFTER, codes);
	return mark?.sign === 'p' && PENCE_IN_SHORT.test(text.slice(mark.to, mark.to + 3)) ? undefined : mark;
}

/** Whether a mark may begin there, or a word that joins one to its figure: `d'euros`. */
function mayBegin(text: string, at: number): boolean {
	return FIRST_LETTERS.has(text.charAt(at)) || text.charAt(at) === 'd';
}

/** The code that a text is, such as `CAD`; `undefined` for any other text. */
export function currencyCode(text: string): string | undefined {
	return /^[A-Z]{3}$/.test(text) ? MEANINGS.get(text)?.code : undefined;
}

function markAt(pattern: RegExp, text: string, at: number, never: RegExp, codes: CodesOfSigns): CurrencyMark | undefined {
	pattern.lastIndex = at;
	const sign = pattern.exec(text)?.groups?.['mark'];
	const meaning = sign === undefined || never.test(sign) ? undefined : MEANINGS.get(sign);
	if (sign === undefined || meaning === undefined) return undefined;
	return { ...meaning, code: codes[sign.replace(/\.$/, '')] ?? meaning.code, sign, to: pattern.lastIndex };
}
