/** The forms of periods that are told in words: `first nine months of 2025`, `second half 2025`. */

import { firstMonths, monthsEndedIn, partNamed, yearOf, type TimeCovered } from './covered';
import { ENDING, FISCAL, YEAR } from './form-parts';
import { MONTH, monthOf } from './month-names';

/** A pattern for `TimeForm`, and what its groups mean. */
type Form = readonly [pattern: string, read: (groups: Readonly<Record<string, string | undefined>>) => TimeCovered | undefined];

const NUMBERS: Readonly<Record<string, number>> = { three: 3, six: 6, nine: 9 };
const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 };

/** The numbers of parts of a year in other languages, each as it may begin, and its number. */
const PARTS_BY_WORD: readonly (readonly [word: string, number: number])[] = [
	['erste[nrs]?|premi[eè]re?|primer[oa]?|primeir[oa]', 1],
	['zweite[nrs]?|deuxième|seconde?|segund[oa]', 2],
	['dritte[nrs]?|troisième|tercer[oa]?|terceir[oa]', 3],
	['vierte[nrs]?|quatrième|cuart[oa]|quart[oa]', 4],
];
const ANY_PART_WORD = PARTS_BY_WORD.map(([word]) => word).join('|');

function partByWord(word: string): string | undefined {
	const found = PARTS_BY_WORD.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'iu').test(word));
	return found && String(found[1]);
}

/** They follow the forms in digits. */
export const FORMS_IN_WORDS: readonly Form[] = [
	[
		`(?:first\\s)?(?<count>\\d{1,2}|three|six|nine)[\\s-]?(?:months|mos?)\\.?\\s(?:of\\s)?(?<fiscal>${FISCAL})?\\s?(?<year>${YEAR})`,
		({ count = '', year = '', fiscal }) => firstMonths(NUMBERS[count.toLowerCase()] ?? Number(count), yearOf(year), fiscal !== undefined),
	],
	[
		`(?<count>\\d{1,2}|three|six|nine)[\\s-]?(?:months|mos?)\\.?\\s` +
			`(?:${ENDING}|through\\s)(?:\\d{1,2}\\s)?(?<name>${MONTH})\\s?(?:\\d{1,2},?\\s)?(?<year>${YEAR})`,
		({ count = '', name, year = '' }) => monthsEndedIn(NUMBERS[count.toLowerCase()] ?? Number(count), yearOf(year), monthOf(name)),
	],
	[
		`(?<number>first|second|third|fourth)[\\s-](?<part>quarter|half)\\s(?:of\\s)?(?<fiscal>${FISCAL})?\\s?(?<year>${YEAR})`,
		({ number = '', part, fiscal, year }) => partNamed(part, String(ORDINALS[number.toLowerCase()]), year, fiscal),
	],
	// 2. Quartal 2025, erstes Halbjahr 2025, 1er trimestre 2025, segundo semestre de 2025
	[
		`(?:(?<number>[1-4])(?:\\.|ers?|res?|[eoº°ª]|ème)?|(?<word>${ANY_PART_WORD}))\\s?` +
			`(?<part>Quartal|Quart\\.|Halbjahr|Hj\\.?|trim(?:estre|\\.)|sem(?:estre|\\.))s?\\s` +
			`(?:d[eou]\\s)?(?<fiscal>${FISCAL}\\s)?(?<year>${YEAR})`,
		({ number, word = '', part = '', fiscal, year }) => partNamed(/^[qt]/i.test(part) ? 'Q' : 'H', number ?? partByWord(word), year, fiscal),
	],
];
