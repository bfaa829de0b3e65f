import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readValue } from '../../../../src/core/figures/values/read';
import { figureParts, figureRoom, printedFigure } from '../../../../src/obsidian/comparison/model/figure-parts';
import { cell, usd } from '../../../core/comparison/compared-sample';
import { runs } from '../../../runs';

const partsOf = (text: string): string[] | undefined => {
	const parts = figureParts(text, readValue(text, 'other'));
	return parts && [parts.text, parts.fraction, parts.rest];
};

describe('a text that begins with its figure is parted', () => {
	test.each([
		['~$4.5T (Dec 2025)', ['~$4.5T', '.5T', ' (Dec 2025)']],
		['$350B', ['$350B', 'B', '']],
		['**$215.9B** (+65% Y/Y)', ['**$215.9B**', '.9B', ' (+65% Y/Y)']],
		['+65%, from 40%', ['+65%', '%', ', from 40%']],
		['-0.5%', ['-0.5%', '.5%', '']],
		['36,000 (Jan 2025)', ['36,000', '', ' (Jan 2025)']],
		['$3.50', ['$3.50', '.50', '']],
		['about $40 billion — record', ['about $40 billion', ' billion', ' — record']],
		['0.125', ['0.125', '.125', '']],
	])('%s', (text, parts) => expect(partsOf(text)).toEqual(parts));
});

describe('a text is shown whole', () => {
	test.each(['$30B to $40B', '5–7%', 'Oslo', '', 'n/a', '#1 (~35%)', '[[Oslo]] 40%', 'Q3 2025: $5B', '*$5B*', 'A sentence that goes on until it says $5B'])('%s', (text) => {
		expect(partsOf(text)).toBeUndefined();
	});
});

test('nothing of any text is lost, but the place of its bold', () => {
	const piece = fc.constantFrom('$', '5', '0', '.', ',', 'B', ' ', '(', ')', '**', '~', '-', '%', '—', '\n');
	fc.assert(fc.property(fc.string({ unit: piece, maxLength: 24 }), (text) => {
		const parts = figureParts(text, readValue(text, 'other'));
		if (parts === undefined) return;
		expect(parts.text + parts.rest).toBe(text);
		expect(parts.text.replaceAll('*', '').endsWith(parts.fraction)).toBe(true);
	}), { numRuns: runs(5000) });
});

test('a column keeps room for its widest end, and for no more than some words behind', () => {
	const cells = ['$1.5T (2025)', '$20M', '$3B (a long story that nobody has room for)'].map((text) => cell(readValue(text, 'stock')));
	expect(figureRoom([...cells, null])).toEqual({ fraction: '.5T', rest: 14 });
	expect(figureRoom([null, cell(usd(5, { text: 'five' }))])).toBeUndefined();
});

test('what we print ourselves is parted at its point', () => {
	expect(printedFigure('$52.9B')).toEqual({ text: '$52.9B', fraction: '.9B', rest: '' });
	expect(printedFigure('JPY 337B')).toEqual({ text: 'JPY 337B', fraction: 'B', rest: '' });
});
