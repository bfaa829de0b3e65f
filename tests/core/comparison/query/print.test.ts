import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ComparisonQuery } from '../../../../src/core/comparison/query/query';
import { parseQuery } from '../../../../src/core/comparison/query/parse';
import { printQuery, wrapBlock } from '../../../../src/core/comparison/query/print';
import { runs } from '../../../runs';
import { arbitraryQuery } from './arbitrary-query';

test('a printed block reads as the comparison it was printed from', () => {
	fc.assert(fc.property(arbitraryQuery, (query) => {
		const { query: read, problems } = parseQuery(printQuery(query));
		expect(problems).toEqual([]);
		expect(read).toEqual(query);
	}), { numRuns: runs(1000) });
});

test('a name that looks like a link to another name, or like a list, reads as itself', () => {
	const names = ['[[Revenue|Sales]]', '![[Revenue]]', '[[Revenue#2025]]', '[[Revenue]] growth', '[[ Revenue ]]', '[[]]', 'a\\, "b"; c', '“a', 'Revenue desc', 'metrics: a'];
	const query: ComparisonQuery = { who: { kind: 'actors', names }, metrics: names, sort: { by: '[[Revenue|Sales]]', descending: true }, show: 'table' };
	expect(parseQuery(printQuery(query))).toMatchObject({ query, problems: [] });
});

test('names with line breaks read as the names on one line', () => {
	const name = fc.array(fc.oneof(fc.constantFrom('\n', '\r\n', '\r', ' ', ',', '"', ';', 'sort: x', '```', '%%'), fc.string()), { minLength: 1 }).map((parts) => `x${parts.join('')}`);
	fc.assert(fc.property(name, name, (of, by) => {
		const query: ComparisonQuery = { who: { kind: 'peers', of }, sort: { by, descending: false }, show: 'table' };
		const { query: read, problems } = parseQuery(printQuery(query));
		expect(problems).toEqual([]);
		expect(printQuery(read ?? query)).toBe(printQuery(query));
		const words = (text: string): string[] => text.split(/\s+/);
		expect(read?.who.kind === 'peers' && words(read.who.of)).toEqual(words(of.trim()));
	}), { numRuns: runs(1000) });
});

describe('printQuery', () => {
	test.each<[string, ComparisonQuery, string]>([
		['says no more than it must', { who: { kind: 'tag', tag: 'bank' }, show: 'table' }, 'tag: #bank'],
		['writes one line for each thing that is asked for', {
			who: { kind: 'actors', names: ['[[Alibaba]]', 'Tencent'] }, metrics: ['Market cap', 'P/E'], sort: { by: 'P/E', descending: false }, show: 'coverage', actorsRun: 'across',
		}, 'actors: [[Alibaba]], Tencent\nmetrics: Market cap, P/E\nsort: P/E asc\nshow: coverage\nlayout: across'],
		['names the subject below the actors', { who: { kind: 'actors', names: ['[[Alibaba]]', 'Tencent'], subject: '[[Alibaba]]' }, show: 'table' }, 'actors: [[Alibaba]], Tencent\nsubject: [[Alibaba]]'],
		['quotes what would split', { who: { kind: 'peers', of: 'Smith, "Al" & Co' }, show: 'table' }, 'peers of: "Smith, ""Al"" & Co"'],
		['writes a line break in a name as a space', { who: { kind: 'actors', names: ['A\r\n  B'] }, show: 'table' }, 'actors: A B'],
		['writes the whole vault as a slash', { who: { kind: 'folder', folder: '' }, show: 'table' }, 'folder: /'],
		['leaves out metrics that are none', { who: { kind: 'folder', folder: 'Actors' }, metrics: [], show: 'table' }, 'folder: Actors'],
	])('%s', (_name, query, text) => {
		expect(printQuery(query)).toBe(text);
	});
});

test('a block stands between fences with its language', () => {
	expect(wrapBlock({ who: { kind: 'tag', tag: 'bank' }, show: 'cases' })).toBe('```dossier-compare\ntag: #bank\nshow: cases\n```');
});
