/** Finds a currency before or after a figure. */

import { CURRENCY_SIGNS, OTHER_CODES, PENCE } from './currency-signs';

/** A currency as written, and where it ends. */
export interface CurrencyMark {
	/** ISO 4217; `undefined` for a sign of several currencies. */
	readonly code: string | undefined;
	/** Power of ten from this mark to the currency: -2 for pence. */
	readonly exponent: number;
	/** First character after it. */
	readonly to: number;
}

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
	.map((sign) => sign.replace(/[.$/]/g, '\\$&') + (/[a-z]$/i.test(sign) ? '(?![a-z])' : ''))
	.join('|');
/** A code and a sign may stand together: `USD $5B`, of which the code says more. */
const BEFORE = new RegExp(`(?<mark>${ANY})\\s?[$€£¥]?\\s?`, 'y');
const AFTER = new RegExp(`\\s?(?<mark>${ANY})(?!\\s?\\d)`, 'y');
/** How marks begin, so that most words are passed over at once. */
const FIRST_LETTERS = new Set([...MEANINGS.keys()].map((sign) => sign.charAt(0)));
const ZAR = /R\s?(?=\d[\d.,]*\s?(?:bn|[MB]|m|million|billion)(?![a-z]))/y;

/** The currency before a figure, with the blank after it. South Africa's `R` only where a magnitude follows, since `R1` is a name. */
export function currencyBefore(text: string, at: number): CurrencyMark | undefined {
	if (!FIRST_LETTERS.has(text.charAt(at))) return undefined;
	ZAR.lastIndex = at;
	if (ZAR.test(text)) return { code: 'ZAR', exponent: 0, to: ZAR.lastIndex };
	return markAt(BEFORE, text, at, /^(?:p|pence)$/);
}

/** The currency after a figure, with the blank before it. */
export function currencyAfter(text: string, at: number): CurrencyMark | undefined {
	return markAt(AFTER, text, at, /^(?:Rs\.?|Dh|S\/|Rp|RM)$/);
}

/** The code that a text is, such as `CAD`; `undefined` for any other text. */
export function currencyCode(text: string): string | undefined {
	return /^[A-Z]{3}$/.test(text) ? MEANINGS.get(text)?.code : undefined;
}

function markAt(pattern: RegExp, text: string, at: number, never: RegExp): CurrencyMark | undefined {
	pattern.lastIndex = at;
	const mark = pattern.exec(text)?.groups?.['mark'];
	const meaning = mark === undefined || never.test(mark) ? undefined : MEANINGS.get(mark);
	return meaning && { ...meaning, to: pattern.lastIndex };
}
