/** The times of facts, in the eight languages that notes are read in. */
import { describe, expect, test } from 'vitest';
import { timeOfFact } from '../../../../src/core/freshness/facts/time';

const timeOf = (text: string, saying: 'figure' | 'value' = 'figure'): string | undefined => {
	const time = timeOfFact(text, saying, '2026-07-02');
	return time && `${time.text} to ${time.last}`;
};

describe('a time is read', () => {
	test.each([
		['12 Mio. (Stand März 2026)', '2026-03 to 2026-03-31'],
		['12 Mio. (Stand: 31.12.2025)', '2025-12 to 2025-12-31'],
		['12 Mio. per Ende März 2026', '2026-03 to 2026-03-31'],
		['12 Mrd. € (2. Quartal 2025)', 'Q2 2025 to 2025-06-30'],
		['12 Mrd. € (1. Hj. 2025)', 'H1 2025 to 2025-06-30'],
		['12 M€ (1er trim. 2026)', 'Q1 2026 to 2026-03-31'],
		['12 Mrd. € (erstes Halbjahr 2025)', 'H1 2025 to 2025-06-30'],
		['12 Mrd. € (GJ 2024/25)', 'FY2025 to 2025-12-31'],
		['12 M€ (au 31 mars 2026)', '2026-03 to 2026-03-31'],
		['12 M€ (premier trimestre 2026)', 'Q1 2026 to 2026-03-31'],
		['12 M€ (2e semestre 2025)', 'H2 2025 to 2025-12-31'],
		['12 M€ (exercice 2025)', 'FY2025 to 2025-12-31'],
		['12 M a 31 de marzo de 2026', '2026-03 to 2026-03-31'],
		['12 M (tercer trimestre de 2025)', 'Q3 2025 to 2025-09-30'],
		['12 M (segundo semestre de 2025)', 'H2 2025 to 2025-12-31'],
		['12 M (ejercicio de 2025)', 'FY2025 to 2025-12-31'],
		['R$ 12 mi (mar/2026)', '2026-03 to 2026-03-31'],
		['R$ 12 mi (3º trimestre de 2025)', 'Q3 2025 to 2025-09-30'],
		['R$ 12 mi (2S 2025)', 'H2 2025 to 2025-12-31'],
		['1200万（截至2026年3月31日）', '2026-03 to 2026-03-31'],
		['12亿（2025年第三季度）', 'Q3 2025 to 2025-09-30'],
		['1200万人（2026年3月時点）', '2026-03 to 2026-03-31'],
		['12億円（2025年度上期）', 'H1 FY2025 to 2025-06-30'],
		['1200만명 (2026년 3월 기준)', '2026-03 to 2026-03-31'],
		['12억 (2025년 3분기)', 'Q3 2025 to 2025-09-30'],
	])('%s', (text, time) => {
		expect(timeOf(text)).toBe(time);
	});
});

describe('what a figure is compared with has its own time, as has what began or ended', () => {
	test.each([
		'14 % (gegenüber 7 % im März 2018)', '14 % (contre 7 % en mars 2018)', '14 % (desde 7 % en marzo de 2018)', '14 % (contra 7 % em março de 2018)',
		'14%（较2018年3月的7%）', '14%（前年は2018年3月の7%）', '14% (2018년 3월 대비)',
		'5 Mrd. (seit März 2021)', '5 M (depuis mars 2021)', '5 M (hasta marzo de 2021)', '5 M (até março de 2021)',
		'1200万 (自2021年3月)', '1200万 (2021年3月以来)', '100만 (2021년 3월 이후)',
	])('%s', (text) => {
		expect(timeOf(text)).toBeUndefined();
	});
});

test.each(['5 Mrd. (Übernahme März 2021)', '5 M (acquis en mars 2021)', '5 M (adquirida en marzo de 2021)', '5亿（2021年3月收购）', '5億（2021年3月に買収）', '5억 (2021년 3월 인수)'])(
	'what happened once has none: %s',
	(text) => {
		expect(timeOf(text, 'value')).toBeUndefined();
	},
);
