/** The choice of what a metric is compared over: years, quarters … */

import type { ComparedMetric } from '../../../core/comparison/table/table';
import type { Span } from '../../../core/figures/times/span';
import type { HeadChoice } from '../grid/model';

/** The spans that can be chosen, for the head of a metric; `undefined` where there is no other than the present one. */
export function spanChoice({ name, span, spans }: ComparedMetric): HeadChoice | undefined {
	if (span === null || spans.every((each) => each === span)) return undefined;
	return {
		text: SPAN_NAMES[span],
		name: `${name} compared over`,
		options: spans.map((each) => ({ text: SPAN_NAMES[each], isChosen: each === span, value: each })),
	};
}

const SPAN_NAMES: Readonly<Record<Span, string>> = {
	'year': 'Year',
	'trailing': 'Trailing',
	'year to date': 'Year to date',
	'half': 'Half year',
	'quarter': 'Quarter',
	'month': 'Month',
	'other': 'Other',
};
