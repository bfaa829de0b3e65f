/** Findings stand in one order, however they came. */
import { describe, expect, test } from 'vitest';
import { compareFindings, type Finding } from '../../../src/core/check/rule/finding';

const finding = (rule: string, message: string, ...places: (readonly [string, number, number])[]): Finding => {
	const [first = { path: '', line: 0, column: 0 }, ...others] = places.map(([path, line, column]) => ({ path, line, column }));
	return { rule, severity: 'warning', message, places: [first, ...others] };
};

describe('the order of findings', () => {
	const inOrder = [
		finding('b', 'x', ['A.md', 2, 1]),
		finding('b', 'x', ['A.md', 10, 1]),
		finding('a', 'x', ['A.md', 10, 4]),
		finding('b', 'w', ['A.md', 10, 4]),
		finding('b', 'x', ['A.md', 10, 4]),
		finding('b', 'x', ['A.md', 10, 4], ['B.md', 1, 1]),
		finding('b', 'x', ['A.md', 10, 4], ['C.md', 1, 1]),
		finding('b', 'x', ['A.md', 10, 4], ['C.md', 1, 1], ['D.md', 1, 1]),
		finding('a', 'x', ['a.md', 1, 1]),
	];

	test('is by first place, rule and message, and by their other places where all that is the same', () => {
		expect([...inOrder].reverse().sort(compareFindings)).toEqual(inOrder);
	});
});
