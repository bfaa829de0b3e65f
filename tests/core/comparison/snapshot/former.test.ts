/** Tables of earlier versions, whose markers keep no fingerprint. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ActorIndex } from '../../../../src/core/actor/vault/actor-index';
import type { ComparisonQuery } from '../../../../src/core/comparison/query/query';
import { findSnapshots } from '../../../../src/core/comparison/snapshot/find';
import { snapshotPrinter } from '../../../../src/core/comparison/snapshot/print';
import { readPrinted } from '../../../../src/core/markdown/write/printed';
import { compileMetricTerms } from '../../../../src/core/figures/metrics/terms';
import { runs } from '../../../runs';
import { noteWithStats } from '../../actor/note-sample';
import { snapshotBy, THEN, withoutFingerprint } from './snapshot-sample';

test('are read with every remark that is printed, whichever way the actors run', () => {
	const figure = fc.constantFrom('$5B', '€6B', '$7B (€6B)', '¥8B', '$5B (FY2024)', '$2B (Q1 2026)', '$3B (H1 2025)', '$4B (TTM)', '$9B (FY2027E)', 'about nothing', '12%', '-4x', '15x', '$1B (Jan 2024)', '—', '3 a|b', '£2/share');
	const stats = fc.tuple(figure, figure, figure).map(([revenue, cap, multiple]): [string, string][] => [['Revenue', revenue], ['Market cap', cap], ['P/E', multiple], ['Own | name', revenue]]);
	let remarks = 0;
	fc.assert(fc.property(fc.array(stats, { minLength: 2, maxLength: 6 }), fc.constantFrom('across', 'down', undefined), (vault, actorsRun) => {
		const index = new ActorIndex();
		vault.forEach((rows, at) => index.set(noteWithStats(`Actor ${String(at)}`, rows, { tags: ['a'] })));
		const query: ComparisonQuery = { who: { kind: 'tag', tag: 'a' }, show: 'table', ...(actorsRun && { actorsRun }) };
		const printFor = snapshotPrinter({ index, resolve: () => undefined, from: '', terms: compileMetricTerms([]) }, ({ name }) => `[[${name}]]`);
		const printed = printFor(query, THEN);
		const [snapshot] = findSnapshots(withoutFingerprint(snapshotBy(printFor, THEN, query))).snapshots;
		const lines = readPrinted('table' in printed ? printed.table : '');
		expect(snapshot?.written).toMatchObject({ isChanged: false, cells: lines });
		remarks += lines.filter(({ length }) => length === 1).length - 1;
	}), { numRuns: runs(500) });
	expect(remarks).toBeGreaterThan(runs(500));
});
