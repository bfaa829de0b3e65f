/** The order of a table's actors. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderOfActors, withOrder } from '../../../../src/core/comparison/table/sort';
import { orderOf, type Value } from '../../../../src/core/figures/values/value';
import { cell, column, tableOf, usd, value } from '../compared-sample';

const NAMES = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
const sorted = (values: readonly (Value | null)[], descending: boolean, compared = true): string => {
	const cells = values.map((each) => each && cell(each, compared ? {} : { compared: null }));
	const table = tableOf(NAMES.slice(0, values.length), [column(cells)]);
	return withOrder(table, orderOfActors(table, { by: 'Metric', descending })).actors.map(({ name }) => name).join('');
};

describe('by figures', () => {
	test('the highest comes first where descending, and last else', () => {
		expect(sorted([usd(2), usd(3), usd(1)], true)).toBe('BAC');
		expect(sorted([usd(2), usd(3), usd(1)], false)).toBe('CAB');
	});

	test('what is missing or does not compare comes last both ways, in its order', () => {
		const values = [value({ kind: 'none' }), usd(2), null, usd(3), value({ kind: 'text' })];
		const table = tableOf(NAMES.slice(0, 5), [column(values.map((each) => each && cell(each, { compared: each.kind === 'currency' ? each : null })))]);
		const namesBy = (descending: boolean): string[] => withOrder(table, orderOfActors(table, { by: 'Metric', descending })).actors.map(({ name }) => name);
		expect(namesBy(true)).toEqual(['D', 'B', 'A', 'C', 'E']);
		expect(namesBy(false)).toEqual(['B', 'D', 'A', 'C', 'E']);
	});

	test('a range stands where its middle is', () => {
		expect(sorted([usd(4), value({ kind: 'currency', currency: 'USD', range: { low: 1, high: 9 } }), usd(6)], true)).toBe('CBA');
	});

	test('at least as much stands above the same, at most as much below it', () => {
		expect(sorted([usd(5, { bound: 'upper' }), usd(5), usd(5, { bound: 'lower' })], true)).toBe('CBA');
	});

	test('equals keep their order both ways', () => {
		expect(sorted([usd(1), usd(2), usd(1), usd(2)], true)).toBe('BDAC');
		expect(sorted([usd(1), usd(2), usd(1), usd(2)], false)).toBe('ACBD');
	});

	test('none of which compare keep their order', () => {
		expect(sorted([usd(1), usd(2)], true, false)).toBe('AB');
	});
});

test('a metric without figures is ordered by its texts, numbers in them by their size', () => {
	const texts = ['Oslo 10', 'oslo 9', 'Ábo', 'n/a'].map((text) => value({ kind: text === 'n/a' ? 'none' : 'text', text }));
	expect(sorted(texts, false, false)).toBe('CBAD');
	expect(sorted(texts, true, false)).toBe('ABCD');
});

test('a metric of dates is ordered by them, and words come last', () => {
	const dates = [value({ kind: 'date', text: 'May 2012', date: '2012-05-01' }), value({ kind: 'text', text: 'long ago' }), value({ kind: 'date', text: '1999', date: '1999-01-01' })];
	expect(sorted(dates, false, false)).toBe('CAB');
	expect(sorted(dates, true, false)).toBe('ACB');
});

test('a metric is named by its key or its name in any case; by one that is not there nothing moves', () => {
	const table = tableOf(['A', 'B'], [column([cell(usd(1)), cell(usd(2))], { key: 'market cap', name: 'Market Cap' })]);
	expect(orderOfActors(table, { by: 'MARKET cap', descending: true })).toEqual([1, 0]);
	expect(orderOfActors(table, { by: 'Revenue', descending: true })).toEqual([0, 1]);
});

test('names are ordered whatever case, accents and digits', () => {
	const table = tableOf(['Zeta', 'Fund 10', 'émile', 'Fund 9', 'Alpha'], []);
	const named = (descending: boolean) => withOrder(table, orderOfActors(table, { by: 'actor', descending })).actors.map(({ name }) => name);
	expect(named(false)).toEqual(['Alpha', 'émile', 'Fund 9', 'Fund 10', 'Zeta']);
	expect(named(true)).toEqual(['Zeta', 'Fund 10', 'Fund 9', 'émile', 'Alpha']);
});

test('the latest updated comes first where descending; a month counts from its last day, undated last', () => {
	const dates = [null, '2026-01-15', '2026-01', '2025-12-31'];
	const table = { ...tableOf(['A', 'B', 'C', 'D'], []), actors: dates.map((date, index) => ({
		path: `${index}.md`, name: `${index}`, shownName: `${index}`, isSubject: false, updated: date === null ? null : { date, precision: date.length > 7 ? 'day' as const : 'month' as const, line: 9 },
	})) };
	expect(orderOfActors(table, { by: 'Updated', descending: true })).toEqual([2, 1, 3, 0]);
	expect(orderOfActors(table, { by: 'Updated', descending: false })).toEqual([3, 1, 2, 0]);
});

test('cells and best marks go where their actors go', () => {
	const table = tableOf(['A', 'B', 'C'], [column([cell(usd(1)), cell(usd(3)), null], { best: [1] }), column([null, null, cell(usd(7))], { key: 'other', best: [0, 2] })]);
	const { actors, metrics } = withOrder(table, [2, 1, 0]);
	expect(actors.map(({ name }) => name)).toEqual(['C', 'B', 'A']);
	expect(metrics.map(({ cells }) => cells.map((each) => each?.parsed.amount))).toEqual([[undefined, 3, 1], [7, undefined, undefined]]);
	expect(metrics.map(({ best }) => best)).toEqual([[1], [0, 2]]);
});

const amounts = fc.array(fc.option(fc.integer({ min: -3, max: 3 })), { maxLength: 8 });

test('a sort is stable, loses nobody and undoes nothing when repeated', () => {
	fc.assert(fc.property(amounts, fc.boolean(), (all, descending) => {
		const table = tableOf(NAMES.slice(0, all.length), [column(all.map((amount) => (amount === null ? null : cell(usd(amount)))))]);
		const sort = { by: 'Metric', descending };
		const order = orderOfActors(table, sort);
		const once = withOrder(table, order);
		const sign = descending ? -1 : 1;
		const keys = once.metrics[0]?.cells.map((each) => (each === null ? Infinity : sign * (orderOf(each.parsed) ?? 0))) ?? [];
		expect(keys).toEqual([...keys].sort((a, b) => a - b));
		expect([...order].sort((a, b) => a - b)).toEqual(all.map((_, index) => index));
		for (let at = 1; at < order.length; at++) if (keys[at] === keys[at - 1]) expect(order[at]).toBeGreaterThan(order[at - 1] ?? -1);
		expect(withOrder(once, orderOfActors(once, sort))).toEqual(once);
	}));
});
