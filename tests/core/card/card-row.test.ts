/** Rows are found again after an edit elsewhere, so that what stays the same is not drawn anew. */
import { expect, test } from 'vitest';
import { rowKeys, type CardRow } from '../../../src/core/card/card-row';

function figure(label: string, value: string): CardRow {
	return { kind: 'figure', label, value, source: null, fact: null, line: 1 };
}

test('a figure whose value and line changed keeps its key', () => {
	expect(rowKeys([figure('HQ', 'Berlin')])).toEqual(rowKeys([{ ...figure('HQ', 'Paris'), line: 9 } as CardRow]));
});

test('rows of the same name have keys of their own', () => {
	expect(new Set(rowKeys([figure('Revenue', '1'), figure('Revenue', '2'), figure('Revenue', '3')])).size).toBe(3);
});

test('a row put in above leaves the other keys alone', () => {
	const point = (text: string): CardRow => ({ kind: 'point', text, nested: false, line: 1 });
	const before = rowKeys([point('A'), point('B')]);
	expect(rowKeys([point('New'), point('A'), point('B')]).slice(1)).toEqual(before);
});
