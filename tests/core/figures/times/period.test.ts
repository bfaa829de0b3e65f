import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { readStatedTime, statedTimeAt, statedTimesIn } from '../../../../src/core/figures/times/period';

describe('a text that states a time is called', () => {
	test.each([
		['FY2025', 'FY2025', '2025-01-01', '2025-12-31'],
		['FY25', 'FY2025', '2025-01-01', '2025-12-31'],
		["FY'25", 'FY2025', '2025-01-01', '2025-12-31'],
		['fy 2025', 'FY2025', '2025-01-01', '2025-12-31'],
		['fiscal 2025', 'FY2025', '2025-01-01', '2025-12-31'],
		['FY 3/2025', 'FY2025', '2024-04-01', '2025-03-31'],
		['FY3/25', 'FY2025', '2024-04-01', '2025-03-31'],
		['FY12/2025', 'FY2025', '2025-01-01', '2025-12-31'],
		['FY ending March 2025', 'FY2025', '2024-04-01', '2025-03-31'],
		['year ended 31 March 2025', 'FY2025', '2024-04-01', '2025-03-31'],
		['12 months to Jun 2025', 'FY2025', '2024-07-01', '2025-06-30'],
		['FY2024/25', 'FY2025', '2025-01-01', '2025-12-31'],
		['FY2024-25', 'FY2025', '2025-01-01', '2025-12-31'],
		['2024/25', 'FY2025', '2025-01-01', '2025-12-31'],
		['FY2020-2024', 'FY2020-2024', '2020-01-01', '2024-12-31'],
		['Q3 2025', 'Q3 2025', '2025-07-01', '2025-09-30'],
		["Q3'25", 'Q3 2025', '2025-07-01', '2025-09-30'],
		['Q3 25', 'Q3 2025', '2025-07-01', '2025-09-30'],
		['Q3-2025', 'Q3 2025', '2025-07-01', '2025-09-30'],
		['3Q25', 'Q3 2025', '2025-07-01', '2025-09-30'],
		['2025Q3', 'Q3 2025', '2025-07-01', '2025-09-30'],
		['Q3 FY26', 'Q3 FY2026', '2026-07-01', '2026-09-30'],
		['FY2026 Q3', 'Q3 FY2026', '2026-07-01', '2026-09-30'],
		['H1 2026', 'H1 2026', '2026-01-01', '2026-06-30'],
		['1H26', 'H1 2026', '2026-01-01', '2026-06-30'],
		['H2 2024', 'H2 2024', '2024-07-01', '2024-12-31'],
		['9M 2025', '9M 2025', '2025-01-01', '2025-09-30'],
		['Q1-Q3 2025', '9M 2025', '2025-01-01', '2025-09-30'],
		['6M25', 'H1 2025', '2025-01-01', '2025-06-30'],
	])('%s: %s', (text, name, first, last) => {
		expect(readStatedTime(text)).toEqual({ text: name, kind: 'span', days: { first, last }, estimate: false });
	});

	test.each([
		['2024', '2024', '2024-01-01', '2024-12-31'],
		['2024A', '2024', '2024-01-01', '2024-12-31'],
		['CY2024', '2024', '2024-01-01', '2024-12-31'],
		['late 2025', '2025', '2025-01-01', '2025-12-31'],
		['mid-2025', '2025', '2025-01-01', '2025-12-31'],
		['end 2024', '2024', '2024-01-01', '2024-12-31'],
		['YE 2025', '2025', '2025-01-01', '2025-12-31'],
		['as of early 2026', '2026', '2026-01-01', '2026-12-31'],
		['2021-2024', '2021-2024', '2021-01-01', '2024-12-31'],
		['1980s', '1980s', '1980-01-01', '1989-12-31'],
		['Feb 2026', '2026-02', '2026-02-01', '2026-02-28'],
		['February 2024', '2024-02', '2024-02-01', '2024-02-29'],
		['Sept. 2025', '2025-09', '2025-09-01', '2025-09-30'],
		["Dec '25", '2025-12', '2025-12-01', '2025-12-31'],
		['Dec-25', '2025-12', '2025-12-01', '2025-12-31'],
		['late Oct 2025', '2025-10', '2025-10-01', '2025-10-31'],
		['Jan-Feb 2026', '2026-02', '2026-02-01', '2026-02-28'],
		['3/2025', '2025-03', '2025-03-01', '2025-03-31'],
		['2026-03', '2026-03', '2026-03-01', '2026-03-31'],
		['2026-03-09', '2026-03', '2026-03-09', '2026-03-09'],
		['Mar 9, 2026', '2026-03', '2026-03-09', '2026-03-09'],
		['Mar 31 2025', '2025-03', '2025-03-31', '2025-03-31'],
		['9 March 2026', '2026-03', '2026-03-09', '2026-03-09'],
		['as of May 7th, 2026', '2026-05', '2026-05-07', '2026-05-07'],
	])('%s: %s, which the metric takes for a period or a date', (text, name, first, last) => {
		expect(readStatedTime(text)).toEqual({ text: name, kind: 'calendar', days: { first, last }, estimate: false });
	});

	test.each([
		['TTM', 'TTM'],
		['LTM', 'TTM'],
		['trailing twelve months', 'TTM'],
		['YTD', 'YTD'],
		['YTD 2025', 'YTD 2025'],
		['Q3', 'Q3'],
		['H2', 'H2'],
	])('%s: %s, without days', (text, name) => {
		expect(readStatedTime(text)).toEqual({ text: name, kind: 'span', days: undefined, estimate: false });
	});
});

test.each(['2025E', 'FY26E', 'FY2027F', 'F27E', 'F2027E', '2024 est.', 'est. 2024', '2026 guide', 'FY26 guidance', 'FY26E guidance', '2027 target', '2026 forecast', 'expected 2026', 'Q4 2026E', 'NTM'])('%s is expected', (text) => {
	expect(readStatedTime(text)?.estimate).toBe(true);
});

test.each(['H100', 'F35', 'F2027', 'F27EU', '1688.HK', '', '1234', '2,024', '2024.5', '2024%', '2024+', '2024K', '20245', 'May', 'Q5', 'Q3x', '5Q25', 'H3 2025', '2026-02-30', '2026-13', 'Mar 40, 2026', 'founded 2024', '2024 revenue', 'FY', 'v2024', '2025-2021'])(
	'“%s” states no time, or not only one',
	(text) => {
		expect(readStatedTime(text)).toBeUndefined();
	},
);

test('the times within a text are found with their places', () => {
	const text = 'TTM, Mar 2026; was $3B in FY24E, up from 2021';
	expect(statedTimesIn(text).map(({ time, from, to }) => [time.text, time.estimate, text.slice(from, to)])).toEqual([
		['TTM', false, 'TTM'],
		['2026-03', false, 'Mar 2026'],
		['FY2024', true, 'FY24E'],
		['2021', false, '2021'],
	]);
});

test('a time begins where a word does', () => {
	expect(statedTimeAt('X2024', 1)).toBeUndefined();
	expect(statedTimeAt('in 2024', 3)).toMatchObject({ time: { text: '2024' }, from: 3, to: 7 });
});

test('times are found in any text, one after another, on days that come in order', () => {
	const pieces = fc.constantFrom('Q3', 'FY', '2025', '25', '-', '/', 'Mar', 'late', ' ', 'E', 'H1', '9M', '’', 'est.', ',', '31', 'to', 'TTM');
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.array(pieces).map((list) => list.join('')), fc.array(pieces).map((list) => list.join(' '))), (text) => {
			let end = 0;
			for (const { time, from, to } of statedTimesIn(text)) {
				expect(from).toBeGreaterThanOrEqual(end);
				expect(to).toBeGreaterThan(from);
				if (time.days !== undefined) expect(time.days.first <= time.days.last).toBe(true);
				end = to;
			}
		}),
	);
});
