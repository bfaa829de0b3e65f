/** What the times beside a figure are: the period it is measured over, the date it is of, or a time of something else. */
import { describe, expect, test } from 'vitest';
import type { Measure } from '../../../../src/core/figures/metrics/terms';
import { readValue } from '../../../../src/core/figures/values/read';

type Row = readonly [measure: Measure, cell: string, period: string | undefined, asOf: string | undefined];

const ROWS: Readonly<Record<string, readonly Row[]>> = {
	'a date that says when a figure was told is no period': [
		['flow', '$4B (reported Feb 2026)', undefined, '2026-02'],
		['flow', '$560M (raised Apr 2026)', undefined, '2026-04'],
		['flow', '$560M (FY2026, lowered in April 2026)', 'FY2026', '2026-04'],
		['flow', '$4B (as of Sep 2025)', undefined, '2025-09'],
		['flow', '$5B in FY2025 (reported Feb 2026)', 'FY2025', '2026-02'],
		['flow', '$1B (2025), announced Feb 2026', '2025', '2026-02'],
		['flow', '$40B (Stand: Juni 2026)', undefined, '2026-06'],
		['flow', '$40B（2026年3月時点）', undefined, '2026-03'],
		['flow', '$4B (Mar 9, 2026)', undefined, '2026-03'],
		['flow', '$4B (Mar 2026)', '2026-03', undefined],
	],
	'a time with a figure of its own is that figure\'s': [
		['flow', '$5B (2023: $4B)', undefined, undefined],
		['flow', '$5B (2023 $4B)', undefined, undefined],
		['flow', '$5B (FY2024 = 4.1B)', undefined, undefined],
		['flow', '$5B (2023 was $4B)', undefined, undefined],
		['other', '15% (H1 2025 was 23%)', undefined, undefined],
		['other', '15%（H1 2025 为 23%）', undefined, undefined],
		['flow', '50亿元（2024年为40亿元）', undefined, undefined],
		['flow', '50億円（2024年は40億円）', undefined, undefined],
		['flow', '50억원 (2024년은 40억원)', undefined, undefined],
		['flow', '€5B (2024 war es €4B)', undefined, undefined],
		['flow', '€5B (2024 était €4B)', undefined, undefined],
		['flow', '€5B (2024 fue de €4B)', undefined, undefined],
		['flow', '$5B (FY2024 actual)', 'FY2024', undefined],
		['flow', '$5B (2024; 2023: $4B)', '2024', undefined],
		['flow', '$5B (FY2025, 10-K)', 'FY2025', undefined],
		['stock', '5,000 (2023: 4,000)', undefined, undefined],
		['flow', '€5B (seit 2020)', undefined, undefined],
	],
	'what follows a trailing period is its end': [
		['flow', '$210M (TTM Mar 2025)', 'TTM', '2025-03'],
		['flow', '$210M TTM (Mar 2025)', 'TTM', '2025-03'],
		['flow', '$210M (TTM to Q3 2025)', 'TTM', '2025-09'],
		['flow', '$210M (LTM, Juni 2025)', 'TTM', '2025-06'],
	],
	'a part of a year has the year that is stated with it': [
		['flow', '$4B in Q3 (2025)', 'Q3 2025', undefined],
		['flow', '5% YTD (May 2026)', 'YTD 2026', '2026-05'],
		['flow', '$4B (Jan-Sep 2025)', '9M 2025', undefined],
		['flow', '$4B (Jan-Sep)', '9M', undefined],
	],
	'the same figure in another currency is of the same time': [
		['stock', '€3B / ~$3.3B (Sep 2025)', undefined, '2025-09'],
		['stock', 'HK$400B / ~$51B, May 2026', undefined, '2026-05'],
		['stock', 'HK$400B (Mar 2026) / ~$51B (May 2026)', undefined, '2026-03'],
		['flow', '¥400B ≈ $2.7B (FY2025)', 'FY2025', undefined],
		['stock', '$5B / 4,000 people (2024)', undefined, undefined],
	],
	'months are read in all languages': [
		['flow', '$40B (Juni 2026)', '2026-06', undefined],
		['flow', '$40B (2022年6月)', '2022-06', undefined],
		['flow', '$40B（2026.7）', '2026-07', undefined],
		['flow', '$40B (2026년 3월)', '2026-03', undefined],
		['stock', '$40B (março de 2025)', undefined, '2025-03'],
		['stock', '$40B (sept. 2025)', undefined, '2025-09'],
		['stock', '$40B (Mars 2026)', undefined, '2026'],
		['flow', '$40B（2026年3月期）', 'FY2026', undefined],
	],
};

describe.each(Object.entries(ROWS))('%s', (_, rows) => {
	test.each(rows)('%s %s', (measure, cell, period, asOf) => {
		const read = readValue(cell, measure);
		expect([read.period, read.asOf]).toEqual([period, asOf]);
	});
});
