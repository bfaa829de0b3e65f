/** Snapshots of a vault of a few actors, for tests. */
import { ActorIndex } from '../../../../src/core/actor/vault/actor-index';
import type { ComparisonQuery } from '../../../../src/core/comparison/query/query';
import { snapshotPrinter } from '../../../../src/core/comparison/snapshot/print';
import type { PrintFor } from '../../../../src/core/comparison/snapshot/refresh';
import { printSnapshot } from '../../../../src/core/comparison/snapshot/snapshot';
import { compileMetricTerms } from '../../../../src/core/figures/metrics/terms';
import { noteWithStats } from '../../actor/note-sample';

export const THEN = '2026-11-01';
export const TODAY = '2026-11-26';
export const BOTH: ComparisonQuery = { who: { kind: 'actors', names: ['[[A]]', '[[B]]'] }, show: 'table' };

/** The printer of a vault of one folder whose actors have these P/E figures. */
export function vaultOf(figures: Readonly<Record<string, string>>): PrintFor {
	const index = new ActorIndex();
	for (const [name, figure] of Object.entries(figures)) index.set(noteWithStats(name, [['P/E', figure], ['HQ', 'Here']], { tags: ['a'] }));
	const resolve = (target: string): string | undefined => index.get(`Actors/${target}.md`)?.path;
	return snapshotPrinter({ index, resolve, from: 'Home.md', terms: compileMetricTerms([]) }, ({ name }) => `[[${name}]]`);
}

/** A snapshot of a query as a printer prints it. */
export function snapshotBy(printFor: PrintFor, day = THEN, query = BOTH): string {
	const print = printFor(query, day);
	return printSnapshot(query, day, 'table' in print ? print.table : '');
}

/** A snapshot as a vault of these figures has it. */
export function snapshotOf(figures: Readonly<Record<string, string>>, day = THEN): string {
	return snapshotBy(vaultOf(figures), day);
}

/** As earlier versions wrote it. */
export function withoutFingerprint(snapshot: string): string {
	return snapshot.replace(/; printed: [\da-f]{8}/, '');
}
