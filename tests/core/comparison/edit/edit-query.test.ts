import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	changedQuery, movedTo, nextSort, withActor, withItem, withoutActor, withSubject, type NamedActors,
} from '../../../../src/core/comparison/edit/edit-query';
import { afterStep, beginHistory, redone, undone } from '../../../../src/core/comparison/edit/history';
import { parseQuery } from '../../../../src/core/comparison/query/parse';
import { printQuery } from '../../../../src/core/comparison/query/print';
import type { ComparisonQuery } from '../../../../src/core/comparison/query/query';
import { runs } from '../../../runs';
import { arbitraryQuery } from '../query/arbitrary-query';

const abc: NamedActors = { kind: 'actors', names: ['A', 'B', 'C'], subject: 'B' };
const plain: NamedActors = { kind: 'actors', names: ['A', 'B', 'C'] };

describe('an edit of actors', () => {
	test.each([
		['adds one at the end', withActor(abc, 'D'), { ...abc, names: ['A', 'B', 'C', 'D'] }],
		['adds one where it is wanted', withActor(abc, 'D', 0), { ...abc, names: ['D', 'A', 'B', 'C'] }],
		['leaves who is there already', withActor(abc, 'A'), abc],
		['takes one out', withoutActor(abc, 'A'), { ...abc, names: ['B', 'C'] }],
		['takes the subject out, which then is none', withoutActor(abc, 'B'), { kind: 'actors', names: ['A', 'C'] }],
		['leaves all where nobody has the name', withoutActor(plain, 'D'), plain],
		['makes another the subject', withSubject(abc, 'C'), { ...abc, subject: 'C' }],
		['makes nobody the subject', withSubject(abc, undefined), plain],
	] as const)('%s', (_, edited, expected) => expect(edited).toEqual(expected));
});

describe('an edit of a list', () => {
	test.each([
		['moves an item down', movedTo(['a', 'b', 'c'], 'a', 'b'), ['b', 'a', 'c']],
		['moves an item up', movedTo(['a', 'b', 'c'], 'c', 'a'), ['c', 'a', 'b']],
		['leaves all where there is no such place', movedTo(['a', 'b'], 'a', 'z'), ['a', 'b']],
		['leaves all where there is no such item', movedTo(['a', 'b'], 'z', 'a'), ['a', 'b']],
		['has no item twice', withItem(['a', 'b'], 'a', 1), ['a', 'b']],
	] as const)('%s', (_, edited, expected) => expect(edited).toEqual(expected));

	const listAndPlaces = fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 8 }).chain((list) => fc.record({
		list: fc.constant(list), from: fc.nat(list.length - 1), to: fc.nat(list.length - 1),
	}));

	test('is taken back by its opposite', () => {
		fc.assert(fc.property(listAndPlaces, ({ list, from, to }) => {
			const [item = '', target = ''] = [list[from], list[to]];
			const moved = movedTo(list, item, target);
			expect(movedTo(moved, item, moved[from] ?? '')).toEqual(list);
			expect(withItem(list.filter((each) => each !== item), item, from)).toEqual(list);
		}), { numRuns: runs(2000) });
	});
});

describe('the sort after a head was chosen', () => {
	test('is descending, ascending, none; another head begins anew', () => {
		const first = nextSort(undefined, 'Revenue');
		const second = nextSort(first, 'Revenue');
		expect([first, second, nextSort(second, 'Revenue'), nextSort(second, 'HQ')]).toEqual([
			{ by: 'Revenue', descending: true }, { by: 'Revenue', descending: false }, undefined, { by: 'HQ', descending: true },
		]);
	});
});

/** Changes of the parts that any query has. */
const change = fc.tuple(arbitraryQuery, arbitraryQuery);

describe('a query', () => {
	test('that was changed is printed and read back as the same', () => {
		fc.assert(fc.property(change, ([query, other]) => {
			for (const part of ['who', 'metrics', 'sort', 'show', 'actorsRun'] as const) {
				const changed = changedQuery(query, { [part]: other[part] });
				expect(parseQuery(printQuery(changed))).toMatchObject({ query: changed, problems: [] });
				expect(changedQuery(changed, { [part]: query[part] })).toEqual(query);
			}
		}), { numRuns: runs(1000) });
	});

	test('loses no actors and no view by a change that takes them away', () => {
		const query: ComparisonQuery = { who: plain, show: 'cases', metrics: ['HQ'] };
		expect(changedQuery(query, { who: undefined, show: undefined, metrics: undefined })).toEqual({ who: plain, show: 'cases' });
	});
});

describe('the history of a query', () => {
	test('takes back every step and does it again, until another is done', () => {
		fc.assert(fc.property(fc.uniqueArray(arbitraryQuery, { minLength: 1, maxLength: 6, selector: printQuery }), arbitraryQuery, ([first, ...steps], other) => {
			if (first === undefined) return;
			const done = steps.reduce(afterStep, beginHistory(first));
			const back = steps.reduce(undone, done);
			expect(back).toMatchObject({ present: first, past: [] });
			expect(steps.reduce(redone, back)).toEqual(done);
			expect(afterStep(back, other).future.length).toBe(printQuery(other) === printQuery(first) ? steps.length : 0);
			expect([undone(back), redone(done)]).toEqual([back, done]);
		}), { numRuns: runs(500) });
	});

	test('has no step that changes nothing', () => {
		const history = beginHistory({ who: plain, show: 'table' });
		expect(afterStep(history, { show: 'table', who: { kind: 'actors', names: ['A', 'B', 'C'] } })).toBe(history);
	});
});
