/** Patterns as plain code take what regular expressions of the same parts take. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyOf, blanked, either, inTurn, placeOf, taking, upTo, type Pattern } from '../../../../src/core/actor/words/plain-pattern';
import { runs } from '../../../runs';

const a = anyOf(['a']);
const aOrAb = anyOf(['a', 'ab']);

describe('where a pattern ends', () => {
	test.each<[string, Pattern, string, number[]]>([
		['one of the texts', aOrAb, 'abc', [1, 2]],
		['none of them', aOrAb, 'b', []],
		['one after another, by any way', inTurn(aOrAb, anyOf(['b', 'c'])), 'abc', [2, 3]],
		['one after another, but the last is missing', inTurn(a, a), 'ab', []],
		['two ways to one end', inTurn(anyOf(['a', 'aa']), anyOf(['aa', 'a'])), 'aaa', [3, 2]],
		['either', either(anyOf(['b']), aOrAb), 'ab', [1, 2]],
		['up to two', upTo(2, a), 'aaa', [0, 1, 2]],
		['up to two, with none', upTo(2, a), 'b', [0]],
		['what a regular expression takes', taking(/a+/y), 'aab', [2]],
		['what it does not take', taking(/a+/y), 'ba', []],
	])('%s', (_, pattern, text, ends) => {
		expect([...pattern(text, 0)].sort()).toEqual([...ends].sort());
	});
});

test.each<[string, number]>([['xab', 1], ['😀a', 2], ['b', -1], ['', -1]])('in %j the first place is %d', (text, place) => {
	expect(placeOf(a, text)).toBe(place);
});

test.each<[string, string]>([['a', ' '], ['xaay', 'x  y'], ['xy', 'xy'], ['', '']])('%j with what is found made blank is %j', (text, expected) => {
	expect(blanked(a, text)).toBe(expected);
});

test('a chain of choices finds what a regular expression of them finds', () => {
	const chain = inTurn(upTo(3, inTurn(aOrAb, taking(/-*/y))), anyOf(['b', 'ba']), taking(/ +/y), a);
	const pattern = /(?:(?:a|ab)-*){0,3}(?:b|ba) +a/;
	const text = fc.array(fc.constantFrom('a', 'b', 'ab', '-', ' '), { maxLength: 12 }).map((parts) => parts.join(''));
	fc.assert(fc.property(text, (any) => {
		expect(placeOf(chain, any)).toBe(any.search(pattern));
	}), { numRuns: runs(2000) });
});
