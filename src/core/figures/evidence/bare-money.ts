/** Which currency a note means where it writes money in characters and no currency: `市值 | 2.09万亿`. */

import { CURRENCIES_OF_AMOUNTS } from './listings';
import { LISTING_ROWS } from './row-names';
import { bareName, type NamedText, type NoteTexts } from './texts';

/**
 * The ISO 4217 code: the only one that the note's amounts name, or that of its only home market; `undefined` where these
 * speak against each other. Dollars and the like must be named twice in a note that has no market at all.
 */
export function bareCurrencyOf({ cells }: NoteTexts, tags: readonly string[]): string | undefined {
	if (!cells.some(({ text }) => BARE.test(text))) return undefined;
	const places = [...cells.filter(isOfListing).map(({ text }) => text), ...tags];
	const listed = CURRENCIES_OF_AMOUNTS.filter(({ listed: pattern }) => pattern !== undefined && places.some((text) => pattern.test(text)));
	const named = CURRENCIES_OF_AMOUNTS.filter((each) => cells.some(({ text }) => each.named.test(text)));
	const [only, ...others] = named.length > 0 ? named : listed;
	if (only === undefined || others.length > 0 || only.tells === 'nothing') return undefined;
	if (only.tells === 'of any') return listed.length === 0 || listed.includes(only) ? only.code : undefined;
	const times = cells.filter(({ text }) => only.named.test(text)).length;
	return listed.length === 0 && times >= ENOUGH ? only.code : undefined;
}

/** An amount in characters with nothing, or a mark, behind it. */
const BARE = /\d\s?(?:[十百千]?[万亿億兆萬]|万亿|[십백천]?[만억조])\+?\s?(?:$|[^\p{L}\d\s])/u;
const ENOUGH = 2;

function isOfListing({ name }: NamedText): boolean {
	const row = bareName(name);
	return LISTING_ROWS.has(row) || MARKET_ROWS.has(row);
}

const MARKET_ROWS: ReadonlySet<string> = new Set([
	'市场', '市場', '上市地', '上市地点', '交易所', '上市交易所', '代码', '上場市場', '市場区分', '시장', '상장', '거래소',
]);
