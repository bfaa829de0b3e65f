import { describe, expect, test } from 'vitest';
import { linesInForce, linesLeftOut, partlyRead } from '../../src/core/limits';

const LIMIT = { most: 2, longest: 50 };
const LONG = 'x'.repeat(51);

describe('of the lines of a setting', () => {
	test.each<[string, string[], string[], string[]]>([
		['few and short ones are all in force', ['a', 'b'], ['a', 'b'], []],
		['the first are in force', ['a', 'b', 'c'], ['a', 'b'], ['Only the first 2 of 3 lines are used.']],
		['one that is too long is left out', ['a', LONG, 'b'], ['a', 'b'], [`"${'x'.repeat(40)}…" is longer than 50 characters.`]],
		['several that are too long are counted', [LONG, LONG], [], ['2 lines are longer than 50 characters.']],
		['both are told', [LONG, 'a', 'b', 'c'], ['a', 'b'], [`"${'x'.repeat(40)}…" is longer than 50 characters.`, 'Only the first 2 of 3 lines are used.']],
	])('%s', (_, lines, used, problems) => {
		expect(linesInForce(lines, LIMIT)).toEqual(used);
		expect(linesLeftOut(lines, LIMIT)).toEqual(problems);
	});
});

test('a list that is cut says how much of it is read', () => {
	expect(partlyRead(5000, 200_000, 'quick stats')).toBe('5,000 of 200,000 quick stats are read.');
});
