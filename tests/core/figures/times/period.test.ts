import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { joinedTime } from '../../../../src/core/figures/times/joined-time';
import { readStatedTime, statedTimeAt, statedTimesIn, statedTimesInBracket } from '../../../../src/core/figures/times/period';

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
		['9M FY2025', '9M FY2025', '2025-01-01', '2025-09-30'],
		['9mo 2025', '9M 2025', '2025-01-01', '2025-09-30'],
		['9 months 2025', '9M 2025', '2025-01-01', '2025-09-30'],
		['first nine months of 2025', '9M 2025', '2025-01-01', '2025-09-30'],
		['nine months ended Sep 30, 2025', '9M 2025', '2025-01-01', '2025-09-30'],
		['six months to March 2026', 'Oct 2025-Mar 2026', '2025-10-01', '2026-03-31'],
		['third quarter of fiscal 2026', 'Q3 FY2026', '2026-07-01', '2026-09-30'],
		['first half 2025', 'H1 2025', '2025-01-01', '2025-06-30'],
		['FQ2 2026', 'Q2 FY2026', '2026-04-01', '2026-06-30'],
		["FQ2'26", 'Q2 FY2026', '2026-04-01', '2026-06-30'],
		['Jan-Sep 2025', '9M 2025', '2025-01-01', '2025-09-30'],
		['January to June 2025', 'H1 2025', '2025-01-01', '2025-06-30'],
		['Apr–Jun 2025', 'Q2 2025', '2025-04-01', '2025-06-30'],
		['Jan-Feb 2026', 'Jan-Feb 2026', '2026-01-01', '2026-02-28'],
		['Feb-Apr 2025', 'Feb-Apr 2025', '2025-02-01', '2025-04-30'],
		['Nov 2024 – Jan 2025', 'Nov 2024-Jan 2025', '2024-11-01', '2025-01-31'],
		['Apr 2024-Mar 2025', 'FY2025', '2024-04-01', '2025-03-31'],
		['T3 2025', 'Q3 2025', '2025-07-01', '2025-09-30'],
		['3T25', 'Q3 2025', '2025-07-01', '2025-09-30'],
		['GJ 2024/25', 'FY2025', '2025-01-01', '2025-12-31'],
		['Geschäftsjahr 2025', 'FY2025', '2025-01-01', '2025-12-31'],
		['ejercicio 2025', 'FY2025', '2025-01-01', '2025-12-31'],
		['2026年3月期', 'FY2026', '2025-04-01', '2026-03-31'],
		['2026年3月期第2四半期', 'Q2 FY2026', '2026-04-01', '2026-06-30'],
		['2025年度', 'FY2025', '2025-01-01', '2025-12-31'],
		['2025年第三季度', 'Q3 2025', '2025-07-01', '2025-09-30'],
		['2025年Q3', 'Q3 2025', '2025-07-01', '2025-09-30'],
		['2025년 3분기', 'Q3 2025', '2025-07-01', '2025-09-30'],
		['2025年上半年', 'H1 2025', '2025-01-01', '2025-06-30'],
		['2025년 하반기', 'H2 2025', '2025-07-01', '2025-12-31'],
		['2025年1～9月', '9M 2025', '2025-01-01', '2025-09-30'],
		['2025年前三季度', '9M 2025', '2025-01-01', '2025-09-30'],
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
		['Mar/Apr 2026', '2026-04', '2026-04-01', '2026-04-30'],
		['3/2025', '2025-03', '2025-03-01', '2025-03-31'],
		['2026-03', '2026-03', '2026-03-01', '2026-03-31'],
		['2026-03-09', '2026-03', '2026-03-09', '2026-03-09'],
		['Mar 9, 2026', '2026-03', '2026-03-09', '2026-03-09'],
		['Mar 31 2025', '2025-03', '2025-03-31', '2025-03-31'],
		['9 March 2026', '2026-03', '2026-03-09', '2026-03-09'],
		['Juni 2026', '2026-06', '2026-06-01', '2026-06-30'],
		['15. Juni 2026', '2026-06', '2026-06-15', '2026-06-15'],
		['März 2026', '2026-03', '2026-03-01', '2026-03-31'],
		['févr. 2026', '2026-02', '2026-02-01', '2026-02-28'],
		['mars 2026', '2026-03', '2026-03-01', '2026-03-31'],
		['1er juin 2026', '2026-06', '2026-06-01', '2026-06-01'],
		['2 de julio de 2026', '2026-07', '2026-07-02', '2026-07-02'],
		['sept. 2025', '2025-09', '2025-09-01', '2025-09-30'],
		['março de 2025', '2025-03', '2025-03-01', '2025-03-31'],
		['set/2025', '2025-09', '2025-09-01', '2025-09-30'],
		['out. de 2025', '2025-10', '2025-10-01', '2025-10-31'],
		['dez/25', '2025-12', '2025-12-01', '2025-12-31'],
		['2022年6月', '2022-06', '2022-06-01', '2022-06-30'],
		['2026年3月4日', '2026-03', '2026-03-04', '2026-03-04'],
		['2026년 3월', '2026-03', '2026-03-01', '2026-03-31'],
		['2026. 3.', '2026-03', '2026-03-01', '2026-03-31'],
		['2026.7.15', '2026-07', '2026-07-15', '2026-07-15'],
		['2026/7/15', '2026-07', '2026-07-15', '2026-07-15'],
		['2025年', '2025', '2025-01-01', '2025-12-31'],
		['2020-2025年', '2020-2025', '2020-01-01', '2025-12-31'],
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
		['FQ2', 'FQ2'],
		['2026 YTD', 'YTD 2026'],
		['Jan-Sep', '9M'],
		['Apr-Jun', 'Q2'],
		['Feb-Apr', 'Feb-Apr'],
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

test('what a time is called is read as the same time', () => {
	const months = ['Jan', 'Feb', 'Apr', 'Jul', 'Oct', 'Dec'];
	const spans = months.flatMap((first) => months.flatMap((last) => ['2025', ''].map((year) => `${first}-${last} ${year}`.trim())));
	for (const text of [...spans, 'FQ2 2026', '9M FY2025', '2026 YTD', 'Nov 2024-Jan 2025', '2026年3月期第2四半期', '2022年6月', 'GJ 2024/25']) {
		const time = readStatedTime(text);
		// Nine months have no name without a year: `9M` is rather nine million.
		if (time !== undefined && time.text !== '9M') expect(readStatedTime(time.text)).toMatchObject({ text: time.text, kind: time.kind });
	}
});

test.each([
	['Mars 2025 revenue', ['2025']],
	['sold out 2025', ['2025']],
	['set 2025', ['2025']],
	['Mayo 2025', ['2025']],
	['2000人', []],
	['2025人', []],
	['截至2026年3月', ['2026-03']],
	['2026年3月末時点', ['2026-03']],
	['Q3 2025売上高', ['Q3 2025']],
	['100年', []],
	['Nov-Jan', []],
])('in %j stand the times %j', (text, times) => {
	expect(statedTimesIn(text).map(({ time }) => time.text)).toEqual(times);
});

test.each([
	['2026.7', ['2026-07']],
	[' 2026.07 ', ['2026-07']],
	['2026.13', []],
	['2026.7, est.', []],
	['1234.5', []],
	['TTM, Mar 2026', ['TTM', '2026-03']],
])('in the bracket (%s) stand the times %j', (inner, times) => {
	expect(statedTimesInBracket(inner).map(({ time }) => time.text)).toEqual(times);
});

test.each([
	['9M', '2025', undefined],
	['Q3', '2025', 'Q3 2025'],
	['H1', 'FY2025', 'H1 FY2025'],
	['FQ2', '2026', 'Q2 FY2026'],
	['Feb-Apr', '2025', 'Feb-Apr 2025'],
	['Jan-Sep', '2025', '9M 2025'],
	['Jan-Sep', '2025E', '9M 2025'],
	['YTD', '2026', 'YTD 2026'],
	['YTD', 'Apr 2026', 'YTD 2026'],
	['Q3', 'Feb 2026', undefined],
	['TTM', '2025', undefined],
	['Q3 2024', '2025', undefined],
])('%j and %j are %j together', (part, year, text) => {
	const [one, other] = [readStatedTime(part), readStatedTime(year)];
	expect(one && other && joinedTime(one, other)?.text).toBe(text);
});

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
	const pieces = fc.constantFrom('Q3', 'FY', '2025', '25', '-', '/', 'Mar', 'late', ' ', 'E', 'H1', '9M', '’', 'est.', '年', '3月', 'Juni', 'de', 'YTD', ',', '31', 'to', 'TTM');
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
