/** The span that a metric is asked for over: `Revenue (quarter)`. */

import { readMetric, type Metric } from '../../../figures/metrics/read';
import type { MetricTerms } from '../../../figures/metrics/terms';
import type { Span } from '../../../figures/times/span';
import { COMPARED_SPANS } from './column-span';

/** A metric's name, and the span that is asked for. */
interface AskedSpan {
	readonly name: string;
	readonly span: Span;
}

/** Reads a name that ends in a span in brackets, in any case; `undefined` for any other name. */
export function readAskedSpan(written: string): AskedSpan | undefined {
	const text = written.trim();
	const at = text.lastIndexOf('(');
	if (at <= 0 || !text.endsWith(')')) return undefined;
	const words = text.slice(at + 1, -1).trim().replace(/\s+/g, ' ').toLowerCase();
	const span = COMPARED_SPANS.find((each) => each === words);
	const name = text.slice(0, at).trim();
	return span === undefined || name === '' ? undefined : { name, span };
}

/** A name as `readAskedSpan` reads it. */
function printAskedSpan({ name, span }: AskedSpan): string {
	return `${name} (${span})`;
}

/** A metric of a table. */
type NamedMetric = Pick<Metric, 'key' | 'name'>;

/** The names that metrics are asked for by: each as it was `asked` for, if by name, else as it is called. */
export function namesAsked(metrics: readonly NamedMetric[], asked: readonly string[], terms: MetricTerms): string[] {
	const isFor = (name: string, metric: NamedMetric): boolean => (
		[name, readAskedSpan(name)?.name ?? name].some((each) => readMetric(each, terms).key === metric.key)
	);
	return metrics.map((metric) => asked.find((name) => isFor(name, metric)) ?? metric.name);
}

/** The same names so that the metric `key` is compared over `span` and all else stays. */
export function namesOver(
	metrics: readonly NamedMetric[],
	asked: readonly string[],
	{ key, span }: { readonly key: string; readonly span: Span },
	terms: MetricTerms,
): string[] {
	const names = namesAsked(metrics, asked, terms);
	return metrics.map((metric, index) => (metric.key === key ? printAskedSpan({ name: metric.name, span }) : names[index] ?? metric.name));
}
