/** A figure that is told by a part of a year is as old as that part, in the eight languages that notes are read in. */
import { describe, expect, test } from 'vitest';
import { compileMetricTerms } from '../../../../../src/core/figures/metrics/terms';
import { factsOf } from '../../../../../src/core/freshness/facts/facts';

const TERMS = compileMetricTerms([]);

function timeOf(metric: string, value: string): string | undefined {
	const quickStats = [{ metric, value, source: null, line: 5 }];
	const [fact] = factsOf({ quickStats, quickStatsFrom: null, moreStats: [], related: [], updated: null }, TERMS, '2026-07-02');
	return fact?.time ? `${fact.time.text} to ${fact.time.last}` : undefined;
}

describe('a part of a year ends before it', () => {
	test.each([
		['AUM', '$5B (early 2026)', 'early 2026 to 2026-04-30'],
		['AUM', '$5B (mid-2025)', 'mid 2025 to 2025-08-31'],
		['AUM', '$5B (late 2025)', 'late 2025 to 2025-12-31'],
		['AUM (early 2026)', '$5B', 'early 2026 to 2026-04-30'],
		['Users', '12 Mio. (Anfang 2026)', 'early 2026 to 2026-04-30'],
		['Users', '12 Mio. (Mitte 2025)', 'mid 2025 to 2025-08-31'],
		['Users', '12 M (début 2026)', 'early 2026 to 2026-04-30'],
		['Users', '12 M (a principios de 2026)', 'early 2026 to 2026-04-30'],
		['Users', '12 M (mediados de 2025)', 'mid 2025 to 2025-08-31'],
		['Users', '12 M (a finales de 2025)', 'late 2025 to 2025-12-31'],
		['Users', '12 M (início de 2026)', 'early 2026 to 2026-04-30'],
		['Users', '12 M (meados de 2025)', 'mid 2025 to 2025-08-31'],
		['Users', '1200万（2026年初）', 'early 2026 to 2026-04-30'],
		['Users', '1200万（2025年央）', 'mid 2025 to 2025-08-31'],
		['Users', '1200만명 (2026년 초)', 'early 2026 to 2026-04-30'],
	])('%s | %s', (metric, value, time) => {
		expect(timeOf(metric, value)).toBe(time);
	});
});

describe('a year is left whole', () => {
	test.each([
		['that nothing tells a part of', 'AUM', '$5B (2025)', '2025 to 2025-12-31'],
		['of which the end is told, as of a balance sheet', 'AUM', '$5B (end of 2025)', '2025 to 2025-12-31'],
		['that a figure is measured over', 'Revenue', '$5B (early 2026)', '2026 to 2026-12-31'],
		['where it is named without a part too', 'AUM', '$5B (2025), hiring since early 2025', '2025 to 2025-12-31'],
		['of which another one has a part', 'AUM', '$5B (2025), up from $4B in early 2024', '2025 to 2025-12-31'],
		['with words that only look like a part of it', 'Users', '1200万（2025年）', '2025 to 2025-12-31'],
	])('%s: %s | %s', (_, metric, value, time) => {
		expect(timeOf(metric, value)).toBe(time);
	});
});

test('what is aimed at behind a figure does not date it', () => {
	expect(timeOf('ARR', '$253M (Oct 2025); $1B target (end 2026)')).toBe('2025-10 to 2025-10-31');
});
