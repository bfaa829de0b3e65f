/** Whether a cell says a figure and nothing else of it, so that it is one of the whole and not of a part. */

import { plainText, skip } from '../../../markdown/inline';
import { statedTimeAt } from '../../../figures/times/period';
import { amountAt } from '../../../figures/values/amount/amount';

/** Whether a cell holds amounts, times and their unit alone: `$4B (+12% YoY)`, and not `$4B (cloud)` or `$4B round`. */
export function isAlone(cell: string, unit = ''): boolean {
	const text = plainText(cell);
	if (text.length > LONGEST) return false;
	for (let at = 0; at < text.length;) {
		const isUnit = unit !== '' && text.startsWith(unit, at);
		const to = isUnit ? at + unit.length : (statedTimeAt(text, at)?.to ?? amountAt(text, at, {})?.to ?? skip(NO_MORE, text, at));
		if (to === at) return false;
		at = to;
	}
	return true;
}

/** In characters: what is longer is a sentence. */
const LONGEST = 100;
/** Marks and blanks, and words that say no more than how a figure is meant. */
const NO_MORE = new RegExp(
	'[^\\p{L}\\p{N}]+|(?:to|or|as of|as at|at|in|on|by|est|estimated?|reported|current|now|latest|yoy|y/y|cagr|equivalent|per year)' +
		'(?![\\p{L}\\p{N}])',
	'iuy',
);
