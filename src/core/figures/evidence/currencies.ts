/** Which currency a sign of several stands for in a note, by what the note itself says. */

import { currencyCode } from '../values/tables/currency-at';
import type { Conventions, SharedSign } from '../values/conventions';
import { CURRENCY_PLACES, DOLLARS_AND_PESOS, type CurrencyPlaces } from './places';
import { COUNTRY_ROWS, CURRENCY_ROWS, HOME_ROWS, LISTING_ROWS } from './row-names';
import { bareName, type NamedText, type NoteTexts } from './texts';

/**
 * The currencies of a note's shared signs. A sign has one where the evidence is of one currency alone: the row that names
 * the currency; else other cells that name it; else where the actor is at home: headquarters, country, exchange, ticker, tags.
 */
export function currenciesOf({ cells }: NoteTexts, tags: readonly string[]): NonNullable<Conventions['currencies']> {
	const stated = statedCurrency(cells);
	const found: Partial<Record<SharedSign, string>> = {};
	for (const sign of (['¥', 'kr'] as const).filter((each) => cells.some(({ name, text }) => WRITTEN[each].test(`${name} ${text}`)))) {
		const candidates = CURRENCY_PLACES.filter((currency) => currency.sign === sign);
		const code = candidates.find((currency) => currency.code === stated)?.code ?? onlyOne(candidates, cells, tags);
		if (code !== undefined) found[sign] = code;
	}
	const isDollar = stated !== undefined && stated !== 'USD' && DOLLARS_AND_PESOS.has(stated);
	if (isDollar && textsUnder(COUNTRY_ROWS, cells).length === 0) found.$ = stated;
	return found;
}

/** How the signs are written: most notes have neither, and need no evidence. */
const WRITTEN: Readonly<Record<'¥' | 'kr', RegExp>> = { '¥': /[¥￥]/, 'kr': /(?:^|[^\p{L}])m?kr(?![\p{L}])/iu };

/** `Currency | CAD`, `Reporting currency | SEK`: a row that is about nothing else. */
function statedCurrency(cells: readonly NamedText[]): string | undefined {
	const codes = textsUnder(CURRENCY_ROWS, cells).map((text) => currencyCode(text.trim().slice(0, 3)));
	return new Set(codes).size === 1 ? codes[0] : undefined;
}

/** The one currency of where the actor is at home, unless its cells name only another one; without a home the one that they name. */
function onlyOne(candidates: readonly CurrencyPlaces[], cells: readonly NamedText[], tags: readonly string[]): string | undefined {
	const named = candidates.filter((currency) => saysOwnWord(currency, cells));
	const home = candidates.filter((currency) => isAtHome(currency, cells, tags) || isListed(currency, cells));
	const [only, ...others] = home.length > 0 ? home : named;
	if (only === undefined || others.length > 0) return undefined;
	return named.length === 0 || named.includes(only) ? only.code : undefined;
}

/** Whether a cell with a number, or the bracket of its name, has a word that is of the currency alone: `RMB 5bn`, `Revenue (JPY)`. */
function saysOwnWord({ ownWords }: CurrencyPlaces, cells: readonly NamedText[]): boolean {
	const places = cells.flatMap(({ name, text }) => [/\d/.test(text) ? text : '', bracketOf(name)]);
	return places.some((place) => hasOneOf(place, ownWords));
}

function isAtHome({ places }: CurrencyPlaces, cells: readonly NamedText[], tags: readonly string[]): boolean {
	const parts = tags.flatMap((tag) => tag.toLowerCase().split('/'));
	return places.some((place) => parts.includes(place)) || textsUnder(HOME_ROWS, cells).some((text) => hasOneOf(text, places));
}

function isListed({ exchanges, tickerEndings }: CurrencyPlaces, cells: readonly NamedText[]): boolean {
	return textsUnder(LISTING_ROWS, cells).some((text) => {
		const ending = TICKER_ENDING.exec(text)?.[1]?.toLowerCase();
		return hasOneOf(text, exchanges) || (ending !== undefined && tickerEndings.includes(ending));
	});
}

function textsUnder(rows: ReadonlySet<string>, cells: readonly NamedText[]): string[] {
	return cells.filter(({ name }) => rows.has(bareName(name))).map(({ text }) => text);
}

/** `600519.SS`, `7203.T`, `VOLV-B.ST`. */
const TICKER_ENDING = /[A-Z\d-]{1,10}\.([A-Z]{1,2})(?![A-Za-z\d])/;

function bracketOf(name: string): string {
	return /[(（][^()（）]*[)）]/.exec(name)?.[0] ?? '';
}

function hasOneOf(text: string, words: readonly string[]): boolean {
	const lower = text.toLowerCase();
	return words.some((word) => hasWord(lower, word));
}

/** Whether a text has a word; one of Chinese, Japanese or Korean characters or signs has no borders. */
function hasWord(text: string, word: string): boolean {
	const hasBorders = /^\p{Script=Latin}/u.test(word);
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
		if (!hasBorders || (!IN_WORD.test(text.charAt(at - 1)) && !IN_WORD.test(text.charAt(at + word.length)))) return true;
	}
	return false;
}

const IN_WORD = /[\p{L}_]/u;
