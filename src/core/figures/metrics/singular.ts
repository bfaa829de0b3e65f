/** The singular of names of metrics, with caution: a wrong one would make one metric of two. */

/** Words that look like a plural and aren't one, or whose plural means something else: `IPOs` a fund took part in, `Countries` counted. */
const NO_PLURALS = new Set([
	'sales', 'series', 'news', 'species', 'earnings', 'gas', 'saas', 'holdings', 'operations', 'savings', 'ipos', 'countries', 'locations',
	'markets', 'businesses', 'models', 'bases', 'equities',
]);

/** Endings in s of words in the singular: `business`, `status`, `basis`, `economics`. */
const SINGULAR_ENDING = /(?:ss|us|is|ics|'s|’s)$/;

/** Plurals of acronyms that look like a singular in small letters. */
const ACRONYMS: ReadonlyMap<string, string> = new Map(
	['mau', 'dau', 'wau', 'gpu', 'cpu', 'tpu', 'npu', 'dpu', 'sku', 'arpu', 'kpi', 'api'].map((word) => [`${word}s`, word]),
);

/** The singular of a word in lower case, or the word itself where that is not sure. */
export function singular(word: string): string {
	const acronym = ACRONYMS.get(word);
	if (acronym !== undefined) return acronym;
	if (word.length < 4 || !/^[a-z].*[a-z]s$/.test(word) || NO_PLURALS.has(word) || SINGULAR_ENDING.test(word)) return word;
	if (word.endsWith('ies') && word.length > 5) return `${word.slice(0, -3)}y`;
	return /(?:ss|x|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
