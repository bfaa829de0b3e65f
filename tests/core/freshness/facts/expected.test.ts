/** What a row expects, and of which time: it is overdue when that is over, and not before. */
import { describe, expect, test } from 'vitest';
import type { QuickStat } from '../../../../src/core/actor/note/actor-note';
import { compileMetricTerms } from '../../../../src/core/figures/metrics/terms';
import { factsOf } from '../../../../src/core/freshness/facts/facts';
import { judgeFact } from '../../../../src/core/freshness/facts/judge';

const TERMS = compileMetricTerms([]);
const TODAY = '2026-07-02';

/** The time of what a row expects and whether it is over; nothing where the row expects nothing. */
function expectedOf(metric: string, value: string): string | undefined {
	const stat: QuickStat = { metric, value, source: null, line: 5 };
	const [fact] = factsOf({ quickStats: [stat], quickStatsFrom: null, moreStats: [], related: [], updated: null }, TERMS, TODAY);
	if (fact?.perishesAs !== 'guidance') return undefined;
	return `${fact.time?.text ?? 'no time'}${judgeFact(fact, 180, { limitDays: 180 }, TODAY).isPastLimit ? ', over' : ''}`;
}

describe('a row expects something', () => {
	test.each([
		['Revenue', '$9B (2027E)', '2027'],
		['2027E revenue', '$9B', '2027'],
		['Capacity', '9 GW (2025 target)', '2025, over'],
		['2031 target', '200 GWh', '2031'],
		['First ore', '~2029 target', '2029'],
		['Certification target', '2025', '2025, over'],
		['Production target', '2 GW a year by end of 2026', '2026'],
		['2026 revenue guide', '$560m (raised Apr 2026)', '2026'],
		['2025 guidance (standalone)', '700 t; Q1 2026 190 t', '2025, over'],
		['Expected 2024 revenue contribution', '~$115M', '2024, over'],
		['Expected close', 'H1 2026 (approvals pending)', 'H1 2026, over'],
		['Next earnings', 'April 15, 2026', '2026-04, over'],
		['Next earnings', 'Aug 5, 2026 (Q2)', '2026-08'],
		['Next review', 'Sep 2026', '2026-09'],
		['Next catalyst', 'Q4 2025 results, March 30, 2026', '2026-03, over'],
		['Next model', 'B2 (expected Feb 2026)', '2026-02, over'],
		['Expected close', 'Early 2026', 'early 2026, over'],
		['Expected close', 'Mid-2026', 'mid 2026'],
		['Revenue projection', '~$1.5B by 2030', '2030'],
		['Nächste Zahlen', 'Q1 2026 am 7. Mai 2026', '2026-05, over'],
		['Prochains résultats', 'T1 2026, le 7 mai 2026', '2026-05, over'],
		['Próximos resultados', '7 de mayo de 2026, antes de la apertura', '2026-05, over'],
		['Próxima divulgação de resultados', '7 de maio de 2026, antes da abertura', '2026-05, over'],
		['下次财报', '2026年5月7日 (Q1 2026)', '2026-05, over'],
		['次回決算', '2026年5月7日 (Q1 2026)', '2026-05, over'],
		['다음 실적', '2026년 5월 7일 (Q1 2026)', '2026-05, over'],
		['Umsatzprognose 2027', '9 Mrd. €', '2027'],
		['Nächste Zahlen', 'August 2026', '2026-08'],
		['Objectif 2030', '200 GWh', '2030'],
		['Objetivo 2030', '200 GWh', '2030'],
		['Meta de receita 2030', 'R$ 9 bi', '2030'],
		['2026 harvest forecast, May 2026', '2.6%', '2026'],
		['2030年目标', '200 GWh', '2030'],
		['2030年目標', '200 GWh', '2030'],
		['2030년 목표', '200 GWh', '2030'],
	])('%s | %s: %s', (metric, value, expected) => {
		expect(expectedOf(metric, value)).toBe(expected);
	});

	test.each([
		['a target that is told by another', 'Prior 2026 guide', '$520m'],
		['what a share is expected to cost', 'Price target', '$90 (Mar 2026)'],
		['what came next', 'Next role', 'Vice Chair of Acme (Feb 2026)'],
		['a rating', 'Agency outlook', 'Negative (Jan 2026)'],
		['a day on which it was told', 'Planned hires', '650 (announced Mar 2026)'],
		['no time', 'Capacity target', '9 GW'],
		['a name that begins like a word for it', 'Meta tenure', '2007-2025 (17 years)'],
		['a date that is a record', 'Launch', '2027'],
	])('or nothing, by %s: %s | %s', (_, metric, value) => {
		expect(expectedOf(metric, value)).toBeUndefined();
	});
});

test('what is to come makes no history of what is over', () => {
	const quickStats = [['Revenue (2025E)', '$9B'], ['Revenue (2027E)', '$12B']].map(([metric = '', value = ''], line) => ({ metric, value, source: null, line }));
	const facts = factsOf({ quickStats, quickStatsFrom: null, moreStats: [], related: [], updated: null }, TERMS, TODAY);
	expect(facts.map(({ perishesAs }) => perishesAs)).toEqual(['guidance', 'guidance']);
});

test('guidance is history once the figure of its period is told', () => {
	const quickStats = [['2025 revenue guidance', '$9B'], ['Revenue (2025)', '$8B']].map(([metric = '', value = ''], line) => ({ metric, value, source: null, line }));
	const facts = factsOf({ quickStats, quickStatsFrom: null, moreStats: [], related: [], updated: null }, TERMS, TODAY);
	expect(facts.map(({ perishesAs }) => perishesAs)).toEqual([undefined, 'annual figures']);
});
