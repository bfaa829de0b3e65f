/** The same figure in other currencies, beside the one that counts: `HK$476.7B / ~$61.4B`, `¥337.6B (~$47B)`. */

import { bracketsAfter, FILLED, type BracketedText } from './brackets';
import { figureAt } from './figure-at';
import { statedTimeAt } from '../times/period';
import type { Figure } from './value';

const BESIDE = /\s?(?:\/|\||=|≈|;|,|or|equivalent to|i\.e\.)\s?(?=[~≈=>]|[A-Z]{0,3}\s?[$€£¥₹₩]|[A-Z]{3}\s?\d)/y;
const OPENING = /\s?(?:(?:approx\.?|approximately|about|or|equiv\.?|equivalent to|i\.e\.|=)\s)?/iy;
const NOTHING_ELSE = /^\s?(?:$|[,;|/)]|at\s|as of\s|in\s\d|equiv|at current|converted)/i;

/** The figures beside `main`, which ends at `to`, that say the same in another currency. */
export function alternativesOf(main: Figure, to: number, bracketed: BracketedText): Figure[] {
	if (main.kind !== 'currency') return [];
	const { outside } = bracketed;
	const found: Figure[] = [];
	BESIDE.lastIndex = to;
	if (BESIDE.test(outside)) add(found, main, otherAt(outside, BESIDE.lastIndex));
	const near = bracketsAfter(bracketed, to).filter(({ from }) => !/[;/\d]/.test(outside.slice(to, from)));
	for (const { inner } of near) {
		OPENING.lastIndex = 0;
		add(found, main, otherAt(inner, OPENING.test(inner) ? OPENING.lastIndex : 0));
	}
	return found;
}

function add(found: Figure[], main: Figure, other: Figure | undefined): void {
	if (other?.currency === undefined || other.currency === main.currency) return;
	if (found.every(({ currency }) => currency !== other.currency)) found.push(other);
}

/** The figure at `at`, where nothing follows it that makes it one of something else. */
function otherAt(text: string, at: number): Figure | undefined {
	const found = figureAt(text, at);
	if (found?.figure.kind !== 'currency') return undefined;
	const after = text.slice(found.to, found.to + 40);
	const endsThere = NOTHING_ELSE.test(after) || after.replace(/^ /, '').startsWith(FILLED);
	return endsThere || statedTimeAt(text, found.to + 1) !== undefined ? found.figure : undefined;
}
