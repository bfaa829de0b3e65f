/** That an edited note keeps the bytes of what was not edited. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withLineEndsOf, withPlainLineEnds } from '../host/page/vault/line-ends';
import { decodeNote, encodeNote } from '../host/page/vault/note-text';
import { runs } from '../runs';

const ends = fc.constantFrom('\n', '\r\n', '\r');
const line = fc.tuple(fc.constantFrom('', 'a', 'b', '# Head', 'x y'), ends);
/** A lone `\r` before a `\n` would be read as one end of both. */
const text = fc.tuple(fc.array(line, { maxLength: 8 }), fc.constantFrom('', 'last')).map(([lines, last]) => lines.flat().join('') + last);

describe('line ends', () => {
	it.each([
		['a\r\nb\r\n', 'a\nnew\nb\n', 'a\r\nnew\r\nb\r\n'],
		['a\r\nb', 'a\nb\nc', 'a\r\nb\r\nc'],
		['a\rb\r', 'a\nb\nc\n', 'a\rb\rc\r'],
		['a\r\nb\nc\r\n', 'a\nnew\nb\nc\n', 'a\r\nnew\r\nb\nc\r\n'],
		['a\r\nb\nc\nd\r\n', 'new\na\nb\nc\nd\nnew\n', 'new\r\na\r\nb\nc\nd\r\nnew\r\n'],
		['a\nb\n', 'b\n', 'b\n'],
		['a\r\n', '', ''],
	])('of %j, edited into %j, give %j', (before, edited, after) => {
		expect(withLineEndsOf(before, edited)).toBe(after);
	});

	it('of a note that was not edited stay as they were, however mixed', () => {
		fc.assert(fc.property(text, (before) => {
			expect(withLineEndsOf(before, withPlainLineEnds(before))).toBe(before);
		}), { numRuns: runs(2000) });
	});

	it('never change the words of an edit', () => {
		fc.assert(fc.property(text, text.map(withPlainLineEnds), (before, edited) => {
			expect(withPlainLineEnds(withLineEndsOf(before, edited))).toBe(edited);
		}), { numRuns: runs(2000) });
	});

	it('before and after an edited place stay as they were', () => {
		fc.assert(fc.property(text, text, (start, end) => {
			const before = `${start}\nPLACE\r\n${end}`;
			fc.pre(!start.endsWith('\r'));
			expect(withLineEndsOf(before, withPlainLineEnds(before).replace('PLACE', 'other'))).toBe(before.replace('PLACE', 'other'));
		}), { numRuns: runs(2000) });
	});
});

it('any bytes of a note are written as they were read', () => {
	fc.assert(fc.property(fc.uint8Array(), fc.boolean(), fc.string(), (odd, marked, words) => {
		for (const body of [odd, new TextEncoder().encode(words)]) {
			const bytes = Uint8Array.from([...(marked ? [0xef, 0xbb, 0xbf] : []), ...body]);
			expect([...encodeNote(decodeNote(bytes))]).toEqual([...bytes]);
		}
	}), { numRuns: runs(2000) });
});
