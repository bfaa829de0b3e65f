import { expect, test } from 'vitest';
import { redraw } from '../../../src/obsidian/elements/redraw';

const element = (): Element => ({}) as Element;

/** Draws one set of data after another into an element, and gives those that were drawn. */
function drawnOf<Data>(...shown: readonly Data[]): Data[] {
	const el = element();
	const drawn: Data[] = [];
	for (const data of shown) redraw(el, data, (given) => drawn.push(given));
	return drawn;
}

test.each([
	['draws the first time, empty or not', ['', 'a'], ['', 'a']],
	['draws nothing as the first thing too', [undefined], [undefined]],
	['skips what is shown already', ['a', 'a', 'a'], ['a']],
	['draws again what was shown before something else', ['a', 'b', 'a'], ['a', 'b', 'a']],
	['notices a part of a part', [{ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, { a: [1, { b: 3 }] }], [{ a: [1, { b: 2 }] }, { a: [1, { b: 3 }] }]],
	['takes an absent part for one that is undefined', [{ a: 1 }, { a: 1, b: undefined }], [{ a: 1 }]],
])('%s', (_, shown: unknown[], drawn: unknown[]) => {
	expect(drawnOf(...shown)).toEqual(drawn);
});

test('elements are apart: each is drawn for itself', () => {
	let draws = 0;
	for (const el of [element(), element()]) redraw(el, 'same', () => draws++);
	expect(draws).toBe(2);
});
