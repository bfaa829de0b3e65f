/** What a line of a note shows. The oracle is a CommonMark parser with what Obsidian adds to it. */
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../../src/core/markdown/running-text/part';
import { readRunningText } from '../../../../src/core/markdown/running-text/read';
import { addObsidianSyntax } from '../../../host/page/markdown/obsidian-syntax';
import { runs } from '../../../runs';
import { asHtml } from './as-html';
import { jumbledTraps, TRAPS } from './traps';

const markdown = new MarkdownIt({ html: true, linkify: true });
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
addObsidianSyntax(markdown);

/** The same by the parser, links without where they lead. */
function rendered(text: string): string {
	const html = markdown.renderInline(text).trim();
	return html.replace(/<(\/?)s>/g, '<$1del>').replace(/<a [^>]*>/g, '<a>');
}

function withoutTargets(html: string): string {
	return html.replace(/<a [^>]*>/g, '<a>');
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
		expect(readRunningText(text)).toEqual([{ kind: 'text', text }]);
	});
});

describe('figures as people write them are plain', () => {
	test.each(['~$200B+', '#1 China (~35%)', '#1', '#2, behind Visa', '<5%', '>40%', '$5B to $6B', '$5-$6B', '$90B (vs $78B)', 'S&P 500', 'AT&T', '52% = a record', '5 ~ 6', 'Paris — London', '100%', '~€90B (~$98B)', '2^10', 'Hangzhou, China (since 1999)'])('%s', (text) => {
		expect(readRunningText(text)).toEqual([{ kind: 'text', text }]);
	});

	test('nothing is no part', () => {
		expect(readRunningText('')).toEqual([]);
		expect(readRunningText(' \n ')).toEqual([]);
	});
});

describe('Markdown is shown', () => {
	test.each([
		['**$3B** (2025)', '<strong>$3B</strong> (2025)'],
		['*a **b** c*', '<em>a <strong>b</strong> c</em>'],
		['***a** b*', '<em><strong>a</strong> b</em>'],
		['snake_case_name and 5*6*7', 'snake_case_name and 5<em>6</em>7'],
		['_a_ __b__', '<em>a</em> <strong>b</strong>'],
		['~~gone~~ ==kept== ~no~ =no=', '<del>gone</del> <mark>kept</mark> ~no~ =no='],
		['\\#1 \\*a\\* \\q', '#1 *a* \\q'],
		['`a*b*` ``c`d``', '<code>a*b*</code> <code>c`d</code>'],
		['one\n  two\r\nthree', 'one two three'],
		['a<br>b<br/>c', 'a<br>b<br>c'],
		['CO<sub>2</sub>, <u>so</u>, <B>big</B>', 'CO<sub>2</sub>, <u>so</u>, <b>big</b>'],
		['R&amp;D&nbsp;&euro;5 &#36;6 &x; &nosuch;', 'R&amp;D\u00A0€5 $6 &amp;x; &amp;nosuch;'],
		['%%hidden%% seen <!-- hidden --> 100%', ' seen  100%'],
	])('%s', (text, html) => {
		expect(asHtml(text)).toBe(html);
	});
});

describe('links lead where they say', () => {
	test.each([
		['[[Qwen|the model]] and -3%', '<a note="Qwen">the model</a> and -3%'],
		['[[Qwen#Prices]]', '<a note="Qwen#Prices">Qwen &gt; Prices</a>'],
		['[[#Prices]]', '<a note="#Prices">Prices</a>'],
		['[[A\\|b]]', '<a note="A">b</a>'],
		['[the **model**](Models/Qwen%202.md)', '<a note="Models/Qwen 2.md">the <strong>model</strong></a>'],
		['[a](<b c.md> "title")', '<a note="b c.md">a</a>'],
		['[a](https://a.example/x_(y)?z=1)', '<a web="https://a.example/x_(y)?z=1">a</a>'],
		['**see https://a.example/b_c_d.** (https://a.example)', '<strong>see <a web="https://a.example/b_c_d">https://a.example/b_c_d</a>.</strong> (<a web="https://a.example">https://a.example</a>)'],
		['<https://a.example> <me@a.example>', '<a web="https://a.example">https://a.example</a> <a web="mailto:me@a.example">me@a.example</a>'],
		['[a](obsidian://open?vault=b) [c](zotero://select/d)', '<a web="obsidian://open?vault=b">a</a> <a web="zotero://select/d">c</a>'],
		['#hyperscaler, a#b (#c/d)', '<a tag="#hyperscaler">#hyperscaler</a>, a#b (<a tag="#c/d">#c/d</a>)'],
		['[[a [b](c) [d', '[[a <a note="c">b</a> [d'],
		['[a [b](c) d](e)', '[a <a note="c">b</a> d](e)'],
		['[[1]](https://a.example)', '<a note="1">1</a>(<a web="https://a.example">https://a.example</a>)'],
		['[]() [](https://a.example)', '[]() <a web="https://a.example">https://a.example</a>'],
	])('%s', (text, html) => {
		expect(asHtml(text)).toBe(html);
	});
});

describe('images and embeds are links', () => {
	test.each([
		['![a chart](https://a.example/c.png)', '<a web="https://a.example/c.png">a chart</a>'],
		['![](https://a.example/c.png)', '<a web="https://a.example/c.png">https://a.example/c.png</a>'],
		['![100](https://a.example/c.png) ![a|20x30](b/c.png)', '<a web="https://a.example/c.png">https://a.example/c.png</a> <a note="b/c.png">a</a>'],
		['![](Pictures/c%20d.png)', '<a note="Pictures/c d.png">c d.png</a>'],
		['![[Pictures/c.png|300]] ![[Note#Part|words]]', '<a note="Pictures/c.png">c.png</a> <a note="Note#Part">words</a>'],
		['[![a](https://a.example/c.png) b](https://a.example)', '<a web="https://a.example">a b</a>'],
		['![a [b](c) d](https://a.example/e.png)', '<a web="https://a.example/e.png">a b d</a>'],
		['![x](data:image/png;base64,AAAA) ![x][ref]', 'x ![x][ref]'],
	])('%s', (text, html) => {
		expect(asHtml(text)).toBe(html);
	});
});

describe('what would be fetched or run is shown as written', () => {
	test.each([
		'<img src=x onerror=alert(1)>', '<video src="https://a.example"></video>', '<b style="background:url(x)">x', '<script>x</script>',
		'`= this.x`', '`$= alert(1)`', '`` = this.x ``', '<%+ x %>', '$x^2$', '^[a note]', '[^1]', '[x][ref]', '<javascript:alert(1)>',
	])('%s', (text) => {
		expect(wordsOf(readRunningText(text))).toBe(text);
	});

	test('a link that runs something is no more than its words', () => {
		for (const address of ['javascript:x', 'JAVASCRIPT:x', '<java\tscript:x>', '&#106;avascript:x', 'data:text/html,x', 'vbscript:x', 'file:///x', 'blob:x']) {
			expect(asHtml(`[a **b**](${address})`), address).toBe('a <strong>b</strong>');
		}
	});
});

describe('of any text', () => {
	test('no link runs anything, and nothing is code that is run', () => {
		fc.assert(fc.property(fc.oneof(jumbledTraps, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
			const html = asHtml(text);
			for (const [, kind, target = ''] of html.matchAll(/<a (\w+)="([^"]*)"/g)) {
				if (kind === 'web') expect(target).toMatch(/^(?:(?:https?|obsidian|zotero):\/\/|mailto:|tel:)/i);
			}
			expect(html).not.toMatch(/<code>\s*\$?=|<code>[^<]*&lt;%/);
			expect(html).not.toMatch(/<(?!\/?(?:a|code|br|b|strong|i|em|u|ins|s|del|mark|sub|sup|small|kbd)[ >])/);
		}), { numRuns: runs(20_000), examples: TRAPS.map(([, text]): [string] => [text]) });
	});

	test('emphasis, code, escapes and links are those that the parser finds', () => {
		const pieces = fc.constantFrom('a', 'b', ' ', ' ', '.', '$', '*', '**', '***', '_', '__', ' ~~s~~ ', '`', '``', '\\', '[', ']', 'w](u)', '5', '&amp;');
		fc.assert(fc.property(fc.array(pieces, { maxLength: 10 }).map((all) => all.join('').trim()), (text) => {
			// More marks in a row are text here, and so is a run of backticks of which one is escaped.
			fc.pre(!/[*_]{7}|\\``/.test(text));
			expect(withoutTargets(asHtml(text))).toBe(rendered(text));
		}), { numRuns: runs(20_000) });
	});

	test.each<[string, string]>([
		['brackets', '['.repeat(500_000)],
		['ends of links', ']('.repeat(250_000)],
		['links in links', `${'['.repeat(50_000)}a${'](b c)'.repeat(50_000)}`],
		['images in images', `${'!['.repeat(50_000)}a${'](b)'.repeat(50_000)}`],
		['emphasis', '*a '.repeat(200_000)],
		['emphasis within emphasis', `${'*a '.repeat(50_000)}${'b* '.repeat(50_000)}`],
		['marks of two kinds', `${'_a *b '.repeat(50_000)}${'c_ '.repeat(100_000)}`],
		['asterisks', '*'.repeat(500_000)],
		['tags that wait', `${'<b>'.repeat(50_000)}${'a* </i>'.repeat(50_000)}`],
		['comments', '<!--'.repeat(200_000)],
		['backticks', Array.from({ length: 1000 }, (_, length) => '`'.repeat(length)).join(' ')],
		['addresses', 'http://a)'.repeat(100_000)],
		['an address of brackets', `http://a${'('.repeat(100_000)}${')'.repeat(200_000)}`],
		['angles', '<a:'.repeat(200_000)],
		['wikilinks', '[['.repeat(200_000)],
		['entities', '&#'.repeat(200_000)],
		['comments of percent signs', '%% '.repeat(200_000)],
	])('%s without end are read in a time that grows with the length', (_what, text) => {
		expect(wordsOf(readRunningText(text)).length).toBeLessThanOrEqual(text.length);
	});
});
