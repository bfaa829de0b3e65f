/** Whether there is anything to compare an actor by. */

import type { ActorNote } from '../../actor/note/actor-note';
import type { Metric } from '../../figures/metrics/read';
import { compileMetricTerms } from '../../figures/metrics/terms';
import { readValue } from '../../figures/values/read';
import { isFigure } from '../table/basis';
import { gatherMetrics, metricReader, type ReadMetric } from '../table/note-metrics';

let reader: ReadMetric | undefined;

/**
 * Reads the name of a metric without a person's own names, which tell no figure from a text and no kind of actor from
 * another. What it needs is made once somebody compares, and not when the app starts.
 */
export function readName(written: string): Metric {
	reader ??= metricReader(compileMetricTerms([]));
	return reader(written);
}

/** Whether a note has a single figure that could be ranked, among its quick stats or properties. */
export function hasFigures(note: ActorNote): boolean {
	const [rows] = gatherMetrics([note], readName, new Set()).rowsByNote;
	return [...(rows?.values() ?? [])].flat().some(({ metric, value }) => isFigure(readValue(value, metric.term?.measure ?? 'other')));
}
