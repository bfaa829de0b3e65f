/** The one number that people write in words beside a scale: `a billion`, `um bilião`, `eine Milliarde`. */

import { MAGNITUDE_WORDS } from '../tables/magnitude-words';

const LARGE = MAGNITUDE_WORDS.filter(({ power }) => power >= 6).flatMap(({ words }) => words.filter((word) => word.length > 4));
const ONE = new RegExp(
	`^(?<before>[~≈>]?\\s?(?:about |around |over |nearly )?)(?:a|one|une?|uno|una|uma?|eine?|een)\\s(?=(?:${LARGE.join('|')})(?!\\p{L}))`,
	'iu',
);

/** A cell that opens with such a number, with the digit; every other cell as it is. */
export function oneInDigits(cell: string): string {
	return cell.replace(ONE, '$<before>1 ');
}
