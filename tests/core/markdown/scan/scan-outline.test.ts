/**
 * What the oracle cannot tell: where blocks begin and end in the text, and what the scanner makes of the forms in
 * which it leaves CommonMark.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOf, visitBlocks, type Block, type Opaque, type Outline, type TextLine } from '../../../../src/core/markdown/outline';
import { readOutline } from '../../../../src/core/markdown/scan/scan-outline';
import { jumbledMarkdown, nestedMarkdown } from '../arbitrary-markdown';
import { describeOutline, printDescriptions } from '../line-descriptions';

/** The lines of a note, each with the blocks it belongs to. */
function linesOf(text: string): string[] {
	return printDescriptions(describeOutline(readOutline(text)));
}

function blocksOf(outline: Outline): Block[] {
	const blocks: Block[] = [];
	visitBlocks(outline.blocks, (block) => { blocks.push(block); });
	return blocks;
}

function opaqueBlocks(text: string): Opaque[] {
	return blocksOf(readOutline(text)).filter((block): block is Opaque => 'closed' in block);
}

function textLines(block: Block): readonly TextLine[] {
	if (block.kind === 'paragraph') return block.lines;
	return block.kind === 'table' ? block.rows : [];
}

const anyMarkdown = fc.oneof(jumbledMarkdown, nestedMarkdown, fc.string({ unit: 'binary' }));

describe('front matter', () => {
	test.each<[string, string, string[]]>([
		['reaches to its closing line', '---\na: b\n---\ntext', ['1: frontmatter@1', '2: frontmatter@1', '3: frontmatter@1', '4: paragraph@4 "text"']],
		['may be empty', '---\n---\ntext', ['1: frontmatter@1', '2: frontmatter@1', '3: paragraph@3 "text"']],
		['may end the note', '---\na: b\n---', ['1: frontmatter@1', '2: frontmatter@1', '3: frontmatter@1']],
		['stands after a byte order mark as well', '\uFEFF---\na: b\n---\n', ['1: frontmatter@1', '2: frontmatter@1', '3: frontmatter@1', '4: blank']],
		['passes over blanks after its markers', '---  \na: b\n---\t\n', ['1: frontmatter@1', '2: frontmatter@1', '3: frontmatter@1', '4: blank']],
		['is body where it is never closed', '---\na: b', ['1: rule@1', '2: paragraph@2 "a: b"']],
		['is body where it does not open the note', '\n---\na: b\n---', ['1: blank', '2: rule@2', '3: heading 2@3 "a: b"', '4: heading 2@3']],
		['is body behind a longer line of dashes', '----\na\n----', ['1: rule@1', '2: heading 2@2 "a"', '3: heading 2@2']],
		['is not closed by an indented line', '---\na: |\n  ---\n---', ['1: frontmatter@1', '2: frontmatter@1', '3: frontmatter@1', '4: frontmatter@1']],
	])('%s', (_name, text, lines) => {
		expect(linesOf(text)).toEqual(lines);
	});
});

describe('a comment', () => {
	test.each<[string, string, string[]]>([
		['hides the lines between its marks', '%%\n# a\n%%\ntext', ['1: comment@1', '2: comment@1', '3: comment@1', '4: paragraph@4 "text"']],
		['may be one line', '%% a %%\ntext', ['1: comment@1', '2: paragraph@2 "text"']],
		['is text where text follows it on its line', '%% a %% b', ['1: paragraph@1 "%% a %% b"']],
		['ends a paragraph', 'text\n%% a %%', ['1: paragraph@1 "text"', '2: comment@2']],
		['hides the rest of the note where it is never closed', '%% a\n\n# b', ['1: comment@1', '2: comment@1', '3: comment@1']],
		['ends with the quote that it stands in', '> %% a\n# b', ['1: quote@1 comment@1', '2: heading 1@2 "b"']],
		['is code inside of code', '```\n%%\n```\n# a', ['1: code@1', '2: code@1', '3: code@1', '4: heading 1@4 "a"']],
	])('%s', (_name, text, lines) => {
		expect(linesOf(text)).toEqual(lines);
	});
});

describe('a table', () => {
	const head = ['1: table@1 "a ¦ b"', '2: table@1 "(delimiter row)"'];

	test.each<[string, string, string[]]>([
		['goes on over one blank line', '|a|b|\n|-|-|\n\n|c|d|\n\n|e|f|', [...head, '3: blank', '4: table@1 "c ¦ d"', '5: blank', '6: table@1 "e ¦ f"']],
		['ends at two blank lines', '|a|b|\n|-|-|\n\n\n|c|d|', [...head, '3: blank', '4: blank', '5: paragraph@5 "|c|d|"']],
		['goes on over a blank line only with a row that opens with a pipe', '|a|b|\n|-|-|\n\nc|d', [...head, '3: blank', '4: paragraph@4 "c|d"']],
		['ends where another table follows a blank line', '|a|b|\n|-|-|\n\n|c|d|\n|-|-|', [...head, '3: blank', '4: table@4 "c ¦ d"', '5: table@4 "(delimiter row)"']],
		['takes a delimiter row further down for a row', '|a|b|\n|-|-|\n|c|d|\n|-|-|', [...head, '3: table@1 "c ¦ d"', '4: table@1 "- ¦ -"']],
		['ends at a line without a pipe', '|a|b|\n|-|-|\ntext\n|c|d|', [...head, '3: paragraph@3 "text"', '4: paragraph@3 "|c|d|"']],
		['ends at a line whose only pipe is in a wikilink', '|a|b|\n|-|-|\n[[c|d]]', [...head, '3: paragraph@3 "[[c|d]]"']],
		['ends at a heading right below', '|a|b|\n|-|-|\n## c | d', [...head, '3: heading 2@3 "c | d"']],
		['has no header where the only pipe above is in a wikilink', 'see [[c|d]]\n|-|-|', ['1: paragraph@1 "see [[c|d]]"', '2: paragraph@1 "|-|-|"']],
		['has no header in a lone pipe', '|\n-|', ['1: paragraph@1 "|"', '2: paragraph@1 "-|"']],
		['has no header in a lone pipe after a gap either', '|a|b|\n|-|-|\n\n|\n|-|-|', [...head, '3: blank', '4: table@1', '5: table@1 "- ¦ -"']],
		['takes only the last line of a paragraph for its header', 'text\na | b\n--|--', ['1: paragraph@1 "text"', '2: table@2 "a ¦ b"', '3: table@2 "(delimiter row)"']],
		['stands in a callout', '> [!info] x\n> |a|b|\n> |-|-|\n>\n> |c|d|', ['1: quote@1 paragraph@1 "[!info] x"', '2: quote@1 table@2 "a ¦ b"', '3: quote@1 table@2 "(delimiter row)"', '4: blank', '5: quote@1 table@2 "c ¦ d"']],
	])('%s', (_name, text, lines) => {
		expect(linesOf(text)).toEqual(lines);
	});
});

describe('lines', () => {
	test.each<[string, string, string[]]>([
		['are tags though indented, in a paragraph of their own', '# A\n\n\t#actor #b/c\n', ['1: heading 1@1 "A"', '2: blank', '3: paragraph@3 "#actor #b/c"', '4: blank']],
		['are code where more than tags is indented', '\t#actor is here', ['1: code@1']],
		['of indented code stay code though they are tags', '\tcode\n\t#actor', ['1: code@1', '2: code@1']],
		['of pluses are items and no rule', '+ + a', ['1: item@1 item@1 paragraph@1 "a"']],
	])('%s', (_name, text, lines) => {
		expect(linesOf(text)).toEqual(lines);
	});

	test('end at a line feed, a carriage return, or both', () => {
		expect(linesOf('# a\r\n\r\ntext\rmore\n- b')).toEqual(['1: heading 1@1 "a"', '2: blank', '3: paragraph@3 "text"', '4: paragraph@3 "more"', '5: item@5 paragraph@5 "b"']);
	});

	test('read the same whichever way they end', () => {
		fc.assert(fc.property(fc.oneof(jumbledMarkdown, nestedMarkdown), (text) => {
			const [unix, ...others] = ['\n', '\r\n', '\r'].map((lineBreak) => linesOf(text.replace(/\r\n?|\n/g, lineBreak)));
			for (const other of others) expect(other).toEqual(unix);
		}));
	});

	test('read the same after a byte order mark, with their offsets moved by it', () => {
		fc.assert(fc.property(jumbledMarkdown, (text) => {
			const [plain, marked] = [readOutline(text), readOutline(`\uFEFF${text}`)];
			expect(describeOutline(marked)).toEqual(describeOutline(plain));
			expect(blocksOf(marked).flatMap(textLines).map(({ from }) => from - 1)).toEqual(blocksOf(plain).flatMap(textLines).map(({ from }) => from));
		}));
	});

	test('hold the text of their block without markers and outer blanks, at the offsets given', () => {
		fc.assert(fc.property(anyMarkdown, (text) => {
			const outline = readOutline(text);
			const lines = text.split(/\r\n?|\n/);
			for (const line of blocksOf(outline).flatMap(textLines)) {
				const words = textOf(outline, line);
				expect(words).toMatch(/^[^ \t\r\n](?:[^\r\n]*[^ \t\r\n])?$/);
				expect(text.slice(0, line.from).split(/\r\n?|\n/)).toHaveLength(line.line);
				expect(lines[line.line - 1]).toContain(words);
			}
		}));
	});

	test('belong to one block at most, and blocks come in their order', () => {
		fc.assert(fc.property(anyMarkdown, (text) => {
			const lines = blocksOf(readOutline(text)).flatMap((block) => {
				if ('closed' in block) return [block.line, ...(block.endLine > block.line ? [block.endLine] : [])];
				return block.kind === 'heading' || block.kind === 'rule' ? [block.line] : textLines(block).map(({ line }) => line);
			});
			expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
		}));
	});
});

describe('headings', () => {
	test('keep their text without marks, level and kind', () => {
		const outline = readOutline('## a # b ##\n\nc\nd\n===');
		expect(outline.blocks).toEqual([
			{ kind: 'heading', line: 1, from: 3, to: 8, level: 2, underlined: false },
			{ kind: 'heading', line: 3, from: 13, to: 16, level: 1, underlined: true },
		]);
	});
});

describe('code, HTML, comments and front matter', () => {
	test.each<[string, string, Partial<Opaque>]>([
		['hold their lines whole, indentation included', 'a\n\n  ```js\n  b\n  ```  \nc', { kind: 'code', line: 3, from: 3, to: 22, endLine: 5, closed: true }],
		['leave out the blank lines after indented code', '\ta\n\n\tb\n\nc', { kind: 'code', line: 1, from: 0, to: 6, endLine: 3, closed: true }],
		['say that a fence is never closed', '```\na\n', { kind: 'code', from: 0, to: 5, endLine: 2, closed: false }],
		['say that a fence ends with its quote, unclosed', '> ```\n> a\n\nb', { kind: 'code', from: 0, to: 9, endLine: 2, closed: false }],
		['say that an HTML comment is never closed', '<!-- a\n\nb', { kind: 'html', to: 9, endLine: 3, closed: false }],
		['count HTML that ends at a blank line as closed', '<div>\na\n\nb', { kind: 'html', to: 7, endLine: 2, closed: true }],
		['say that a comment is never closed', '%%\na', { kind: 'comment', to: 4, endLine: 2, closed: false }],
		['end a comment with the line of its second mark', '%%\na %% b\nc', { kind: 'comment', to: 9, endLine: 2, closed: true }],
		['end front matter with its closing line', '---\r\na: b\r\n---\r\nc', { kind: 'frontmatter', line: 1, from: 0, to: 14, endLine: 3, closed: true }],
	])('%s', (_name, text, block) => {
		expect(opaqueBlocks(text)).toHaveLength(1);
		expect(opaqueBlocks(text)[0]).toMatchObject(block);
	});
});

describe('visitBlocks', () => {
	test('comes to each block in the order of the note, and to containers before what they hold', () => {
		const kinds = blocksOf(readOutline('> - a\n>   - b\n> ***\n\n# c')).map(({ kind }) => kind);
		expect(kinds).toEqual(['quote', 'item', 'paragraph', 'item', 'paragraph', 'rule', 'heading']);
	});
});
