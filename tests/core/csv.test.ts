/** Texts that spreadsheets open as texts. */
import { csvParseRows, tsvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { delimitedRow, neutralised } from '../../src/core/csv';
import { runs } from '../runs';

describe('a formula is made a text:', () => {
	test.each(['=1+1', '+49 30 1234', '-$5B', '-', '@SUM(A1)', '=HYPERLINK("http://x")', '\tx', '\rx', '\nx', '  =1', '＝1', '-1-1', '+A1', '-2+3+cmd|\' /C calc\'!A0', '- 5%'])('%j', (text) => {
		expect(neutralised(text)).toBe(`'${text}`);
	});
});

describe('a text or a number stays as it is:', () => {
	test.each(['', 'Oslo', '~$200B+', '-5', '+5', '-35%', '-1,234.5', '+0.5%', '5-10%', 'a=b', ' x', '—', '$-5', '\'quoted'])('%j', (text) => {
		expect(neutralised(text)).toBe(text);
	});
});

describe('a formula behind what a spreadsheet may split at is made a text:', () => {
	test.each([
		['a;=1+1;b', "a;'=1+1;b"],
		['a,=1+1', "a,'=1+1"],
		['a|@SUM(A1)', "a|'@SUM(A1)"],
		['a\t+A1', "a\t'+A1"],
		['a\r\n=1', "a\r\n'=1"],
		['a; =1;;－1', "a;' =1;;'－1"],
		['a;"=1', 'a;\'"=1'],
		['=1;=2', "'=1;'=2"],
		['Up;-2+3+cmd|\' /C calc\'!A0', "Up;'-2+3+cmd|' /C calc'!A0"],
		['1;+HYPERLINK("http://x")', '1;\'+HYPERLINK("http://x")'],
	])('%j', (text, harmless) => {
		expect(neutralised(text)).toBe(harmless);
	});

	test('whatever else stands there', () => {
		const odd = fc.constantFrom(',', ';', '|', '\t', '\r', '\n', '=', '+', '-', '@', '＝', '＋', '－', '＠', ' ', '"', '\'', '5', '%', 'A1', '(', ')', '$');
		fc.assert(fc.property(fc.string({ unit: odd }), (text) => {
			const [, ...pieces] = neutralised(text).split(/[,;|\t\r\n]/);
			const isFigure = (piece: string): boolean => /^ *[+-]\$?\d[A\d.% ]*$/.test(piece);
			expect(pieces.filter((piece) => /^["\s]*[=+\-@＝＋－＠]/.test(piece) && !isFigure(piece))).toEqual([]);
		}), { numRuns: runs(5000) });
	});
});

describe('figures among words stay as they are:', () => {
	test.each(['$5B, +12% YoY', '$5B (2025); -5%', '6|-5', '-1,234.5', '3, -$2B net', 'a; b - c', 'Oslo, Rome'])('%j', (text) => {
		expect(neutralised(text)).toBe(text);
	});
});

describe('a row', () => {
	const cells = fc.array(fc.oneof(fc.string({ unit: fc.constantFrom('"', ',', '\t', '\n', '\r', ' ', '=', 'x', '\'') }), fc.string()), { minLength: 2, maxLength: 6 });

	test.each([[',', csvParseRows], ['\t', tsvParseRows]] as const)('between %j reads back as its cells', (delimiter, parseRows) => {
		fc.assert(fc.property(cells, (row) => {
			expect(parseRows(delimitedRow(row, delimiter))).toEqual([row]);
		}));
	});

	test('quotes only what has to be', () => {
		expect(delimitedRow(['a b', 'a,b', 'say "x"', 'a\tb', 'a\nb'], ',')).toBe('a b,"a,b","say ""x""",a\tb,"a\nb"');
	});
});
