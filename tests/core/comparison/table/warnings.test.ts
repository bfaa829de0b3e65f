/** What is said of a column whose figures do not quite compare. */
import { describe, expect, test } from 'vitest';
import { warningsOn } from '../../../../src/core/comparison/table/warnings';
import type { Basis } from '../../../../src/core/comparison/table/table';
import type { Value } from '../../../../src/core/figures/values/value';
import { cell, usd, value } from '../compared-sample';

const IN_USD: Basis = { kind: 'currency', currency: 'USD', unit: null };
const of = (...says: Partial<Value>[]) => says.map((each, index) => cell(usd(index, each)));
const unranked = (parsed: Value) => cell(parsed, { compared: null });
const cny = value({ kind: 'currency', amount: 1, currency: 'CNY' });

describe('periods', () => {
	test('that differ are named, the latest first, each once', () => {
		expect(warningsOn(of({ period: '2024' }, { period: 'FY2025' }, { period: '2024' }), IN_USD)).toEqual(['Periods differ (FY2025, 2024).']);
	});

	test('that trail are the latest', () => {
		expect(warningsOn(of({ period: 'Q3 2025' }, { period: 'TTM' }), IN_USD)).toEqual(['Periods differ (TTM, Q3 2025).']);
	});

	test('beyond four are counted', () => {
		expect(warningsOn(of(...['2020', '2021', '2022', '2023', '2024', '2025'].map((period) => ({ period }))), IN_USD)).toEqual(['Periods differ (2025, 2024, 2023, 2022 and 2 more).']);
	});

	test.each([
		['are the same', [{ period: '2024' }, { period: '2024' }]],
		['are a fiscal year and the year it is called by', [{ period: '2024' }, { period: 'FY2024' }]],
		['are stated by one alone', [{ period: '2024' }, {}]],
	])('that %s are no matter', (_, says) => {
		expect(warningsOn(of(...says), IN_USD)).toEqual([]);
	});

	test('of cells that are not ranked are no matter', () => {
		expect(warningsOn([...of({ period: '2024' }, { period: '2024' }), unranked({ ...cny, period: '2020' })], IN_USD)).toEqual(['1 cell in another currency is not ranked.']);
	});
});

test('days more than a year apart are named', () => {
	expect(warningsOn(of({ asOf: '2024' }, { asOf: '2026-02' }, {}), IN_USD)).toEqual(['Dates differ (2024 to 2026-02).']);
	expect(warningsOn(of({ asOf: '2025-06' }, { asOf: '2026-02' }), IN_USD)).toEqual([]);
});

test('estimates beside actual figures are counted', () => {
	expect(warningsOn(of({ estimate: true }, {}, {}), IN_USD)).toEqual(['1 of 3 figures is an estimate.']);
	expect(warningsOn(of({ estimate: true }, { estimate: true }, {}), IN_USD)).toEqual(['2 of 3 figures are estimates.']);
	expect(warningsOn(of({ estimate: true }, { estimate: true }), IN_USD)).toEqual([]);
});

describe('figures that are not ranked', () => {
	test('are counted, those in other currencies apart', () => {
		const cells = [...of({}, {}), unranked(cny), unranked(cny), unranked(cny), unranked(value({ kind: 'percent', amount: 3 }))];
		expect(warningsOn(cells, IN_USD)).toEqual(['3 cells in other currencies are not ranked.', '1 cell of another kind or unit is not ranked.']);
	});

	test('are all where no two are in one currency', () => {
		expect(warningsOn([unranked(cny), unranked(usd(1))], null)).toEqual(['No two figures are in one currency, so none is ranked.']);
	});
});

test('texts, empty cells and a figure alone need no words', () => {
	expect(warningsOn([null, unranked(value({ kind: 'text' })), unranked(value({ kind: 'none' })), ...of({ period: '2024' })], null)).toEqual([]);
});
