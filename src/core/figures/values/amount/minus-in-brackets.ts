/** Losses as accountants write them, in brackets. */

import { amountAt } from './amount';
import type { Style } from './style';

const SIGN = '[A-Z]{0,3}[$€£¥₹₩]|[A-Z]{3}\\s';
/** At the head of a cell, a currency before or within the brackets. */
const IN_BRACKETS = new RegExp(
	`^(?<before>[~≈]?\\s?(?:net loss:?\\s)?[~≈]?)(?<outer>${SIGN})?\\((?<inner>[~≈]?(?:${SIGN})?\\d[^()\\[\\]]{0,40})\\)`,
	'i',
);

/**
 * `($848M)` as `-$848M`; every other text as it is. Only what is nothing but a figure with a sign, magnitude or grouping,
 * so that `(1)` and `(2024)` stay what they are.
 */
export function bracketsAsMinus(text: string, style: Style): string {
	const groups = IN_BRACKETS.exec(text)?.groups;
	if (groups === undefined) return text;
	const { before = '', outer = '', inner = '' } = groups;
	const loss = outer + inner;
	const amount = amountAt(loss, 0, style);
	if (amount?.to !== loss.length) return text;
	const isMarked = amount.kind !== 'count' || amount.magnitude !== undefined || inner.includes(',');
	const isTold = isMarked || (style.isStated === true && !YEAR.test(inner));
	return isTold ? text.replace(IN_BRACKETS, () => `${before}-${loss}`) : text;
}

const YEAR = /^(?:19|20)\d\d$/;
