/** Reads what a number counts or measures, and what an amount of money is for. */

import { skip } from '../../../markdown/inline';
import { statedTimeAt } from '../../times/period';
import { currencyAfter, currencyBefore } from '../tables/currency-at';
import { MAY_BEGIN_PER, PER_PATTERNS } from '../tables/per-words';
import { WORDS_AFTER_MONEY } from '../tables/words-after-money';
import { CHARACTERS, hasCharacters } from './characters';

/** The words after a figure that belong to it; `undefined` unit where none do. */
export interface UnitFound {
	readonly unit: string | undefined;
	readonly to: number;
}

/** Units that may stand right after the digits, as `3GW` does. Other letters there make a name of the number: `5G`, `3D`, `13F`. */
const UNIT =
	'(?:[kKMGT]?W[hp]?|[kKMGT]?Wh|[kMGT]?Hz|[KMGTP]B|[kKMGTP]?bps|k?bpd|mbpd|[BbTt]cf|[kmMG]?tpa|[km]?tpd|[kM]?oz|[kKMG]t|km|cm|mm|nm|m|' +
	'kg|g|t|lbs?|mi|ft|sq\\.?\\s?(?:ft|m|mi)\\.?|sqm|ha|boepd|boed?|mmboe|MMBtu|TEUs?|DWT|hrs?|h|min|sec|yrs?|mo|M?AU|DAU|MAU|mg|ml|ppm|' +
	'°C|km²|m²|nits|mAh|CO2e?)(?![\\p{L}\\p{N}])';
const ADJACENT = new RegExp(UNIT, 'uy');
/** Words that a hyphen ties to a number without making a name of it. */
const TIED =
	/-(year|month|week|day|hour|minute|mile|km|acre|hectare|foot|metre|meter|seat|member|person|ton|tonne|MW|GW|MWh|GWh|nm)s?(?!\p{L})/uy;
const PER = /\s?(?:\/\s?|per\s|an?\s(?=(?:year|month|week|day|share|quarter|hour|ton|barrel)))([\p{L}²³]+)/uy;
const WORD = new RegExp(`\\s(?:${UNIT}|\\p{Ll}[\\p{L}’'&-]*|[A-Z][A-Za-z&]*[A-Z]s?(?!\\p{L}))`, 'uy');
const CAPITALISED = /\s\p{Lu}\p{Ll}[\p{L}’'-]*/uy;
/** Words after which comes no more of the unit. */
const NO_UNIT = new Set(
	('in into onto of across with as from at for to and on since by under via among incl including after before through vs versus plus ' +
		'total totals worldwide globally annually annualized nationwide or est estimated approx combined currently now yearly is are was were ' +
		'have has had if when where while within over than but not per each until til about around only alone overall out the a an that ' +
		'which who YoY QoQ CAGR record').split(' '),
);
const MOST_WORDS = 4;

/** What ends a word in Chinese and Japanese. */
const BETWEEN_WORDS = '[\\p{sc=Hiragana}的]';
/** What a number counts, where characters follow it: `15万人`. */
const IN_CHARACTERS = new RegExp(`(?:(?!${BETWEEN_WORDS})[${CHARACTERS}]){1,8}(?!(?!${BETWEEN_WORDS})[${CHARACTERS}])`, 'uy');
/** What ties the number to its sentence, and counts nothing: `6억으로`, `5万に`. */
const PARTICLE = /[にをがはもでへのと]|から|まで|(?:으?로|[을를이가은는의에])(?!\p{L})/uy;
/** Letters right after such characters are a word of their own: `4万GPU`. */
const LETTERS_AFTER_CHARACTERS = /[A-Z][A-Za-z]{1,9}(?![\p{L}\p{N}])/uy;
/** Of words that no table knows, those that end as scales do, in any language and case. */
const LIKE_A_SCALE =
	/(?:illi(?:on|ón|ão|ard|ardo|one|oen)|ilh(?:ão|ao)|ilj(?:on|ard|oen)|illon|ili(?:ard|ão))(?:e|en|er|es|i|s)?$|(?:ilh|ili)ões$/iu;
/** Letters that only a currency behind them makes a scale, and which no table knows: `5 X€`. */
const LETTERS_BEFORE_SIGN = /\s\p{L}{1,4}[$€£¥₹₩]/uy;
/** The same of a number without a magnitude: `120人`, `40名员工`. */
const COUNTERS = /[人名家个個店社台件명개대곳][\p{Script=Han}\p{Script=Hangul}]{0,6}(?![\p{L}\p{N}])/uy;
/** More characters than a thing that is counted has: a sentence, which the number only opens. */
const SENTENCE = /\s?[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{9}/uy;
const WORD_BEHIND = /\s([\p{L}\p{M}]+)(?![\p{L}\p{M}\p{N}'’-])/uy;

/**
 * What a number counts: up to four words after it, and `per …` or `/…`. `undefined` where the number is part of a name or
 * code, `unclear` where its scale is not known. `isScaled` where a magnitude stands before.
 */
export function unitOfCount(text: string, at: number, isMarked: boolean, isScaled: boolean): UnitFound | 'unclear' | undefined {
	const tied = groupAt(TIED, text, at);
	if (tied !== undefined) return tied;
	ADJACENT.lastIndex = at;
	if (ADJACENT.test(text)) return withPer(text, at, ADJACENT.lastIndex);
	const isApart = isSetApart(text, at);
	const countedTo = isScaled || isApart ? skip(IN_CHARACTERS, text, at) : skip(COUNTERS, text, at);
	const to = countedTo === at && isApart ? skip(LETTERS_AFTER_CHARACTERS, text, at) : countedTo;
	if (to > at) return skip(PARTICLE, text, at) > at ? { unit: undefined, to: at } : withPer(text, at, to);
	if (!endsHere(text, at)) return undefined;
	return perInWords(text, at) ?? unitInWords(text, at, isMarked);
}

function unitInWords(text: string, at: number, isMarked: boolean): UnitFound | 'unclear' | undefined {
	const to = endOfWords(text, at);
	if (skip(LETTERS_BEFORE_SIGN, text, at) > at || skip(SENTENCE, text, at) > at) return 'unclear';
	if (LIKE_A_SCALE.test(groupAt(WORD_BEHIND, text, at)?.unit ?? '') || mentionsMoney(text, at, to)) return 'unclear';
	if (to > at) return withPer(text, at, to);
	const capital = skip(CAPITALISED, text, at);
	if (capital === at || statedTimeAt(text, at + 1) !== undefined) return withPer(text, at, at);
	const end = endOfWords(text, capital);
	if (end > capital) return withPer(text, at, end);
	return isMarked ? { unit: undefined, to: at } : undefined;
}

/** Whether one of the words from `at` to `to` is a currency, so that the one before it is a scale: `5 zillion euros`. */
function mentionsMoney(text: string, at: number, to: number): boolean {
	if (to === at) return false;
	for (let blank = text.indexOf(' ', at + 1); blank >= 0 && blank <= to; blank = text.indexOf(' ', blank + 1)) {
		if (currencyAfter(text, blank)?.exponent === 0) return true;
	}
	return false;
}

/**
 * What an amount of money is for: `share`, `year`. `undefined` where letters or digits stick to it, `unclear` where a word
 * follows that may be its scale: only a word that is known is none.
 */
export function unitOfMoney(text: string, at: number, isScaled: boolean): UnitFound | 'unclear' | undefined {
	const per = isBeforeMoney(text, at) ? undefined : (groupAt(PER, text, at) ?? perInWords(text, at));
	if (per !== undefined) return per;
	const mayScale = !isScaled && !hasCharacters(text.charAt(at - 1)) && (mayBeScale(text, at) || hasCharacters(text.charAt(at)));
	return mayScale ? 'unclear' : unitless(text, at);
}

/** Whether a slash leads to another amount: `€3B / US$3.3B`. */
function isBeforeMoney(text: string, at: number): boolean {
	const to = skip(/\s?\/\s?/y, text, at);
	const mark = to === at ? undefined : currencyBefore(text, to);
	return mark !== undefined && /[\d.~≈]/.test(text.charAt(mark.to));
}

function perInWords(text: string, at: number): UnitFound | undefined {
	if (skip(MAY_BEGIN_PER, text, at) === at) return undefined;
	for (const [unit, pattern] of PER_PATTERNS) {
		const to = skip(pattern, text, at);
		if (to > at) return { unit, to };
	}
	return undefined;
}

/** Whether the word at `at` may multiply the amount before it: one in small letters, or without any, that no table knows. */
function mayBeScale(text: string, at: number): boolean {
	const word = groupAt(WORD_BEHIND, text, at)?.unit ?? '';
	if (LIKE_A_SCALE.test(word)) return true;
	const isWord = word.length > 1 || word.toUpperCase() === word.toLowerCase();
	return word !== '' && isWord && word === word.toLowerCase() && !WORDS_AFTER_MONEY.has(word);
}

/** No unit, as of shares and multiples; `undefined` where letters or digits stick to the figure. */
export function unitless(text: string, at: number): UnitFound | undefined {
	return isBesideCharacters(text, at) || endsHere(text, at) ? { unit: undefined, to: at } : undefined;
}

/** Whether a sign or magnitude and a letter meet at `at`, one of them a character, so that they are two words: `5亿元B轮`, `5%以上`. */
function isBesideCharacters(text: string, at: number): boolean {
	const [last, next] = [text.charAt(at - 1), text.charAt(at)];
	return !/\d/.test(last) && /\p{L}/u.test(next) && hasCharacters(last + next);
}

/** Whether a character or a plus ends the number, so that what follows is a word of its own. */
function isSetApart(text: string, at: number): boolean {
	const last = text.charAt(at - 1);
	return last === '+' || hasCharacters(last);
}

function withPer(text: string, from: number, to: number): UnitFound {
	const end = skip(PER, text, to);
	const unit = text.slice(from, end).trim().replace(/^(?:\/\s?|per\s|an?\s)/, '');
	return { unit: unit === '' ? undefined : unit, to: end };
}

function endOfWords(text: string, at: number): number {
	let to = at;
	for (let count = 0; count < MOST_WORDS; count++) {
		const from = to + 1;
		const end = skip(WORD, text, to);
		if (end === to || NO_UNIT.has(text.slice(from, end)) || statedTimeAt(text, from) !== undefined) break;
		to = end;
		if (skip(ADJACENT, text, from) === to) break;
	}
	return to;
}

/** Whether a number ends at `at`: no letter, digit or sign of a code or fraction follows. */
function endsHere(text: string, at: number): boolean {
	return !/^(?:[\p{L}\p{N}_@#\uE000]|[-–/:.,'’][\d\uE000]|-\p{L}|[-–]\$)/u.test(text.slice(at, at + 2));
}

function groupAt(pattern: RegExp, text: string, at: number): UnitFound | undefined {
	pattern.lastIndex = at;
	const unit = pattern.exec(text)?.[1];
	return unit === undefined ? undefined : { unit, to: pattern.lastIndex };
}

