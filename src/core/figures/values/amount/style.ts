/** How the figures of a cell are written, where the cell alone does not say. */

import type { CodesOfSigns } from '../tables/currency-at';
import type { DecimalMark } from './written-number';

/** What a note and the name of a metric tell of the figures in a cell; each part is absent where they tell nothing. */
export interface Style {
	readonly decimal?: DecimalMark;
	/** Of signs that stand for several currencies: `{ '¥': 'JPY' }`. */
	readonly currencies?: CodesOfSigns;
	/** ISO 4217 code of a number without a sign, so that `5m` are millions; empty where it is money of an unknown currency. */
	readonly currency?: string;
	/** Whether the metric's name says what its numbers are in, so that a number is due. */
	readonly isStated?: boolean;
}
