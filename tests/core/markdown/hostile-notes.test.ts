/** Notes that no author writes. Reading them does not throw, and what takes more than linear time runs into the timeout. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFrontmatter } from '../../../src/core/markdown/frontmatter';
import { plainText, proseOnly, wikilinkAt } from '../../../src/core/markdown/inline';
import { visitBlocks, type Block } from '../../../src/core/markdown/outline';
import { readOutline } from '../../../src/core/markdown/scan/scan-outline';
import { escapeCell, splitRow } from '../../../src/core/markdown/table-row';

const MILLION = 1_000_000;

/** Counts the blocks of a text by kind. */
function count(text: string): Partial<Record<Block['kind'], number>> {
	const counts: Partial<Record<Block['kind'], number>> = {};
	visitBlocks(readOutline(text).blocks, ({ kind }) => { counts[kind] = (counts[kind] ?? 0) + 1; });
	return counts;
}

describe('readOutline', () => {
	test('reads any text at all', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => { readOutline(text); }));
	});

	test('reads lone surrogates as text', () => {
		expect(count('# \uD800\n\n| \uDC00 | \uD83D |\n|---|---|\n- \uDFFF')).toEqual({ heading: 1, table: 1, item: 1, paragraph: 1 });
	});

	test('reads a NUL as text', () => {
		expect(count('\0\n\n- \0')).toEqual({ item: 1, paragraph: 2 });
	});

	test.each<[string, string, ReturnType<typeof count>]>([
		['nothing', '', {}],
		['blank space', ' \t\n'.repeat(MILLION / 3), {}],
		['a line of a million characters', 'a'.repeat(MILLION), { paragraph: 1 }],
		['a million lines', 'a\n'.repeat(MILLION), { paragraph: 1 }],
		['5,000 list levels on one line', '- '.repeat(5000) + 'a', { item: 100, paragraph: 1 }],
		['5,000 quote levels on one line', '>'.repeat(5000) + 'a', { quote: 100, paragraph: 1 }],
		['5 million list levels on one line', '- '.repeat(5 * MILLION) + 'a -', { item: 100, paragraph: 1 }],
		['deep lists with blanks without end', '- '.repeat(100) + 'a' + ' '.repeat(10 * MILLION), { item: 100, paragraph: 1 }],
		['quotes that go deeper line by line', Array.from({ length: 200 }, (_, level) => '>'.repeat(level) + 'a\n').join(''), { quote: 100, paragraph: 101 }],
		['lists that go deeper line by line', Array.from({ length: 1000 }, (_, level) => `${'  '.repeat(level)}- a\n`).join(''), { item: 100, paragraph: 100 }],
		['blank lines in deep lists', '- '.repeat(100) + 'a\n' + '\n'.repeat(5 * MILLION), { item: 100, paragraph: 1 }],
		['blank lines of a quote in deep lists', '> ' + '- '.repeat(99) + 'a\n' + '>\n'.repeat(MILLION), { quote: 1, item: 99, paragraph: 1 }],
		['a table of 100,000 rows', '| a | b |\n|---|---|\n' + '| c | d |\n'.repeat(100_000), { table: 1 }],
		['a table with a blank line before each row', '| a | b |\n|---|---|\n' + '\n| c | d |'.repeat(100_000), { table: 1 }],
		['100,000 delimiter rows', '|---|---|\n'.repeat(100_000), { table: 1 }],
		['a delimiter row of a million cells', '| a |\n' + '|-'.repeat(MILLION), { table: 1 }],
		['a delimiter row of a million cells but for its end', '| a |\n' + '|-'.repeat(MILLION) + 'x', { paragraph: 1 }],
		['blanks without end in what could be a delimiter row', '| a |\n|-' + ' '.repeat(MILLION) + 'x', { paragraph: 1 }],
		['a million opening brackets below a header', '| a |\n|---|\n' + '['.repeat(MILLION) + '|', { table: 1 }],
		['an indented line of tags without end', '\t' + '#a '.repeat(MILLION), { paragraph: 1 }],
		['an indented line of tags but for its end', '\t' + '#a '.repeat(MILLION) + 'x', { code: 1 }],
		['a fence that is never closed', '```\n' + '# a\n'.repeat(100_000), { code: 1 }],
		['a comment that is never closed', '%%\n' + '# a\n'.repeat(100_000), { comment: 1 }],
		['HTML that is never closed', '<!--\n' + '# a\n'.repeat(100_000), { html: 1 }],
		['a tag of a million attributes', `<a${' b'.repeat(MILLION)}>`, { html: 1 }],
		['a tag that is never closed', '<a' + ' b'.repeat(MILLION), { paragraph: 1 }],
		['a tag of quotes that are never closed', '<a' + ' b="'.repeat(MILLION / 4), { paragraph: 1 }],
		['front matter that is never closed', '---\n' + '--- a\n'.repeat(100_000), { rule: 1, paragraph: 1 }],
		['half a million blanks before each of two texts', ' '.repeat(MILLION / 2) + 'a\n' + ' '.repeat(MILLION / 2) + 'b', { code: 1 }],
		['a heading of a million hashes', '# ' + '#'.repeat(MILLION), { heading: 1 }],
		['a million carriage returns', 'a\r'.repeat(MILLION / 2), { paragraph: 1 }],
	])('reads %s', (_name, text, blocks) => {
		expect(count(text)).toEqual(blocks);
	});
});

describe('splitRow', () => {
	test.each<[string, string, number]>([
		['a million cells', '|a'.repeat(MILLION), MILLION],
		['a million opening brackets', '['.repeat(MILLION), 1],
		['wikilinks that are never closed', '| [[a '.repeat(MILLION / 5), MILLION / 5],
		['a million backslashes', '\\'.repeat(MILLION), 1],
	])('splits %s', (_name, row, cells) => {
		expect(splitRow(row)).toHaveLength(cells);
	});
});

describe('readFrontmatter', () => {
	const noYaml = (): never => { throw new Error('not valid'); };

	test.each<[string, string]>([
		['a list of links that are never closed', `a: [b, ${'[['.repeat(MILLION)}]`],
		['a list of quotes that are never closed', `a: [${'"b\\", '.repeat(MILLION)}]`],
		['a quoted text of ten million characters', `a: "${'\\" '.repeat(10 * MILLION / 3)}"`],
		['a quoted item of ten million characters', `a: [b, "${'c'.repeat(10 * MILLION)}", d]`],
		['an item of ten million characters', `a: [[b]${'c'.repeat(10 * MILLION)}]`],
		['blanks without end', `a: b${' '.repeat(MILLION)}c`],
		['blanks without end in an item, and a line break of its own kind', `a:\n- ${'\t'.repeat(MILLION)}\u2028`],
		['comments without end that are none', `a: [b${']\t#'.repeat(MILLION)}\u2028`],
		['200,000 properties', Array.from({ length: 200_000 }, (_, key) => `k${key}: v\n`).join('')],
		['a property 200,000 times', 'k: v\n'.repeat(200_000)],
	])('reads %s', (_name, yaml) => {
		expect(readFrontmatter(yaml, noYaml).properties.length).toBeGreaterThan(0);
		readFrontmatter(yaml, () => ({ a: 'b', k: 'v' }));
	});
});

describe('inline forms are read', () => {
	test.each<[string, string]>([
		['backticks without end', '`'.repeat(10 * MILLION)],
		['runs of backticks that are never closed', Array.from({ length: 4000 }, (_, length) => '`'.repeat(length)).join(' ')],
		['comments, links and addresses that are never closed', `${']('.repeat(MILLION)}${'[['.repeat(MILLION)}${'<http:'.repeat(MILLION)}`],
		['a comment of ten million characters', `%%${'a'.repeat(10 * MILLION)}`],
		['hashes without end in a link', `[[${'#'.repeat(MILLION)}\u2028]]`],
		['emphasis without end', '*_'.repeat(MILLION)],
	])('in %s', (_name, text) => {
		expect(proseOnly(text)).toHaveLength(text.length);
		expect(plainText(text).length).toBeLessThanOrEqual(text.length);
		expect(wikilinkAt(text, 0)?.target ?? '').toBe('');
	});
});

describe('escapeCell', () => {
	test.each<[string, string]>([
		['a million backslashes', '\\'.repeat(MILLION)],
		['a million blanks', `a${' '.repeat(MILLION)}b`],
	])('leaves %s as they are', (_name, text) => {
		expect(escapeCell(text)).toBe(text);
	});
});
