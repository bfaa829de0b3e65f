/** What stands behind figures to tell of which time they are. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayBeSuffix, suffixesOf, type TimedCell } from '../../../../../src/core/comparison/table/times/suffix';
import { printTime } from '../../../../../src/core/comparison/table/times/print-time';
import type { TimesOfFigure } from '../../../../../src/core/figures/values/times-of-figure';

const named = (time: TimesOfFigure, says: Partial<TimedCell> = {}): TimedCell => ({ text: '$5B', time, inText: {}, ofNote: undefined, ...says });
const stock = (date: string | null, time: TimesOfFigure = {}): TimedCell => named(time, { ofNote: date === null ? null : { date, precision: date.length > 7 ? 'day' : 'month' } });

describe('times that differ stand behind their figures', () => {
	test.each<[string, (TimedCell | null)[], (string | null)[]]>([
		['a year beside another', [named({ period: 'FY2026' }), named({ period: 'FY2025' })], ['FY2026', 'FY2025']],
		['a quarter beside a year', [named({ period: 'Q1 2026' }), named({ period: 'FY2025' })], ['Q1 2026', 'FY2025']],
		['one that is stated beside one that is not', [named({ period: 'FY2026' }), named({}), null], ['FY2026', null, null]],
		['a trailing year with its end', [named({ period: 'TTM', asOf: '2025-09' }), named({ period: 'FY2025' })], ['TTM Sep 2025', 'FY2025']],
		['a year without the day it was told on', [named({ period: '2024', asOf: '2026-02' }), named({ period: '2025' })], ['2024', '2025']],
		['a month', [named({ asOf: '2025-11' }), named({ asOf: '2025-12' })], ['Nov 2025', 'Dec 2025']],
		['an estimate', [named({ period: '2025', estimate: true }), named({ period: 'FY2024' })], ['2025E', 'FY2024']],
		['estimates of all lengths', [
			named({ period: 'FY2026', estimate: true }), named({ period: 'Q1 FY2027', estimate: true }), named({ period: 'TTM', estimate: true }), named({ asOf: '2026-02', estimate: true }),
			named({ estimate: true }), named({ period: 'NTM', estimate: true }),
		], ['FY2026E', 'Q1 FY2027E', 'TTM est.', 'Feb 2026 est.', 'est.', 'NTM']],
	])('%s', (_, cells, suffixes) => {
		expect(suffixesOf(cells)).toEqual(suffixes);
	});
});

describe('times that are alike go without saying', () => {
	test.each<[string, (TimedCell | null)[]]>([
		['of one year', [named({ period: 'FY2025' }), named({ period: 'FY2025' })]],
		['of a fiscal year and the year it is called by', [named({ period: 'FY2025' }), named({ period: '2025' })]],
		['where none is stated', [named({}), named({}), null]],
		['of one note alone', [named({ period: 'FY2025' }), null]],
		['of notes that were updated within 90 days', [stock('2025-09-01'), stock('2025-11-30')]],
	])('%s', (_, cells) => {
		expect(suffixesOf(cells)).toEqual(cells.map(() => null));
	});

	test.each<[string, TimesOfFigure, string]>([
		['quarters, which nobody expects', { period: 'Q1 2026' }, 'Q1 2026'],
		['estimates, which are no figures yet', { period: 'FY2026', estimate: true }, 'FY2026E'],
	])('unless they are %s', (_, time, suffix) => {
		expect(suffixesOf([named(time), named(time)])).toEqual([suffix, suffix]);
	});
});

describe('stocks of days far apart', () => {
	test('are told by the dates of their notes where they state none', () => {
		expect(suffixesOf([stock('2025-01-15'), stock('2025-11'), stock(null), stock('2025-10-01', { asOf: '2025-09' })])).toEqual(['Jan 2025', 'Nov 2025', null, 'Sep 2025']);
		expect(suffixesOf([stock('2025-01-15', { estimate: true }), stock('2025-11-01')])).toEqual(['Jan 2025 est.', 'Nov 2025']);
	});
});

describe('what the text says already', () => {
	test.each<[string, TimedCell]>([
		['is its period', named({ period: 'Q1 2026' }, { text: '$5B (first quarter)', inText: { period: 'Q1 2026' } })],
		['is its date', named({ asOf: '2025-11' }, { text: '$5B in 11/2025', inText: { asOf: '2025-11' } })],
		['is its period, in words that were not read', named({ period: 'FY2025' }, { text: 'FY2025: $5B' })],
	])('is not said again: %s', (_, cell) => {
		expect(suffixesOf([cell, named({ period: 'FY2024' })])).toEqual([null, 'FY2024']);
	});

	test('leaves what it does not say', () => {
		expect(suffixesOf([named({ period: 'FY2026', estimate: true }, { text: '$5B est.', inText: { estimate: true } }), null])).toEqual(['FY2026', null]);
		expect(suffixesOf([named({ period: 'FY2026', estimate: true }, { text: '$5B (FY2026)', inText: { period: 'FY2026' } }), null])).toEqual(['est.', null]);
	});
});

const period = fc.constantFrom(undefined, 'FY2025', 'FY2024-2026', '2024', '2024-2026', '1980s', 'Q3', 'Q3 2025', 'Q1 FY2027', 'H1 2026', '9M 2025', 'TTM', 'NTM', 'YTD', 'YTD 2026', '2026-02');
const time = fc.record({ period, asOf: fc.constantFrom(undefined, '2025', '2026-02'), estimate: fc.constantFrom(undefined, true as const) });
const given = ({ period: p, asOf, estimate }: { period: string | undefined; asOf: string | undefined; estimate: true | undefined }): TimesOfFigure => ({ ...(p !== undefined && { period: p }), ...(asOf !== undefined && { asOf }), ...(estimate && { estimate }) });

test('every suffix is known for one again, and stands on one line', () => {
	fc.assert(fc.property(fc.array(time, { maxLength: 5 }), (times) => {
		for (const suffix of suffixesOf(times.map((each) => named(given(each))))) {
			if (suffix !== null) expect([suffix, mayBeSuffix(suffix)]).toEqual([suffix, true]);
		}
	}));
});

test.each(['(FY2026)', 'FY2026 target', '1,200', 'Oslo', '', 'May'])('%j is no suffix', (text) => {
	expect(mayBeSuffix(text)).toBe(false);
});

test.each([['2026-02', 'Feb 2026'], ['FY2026', 'FY2026'], ['2024-2026', '2024-2026'], ['2026-13', '2026-13']])('%s is written %s', (text, printed) => {
	expect(printTime(text)).toBe(printed);
});
