/** Reads what a cell says (conventions, section 7). */

import type { Measure } from '../metrics/metric-terms';
import type { Value } from './value';

/** Reads the text of a cell, given what its metric measures. Never throws; a text without a figure is of kind `text` or `none`. */
export function readValue(text: string, measure: Measure): Value {
	const amount = measure === 'text' ? Number.NaN : Number.parseFloat(text.replace(/[^\d.]/g, ''));
	return Number.isNaN(amount) ? { text, kind: text.trim() === '' ? 'none' : 'text', alternatives: [] } : { text, kind: 'count', amount, alternatives: [] };
}
