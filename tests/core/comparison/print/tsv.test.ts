/** A comparison to paste into a spreadsheet. */
import { tsvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printTsv } from '../../../../src/core/comparison/print/tsv';
import { neutralised } from '../../../../src/core/csv';
import { cell, column, tableOf, usd, value } from '../compared-sample';

const text = (written: string) => cell(value({ kind: 'text', text: written }));

test('the table is as it is shown, actors by name', () => {
	const table = tableOf(['A', 'B'], [column([cell(usd(5, { text: '~$5B' })), null], { name: 'Revenue' }), column([text('Oslo'), text('-5%')], { name: 'HQ' })]);
	expect(printTsv(table)).toBe('Metric\tA\tB\nRevenue\t~$5B\t—\nHQ\tOslo\t-5%');
	expect(printTsv(table, 'down')).toBe('Actor\tRevenue\tHQ\nA\t~$5B\tOslo\nB\t—\t-5%');
});

test('the time of a figure stands behind it', () => {
	expect(printTsv(tableOf(['A', 'B'], [column([cell(usd(5, { text: '$5B' }), { suffix: 'FY2026' }), cell(usd(6, { text: '$6B' }))], { name: 'Revenue' })]))).toBe('Metric\tA\tB\nRevenue\t$5B FY2026\t$6B');
});

test('more than four actors run down, as they do in a note', () => {
	expect(printTsv(tableOf(['A', 'B', 'C', 'D', 'E'], []))).toBe('Actor\nA\nB\nC\nD\nE');
});

test('any text stays in its cell, on one line, made harmless where it would be a formula', () => {
	const anyText = fc.oneof(fc.string({ unit: fc.constantFrom('"', '\t', '\n', '\r', '=', '-', 'x', '1') }), fc.string());
	const oneLine = (written: string): string => neutralised(written.replace(/[\t\r\n]+/g, ' '));
	fc.assert(fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), (all) => {
		const printed = printTsv(tableOf(all.map((_, index) => `Actor ${index}`), [column(all.map(text))]), 'down');
		expect(tsvParseRows(`${printed}\n`).slice(1)).toEqual(all.map((written, index) => [`Actor ${index}`, oneLine(written)]));
		expect(printed.split('\n')).toHaveLength(all.length + 1);
	}));
});
