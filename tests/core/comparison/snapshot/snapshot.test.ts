import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ComparisonQuery } from '../../../../src/core/comparison/query/query';
import { markerKind, printMarker, printSnapshot, readMarker } from '../../../../src/core/comparison/snapshot/snapshot';
import { runs } from '../../../runs';
import { arbitraryQuery } from '../query/arbitrary-query';

const QUERY: ComparisonQuery = { who: { kind: 'actors', names: ['[[Alibaba]]', 'Tencent'] }, metrics: ['P/E'], sort: { by: 'P/E', descending: true }, show: 'table' };

test('a snapshot is a table between two comments, the first of which keeps what was asked and when', () => {
	expect(printSnapshot(QUERY, '2026-11-26', '| Metric |\n| --- |')).toBe([
		'%% dossier-snapshot 2026-11-26: actors: [[Alibaba]], Tencent; metrics: P/E; sort: P/E desc %%', '', '| Metric |', '| --- |', '', '%% end dossier-snapshot %%',
	].join('\n'));
});

test('a marker reads as what it was printed from, and is one comment on one line', () => {
	fc.assert(fc.property(arbitraryQuery, (query) => {
		const marker = printMarker({ query, day: '2026-01-31' });
		expect(marker.slice(2, -2)).not.toMatch(/%%|[\r\n]/);
		expect(readMarker(marker)).toEqual({ query, day: '2026-01-31' });
	}), { numRuns: runs(1000) });
});

describe('markerKind', () => {
	test.each<[string, ReturnType<typeof markerKind>]>([
		['%% dossier-snapshot 2026-11-26: tag: a %%', 'start'],
		['%%dossier-snapshot%%', 'start'],
		['%% dossier-snapshot', 'start'],
		['%% end dossier-snapshot %%', 'end'],
		['%% End  dossier-snapshot', 'end'],
		['%% see dossier-snapshot %%', undefined],
		['%% dossier-snapshots are fine %%', undefined],
		['%% end of it %%', undefined],
	])('of %j is %s', (comment, kind) => {
		expect(markerKind(comment)).toBe(kind);
	});
});

describe('a marker that cannot be read', () => {
	test.each([
		['%% dossier-snapshot 2026-11-26: tag: a', 'This marker must end on its own line. Add " %%" at the end.'],
		['%% dossier-snapshot 2026-11-26: tag: a\n%%', 'This marker must end on its own line. Add " %%" at the end.'],
		['%% dossier-snapshot %%', 'This marker has no date. Write it as "%% dossier-snapshot 2026-01-31: …".'],
		['%% dossier-snapshot 2026-02-30: tag: a %%', 'This marker has no date. Write it as "%% dossier-snapshot 2026-01-31: …".'],
		['%% dossier-snapshot 2026-02-01 tag: a %%', 'This marker has no date. Write it as "%% dossier-snapshot 2026-01-31: …".'],
		['%% dossier-snapshot 2026-02-01: tag: a; metric: b %%', 'Can\'t read this marker. "metric" isn\'t a key. Did you mean metrics?'],
		['%% dossier-snapshot 2026-02-01: metrics: b %%', /^Can't read this marker. Who to compare is missing\./],
	])('%j says why', (comment, problem) => {
		expect(readMarker(comment)).toEqual({ problem: typeof problem === 'string' ? problem : expect.stringMatching(problem) });
	});
});
