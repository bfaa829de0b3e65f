/** A value is running text, whatever it begins with. The oracle is a CommonMark parser. */
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { hasMarkdown, inlineMarkdown } from '../../../src/core/markdown/inline-markdown';

const markdown = new MarkdownIt();

/** The words that a reader sees. */
function seen(text: string): string {
	const html = markdown.render(inlineMarkdown(text)).trim();
	return html.replace(/^<p>|<\/p>$/g, '').replaceAll('&gt;', '>').replaceAll('&lt;', '<');
}

describe('what would open a block is shown as it is written', () => {
	test.each([
		'> 50% of sales',
		'>$1B',
		'# 1 in China',
		'- 3%',
		'+ 5% YoY',
		'* see note',
		'2024. Founded in Berlin',
		'3) third',
		'---',
		'===',
		'* * *',
		'```',
		'~~~',
		'[1]: a source',
		'-',
	])('%s', (text) => {
		expect(seen(text)).toBe(text);
	});
});

test('emphasis, escapes and links stay Markdown', () => {
	expect(inlineMarkdown('**$3B** (2025)')).toBe('**$3B** (2025)');
	expect(inlineMarkdown('\\#1 in China')).toBe('\\#1 in China');
	expect(inlineMarkdown('[[Qwen|the model]] and -3%')).toBe('[[Qwen|the model]] and -3%');
	expect(inlineMarkdown('-3.5%')).toBe('-3.5%');
	expect(inlineMarkdown('#hyperscaler')).toBe('#hyperscaler');
});

test('several lines become one', () => {
	expect(inlineMarkdown('one\n  two\r\nthree')).toBe('one two three');
});

test('plain words need no renderer', () => {
	expect(hasMarkdown('Hangzhou, China (since 1999)')).toBe(false);
	expect(hasMarkdown('2024. Founded')).toBe(false);
	for (const text of ['**a**', '[[a]]', '\\#1', '~$5B', 'https://a.example', '#tag', '`a`', 'a_b_c', '<b>', '$x$', '==a==', '%%a%%']) {
		expect(hasMarkdown(text), text).toBe(true);
	}
});
