/** What is said of a column whose figures do not quite compare. */
import { describe, expect, test } from 'vitest';
import { warningsOn as warningsOnAll } from '../../../../src/core/comparison/table/warnings';
import type { Basis, ComparedCell, Unranked } from '../../../../src/core/comparison/table/table';
import type { Value } from '../../../../src/core/figures/values/value';
import { cell, usd, value } from '../compared-sample';

const NAMES = ['A', 'B', 'C', 'D', 'E', 'F'];
const warningsOn = (cells: readonly (ComparedCell | null)[], basis: Basis | null): string[] => warningsOnAll(cells, basis, NAMES.map((name) => ({ name })));
const IN_USD: Basis = { kind: 'currency', currency: 'USD', unit: null };
const of = (...says: Partial<Value>[]) => says.map((each, index) => cell(usd(index, each)));
const unranked = (parsed: Value, reason: Unranked) => cell(parsed, { compared: null, unranked: reason });
const cny = value({ kind: 'currency', amount: 1, currency: 'CNY' });
const bareYen = value({ kind: 'currency', amount: 1 });
const text = unranked(value({ kind: 'text' }), 'text');
/** Cells of a column of years: a shorter period is not ranked. */
const ofYears = (...says: Partial<Value>[]) => says.map((each, index) => (
	/^(?:Q|H|YTD|9M|NTM|\d{4}-)/.test(each.period ?? '') ? unranked(usd(index, each), 'other span') : cell(usd(index, each))
));

describe('periods', () => {
	test('that differ are named, the latest first, each once', () => {
		expect(warningsOn(of({ period: '2024' }, { period: 'FY2025' }, { period: '2024' }), IN_USD)).toEqual(['Not like for like: FY2025 and 2024.']);
	});

	test('that trail are the latest', () => {
		expect(warningsOn(of({ period: '2025' }, { period: 'TTM' }), IN_USD)).toEqual(['Not like for like: TTM and 2025.']);
	});

	test.each([
		['one', [{ period: 'FY2025' }, { period: 'Q1 FY2027' }, { period: '2025' }], 'B is a single quarter'],
		['several', [{ period: 'Q1 2026' }, { period: 'FY2025' }, {}, { period: 'Q4 2025' }], 'A and D are single quarters'],
		['too many to name', [...Array<Partial<Value>>(5).fill({ period: 'Q1 2026' }), { period: 'FY2025' }], 'A, B, C, D and 1 more are single quarters'],
		['of several lengths', [{}, { period: '2026-02' }, { period: 'H1 2026' }, { period: 'Q1 2026' }, { period: 'YTD 2026' }, { period: 'NTM' }],
			'E is year to date; C is a half year; D is a single quarter; B is a single month; F is of another length'],
	])('that are shorter than those of the column name their actors: %s', (_, says, sentence) => {
		expect(warningsOn(ofYears(...says), IN_USD)).toEqual([`Not like for like: ${sentence}.`]);
	});

	test('that are none or years beside quarters name their actors too', () => {
		const cells = [...of({ period: 'Q1 2026' }, { period: 'Q1 2026' }), unranked(usd(3), 'other span'), unranked(usd(4, { period: 'TTM' }), 'other span'), unranked(usd(4, { period: '2025' }), 'other span')];
		expect(warningsOn(cells, IN_USD)).toEqual(['Not like for like: E is a whole year; D is a trailing year; C is without a period.']);
	});

	test('that differ beside shorter ones are those of the others', () => {
		expect(warningsOn(ofYears({ period: 'Q1 2026' }, { period: 'FY2025' }, { period: 'TTM' }), IN_USD)).toEqual(['Not like for like: A is a single quarter.', 'The others are TTM and FY2025.']);
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
		expect(warningsOn([...of({ period: '2024' }, { period: '2024' }), unranked({ ...cny, period: '2020' }, 'other currency')], IN_USD)).toEqual(["1 value isn't ranked: C is in another currency."]);
	});
});

describe('days', () => {
	test('more than 90 days apart are named', () => {
		expect(warningsOn(of({ asOf: '2024' }, { asOf: '2026-02' }, {}), IN_USD)).toEqual(['Dates range from 2024 to Feb 2026.']);
		expect(warningsOn(of({ asOf: '2025-06' }, { asOf: '2026-02' }), IN_USD)).toEqual(['Dates range from Jun 2025 to Feb 2026.']);
		expect(warningsOn(of({ asOf: '2025-12' }, { asOf: '2026-02' }), IN_USD)).toEqual([]);
	});

	test('are those of the notes where a stock states none, to the day', () => {
		const said = (...updated: string[]): string[] => warningsOnAll(of(...updated.map(() => ({}))), IN_USD, updated.map((date, index) => (
			{ name: NAMES[index] ?? '', ofNote: date === '' ? null : { date, precision: 'day' } }
		)));
		expect(said('2025-01-20', '2025-11-03', '')).toEqual(['Dates range from Jan 2025 to Nov 2025.']);
		expect(said('2025-01-01', '2025-04-01')).toEqual([]);
		expect(said('2025-01-01', '2025-04-02')).toEqual(['Dates range from Jan 2025 to Apr 2025.']);
	});
});

test('estimates beside actual figures are counted', () => {
	expect(warningsOn(of({ estimate: true }, {}, {}), IN_USD)).toEqual(['1 of 3 figures is an estimate.']);
	expect(warningsOn(of({ estimate: true }, { estimate: true }, {}), IN_USD)).toEqual(['2 of 3 figures are estimates.']);
	expect(warningsOn(of({ estimate: true }, { estimate: true }), IN_USD)).toEqual([]);
});

describe('figures that are not ranked', () => {
	test.each<[string, ComparedCell[], string]>([
		['one', [unranked(cny, 'other currency')], "1 value isn't ranked: C is in another currency."],
		['several', [unranked(cny, 'other currency'), text, unranked(cny, 'other currency')], "3 values aren't ranked: C and E are in other currencies; D is text."],
		['texts, too many to name', [text, text, text, text], "4 values aren't ranked: C, D, E and 1 more are text."],
		['each kind', [unranked(bareYen, 'unknown currency'), unranked(value({ kind: 'percent', amount: 3 }), 'other unit'), unranked(value({ kind: 'multiple', amount: -3 }), 'negative multiple')],
			"3 values aren't ranked: C is in an unknown currency; D is in a different unit; E is a negative multiple."],
	])('are counted and named: %s', (_, cells, sentence) => {
		expect(warningsOn([...of({}, {}), ...cells], IN_USD)).toEqual([sentence]);
	});

	test('are all where no two are in one currency', () => {
		expect(warningsOn([unranked(cny, 'other currency'), unranked(usd(1), 'other currency')], null)).toEqual(['All in different currencies, so not ranked.']);
	});

	test('are named where nothing is ranked because nobody knows their currency', () => {
		expect(warningsOn([unranked(bareYen, 'unknown currency'), unranked(bareYen, 'unknown currency'), text], null)).toEqual(["3 values aren't ranked: A and B are in unknown currencies; C is text."]);
	});

	test('need no words where nothing is ranked and nothing looks as if it were', () => {
		expect(warningsOn([unranked(value({ kind: 'count', amount: 1 }), 'other unit'), unranked(value({ kind: 'percent', amount: 1 }), 'other unit'), text], null)).toEqual([]);
	});
});

test('texts, empty cells and a figure alone need no words', () => {
	expect(warningsOn([null, cell(value({ kind: 'text' }), { compared: null }), cell(value({ kind: 'none' }), { compared: null }), ...of({ period: '2024' })], null)).toEqual([]);
});
