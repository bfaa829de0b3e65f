/** A comparison as a spreadsheet calculates with it. */
import { tsvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printWideCsv, printWideTsv } from '../../../../src/core/comparison/print/wide';
import { runs } from '../../../runs';
import { cell, column, tableOf, usd, value } from '../compared-sample';

const percent = (amount: number, text: string) => value({ kind: 'percent', amount, text });
const euros = value({ kind: 'currency', amount: 9e10, currency: 'EUR', text: '€90B' });
const PERCENT = { kind: 'percent', currency: null, unit: null } as const;

describe('a wide table', () => {
	test.each([
		['has money in whole units, its currency in the head', column([cell(usd(2.159e11, { text: '$215.9B' })), cell(usd(-5e6, { text: '($5M)' }))], { name: 'Revenue' }), ['Revenue (USD)', '215900000000', '-5000000']],
		['has per cent as such', column([cell(percent(71, '71%')), cell(percent(-0.5, '-0.5%'))], { name: 'Gross margin', basis: PERCENT }), ['Gross margin (%)', '71', '-0.5']],
		['has multiples', column([cell(value({ kind: 'multiple', amount: 24, text: '24x' }))], { name: 'P/E', basis: { kind: 'multiple', currency: null, unit: null } }), ['P/E (x)', '24']],
		['has what money is for', column([cell(usd(3.5, { text: '$3.50', unit: 'share' }))], { name: 'EPS', basis: { kind: 'currency', currency: 'USD', unit: 'share' } }), ['EPS (USD/share)', '3.5']],
		['has counts, whose unit goes without saying', column([cell(value({ kind: 'count', amount: 36000, text: '36,000' }))], { name: 'Employees', basis: { kind: 'count', currency: null, unit: null } }), ['Employees', '36000']],
		['has the middle of a range', column([cell(usd(0, { text: '$30–40B', range: { low: 3e10, high: 4e10 } }))], { name: 'Value' }), ['Value (USD)', '35000000000']],
		['has the figure that compares', column([cell(euros, { compared: usd(9.8e10) })], { name: 'Value' }), ['Value (USD)', '98000000000']],
		['has nothing where a note says nothing', column([null, cell(value({ kind: 'none', text: 'n/a' }), { compared: null })], { name: 'Value' }), ['Value (USD)', '', '']],
		['leaves what does not compare a text', column([cell(euros, { compared: null, unranked: 'other currency' }), cell(usd(1))], { name: 'Value' }), ['Value (USD)', '€90B', '1']],
		['leaves no text that would be summed up', column([cell(value({ kind: 'currency', amount: 1200, text: '1,200' }), { compared: null, unranked: 'unknown currency' }), cell(usd(1))], { name: 'Value' }), ['Value (USD)', '1,200 (not ranked)', '1']],
		['has the loss that compares by its size with its sign', column([cell(usd(-5))], { name: 'Loss', isLoss: true }), ['Loss (USD)', '-5']],
		['has a number where only one actor has it', column([cell(euros, { compared: null }), null], { name: 'Value', basis: null }), ['Value (EUR)', '90000000000', '']],
		['has texts where figures are in many things', column([cell(euros, { compared: null }), cell(usd(1, { text: '$1' }), { compared: null })], { name: 'Value', basis: null }), ['Value', '€90B', '$1']],
		['has texts and dates as written', column([cell(value({ kind: 'text', text: 'Oslo' }), { compared: null }), cell(value({ kind: 'date', date: '1993-01-01', text: '1993' }), { compared: null })], { name: 'HQ', basis: null }), ['HQ', 'Oslo', '1993']],
		['has no noise and no exponent', column([cell(usd(0.1 + 0.2)), cell(usd(1e22)), cell(usd(1e-7))], { name: 'V' }), ['V (USD)', '0.3', '10000000000000000000000', '0.0000001']],
	] as const)('%s', (_, metric, fields) => {
		const names = metric.cells.map((__, index) => String.fromCharCode(65 + index));
		expect(tsvParseRows(printWideTsv(tableOf(names, [metric])))).toEqual([['Actor', fields[0]], ...names.map((name, index) => [name, fields[index + 1]])]);
	});

	test('is a CSV file too', () => {
		const metrics = [column([cell(usd(5)), null], { name: 'Revenue' }), column([cell(value({ kind: 'text', text: '=1+1' }), { compared: null }), null], { name: 'HQ, city', basis: null })];
		expect(printWideCsv(tableOf(['A', 'B'], metrics))).toBe("\uFEFFActor,Revenue (USD),\"HQ, city\"\r\nA,5,'=1+1\r\nB,,\r\n");
	});

	/** What a spreadsheet such as LibreOffice takes for a number where its decimal sign is the point; all else is text and counts as nothing. */
	const numberIn = (field: string): number => (/^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?%?$/.test(field) ? Number(field.replace(/[,%]/g, '')) : 0);

	test('sums up to what compares, whatever else stands in it', () => {
		const other = fc.constantFrom(null, cell(euros, { compared: null }), cell(value({ kind: 'text', text: '12%' }), { compared: null }), cell(value({ kind: 'count', amount: 7, text: '7' }), { compared: null }));
		const amount = fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100);
		fc.assert(fc.property(fc.array(fc.oneof(amount, other), { minLength: 1, maxLength: 9 }), (all) => {
			const cells = all.map((each) => (typeof each === 'number' ? cell(usd(each)) : each));
			const rows = tsvParseRows(printWideTsv(tableOf(cells.map((_, index) => `A${String(index)}`), [column(cells)]))).slice(1);
			const sum = rows.reduce((total, [, field = '']) => total + numberIn(field), 0);
			expect(sum).toBeCloseTo(all.reduce<number>((total, each) => total + (typeof each === 'number' ? each : 0), 0), 2);
		}), { numRuns: runs(1000) });
	});
});
