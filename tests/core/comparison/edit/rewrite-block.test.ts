import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rewriteBlock } from '../../../../src/core/comparison/edit/rewrite-block';
import { parseQuery } from '../../../../src/core/comparison/query/parse';
import { printQuery } from '../../../../src/core/comparison/query/print';
import type { ComparisonQuery } from '../../../../src/core/comparison/query/query';
import { applyEdits } from '../../../../src/core/markdown/write/text-edit';
import { runs } from '../../../runs';
import { arbitraryQuery } from '../query/arbitrary-query';

const asks = (...lines: string[]): ComparisonQuery => parseQuery(lines.join('\n')).query as ComparisonQuery;
const noteWith = (lines: readonly string[], mark = ''): string => [`${mark}\`\`\`dossier-compare`, ...lines.map((line) => mark + line), `${mark}\`\`\``].join('\n');

/** The text with the block rewritten, or why it is not. */
function rewritten(text: string, source: readonly string[], query: ComparisonQuery, line?: number): string {
	const planned = rewriteBlock(text, { source: source.join('\n'), line }, query);
	return 'refusal' in planned ? planned.refusal : applyEdits(text, planned);
}

describe('the lines of a block', () => {
	const written = ['// banks', 'compare: BABA,   Tencent', 'Columns: Sales', 'colour: red', 'sort: Sales'];

	test.each([
		['only those change that say something else', asks('actors: BABA, Tencent', 'metrics: Sales, HQ', 'sort: Sales desc'), ['// banks', 'compare: BABA,   Tencent', 'metrics: Sales, HQ', 'colour: red', 'sort: Sales']],
		['one that says nothing any more goes', asks('actors: BABA, Tencent', 'metrics: Sales'), ['// banks', 'compare: BABA,   Tencent', 'Columns: Sales', 'colour: red']],
		['new ones stand in the usual order', asks('actors: BABA', 'subject: BABA', 'metrics: Sales', 'sort: Sales desc', 'show: cases', 'layout: down'), ['// banks', 'actors: BABA', 'subject: BABA', 'Columns: Sales', 'colour: red', 'sort: Sales', 'show: cases', 'layout: down']],
		['nothing changes where all is said', asks('actors: BABA, Tencent', 'metrics: Sales', 'sort: Sales desc'), written],
	])('%s', (_, query, lines) => {
		for (const [before, after, mark] of [['', '', ''], ['Above.\n\n', '\n\nBelow.\n', ''], ['> [!note] Peers\n', '\n> more\n', '> ']] as const) {
			expect(rewritten(`${before}${noteWith(written, mark)}${after}`, written, query)).toBe(`${before}${noteWith(lines, mark)}${after}`);
		}
	});

	test('keep the line ends of the note', () => {
		const text = `${noteWith(['tag: #bank'])}\n`.replaceAll('\n', '\r\n');
		expect(rewritten(text, ['tag: #bank'], asks('tag: #bank', 'layout: down'))).toBe(`${noteWith(['tag: #bank', 'layout: down'])}\n`.replaceAll('\n', '\r\n'));
	});

	test('stand in list items with their blanks', () => {
		expect(rewritten('- ```dossier-compare\n  tag: #bank\n  ```\n', ['tag: #bank'], asks('tag: #bank', 'layout: down'))).toBe('- ```dossier-compare\n  tag: #bank\n  layout: down\n  ```\n');
	});
});

describe('a block is left alone', () => {
	const query = asks('tag: #bank', 'layout: down');
	const block = noteWith(['tag: #bank']);

	test.each([
		['that has changed', noteWith(['tag: #banks']), undefined, 'the block has changed since.'],
		['that is gone', 'Nothing here.', undefined, 'the block has changed since.'],
		['that is not closed', block.replace(/\n```$/, ''), undefined, 'the block has changed since.'],
		['that stands there twice, nobody knows which it is', `${block}\n\n${block}`, undefined, 'the same block stands in it more than once.'],
		['that stands there twice and has moved', `Above.\n\n${block}\n\n${block}`, 5, 'the same block stands in it more than once.'],
		['that is a text in another block', `\`\`\`\`\n${block}\n\`\`\`\``, undefined, 'the block has changed since.'],
	])('%s', (_, text, line, refusal) => expect(rewritten(text, ['tag: #bank'], query, line)).toBe(refusal));

	test('but not one of two, where its line tells', () => {
		expect(rewritten(`${block}\n\n${block}`, ['tag: #bank'], query, 5)).toBe(`${block}\n\n${noteWith(['tag: #bank', 'layout: down'])}`);
	});
});

test('any block that is rewritten asks for what is shown, and the note around it stays', () => {
	fc.assert(fc.property(arbitraryQuery, arbitraryQuery, fc.constantFrom('', '> ', '> > '), (before, after, mark) => {
		const lines = printQuery(before).split('\n');
		const text = `Above.\n\n${noteWith(lines, mark)}\n\nBelow.\n`;
		const result = rewritten(text, lines, after);
		expect(result.startsWith('Above.\n\n') && result.endsWith(`\n${mark}\`\`\`\n\nBelow.\n`)).toBe(true);
		const inner = result.split('\n').slice(3, -4).map((line) => line.slice(mark.length));
		expect(parseQuery(inner.join('\n'))).toMatchObject({ query: after, problems: [] });
	}), { numRuns: runs(1000) });
});
