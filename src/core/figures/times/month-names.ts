/** The names of months in all languages that notes are read in, as parts of patterns (flags `iu`). */

import { LANGUAGES } from '../../actor/words/languages/languages';
import { oneOf } from '../../actor/words/word-pattern';

const VOCABULARIES = [...LANGUAGES.values()].map(({ words }) => words);
const MONTHS: ReadonlyMap<string, number> = new Map(
	VOCABULARIES.flatMap(({ months }) => months.flatMap((names, index) => names.map((name) => [name, index + 1] as const))),
);
/** Words of other languages too: they name a month only where a mark joins them to their year, as in `set/2025` and `out. de 2025`. */
const ORDINARY_WORDS = ['ago', 'out', 'set'];
/** Names of companies where they open with a capital: the month is then left unread. */
const NAMES_WITH_CAPITALS: ReadonlySet<string> = new Set(['mars', 'mayo']);

/** What may stand between a month and its year: `of`, `de`. */
export const JOINER = `(?:(?:${oneOf(VOCABULARIES.flatMap(({ dateJoiners }) => dateJoiners))})\\s)?`;

/** The name of a month, with the point of a short one. */
export const MONTH =
	`(?:(?:${oneOf([...MONTHS.keys()].filter((name) => !ORDINARY_WORDS.includes(name)))})(?!\\p{L})` +
	`|(?:${oneOf(ORDINARY_WORDS)})(?=\\.?(?:[/-]|\\sde\\s)\\d))\\.?`;

/** How the names begin, as a quick check. */
export const MONTH_BEGINS = oneOf([...MONTHS.keys()].map((name) => name.slice(0, 3)));

/** The number (1 to 12) of a month by what `MONTH` matches; 0 where it is rather another name. */
export function monthOf(name = ''): number {
	const plain = name.toLowerCase().replace('.', '');
	return NAMES_WITH_CAPITALS.has(plain) && !name.startsWith(plain) ? 0 : (MONTHS.get(plain) ?? 0);
}
