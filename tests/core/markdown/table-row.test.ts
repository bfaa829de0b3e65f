import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeCell, hasSplittingPipe, isDelimiterRow, splitRow } from '../../../src/core/markdown/table-row';

describe('splitRow', () => {
	test.each<[string, string, string[]]>([
		['takes the text between pipes, trimmed', '|  a |b  |', ['a', 'b']],
		['needs no outer pipes', 'a | b', ['a', 'b']],
		['takes a pipe at one end alone', '| a | b', ['a', 'b']],
		['keeps an empty cell inside of the row', '| a || c |', ['a', '', 'c']],
		['keeps an empty first cell', '| | b |', ['', 'b']],
		['keeps an empty last cell', '| a | |', ['a', '']],
		['takes no cell from what follows the last pipe where that is blank', '| a |  ', ['a']],
		['gives a text without a pipe as one cell', ' a ', ['a']],
		['gives an empty text as one cell', '', ['']],
		['finds no cell in a lone pipe', '|', []],
		['reads an escaped pipe as a pipe', '| a \\| b | c |', ['a | b', 'c']],
		['leaves other escapes as they are', '| \\#1 | c:\\d |', ['\\#1', 'c:\\d']],
		['splits after an escaped backslash', '| a \\\\| b |', ['a \\\\', 'b']],
		['does not split inside of a wikilink', '| [[a|b]] | c |', ['[[a|b]]', 'c']],
		['reads an escaped pipe inside of a wikilink as a pipe', '| [[a\\|b]] | c |', ['[[a|b]]', 'c']],
		['leaves a pipe inside of a wikilink that an escaped backslash stands before', '| [[a\\\\|b]] | c |', ['[[a\\\\|b]]', 'c']],
		['does not split inside of an embed', '| ![[a.png|100]] | c |', ['![[a.png|100]]', 'c']],
		['does not split inside of any of several wikilinks', '| [[a|b]], [[c|d]] | [[e|f]] |', ['[[a|b]], [[c|d]]', '[[e|f]]']],
		['splits where a wikilink is never closed', '| [[a | b |', ['[[a', 'b']],
		['splits where another wikilink opens before the first is closed', '| [[a | [[b|c]] |', ['[[a', '[[b|c]]']],
		['splits inside of single brackets', '| [a|b] |', ['[a', 'b]']],
		['splits inside of brackets that an escape keeps from being a wikilink', '| \\[[a|b]] |', ['\\[[a', 'b]]']],
		['splits inside of a code span, as GFM does', '| `a|b` |', ['`a', 'b`']],
	])('%s', (_name, row, cells) => {
		expect(splitRow(row)).toEqual(cells);
	});
});

describe('hasSplittingPipe', () => {
	test.each<[string, string, boolean]>([
		['sees a pipe between texts', 'a | b', true],
		['sees a pipe that opens the row', '| a', true],
		['sees none in plain text', 'a', false],
		['passes over an escaped pipe', 'a \\| b', false],
		['passes over the pipe of a wikilink', 'see [[a|b]]', false],
	])('%s', (_name, row, expected) => {
		expect(hasSplittingPipe(row)).toBe(expected);
	});

	test('agrees with splitRow on whether a row has more than one cell', () => {
		fc.assert(fc.property(rowText, (text) => {
			expect(hasSplittingPipe(`a${text}b`)).toBe(splitRow(`a${text}b`).length > 1);
		}));
	});
});

describe('isDelimiterRow', () => {
	test.each(['|---|---|', '| --- | --- |', '|:-|-:|:-:|', '--- | ---', '|-|', '-|', '|-', '|---|  ', '| :---: |'])('takes %j', (row) => {
		expect(isDelimiterRow(row)).toBe(true);
	});

	test.each(['', '---', ':-:', '|', '||', '| |', '|---||', '||---|', '|--- ---|', '|---| |', '| a |', '|:|', '|::-|', '---|x', '|—|'])('refuses %j', (row) => {
		expect(isDelimiterRow(row)).toBe(false);
	});
});

describe('escapeCell', () => {
	test.each<[string, string, string]>([
		['escapes a pipe', 'a|b', 'a\\|b'],
		['escapes the pipe of a wikilink', '[[a|b]]', '[[a\\|b]]'],
		['leaves a pipe that is escaped already', '[[a\\|b]]', '[[a\\|b]]'],
		['escapes a pipe after an escaped backslash', 'a\\\\|b', 'a\\\\\\|b'],
		['turns a line break with the blanks around it into one space', 'a \r\n\r\n b', 'a b'],
		['trims', ' a ', 'a'],
		['escapes a link that only a later cell would close', 'a [[b', 'a \\[[b'],
		['escapes it before a bracket at the end, too', '[[b]', '\\[[b]'],
		['leaves brackets that no later cell can close', '[[a [[b]]', '[[a [[b]]'],
	])('%s', (_name, text, escaped) => {
		expect(escapeCell(text)).toBe(escaped);
	});

	test('makes cells that splitRow gives back with their pipes plain', () => {
		fc.assert(fc.property(fc.array(cellText, { minLength: 1, maxLength: 5 }), (cells) => {
			const row = `| ${cells.map(escapeCell).join(' | ')} |`;
			const oneLine = cells.map((cell) => cell.replaceAll(/\s*[\r\n]+\s*/g, ' ').trim());
			expect(splitRow(row)).toEqual(oneLine.map((cell) => cell.replaceAll(/\\[^]/g, (pair) => (pair === '\\|' ? '|' : pair))));
		}));
	});

	test('changes nothing the second time', () => {
		fc.assert(fc.property(cellText, (text) => {
			expect(escapeCell(escapeCell(text))).toBe(escapeCell(text));
		}));
	});
});

/** Texts rich in what rows are made of. */
const rowText = fc.array(fc.constantFrom('a', ' ', '|', '\\', '[', ']', '[[', ']]', '`', '[[b|c]]', '[[d\\|e]]'), { maxLength: 8 }).map((parts) => parts.join(''));

/** What a cell may hold: anything but a wikilink that it does not close, which would take in the next cell. */
const cellText = fc.oneof(rowText, fc.string({ unit: 'binary' }), fc.constantFrom('a\nb', '$1 | $2', '[[x|y]] — z')).filter((text) => !text.replaceAll(/\[\[(?:(?!\[\[|\]\])[^])*\]\]/g, '').includes('[['));
