/** What there is to know of a cell beside what it shows. */

import type { ComparedCell } from '../../../core/comparison/table/table';
import { spanWords } from '../../../core/comparison/table/times/unlike-spans';
import { unrankedWords } from '../../../core/comparison/table/unranked';
import { orderOf } from '../../../core/figures/values/value';
import { plainText } from '../../../core/markdown/inline';

/**
 * The same metric elsewhere in the note, a line each; where it stands, if that is not among the quick stats; why the cell is
 * not ranked; and where the metric is measured over a time that the note does not state, that it is taken for a year. Empty
 * where there is nothing to say.
 */
export function hintOf(cell: ComparedCell, isOverTime: boolean): string {
	const { metric, value, others, parsed, unranked, from } = cell;
	const rows = others.length === 0 ? [] : [{ metric, value }, ...others];
	const isOfNoPeriod = isOverTime && parsed.period === undefined && parsed.unit === undefined && orderOf(parsed) !== undefined;
	return [
		...rows.map((row) => `${plainText(row.metric)}: ${plainText(row.value)}`),
		...(from === undefined ? [] : [`From ${from === 'Properties' ? 'the properties' : `"${plainText(from)}"`}, not the quick stats.`]),
		...(isOfNoPeriod ? ['No period stated; taken for a year.'] : []),
		...(unranked === undefined ? [] : [`Not ranked: ${unranked === 'other span' ? spanWords(parsed.period) : unrankedWords(unranked)}.`]),
	].join('\n');
}
