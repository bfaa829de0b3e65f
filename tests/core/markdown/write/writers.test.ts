/** Whatever the note and however its lines end: what a writer writes is read as it was meant and all else as before, or nothing is written. */

import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { runs } from '../../../runs';
import { DAMAGED_VAULTS } from '../mutated-notes';
import { writeBy, WRITERS } from './writers';

const LINE_ENDS = [['LF', '\n'], ['CRLF', '\r\n'], ['CR', '\r']] as const;
const markdownIt = new MarkdownIt();

/** How many rows of tables a text has, as GFM reads them. */
function rowsIn(text: string): number {
	return markdownIt.parse(text, {}).filter(({ type }) => type === 'tr_open').length;
}

describe.each(WRITERS)('$name', (writer) => {
	describe.each(DAMAGED_VAULTS)('in damaged notes of $name', ({ missing, notes }) => {
		const anyNote = fc.tuple(
			notes.map((text) => text.replace(/^\uFEFF/, '')),
			fc.constantFrom(...LINE_ENDS.map(([, lineEnd]) => lineEnd)),
			fc.constantFrom('', '\uFEFF'),
			fc.constantFrom('', '\n'),
			fc.nat(),
		).map(([text, lineEnd, mark, end, line]) => {
			const note = text.replace(/\n+$/, '') + end;
			return { text: mark + note.replaceAll('\n', lineEnd), lineEnd, mark, line: line % (note.split('\n').length) };
		});

		test.skipIf(missing)('is read, and nothing else is read otherwise than before', () => {
			fc.assert(fc.property(anyNote, ({ text, lineEnd, mark, line }) => {
				const written = writeBy(writer, text, line);
				if ('refusal' in written) {
					expect([written.refusal, /```|~~~|%%|<[!?a-z]/i.test(text)]).toEqual([expect.stringMatching(/^Nothing inserted: .*never closes/), true]);
					return;
				}
				const { after } = written;
				expect(writer.isThere(after)).toBe(true);
				expect(writer.others(after)).toEqual(writer.others(text));
				expect([after.startsWith(mark), after.split('\uFEFF').length]).toEqual([true, text.split('\uFEFF').length]);
				if (!writer.again) expect(writeBy(writer, after, line)).toEqual({ after });
				if (text.includes(lineEnd)) expect(after.replaceAll(lineEnd, '')).not.toMatch(/[\r\n]/);
			}), { numRuns: runs(3000) });
		});
	});

	test('cuts no table apart, whose rows need no pipe', () => {
		const lines = fc.array(fc.constantFrom('', '', 'plain', '| a | b |', '| a | b |', '| --- | --- |', '---', '## Related', '## Quick stats', '*Created 2025-01-01*'), { maxLength: 12 });
		fc.assert(fc.property(lines, fc.nat(), (note, line) => {
			const text = note.join('\n');
			const written = writeBy(writer, text, line % (note.length || 1));
			if ('refusal' in written) throw new Error(written.refusal);
			if (written.after !== text) expect(rowsIn(written.after) - rowsIn(text)).toBe(writer.rows);
		}), { numRuns: runs(2000) });
	});
});
