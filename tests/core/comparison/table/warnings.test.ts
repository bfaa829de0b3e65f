/** What is said of a column whose figures do not quite compare. */
import { describe, expect, test } from 'vitest';
import { warningsOn as warningsOnAll } from '../../../../src/core/comparison/table/warnings';
import type { Basis, ComparedCell } from '../../../../src/core/comparison/table/table';
import type { Value } from '../../../../src/core/figures/values/value';
import { cell, usd, value } from '../compared-sample';

const NAMES = ['A', 'B', 'C', 'D', 'E', 'F'];
const warningsOn = (cells: readonly (ComparedCell | null)[], basis: Basis | null): string[] => warningsOnAll(cells, basis, NAMES);
const IN_USD: Basis = { kind: 'currency', currency: 'USD', unit: null };
const of = (...says: Partial<Value>[]) => says.map((each, index) => cell(usd(index, each)));
const unranked = (parsed: Value) => cell(parsed, { compared: null });
const cny = value({ kind: 'currency', amount: 1, currency: 'CNY' });

describe('periods', () => {
	test('that differ are named, the latest first, each once', () => {
		expect(warningsOn(of({ period: '2024' }, { period: 'FY2025' }, { period: '2024' }), IN_USD)).toEqual(['Not like for like: FY2025 and 2024.']);
	});

	test('that trail are the latest', () => {
		expect(warningsOn(of({ period: '2025' }, { period: 'TTM' }), IN_USD)).toEqual(['Not like for like: TTM and 2025.']);
	});

	test.each([
		['one', [{ period: 'TTM' }, { period: 'Q1 FY2027' }, { period: 'FY2025' }], 'B is a single quarter'],
		['several', [{ period: 'Q1 2026' }, { period: 'FY2025' }, {}, { period: 'Q4 2025' }], 'A and D are single quarters'],
		['too many to name', [...Array<Partial<Value>>(5).fill({ period: 'Q1 2026' }), { period: 'FY2025' }], 'A, B, C, D and 1 more are single quarters'],
	])('that are quarters beside longer ones name their actors: %s', (_, says, sentence) => {
		expect(warningsOn(of(...says), IN_USD)).toEqual([`Not like for like: ${sentence}.`]);
	});

	test('that are all quarters are named', () => {
		expect(warningsOn(of({ period: 'Q1 2026' }, { period: 'Q4 2025' }), IN_USD)).toEqual(['Not like for like: Q1 2026 and Q4 2025.']);
	});

	test('beyond four are counted', () => {
		expect(warningsOn(of(...['2020', '2021', '2022', '2023', '2024', '2025'].map((period) => ({ period }))), IN_USD)).toEqual(['Not like for like: 2025, 2024, 2023, 2022 and 2 more.']);
	});

	test.each([
		['are the same', [{ period: '2024' }, { period: '2024' }]],
		['are a fiscal year and the year it is called by', [{ period: '2024' }, { period: 'FY2024' }]],
		['are stated by one alone', [{ period: '2024' }, {}]],
	])('that %s are no matter', (_, says) => {
		expect(warningsOn(of(...says), IN_USD)).toEqual([]);
	});

	test('of cells that are not ranked are no matter', () => {
		expect(warningsOn([...of({ period: '2024' }, { period: '2024' }), unranked({ ...cny, period: '2020' })], IN_USD)).toEqual(["1 value in another currency isn't ranked."]);
	});
});

test('days more than a year apart are named', () => {
	expect(warningsOn(of({ asOf: '2024' }, { asOf: '2026-02' }, {}), IN_USD)).toEqual(['Dates range from 2024 to 2026-02.']);
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
		expect(warningsOn(cells, IN_USD)).toEqual(["3 values in other currencies aren't ranked.", "1 value in a different unit isn't ranked."]);
	});

	test('are all where no two are in one currency', () => {
		expect(warningsOn([unranked(cny), unranked(usd(1))], null)).toEqual(['All in different currencies, so not ranked.']);
	});
});

test('texts, empty cells and a figure alone need no words', () => {
	expect(warningsOn([null, unranked(value({ kind: 'text' })), unranked(value({ kind: 'none' })), ...of({ period: '2024' })], null)).toEqual([]);
});
