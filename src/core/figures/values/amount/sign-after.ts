/** The sign after the digits of a number, which says what it measures. */

import { skip } from '../../../markdown/inline';
import { currencyAfter, type CodesOfSigns, type CurrencyMark } from '../tables/currency-at';
import { BASIS_POINTS, PER_MILLE, PERCENT } from '../tables/share-words';

/** What a number measures by the signs beside it; `count` where there are none. */
export type AmountKind = 'currency' | 'percent' | 'multiple' | 'count';

/** What a number measures, and where its sign ends. */
export interface SignAfter {
	readonly kind: AmountKind;
	/** The power of ten by which the sign makes the number smaller: basis points, pence. */
	readonly exponent: number;
	/** The currency before or after; `undefined` where there is none. */
	readonly mark: CurrencyMark | undefined;
	readonly to: number;
}

/** A quick check, since most counts have none. */
const NO_SIGN = /^(?:\s?[\d$€£¥₹(),;\uE001]|\s?$)/;
const TIMES = /\s?(?:[x×](?![\p{L}\p{N}$€£¥₹₩]|\s?\d)|倍|배(?!\p{sc=Hangul}))/iuy;
/** Shares by the power of ten from each to per cent. */
const SHARES: readonly (readonly [pattern: RegExp, exponent: number])[] = [[PERCENT, 0], [PER_MILLE, -1], [BASIS_POINTS, -2]];

/** The sign at `at`: per cent, times, or a currency; a code there says more than the sign `before`. */
export function signAfter(text: string, at: number, before: CurrencyMark | undefined, codes: CodesOfSigns = {}): SignAfter {
	return before === undefined ? (shareOrTimes(text, at) ?? money(text, at, before, codes)) : money(text, at, before, codes);
}

function shareOrTimes(text: string, at: number): SignAfter | undefined {
	if (NO_SIGN.test(text.slice(at, at + 2))) return undefined;
	for (const [pattern, exponent] of SHARES) {
		const to = skip(pattern, text, at);
		if (to > at) return { kind: 'percent', exponent, mark: undefined, to };
	}
	const to = skip(TIMES, text, at);
	return to > at ? { kind: 'multiple', exponent: 0, mark: undefined, to } : undefined;
}

function money(text: string, at: number, before: CurrencyMark | undefined, codes: CodesOfSigns): SignAfter {
	const plusTo = skip(/\+(?=\s?[A-Z]{3}(?![A-Za-z]))/y, text, at);
	const found = currencyAfter(text, plusTo, codes);
	// Hundredths are of no other currency that stands before: `$5 p` is no pence.
	const after = before !== undefined && found !== undefined && found.exponent < 0 ? undefined : found;
	// 元 alone is of several countries: `新台幣500億元`.
	const mark = after?.sign === '元' ? (before ?? after) : (after ?? before);
	return { kind: mark === undefined ? 'count' : 'currency', exponent: mark?.exponent ?? 0, mark, to: after?.to ?? at };
}
