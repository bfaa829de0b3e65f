/** Words looked up in a text: where they may stand, what ends them, and in which order they are found. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInsideWord, phrasesAt, phrasesIn, phraseTable } from '../../../../src/core/actor/words/phrase';
import { runs } from '../../../runs';

const TABLE = phraseTable(new Map([
	['some', ['ya no', 'ya no es', 'ex', 'spin-off', "isn't", 'été', '競合', '競合他社', '경쟁 상대']],
	['others', ['ex', 'no']],
]));

const found = (text: string): string[] => phrasesIn(text, TABLE).map(({ from, to }) => text.slice(from, to));

test.each<[string, string[]]>([
	['ex', ['ex']],
	['ex acme', ['ex']],
	['ex-', ['ex']],
	['ex-acme', []],
	['exit', []],
	['ex_', []],
	['_ex', ['ex']],
	['exé', []],
	['ex9', []],
	['ex𝐀', []],
	['ex😀', ['ex']],
	['x', []],
	['spin-off', ['spin-off']],
	['spin', []],
	["isn't", ["isn't"]],
	['(été)', ['été']],
	['ya no es', ['ya no es', 'ya no', 'no']],
	['ya   no', ['ya   no', 'no']],
	['ya', []],
	['yano', []],
	['競合他社です', ['競合他社', '競合']],
	['경쟁  상대가', ['경쟁  상대']],
	['', []],
])('in %j stand %j', (text, phrases) => {
	expect(found(text)).toEqual(phrases);
	expect(found(`é ${text}`)).toEqual(phrases);
});

test('a word is told which lists it is in', () => {
	expect(phrasesIn('ex no', TABLE).map(({ lists }) => [...lists])).toEqual([['some', 'others'], ['others']]);
});

test.each<[string, boolean]>([['ex', true], ['-ex', true], ['競合ex', false], ['ếex', false], ['𝐀ex', false], ['😀ex', true]])(
	'in %j the word is whole: %j', (text, isWhole) => {
		expect(phrasesIn(text, TABLE).at(-1)).toMatchObject({ to: text.length, isWhole });
	},
);

test('no more are looked for than are asked for', () => {
	expect(phrasesIn('no no no', TABLE, 1)).toHaveLength(1);
});

test('without words nothing is found', () => {
	expect(phrasesIn('ex', phraseTable(new Map([['some', []]])))).toEqual([]);
});

test('what stands at a place is found among all', () => {
	const all = phrasesIn('no ya no es ex', TABLE);
	expect(all.map(({ from }) => from)).toEqual([0, 3, 3, 6, 12]);
	for (let place = -1; place < 15; place++) expect(phrasesAt(place, all)).toEqual(all.filter(({ from }) => from === place));
});

describe('a place is inside a word', () => {
	test.each<[string, boolean]>([['', false], ['a', true], ['9', true], ['_', false], ['é', true], ['社', true], ['𝐀', true], ['😀', false]])(
		'behind %j: %j', (before, isInside) => {
			expect(isInsideWord(`${before}x`, before.length)).toBe(isInside);
		},
	);
});

test('what is found is what a regular expression of the same words finds', () => {
	const table = phraseTable(new Map([['some', ['a', 'a b', 'ab', 'a-b', 'b', '他', '他社']]]));
	const pattern = /(?<![\p{L}\p{N}])(?:b|ab|a-b|a\s+b|a)(?![\p{L}\p{N}_]|-\p{L})|他社|他/gu;
	const text = fc.array(fc.constantFrom('a', 'b', ' ', '-', '_', '9', '他', '社', '𝐀', '😀'), { maxLength: 8 }).map((parts) => parts.join(''));
	fc.assert(fc.property(text, (any) => {
		let end = 0;
		const apart = phrasesIn(any, table).filter(({ from, to, isWhole }) => {
			if (!isWhole || from < end) return false;
			end = to;
			return true;
		});
		expect(apart.map(({ from, to }) => any.slice(from, to))).toEqual(any.match(pattern) ?? []);
	}), { numRuns: runs(2000) });
});
