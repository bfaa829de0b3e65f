/** Whether a value begins with its figure, whatever words and signs lead to it. */

import { currencyBefore } from '../../../figures/values/tables/currency-at';
import { qualifiersAt } from '../../../figures/values/tables/qualifiers';
import { skip } from '../../../markdown/inline';

/** Whether a value opens with a figure: `~$5B`, `**HK$99B**`, `roughly 40`, and not `A320-family`, a model. */
export function opensWithFigure(value: string): boolean {
	const marks = skip(MARKS, value, 0);
	const words = skip(MARKS, value, qualifiersAt(value, marks).to);
	const currency = currencyBefore(value, words)?.to ?? words;
	return DIGIT.test(value.charAt(skip(MARKS, value, currency)));
}

/** Characters that are no part of a word or number; a currency's sign may be among them. */
const MARKS = /[^\p{L}\d]*/uy;
const DIGIT = /\d/;
