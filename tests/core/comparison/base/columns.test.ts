import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBaseColumns } from '../../../../src/core/comparison/base/columns';
import { runs } from '../../../runs';

const read = (options: Readonly<Record<string, unknown>>): ReturnType<typeof readBaseColumns> => readBaseColumns((key) => options[key]);

test('without options, the usual metrics, how many points, and freshness', () => {
	const usual = { cases: 'counts', hasFreshness: true, problems: [] };
	expect(read({})).toEqual(usual);
	expect(read({ metrics: null, cases: '', freshness: null })).toEqual(usual);
	expect(read({ metrics: ['', ' '] })).toEqual(usual);
});

test.each<[unknown, string[]]>([
	[['Market cap', ' Revenue (quarter) ', 'Market cap', ''], ['Market cap', 'Revenue (quarter)']],
	[['Sales, net'], ['Sales, net']],
	[[52], ['52']],
	['Market cap, "Sales, net"', ['Market cap', 'Sales, net']],
])('metrics are read from %j', (metrics, names) => {
	expect(read({ metrics })).toMatchObject({ metrics: names, problems: [] });
});

test.each<[Record<string, unknown>, string]>([
	[{ metrics: true }, 'The option "metrics" must be a list of metric names. What isn\'t a name is left out.'],
	[{ metrics: ['Revenue', ['HQ']] }, 'The option "metrics" must be a list of metric names. What isn\'t a name is left out.'],
	[{ metrics: 'Revenue, "HQ' }, 'The quote before HQ isn\'t closed. Add " after the name.'],
	[{ cases: 'all' }, 'The option "cases" can be none, counts or first, not "all".'],
	[{ cases: true }, 'The option "cases" can be none, counts or first, not true.'],
	[{ cases: [] }, 'The option "cases" can be none, counts or first, not several values.'],
	[{ freshness: 'yes' }, 'The option "freshness" can be true or false, not "yes".'],
])('%j is told of', (options, problem) => {
	expect(read(options).problems).toEqual([problem]);
});

test('what can be used of a list is used', () => {
	expect(read({ metrics: ['Revenue', ['HQ']] }).metrics).toEqual(['Revenue']);
});

test('nothing that a file may hold is too much for it', () => {
	fc.assert(fc.property(fc.anything(), fc.anything(), fc.anything(), (metrics, cases, freshness) => {
		const { problems } = read({ metrics, cases, freshness });
		expect(problems.every((problem) => problem.length > 0)).toBe(true);
	}), { numRuns: runs(1000) });
});
