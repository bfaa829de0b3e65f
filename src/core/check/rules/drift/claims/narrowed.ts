/** Headings that make the figures below them those of a part. */

import { metricKey } from '../../../../figures/metrics/key';
import type { Metric } from '../../../../figures/metrics/read';

/** Whether a heading speaks of a part of a metric: `US fund AUM` above a column of AUM, but not `Largest by AUM`. */
export function isNarrowedBy(heading: string, { key }: Metric): boolean {
	const words = metricKey(heading).split(/[\s()]+/).join(' ');
	const at = words.indexOf(` ${key}`);
	return at >= 0 && !SAYS_NO_PART.has(words.slice(0, at).split(' ').at(-1) ?? '');
}

/** Words before a metric in a heading that leave it whole. */
const SAYS_NO_PART: ReadonlySet<string> = new Set([
	'', 'by', 'of', 'in', 'and', 'with', 'on', 'for', 'vs', 'vs.', 'to', 'total', 'the', 'their', 'its', 'highest', 'largest', 'top',
	'—', '–',
]);
