import type { App } from 'obsidian';
import type { MetricTerms } from '../../../core/comparison/metrics/metric-terms';
import { snapshotPrinter } from '../../../core/comparison/query-table';
import type { PrintFor } from '../../../core/comparison/refresh-snapshots';
import type { ActorSource } from '../../actor-source';
import type { Clock } from '../../clock';
import { linkWriter } from '../actor-link';

/** What refreshing and checking snapshots take. */
export interface SnapshotParts {
	readonly app: App;
	readonly source: ActorSource;
	readonly clock: Pick<Clock, 'today'>;
	/** The metric names now in force. */
	readonly terms: () => MetricTerms;
}

/** Prints comparisons for the note at `path`, from what has been read of the vault so far. */
export function printerFor({ app, source, terms }: SnapshotParts, path: string): PrintFor {
	const resolve = (target: string, from: string): string | undefined => source.resolveLink(target, from);
	return snapshotPrinter({ index: source.index, resolve, from: path, terms: terms() }, linkWriter(app, path));
}
