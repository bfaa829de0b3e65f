/** The forms of periods that are told in words: `first nine months of 2025`, `second half 2025`. */

import { firstMonths, monthsEndedIn, partNamed, yearOf, type TimeCovered } from './covered';
import { ENDING, FISCAL, YEAR } from './form-parts';
import { MONTH, monthOf } from './month-names';

/** A pattern for `TimeForm`, and what its groups mean. */
type Form = readonly [pattern: string, read: (groups: Readonly<Record<string, string | undefined>>) => TimeCovered | undefined];

const NUMBERS: Readonly<Record<string, number>> = { three: 3, six: 6, nine: 9 };
const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 };

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
];
