/** Where a table goes. The cursor's line is drawn as `^` in front of it; the table is the word TABLE. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { insertBelow } from '../../../../src/core/markdown/write/insertion';
import { runs } from '../../../runs';
import { granted } from './planned';

/** The text after inserting, with the cursor drawn. */
function insertAt(drawn: string): string {
	const lines = drawn.split('\n');
	const line = lines.findIndex((text) => text.startsWith('^'));
	const text = lines.map((each) => each.replace(/^\^/, '')).join('\n');
	const { result, lineBelow } = insert(text, line);
	return result.split('\n').map((each, index) => (index === lineBelow ? `^${each}` : each)).join('\n');
}

function insert(text: string, line: number): { result: string; lineBelow: number } {
	const { at, text: inserted, lineBelow } = granted(insertBelow(text, line, 'TABLE'));
	const lines = text.split('\n');
	const target = lines[at.line] ?? '';
	lines[at.line] = target.slice(0, at.ch) + inserted + target.slice(at.ch);
	return { result: lines.join('\n'), lineBelow };
}

describe('a table goes', () => {
	test.each([
		['into an empty note', '^', 'TABLE\n^'],
		['to the blank start of a note', '^\ntext', 'TABLE\n^\ntext'],
		['below the only line', '^text', 'text\n\nTABLE\n^'],
		['to the blank end of a note', 'text\n^', 'text\n\nTABLE\n^'],
		['to the end after two blank lines', 'text\n\n^', 'text\n\nTABLE\n^'],
		['between two paragraphs', 'a\n^\nb', 'a\n\nTABLE\n^\nb'],
		['to the second of two blank lines', 'a\n\n^\nb', 'a\n\nTABLE\n^\nb'],
		['to the first of two blank lines', 'a\n^\n\nb', 'a\n\nTABLE\n^\nb'],
		['below the paragraph that the cursor is in', '^one\ntwo\n\nthree', 'one\ntwo\n\nTABLE\n^\nthree'],
		['below a heading', '^## Comparison\ntext', '## Comparison\n\nTABLE\n^\ntext'],
		['below a heading above a list', '^## Comparison\n- a', '## Comparison\n\nTABLE\n^\n- a'],
		['below an underlined heading', '^Comparison\n===\ntext', 'Comparison\n===\n\nTABLE\n^\ntext'],
		['above a heading that follows at once', '^text\n## Next', 'text\n\nTABLE\n^\n## Next'],
		['below a list, not into it', '- a\n^- b\n  - c\n- d\n\ntext', '- a\n- b\n  - c\n- d\n\nTABLE\n^\ntext'],
		['below a list from the words above it', '^Peers:\n- a\n- b', 'Peers:\n- a\n- b\n\nTABLE\n^'],
		['below an ordered list at the end', '1. a\n^2. b', '1. a\n2. b\n\nTABLE\n^'],
		['below a quote', '> [!note]\n^> text\n>\n\nb', '> [!note]\n> text\n>\n\nTABLE\n^\nb'],
		['below a table', '| a |\n^| --- |\n| b |\n\ntext', '| a |\n| --- |\n| b |\n\nTABLE\n^\ntext'],
		['below a table that has only its head', '^| a |\n| --- |', '| a |\n| --- |\n\nTABLE\n^'],
		['below the rows of a table that have no pipe', '^| a |\n| --- |\nplain\n\ntext', '| a |\n| --- |\nplain\n\nTABLE\n^\ntext'],
		['below code, also from a blank line in it', '```\na\n^\nb\n```\ntext', '```\na\n\nb\n```\n\nTABLE\n^\ntext'],
		['below properties', '---\n^aliases: [A]\n---\ntext', '---\naliases: [A]\n---\n\nTABLE\n^\ntext'],
		['below properties at the very start', '^---\naliases: [A]\n---', '---\naliases: [A]\n---\n\nTABLE\n^'],
		['below a thematic break', 'a\n\n^---\n\nb', 'a\n\n---\n\nTABLE\n^\nb'],
		['to a line of nothing but blanks', 'a\n^  \nb', 'a\n  \nTABLE\n^\nb'],
	])('%s', (_, before, after) => {
		expect(insertAt(before)).toBe(after);
	});
});

test.each([
	['Windows', 'text\r\nmore\r\n', 0, 'text\r\nmore\r\n\r\nTA\r\nBLE\r\n'],
	['carriage returns', 'text\rmore\r', 1, 'text\rmore\r\rTA\rBLE\r'],
	['after a byte order mark', '\ufeff\r\ntext', 0, '\ufeffTA\r\nBLE\r\n\r\ntext'],
])('it has the line ends of the note: %s', (_, text, line, expected) => {
	const { at, text: inserted } = granted(insertBelow(text, line, 'TA\nBLE'));
	const lines = text.split(/(?<=\r\n|\r(?!\n)|\n)/);
	const from = lines.slice(0, at.line).join('').length + at.ch;
	expect(text.slice(0, from) + inserted + text.slice(from)).toBe(expected);
});

test.each(['```\n^code', 'text\n\n%%\n^hidden\n', '<!--\n\n^', '~~~\n```\n^a\n```'])('nothing is inserted into what never closes, which would take it in: %j', (drawn) => {
	const line = drawn.split('\n').findIndex((text) => text.startsWith('^'));
	expect(insertBelow(drawn.replace('^', ''), line, 'TABLE')).toEqual({ refusal: 'Nothing inserted: the code block or comment at the cursor never closes and would take it in. Close it first.' });
});

test('whatever the note, every line of it stays whole and blank lines stand around the table', () => {
	const line = fc.constantFrom('', '', 'text', '- item', '  - nested', '1. one', '> quote', '>', '# Heading', '---', '===', '| a |', '| --- |', '```', '%%', '    code', '<div>', '\t');
	fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), fc.nat(), (lines, seed) => {
		if ('refusal' in insertBelow(lines.join('\n'), seed % lines.length, 'TABLE')) {
			expect(lines.some((each) => each === '```' || each === '%%')).toBe(true);
			return;
		}
		const { result, lineBelow } = insert(lines.join('\n'), seed % lines.length);
		const after = result.split('\n');
		const at = after.indexOf('TABLE');
		expect(after[at - 1]?.trim() ?? '').toBe('');
		expect(after[at + 1]?.trim()).toBe('');
		expect(lineBelow).toBe(at + 1);
		const kept = (all: string[]): string[] => all.filter((each) => each.trim() !== '' && each !== 'TABLE');
		expect(kept(after)).toEqual(kept(lines));
	}), { numRuns: runs(500) });
});
