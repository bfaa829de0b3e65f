import { describe, expect, test } from 'vitest';
import { edgeOf, gapAt, placesTo, scrollFor } from '../../../../src/obsidian/elements/drag/place';

/** Three of a list, of which the first two are out of sight. */
const DRAWN = [{ index: 2, start: 100, end: 130 }, { index: 3, start: 130, end: 160 }, { index: 4, start: 160, end: 220 }];

describe('what is dragged', () => {
	test.each([
		['before the first, above its middle', 101, 2],
		['behind one, below its middle', 120, 3],
		['before the last', 189, 4],
		['behind the last, however far below', 900, 5],
	])('lands %s', (_, at, gap) => expect(gapAt(DRAWN, at)).toBe(gap));

	test('lands nowhere where nothing is drawn', () => expect(gapAt([], 10)).toBeUndefined());

	test.each([[2, 4, -2], [5, 3, 1], [3, 3, 0], [4, 3, 0]])('moves to gap %i from %i by %i places', (gap, from, by) => expect(placesTo(gap, from)).toBe(by));

	test.each([[2, 100], [4, 160], [5, 220], [9, undefined]])('has its line for gap %i at %s', (gap, edge) => expect(edgeOf(DRAWN, gap)).toBe(edge));
});

describe('a list', () => {
	const sight = { start: 0, end: 400 };

	test.each([[200, 0], [36, 0], [364, 0], [0, -14], [-500, -14], [400, 14], [900, 14], [382, 7]])('with something held at %i scrolls by %i', (at, by) => {
		expect(scrollFor(sight, at) + 0).toBe(by);
	});

	test('that is hardly in sight still has a middle in which it stands still', () => expect(scrollFor({ start: 0, end: 40 }, 20) + 0).toBe(0));
});
