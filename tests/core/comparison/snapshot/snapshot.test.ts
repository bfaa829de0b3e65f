import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ComparisonQuery } from '../../../../src/core/comparison/query/query';
import { markerKind, printMarker, printSnapshot, readMarker, renewMarker } from '../../../../src/core/comparison/snapshot/snapshot';
import { runs } from '../../../runs';
import { arbitraryQuery } from '../query/arbitrary-query';

const QUERY: ComparisonQuery = { who: { kind: 'actors', names: ['[[Alibaba]]', 'Tencent'] }, metrics: ['P/E'], sort: { by: 'P/E', descending: true }, show: 'table' };

test('a snapshot is a table between two comments, the first of which keeps what was asked and when', () => {
	expect(printSnapshot(QUERY, '2026-11-26', '| Metric |\n| --- |')).toBe([
		'%% dossier-snapshot 2026-11-26: actors: [[Alibaba]], Tencent; metrics: P/E; sort: P/E desc; printed: 63140e95 %%', '', '| Metric |', '| --- |', '', '%% end dossier-snapshot %%',
	].join('\n'));
});

test('a marker reads as what it was printed from, and is one comment on one line', () => {
	fc.assert(fc.property(arbitraryQuery, (query) => {
		const marker = printMarker({ query, day: '2026-01-31' });
		expect(marker.slice(2, -2)).not.toMatch(/%%|[\r\n]/);
		expect(readMarker(marker)).toEqual({ query, day: '2026-01-31' });
		expect(printMarker({ query, day: '2026-01-31', fingerprint: '0123abcd' })).toBe(`${marker.slice(0, -3)}; printed: 0123abcd %%`);
	}), { numRuns: runs(1000) });
});

test('a marker is renewed with another day and fingerprint, and reads otherwise as before', () => {
	fc.assert(fc.property(arbitraryQuery, fc.constantFrom(undefined, '0123abcd'), (query, before) => {
		const renewed = renewMarker(printMarker({ query, day: '2026-01-31', ...(before && { fingerprint: before }) }), '2026-02-01', '4567cdef');
		expect(renewed).toBe(printMarker({ query, day: '2026-02-01', fingerprint: '4567cdef' }));
		expect(readMarker(renewed)).toEqual({ query, day: '2026-02-01', fingerprint: '4567cdef' });
	}), { numRuns: runs(1000) });
});

test.each([
	['%% dossier-snapshot 2026-01-31: tag: a %%', '%% dossier-snapshot 2026-02-01: tag: a; printed: 4567cdef %%'],
	['  %%Dossier-Snapshot  2026-01-31:tag:#a;// mine;printed:0123abcd%%  ', '  %%Dossier-Snapshot  2026-02-01:tag:#a;// mine; printed: 4567cdef %%  '],
	['%% dossier-snapshot 2026-01-31: actors: [[A|Alpha]];  peers of: x ; %%', '%% dossier-snapshot 2026-02-01: actors: [[A|Alpha]];  peers of: x ;; printed: 4567cdef %%'],
])('what a person wrote in %j stays', (marker, renewed) => {
	expect(renewMarker(marker, '2026-02-01', '4567cdef')).toBe(renewed);
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
