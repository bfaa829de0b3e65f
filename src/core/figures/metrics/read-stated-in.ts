/** Reads what a part of a name says that the values are in: `$M`, `in millions`, `Mio. €`, `億円`. */

import { CURRENCY_NAMES, powerOfLetter, powerOfWord } from './scale-words';
import type { StatedIn } from './stated-in';

/** Whether a metric is known to be of amounts, and whether a letter may scale them: after `Share price`, it is a class of shares. */
export type Amounts = 'scaled by letters' | 'not scaled by letters' | undefined;

/**
 * What a part of a name says of the values' scale and currency; empty where it says nothing that matters (`local currency`);
 * `undefined` where any of it is not understood. A letter alone, or a sign that may be a word, counts only beside known
 * `amounts`: `(M)`, `(p)`.
 */
export function readStatedIn(part: string, amounts: Amounts): StatedIn | undefined {
	const words = part.trim().replace(OPENING, '').trim();
	if (words === '' || words.length > LONGEST) return undefined;
	if (SAYS_NOTHING.test(words)) return {};
	if (PERCENT.test(words)) return { isPercent: true };
	const { scale: letter = '', code = '' } = GLUED.exec(words)?.groups ?? {};
	const ofCode = CURRENCY_NAMES.get(code);
	if (ofCode !== undefined) return scaled(ofCode, letter === 'T' ? 3 : powerOfLetter(letter, ofCode));
	const { currency, sign, rest } = withoutCurrency(words);
	const scale = rest.replace(JOINING, ' ').trim().replace(COUNTED, '');
	if (scale === '') return amounts !== undefined || !MAY_BE_WORD.test(sign) ? currency : undefined;
	return scaled(currency, powerOf(scale, currency, amounts));
}

function scaled(currency: StatedIn | undefined, magnitude: number | undefined): StatedIn | undefined {
	return magnitude === undefined ? undefined : { ...currency, magnitude };
}

/** The currency that words begin or end with, and the other words. */
function withoutCurrency(words: string): { currency: StatedIn | undefined; sign: string; rest: string } {
	for (const [sign, currency] of CURRENCY_NAMES) {
		const [before, after] = [words.slice(0, -sign.length), words.slice(sign.length)];
		if (words.startsWith(sign) && !isOneWord(sign, after)) return { currency, sign, rest: after };
		if (words.endsWith(sign) && !isOneWord(before, sign)) return { currency, sign, rest: before };
	}
	return { currency: undefined, sign: '', rest: words };
}

/** Whether two texts make one word where they meet; characters of scripts without blanks do not. */
function isOneWord(before: string, after: string): boolean {
	return LATIN_AT_END.test(before) && LATIN_AT_START.test(after);
}

function powerOf(scale: string, currency: StatedIn | undefined, amounts: Amounts): number | undefined {
	const letter = currency !== undefined || amounts === 'scaled by letters' ? powerOfLetter(scale, currency) : undefined;
	if (letter !== undefined) return letter;
	// `lakh crore`, `mil millones`
	const powers = scale.split(' ').map((word) => powerOfWord(word, currency));
	if (powers.length > 2) return undefined;
	return powers.reduce((sum, power) => (sum === undefined || power === undefined ? undefined : sum + power), 0);
}

/** In characters. */
const LONGEST = 40;
const OPENING = /^(?:(?:in|en|em)\s|(?:单位|單位|単位|단위)\s?[:：]?\s?)/i;
const SAYS_NOTHING = /^(?:local currency|reporting currency|x|×|times|人|名|명|persons?|people)$/i;
const PERCENT = /^(?:%|per\s?cent|pct\.?)$/i;
/** A code with the letter of its scale before it, as is usual in German and Nordic accounts: `TEUR` is thousands. */
const GLUED = /^(?<scale>[kKTM])\s?(?<code>[A-Z]{3}|€)$/;
const JOINING = /^\s?(?:in|en|em|of|de)\s|\s(?:in|en|em|of|de|d['’])\s?$|[\s-]+/gi;
/** Signs that may be words or units: `Ft` is feet, too. */
const MAY_BE_WORD = /^(?:p|[A-Z][A-Za-z]|[a-z]{3})$/;
/** People are counted in ten thousands: `万人`. */
const COUNTED = /[人名명]$/;
const LATIN_AT_END = /[a-zß-öø-ÿ]$/i;
const LATIN_AT_START = /^[a-zß-öø-ÿ]/i;
