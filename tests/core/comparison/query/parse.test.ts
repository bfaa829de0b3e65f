import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ComparisonQuery, Sort, Who } from '../../../../src/core/comparison/query/query';
import { parseQuery } from '../../../../src/core/comparison/query/parse';

const whoOf = (source: string): Who | undefined => parseQuery(source).query?.who;
const queryOf = (lines: string): ComparisonQuery | undefined => parseQuery(`tag: #bank\n${lines}`).query;
const sortOf = (value: string): Sort | undefined => queryOf(`sort: ${value}`)?.sort;
/** `line: message` of each problem. */
const problemsOf = (source: string): string[] => parseQuery(source).problems.map(({ line, message }) => `${String(line)}: ${message}`);

test('a whole block is read, whatever stands between its lines', () => {
	const source = '// banks, for the client\nActors: [[Alibaba]], [[Tencent]]\r\n\n%% kept short %%\n  metrics: Market cap, Revenue  \nSORT: Market cap desc\nshow: Coverage\nlayout: Down';
	expect(parseQuery(source)).toEqual({
		query: {
			who: { kind: 'actors', names: ['[[Alibaba]]', '[[Tencent]]'] }, metrics: ['Market cap', 'Revenue'],
			sort: { by: 'Market cap', descending: true }, show: 'coverage', actorsRun: 'down',
		},
		problems: [],
		lines: { who: 2, metrics: 5, sort: 6 },
	});
});

test('who is compared is enough', () => {
	expect(parseQuery('tag: #hyperscaler')).toEqual({ query: { who: { kind: 'tag', tag: 'hyperscaler' }, show: 'table' }, problems: [], lines: { who: 1 } });
});

describe('who', () => {
	test.each<[string, Who]>([
		['compare: Alibaba', { kind: 'actors', names: ['Alibaba'] }],
		['actors: BABA, Tencent Holdings,, 0700 ,', { kind: 'actors', names: ['BABA', 'Tencent Holdings', '0700'] }],
		['actors: BABA, BABA', { kind: 'actors', names: ['BABA'] }],
		['actors: [[Actors/Ping An|Ping An, of Shenzhen]], ![[UBS#Quick stats]]', { kind: 'actors', names: ['[[Actors/Ping An]]', '[[UBS]]'] }],
		['actors: "Smith, Jones & Co", “Dun, Bradstreet”, "The ""Big"" Three"', { kind: 'actors', names: ['Smith, Jones & Co', 'Dun, Bradstreet', 'The "Big" Three'] }],
		['actors: Toys "R" Us, 7" Records', { kind: 'actors', names: ['Toys "R" Us', '7" Records'] }],
		['actors：[[腾讯]], 阿里巴巴', { kind: 'actors', names: ['[[腾讯]]', '阿里巴巴'] }],
		['actors: Re: Store', { kind: 'actors', names: ['Re: Store'] }],
		['actors: [[Alibaba]], Tencent\nsubject: [[Alibaba]]', { kind: 'actors', names: ['[[Alibaba]]', 'Tencent'], subject: '[[Alibaba]]' }],
		['peers of: [[Alibaba]]', { kind: 'peers', of: '[[Alibaba]]' }],
		['Peers-of: Alibaba', { kind: 'peers', of: 'Alibaba' }],
		['peers: BABA', { kind: 'peers', of: 'BABA' }],
		['tag: #cloud/us/', { kind: 'tag', tag: 'cloud/us' }],
		['tag: cloud', { kind: 'tag', tag: 'cloud' }],
		['folder: /Actors/Banks/', { kind: 'folder', folder: 'Actors/Banks' }],
		['folder: "Banks, big"', { kind: 'folder', folder: 'Banks, big' }],
		['folder: /', { kind: 'folder', folder: '' }],
	])('%s', (source, who) => {
		expect(parseQuery(source)).toMatchObject({ query: { who }, problems: [] });
	});
});

describe('metrics', () => {
	test.each<[string, string[]]>([
		['metrics: P/E, Revenue (FY2025)', ['P/E', 'Revenue (FY2025)']],
		['Columns: Market cap', ['Market cap']],
		['metrics: "Revenue, net", [[Assets|AUM]]', ['Revenue, net', '[[Assets]]']],
	])('%s', (line, metrics) => {
		expect(queryOf(line)?.metrics).toEqual(metrics);
	});
});

describe('sort', () => {
	test.each<[string, Sort]>([
		['Market cap desc', { by: 'Market cap', descending: true }],
		['Market cap Ascending', { by: 'Market cap', descending: false }],
		['P/E asc', { by: 'P/E', descending: false }],
		['Revenue', { by: 'Revenue', descending: true }],
		['Actor', { by: 'Actor', descending: false }],
		['actor descending', { by: 'actor', descending: true }],
		['52-week high', { by: '52-week high', descending: true }],
		['Follow-up', { by: 'Follow-up', descending: true }],
		['"Revenue, net" asc', { by: 'Revenue, net', descending: false }],
		['"Step up" desc', { by: 'Step up', descending: true }],
		['asc desc', { by: 'asc', descending: true }],
	])('%s', (value, sort) => {
		expect(sortOf(value)).toEqual(sort);
		expect(problemsOf(`tag: bank\nsort: ${value}`)).toEqual([]);
	});
});

describe('problems', () => {
	test.each<[string, string[]]>([
		['', ['1: Who to compare is missing. Write one of "actors: [[Alibaba]], [[Tencent]]", "peers of: [[Alibaba]]", "tag: #hyperscaler", "folder: Actors/Banks".']],
		['tag: a\nmetric: Revenue', ['2: "metric" isn\'t a key. Did you mean metrics?']],
		['tag: a\nSrot: Revenue', ['2: "Srot" isn\'t a key. Did you mean sort?']],
		['tag: a\nsubject: Acme', ['2: "subject" goes with "actors" only. Delete the line.']],
		['actors: Acme, Globex\nsubject: Acme, Globex', ['2: "subject" takes one actor. Name one.']],
		['tag: a\n\nlimit: 5', ['3: "limit" isn\'t a key. Keys are actors, peers of, tag, folder, subject, metrics, sort, show, layout, tint.']],
		['tag: a\n[[Alibaba]], [[Tencent]]', ['2: "[[Alibaba]], [[Tencent]]" has no key before it, such as "actors: [[Alibaba]], [[Tencent]]". Keep lists on one line.']],
		['tag: a\nRevenue', ['2: "Revenue" has no key before it, such as "actors: [[Alibaba]], [[Tencent]]". Keep lists on one line.']],
		['tag: a\ncolumns:', ['2: "columns" is empty. Write "metrics: Market cap, Revenue", or delete the line.']],
		['tag: a\nmetrics: ,', ['2: "metrics" is empty.']],
		['tag: a\nmetrics: X\ncolumns: Y', ['3: "metrics" is on line 2 already. Put everything there.']],
		['actors: A\ntag: b', ['2: "tag" is ignored: "actors" on line 1 already says who to compare. Keep one of the two.']],
		['peers of: A, B', ['1: "peers of" takes one actor. Name one, or list all under "actors".']],
		['tag: a, b', ['1: "tag" takes one tag. Name one, or list the actors under "actors".']],
		['tag: #', ['1: "#" isn\'t a tag. Write its name, such as "#hyperscaler".']],
		['tag: a\nsort: X desc, Y asc', ['2: "sort" takes one metric. Name one, in quotes if it has a comma.']],
		['tag: a\nsort: X down', ['2: "down" isn\'t a direction. Write "desc" for highest first or "asc" for lowest first.']],
		['tag: a\nsort: desc', ['2: "desc" doesn\'t say what to sort by. Write "Market cap desc", "Actor asc" or "Updated desc".']],
		['tag: a\nshow: cases and table', ['2: "show" can be table, cases or coverage, not "cases and table".']],
		['tag: a\nshow: tables', ['2: "show" can be table, cases or coverage, not "tables". Did you mean table?']],
		['tag: a\ntint: red', ['2: "tint" can be age or none, not "red".']],
		['tag: a\nlayout: sideways', ['2: "layout" can be across or down, not "sideways".']],
		['actors: [[A, [[B]]', ['1: The link "[[A" isn\'t closed. Add ]] after the name.']],
		['actors: "A, B', ['1: The quote before A isn\'t closed. Add " after the name.']],
		['actors: [[#Quick stats]], A', ['1: "[[#Quick stats]]" names no note.']],
		['actors: [[A]] [[B]]', ['1: "[[A]] [[B]]" is more than one name. Put commas between names, and quotes around a name with brackets or a comma.']],
	])('%j', (source, problems) => {
		expect(problemsOf(source)).toEqual(problems);
	});

	test('come in line order, whichever was found first', () => {
		expect(parseQuery('sort: X down\nshow: x\nlimit: 1\nactors: A').problems.map(({ line }) => line)).toEqual([1, 2, 3]);
	});

	test('of one line leave the others in force', () => {
		const { query } = parseQuery('actors: [[A, B\ntag: x\nmetric: Y\nmetrics: Z\nsort: Z up');
		expect(query).toEqual({ who: { kind: 'actors', names: ['B'] }, metrics: ['Z'], show: 'table' });
	});

	test('of who leave no comparison', () => {
		expect(whoOf('actors: [[A')).toBeUndefined();
		expect(whoOf('peers of: A, B')).toBeUndefined();
		expect(whoOf('metrics: X')).toBeUndefined();
	});
});

test('any text is read without throwing, and its problems name lines it has', () => {
	fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom('actors:', 'sort:', 'tag:', '\n', '[[', ']]', '"', ',', 'desc', ':', '|'), fc.string())), (parts) => {
		const source = parts.join('');
		for (const { line, message } of parseQuery(source).problems) {
			expect(line).toBeGreaterThan(0);
			expect(line).toBeLessThanOrEqual(source.split(/\r\n?|\n/).length);
			expect(message).toMatch(/[.?]$/);
		}
	}));
});
