import type { App } from 'obsidian';
import type { ActorLookup } from '../../../core/actor/lookup/find-actor';
import type { MetricTerms } from '../../../core/figures/metrics/terms';
import { snapshotPrinter } from '../../../core/comparison/snapshot/print';
import type { PrintFor } from '../../../core/comparison/snapshot/refresh';
import type { ActorSource } from '../../vault/actor-source';
import type { Clock } from '../../clock';
import { linkWriter } from '../../note/link-writer';

/** The parts of the plugin that static tables are checked and refreshed with. */
export interface SnapshotParts {
	readonly app: App;
	readonly source: ActorSource;
	readonly clock: Pick<Clock, 'today'>;
	/** The metric names now in force. */
	readonly terms: () => MetricTerms;
	/** Whom the person has said to be no peers. */
	readonly notPeers: { readonly read: () => NonNullable<ActorLookup['notPeers']> };
}

/** Prints comparisons for the note at `path`, from what has been read of the vault so far. */
export function printerFor({ app, source, terms, notPeers }: SnapshotParts, path: string): PrintFor {
	const resolve = (target: string, from: string): string | undefined => source.resolveLink(target, from);
	const lookup = { index: source.index, resolve, from: path, terms: terms(), notPeers: notPeers.read() };
	return snapshotPrinter(lookup, linkWriter(app, path));
}
