/** What is written into another note does nothing there. The judge is a parser that takes HTML and all that Obsidian adds to Markdown. */
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { harmlessMarkdown } from '../../../../src/core/markdown/running-text/harmless';
import { printTable } from '../../../../src/core/markdown/write/print-table';
import { addObsidianSyntax } from '../../../host/page/markdown/obsidian-syntax';
import { runs } from '../../../runs';
import { jumbledTraps, TRAPS } from './traps';

const markdown = new MarkdownIt({ html: true, linkify: true });
addObsidianSyntax(markdown);

const SETS_WORDS = /^<\/?(?:br|b|strong|i|em|u|ins|s|del|mark|sub|sup|small|kbd)\s*\/?>$/i;

/** What a parser finds in a text that would fetch, embed or run something. */
function harmIn(text: string): string[] {
	return markdown.parse(text, {}).flatMap((block) => [block, ...(block.children ?? [])]).flatMap((token) => {
		if (token.type === 'html_block') return token.content.split(/(?=<)/).filter((tag) => tag.startsWith('<') && !SETS_WORDS.test(tag.slice(0, tag.indexOf('>') + 1)));
		if (token.type === 'image' || token.attrGet('class') === 'internal-embed') return [`${token.type} ${token.content}`];
		if (token.type === 'html_inline' && !SETS_WORDS.test(token.content)) return [token.content];
		if (token.type === 'code_inline' && /^\s*\$?=/.test(token.content)) return [token.content];
		return /<%/.test(token.content) && token.type !== 'inline' ? [token.content] : [];
	});
}

describe('a trap does nothing in a cell of another note', () => {
	test.each(TRAPS)('%s', (_what, trap) => {
		expect(harmIn(harmlessMarkdown(trap))).toEqual([]);
		expect(harmIn(printTable(['a', trap], [[trap, `before ${trap} after`]]))).toEqual([]);
	});

	test('nor do traps thrown together, and what is harmless stays so', () => {
		fc.assert(fc.property(jumbledTraps, (text) => {
			const once = harmlessMarkdown(text);
			expect(harmIn(`x ${once}`), once).toEqual([]);
			expect(harmIn(printTable(['a'], [[text]]))).toEqual([]);
			expect(harmIn(`x ${harmlessMarkdown(once)}`)).toEqual([]);
		}), { numRuns: runs(20_000) });
	});

	test.each([
		'~$5.4T', '**$3B** (2025)', '[[Qwen|the model]]', '[a](https://a.example)', 'https://a.example/b_c', '`code`', '#tag', '<5%', 'a < b', '5 `a` 6',
		'CO<sub>2</sub><br>a', '~~a~~ ==b==', '\\#1', '$x$', '2^10', 'R&D; x',
	])('%s stays as it is', (text) => {
		expect(harmlessMarkdown(text)).toBe(text);
	});

	test.each([
		['![a chart](https://a.example/c.png) `x`', '[a chart](https://a.example/c.png) `x`'],
		['![[Pictures/c.png|300]] *so*', '[[Pictures/c.png|c.png]] so'],
		['![[Note]]', '[[Note]]'],
		['`= this.x` and $5', '\\`\\= this.x\\` and \\$5'],
		['<img src=x> a<br>b', '\\<img src\\=x\\> a<br>b'],
		['<%+ x %>', '\\< %+ x %\\>'],
	])('%s is written as %s', (text, written) => {
		expect(harmlessMarkdown(text)).toBe(written);
	});
});
