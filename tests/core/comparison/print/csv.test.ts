/** A comparison as data for a spreadsheet. */
import { csvParse, csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printCsv } from '../../../../src/core/comparison/print/csv';
import { neutralised } from '../../../../src/core/csv';
import { cell, column, tableOf, usd, value } from '../compared-sample';

const rowsOf = (csv: string) => csvParse(csv.replace(/^\uFEFF/, ''));

test('a file begins with a byte order mark, ends its lines with CRLF, and names its columns', () => {
	const csv = printCsv(tableOf(['A', 'B'], [column([cell(usd(5, { text: '$5' })), null])]));
	expect(csv).toBe([
		'\uFEFFActor,Metric,Text,Kind,Amount,Low,High,Currency,Unit,Period,As of,Date,Estimate,Approximate,Bound,Compared,Compared in,Source path,Line,Suffix,From,Label,Note updated',
		'A,Metric,$5,currency,5,,,USD,,,,,,,,5,USD,Actors/A.md,10,,,Metric,',
		'',
	].join('\r\n'));
});

test('every part of a figure has its column', () => {
	const parsed = value({ kind: 'percent', text: '~-10 to -5%', range: { low: -10, high: -5 }, approximate: true, bound: 'upper', period: 'FY2025', asOf: '2026-02', estimate: true });
	const [row] = rowsOf(printCsv(tableOf(['A'], [column([cell(parsed, { compared: null, line: null })])])));
	expect(row).toEqual({
		'Actor': 'A', 'Metric': 'Metric', 'Text': '~-10 to -5%', 'Kind': 'percent', 'Amount': '', 'Low': '-10', 'High': '-5', 'Currency': '', 'Unit': '%', 'Period': 'FY2025', 'As of': '2026-02', 'Date': '',
		'Estimate': 'yes', 'Approximate': 'yes', 'Bound': 'upper', 'Compared': '', 'Compared in': '', 'Source path': 'Actors/A.md', 'Line': '', 'Suffix': '', 'From': '', 'Label': 'Metric', 'Note updated': '',
	});
});

test('the time that is shown behind a text has a column, and losses compare by their size', () => {
	const metric = column([cell(usd(-5), { suffix: 'FY2026', others: [{ metric: 'Loss (2023)', value: '$4', parsed: usd(4, { period: '2023' }), line: 12 }] })], { isLoss: true });
	expect(rowsOf(printCsv(tableOf(['A'], [metric]))).map(({ Amount, Compared, Suffix }) => [Amount, Compared, Suffix])).toEqual([['-5', '5', 'FY2026'], ['4', '', '']]);
});

test('a date has a column of its own', () => {
	const [row] = rowsOf(printCsv(tableOf(['A'], [column([cell(value({ kind: 'date', text: 'May 2012', date: '2012-05-01' }), { compared: null })])])));
	expect(row).toMatchObject({ Text: 'May 2012', Kind: 'date', Date: '2012-05-01', Amount: '' });
});

test('a cell that counts with another figure says so', () => {
	const parsed = value({ kind: 'currency', currency: 'CNY', amount: 70, alternatives: [usd(10)] });
	const [row] = rowsOf(printCsv(tableOf(['A'], [column([cell(parsed, { compared: usd(10) })])])));
	expect(row).toMatchObject({ Amount: '70', Currency: 'CNY', Compared: '10', 'Compared in': 'USD' });
});

test('what a note says for other periods follows what is compared', () => {
	const others = [{ metric: 'Revenue (2023)', value: '$4', parsed: usd(4, { period: '2023' }), line: 12 }];
	const rows = rowsOf(printCsv(tableOf(['A'], [column([cell(usd(5, { period: '2024' }), { others })])])));
	expect(rows.map(({ Amount, Period, Compared, Line }) => [Amount, Period, Compared, Line])).toEqual([['5', '2024', '5', '10'], ['4', '2023', '', '12']]);
});

test('any text reads back, made harmless where it would be a formula', () => {
	const anyText = fc.oneof(fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', '=', '+', '-', '@', 'x', '1', '\t') }), fc.string());
	fc.assert(fc.property(fc.array(fc.tuple(anyText, anyText), { minLength: 1, maxLength: 4 }), (all) => {
		const table = tableOf(all.map(([name]) => name), [column(all.map(([, text]) => cell(value({ kind: 'text', text }), { compared: null })), { name: all[0]?.[1] ?? '' })]);
		const rows = csvParseRows(printCsv(table).replace(/^\uFEFF/, '')).slice(1);
		expect(rows.map((row) => row.slice(0, 3))).toEqual(all.map(([name, text]) => [name, all[0]?.[1] ?? '', text].map(neutralised)));
		expect(rows.flat().filter((field) => /^[=+@\t\r]/.test(field) && !/^\+?[\d.,]+%?$/.test(field))).toEqual([]);
	}));
});
