/** Figures that no row dates: which of them perish, and as what. */
import { describe, expect, test } from 'vitest';
import type { QuickStat } from '../../../../src/core/actor/note/actor-note';
import { compileMetricTerms } from '../../../../src/core/figures/metrics/terms';
import { factsOf } from '../../../../src/core/freshness/facts/facts';

const TERMS = compileMetricTerms([]);

function kindOf(metric: string, value: string): string | undefined {
	const stat: QuickStat = { metric, value, source: null, line: 5 };
	const [fact] = factsOf({ quickStats: [stat], quickStatsFrom: null, moreStats: [], related: [], updated: null }, TERMS, '2026-07-02');
	return fact === undefined || fact.time !== null ? undefined : fact.perishesAs;
}

describe('a figure without a date perishes', () => {
	test.each([
		['of a day', 'Net debt', '$8B', 'users and holdings'],
		['of a year', 'Revenue', '~$8B', 'annual figures'],
		['of the last twelve months', 'Revenue (TTM)', '$8B', 'annual figures'],
		['of a price', 'P/E', '31x', 'prices'],
		['of people', 'Employees', '~10,000 worldwide', 'annual figures'],
		['of a country', 'Population', '~5.6M', 'people and places'],
		['of a share', 'Harbour share', '~25% by volume', 'users and holdings'],
		['of a share of something', 'Share of harbour trade', '~25%', 'users and holdings'],
		['of a stake', 'Stake', '~28% of [[Acme]]', 'users and holdings'],
		['of a holder', 'Major shareholder', '[[Acme]] (~4.4%, formerly 56%)', 'users and holdings'],
		['of a count', 'Sheds', '14', 'annual figures'],
		['of a count of what is done', 'Sheds operated', '37', 'annual figures'],
		['of a count of deals', 'Deals', '120+', 'annual figures'],
		['of a count of what was done', 'Ropes created', '25M+', 'annual figures'],
		['that is a record', 'Order backlog', '$146B (record)', 'users and holdings'],
		['that says what it counts', 'Growth fund', '$150B+ AUM', 'users and holdings'],
		['that says that it is so now', 'Crane hire', '40 currently, 60 planned', 'users and holdings'],
		['that is led to by words', 'Revenue', 'Estimated >$1B (private)', 'annual figures'],
		['compared with another year', 'Employees', '900 (down from 1,200 in 2021)', 'annual figures'],
		['compared with a peak', 'Market cap', '$92B (down from $218B peak)', 'prices'],
		['compared with a peak of another year', 'Yearly revenue', '$53B (vs $78B peak 2021)', 'annual figures'],
		['of what is invested for a while', 'Cash & short-term investments', '€7B', 'users and holdings'],
		['of what passes by each day', 'Daily grain transit', '~24M t/day', 'users and holdings'],
		['of what one of many costs', 'Avg. production cost', '~$50/t', 'users and holdings'],
		['of a quarter of no year', 'Revenue (Q3)', '$60B', 'quarterly figures'],
		['of a price that has moved', '1Y return', '+60%', 'prices'],
		['beside what is aimed at', 'Market share', '~11%, targeting 15% by 2027', 'users and holdings'],
	])('%s: %s | %s', (_, metric, value, kind) => {
		expect(kindOf(metric, value)).toBe(kind);
	});

	test.each([
		['Aktive Kunden', '1,2 Mio.', 'users and holdings'], ['Marktanteil', '12 %', 'users and holdings'], ['Standorte', '44', 'annual figures'],
		['Clients actifs', '1,2 M', 'users and holdings'], ['Usines', '44', 'annual figures'],
		['Clientes activos', '1,2 M', 'users and holdings'], ['Sucursales', '44', 'annual figures'],
		['Clientes ativos', '1,2 mi', 'users and holdings'], ['Lojas', '44', 'annual figures'],
		['活跃客户', '120万', 'users and holdings'], ['门店', '44', 'annual figures'], ['员工人数', '1200', 'annual figures'],
		['口座', '120万', 'users and holdings'], ['支店', '44', 'annual figures'],
		['가입자', '120만', 'users and holdings'], ['지점', '44', 'annual figures'],
		['Hauptaktionär', '[[Acme]] (12 %)', 'users and holdings'], ['Actionnaire principal', '[[Acme]] (12 %)', 'users and holdings'],
		['Hafenkräne', 'derzeit 40', undefined], ['Hafenkräne', '40 derzeit', 'users and holdings'], ['Parc de grues à quai', '40 actuellement', 'users and holdings'],
	])('in other languages: %s | %s', (metric, value, kind) => {
		expect(kindOf(metric, value)).toBe(kind);
	});
});

describe('a row without a date says nothing that perishes', () => {
	test.each([
		['a deal in investments', 'Cash investments announced', '$5B'],
		['what a programme costs', 'Estimated programme cost', '~$12B'],
		['a markdown', 'Crane markdown', '$30M'],
		['a model', 'Fleet', 'A320-family (A320neo / A321neo)'],
		['an index', 'Index membership', 'SBF 120, Euronext Tech Leaders'],
		['a rank', 'Position', '#3 of the foundries'],
		['a day', 'Earnings', '2/14'],
		['a measure of a thing', 'Brine concentration', '400+ mg/L'],
		['a price that was agreed', 'Acquisition price', '$28/share'],
		['a sum that was raised', 'Total raised', '$300M'],
		['a round', 'Latest funding', '$150M debentures'],
		['a sum that was given', 'Private funding', '$1.7B'],
		['the price of a company', 'Price', 'Up to $600M (with earnouts)'],
		['the height of a price', 'Share price', '$113 (record high)'],
		['what was decided', 'Share buyback', '$5B authorization'],
		['what was so then', 'Users at acquisition', '~10M'],
		['what was so at a death', 'Net worth', '$4B (at death)'],
		['what was so before', 'Pre-default sales', '$700B'],
		['what was so in a year', 'Market cap', '$8B at the 2021 peak'],
		['what was so over years', 'AUM', '$2B (2015-2018)'],
		['what happened then', 'Customers', '500 (acquired 2021)'],
		['what is aimed at', 'Capacity target', '9 GW'],
		['children', 'Children', '4'],
		['words', 'Customers', 'hospitals'],
	])('%s: %s | %s', (_, metric, value) => {
		expect(kindOf(metric, value)).toBeUndefined();
	});
});
