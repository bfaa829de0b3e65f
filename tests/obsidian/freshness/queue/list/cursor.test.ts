/** Where the keyboard is in the queue while its rows come and go. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ListCursor } from '../../../../../src/obsidian/freshness/queue/list/cursor';

function at(paths: readonly string[], index = 0): ListCursor {
	const cursor = new ListCursor();
	cursor.show(paths);
	cursor.moveTo(index);
	return cursor;
}

describe('the current item', () => {
	test('stays current wherever it goes', () => {
		const cursor = at(['a', 'b', 'c'], 1);
		cursor.show(['b', 'x', 'a']);
		expect([cursor.current, cursor.index]).toEqual(['b', 0]);
	});

	test('is the one that took its place where it is gone, and the last one at the end', () => {
		const cursor = at(['a', 'b', 'c'], 1);
		cursor.show(['a', 'c']);
		expect(cursor.current).toBe('c');
		cursor.show(['a']);
		expect(cursor.current).toBe('a');
		cursor.show([]);
		expect(cursor.current).toBeUndefined();
		cursor.show(['z']);
		expect(cursor.current).toBe('z');
	});

	test('is the next one where others before it are gone with it', () => {
		const cursor = at(['a', 'b', 'c', 'd'], 1);
		cursor.show(['c', 'd']);
		expect(cursor.current).toBe('c');
	});

	test('is what an action is for, unless others are selected', () => {
		const cursor = at(['a', 'b', 'c'], 2);
		expect(cursor.targets).toEqual(['c']);
		cursor.toggle();
		cursor.moveTo(0);
		cursor.toggle();
		cursor.moveTo(1);
		expect(cursor.targets).toEqual(['a', 'c']);
	});
});

describe('a selection', () => {
	test('grows and shrinks with Shift, and keeps what was selected before', () => {
		const cursor = at(['a', 'b', 'c', 'd', 'e'], 4);
		cursor.toggle();
		cursor.moveTo(1);
		cursor.moveTo(3, true);
		expect(cursor.targets).toEqual(['b', 'c', 'd', 'e']);
		cursor.moveTo(2, true);
		expect(cursor.targets).toEqual(['b', 'c', 'e']);
		cursor.moveTo(0, true);
		expect(cursor.targets).toEqual(['a', 'b', 'e']);
	});

	test('loses what leaves the list, and all of it when cleared', () => {
		const cursor = at(['a', 'b', 'c']);
		cursor.selectAll();
		cursor.show(['a', 'c', 'd']);
		expect(cursor.targets).toEqual(['a', 'c']);
		cursor.clear();
		expect(cursor.selected.size).toBe(0);
	});
});

test('whatever happens, the current item and the selected ones are in the list', () => {
	const list = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'));
	const act = fc.oneof(
		fc.record({ show: list }),
		fc.record({ to: fc.integer({ min: -2, max: 7 }), extend: fc.boolean() }),
		fc.constantFrom('toggle', 'selectAll', 'clear' as const),
	);
	fc.assert(fc.property(fc.array(act), (acts) => {
		const cursor = new ListCursor();
		let shown: readonly string[] = [];
		for (const one of acts) {
			if (typeof one === 'string') cursor[one as 'toggle' | 'selectAll' | 'clear']();
			else if ('show' in one) cursor.show((shown = one.show));
			else cursor.moveTo(one.to, one.extend);
			expect(shown.length === 0 ? cursor.current === undefined : shown.includes(cursor.current ?? '')).toBe(true);
			expect([...cursor.selected].every((path) => shown.includes(path))).toBe(true);
		}
	}));
});
