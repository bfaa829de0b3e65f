/** Whether there is anything to compare an actor by. */

import type { ActorNote } from '../../actor/note/actor-note';
import { compileMetricTerms } from '../../figures/metrics/terms';
import { readValue } from '../../figures/values/read';
import { isFigure } from '../table/basis';
import { gatherMetrics, metricReader } from '../table/note-metrics';

/** A person's own names for metrics tell no figure from a text. */
const read = metricReader(compileMetricTerms([]));

/** Whether a note has a single figure that could be ranked, among its quick stats or properties. */
export function hasFigures(note: ActorNote): boolean {
	const [rows] = gatherMetrics([note], read, new Set()).rowsByNote;
	return [...(rows?.values() ?? [])].flat().some(({ metric, value }) => isFigure(readValue(value, metric.term?.measure ?? 'other')));
}
