/** Words looked up at a place of a text: what ends them, and which of several is tried first. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phrase } from '../../../../src/core/actor/words/phrase';
import { runs } from '../../../runs';

const ends = phrase(['ya no', 'ya no es', 'ex', 'spin-off', "isn't", '競合', '競合他社', '경쟁 상대']);

test.each<[string, number[]]>([
	['ex', [2]],
	['ex acme', [2]],
	['ex-', [2]],
	['ex-acme', []],
	['exit', []],
	['ex_', []],
	['exé', []],
	['ex9', []],
	['ex𝐀', []],
	['ex😀', [2]],
	['x', []],
	['spin-off', [8]],
	['spin', []],
	["isn't", [5]],
	['ya no es', [8, 5]],
	['ya   no', [7]],
	['ya', []],
	['yano', []],
	['競合他社です', [4, 2]],
	['경쟁  상대가', [6]],
	['', []],
])('at the opening of %j words end at %j', (text, expected) => {
	expect(ends(text, 0)).toEqual(expected);
	expect(ends(`é ${text}`, 2).map((end) => end - 2)).toEqual(expected);
});

test('without words nothing is found', () => {
	expect(phrase([])('ex', 0)).toEqual([]);
});

test('what is found is what a regular expression of the same words takes', () => {
	const words = ['a', 'a b', 'ab', 'a-b', 'b', '他', '他社'];
	const pattern = /(?:(?:b|ab|a-b|a\s+b|a)(?![\p{L}\p{N}_]|-\p{L})|他社|他)/uy;
	const text = fc.array(fc.constantFrom('a', 'b', ' ', '-', '_', '9', '他', '社', '𝐀', '😀'), { maxLength: 8 }).map((parts) => parts.join(''));
	fc.assert(fc.property(text, (any) => {
		pattern.lastIndex = 0;
		expect(phrase(words)(any, 0).length > 0).toBe(pattern.test(any));
	}), { numRuns: runs(2000) });
});
