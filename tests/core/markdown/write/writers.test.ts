/** Whatever the note and however its lines end: what a writer writes is read as it was meant and all else as before, or nothing is written. */

import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { runs } from '../../../runs';
import { DAMAGED_VAULTS } from '../mutated-notes';
import { writeBy, WRITERS, type Writer } from './writers';

const LINE_ENDS = [['LF', '\n'], ['CRLF', '\r\n'], ['CR', '\r']] as const;
const markdownIt = new MarkdownIt();

/** How many rows of tables a text has, as GFM reads them. */
function rowsIn(text: string): number {
	return markdownIt.parse(text, {}).filter(({ type }) => type === 'tr_open').length;
}

/** What became of a note, in words. */
function outcomeOf(writer: Writer, text: string, line: number): string {
	const written = writeBy(writer, text, line);
	if ('refusal' in written) return `left alone: ${written.refusal}`;
	const { after } = written;
	const ends = (some: string): string => [...new Set(some.match(/\r\n|\r|\n/g))].join('');
	const faults = [
		!writer.isThere(after) && 'not read',
		ends(after) !== ends(text) && 'other line ends',
		after.lastIndexOf('\uFEFF') !== text.lastIndexOf('\uFEFF') && 'the mark moved',
		JSON.stringify(writer.others(after)) !== JSON.stringify(writer.others(text)) && 'something else is read otherwise',
	].filter((fault) => fault !== false);
	return faults.length > 0 ? faults.join(', ') : after === text ? 'there already' : 'written';
}

const NOTE = '---\nticker: A\n---\n\nMakes anvils.\n\n**Bear:**\n\n## Related\n\n- [[Basalt]] — rival\n';
const NEVER_CLOSED = 'left alone: Nothing inserted: the code block or comment at the cursor never closes and would take it in. Close it first.';

/** A note, and the line that the cursor is on. */
interface Kind {
	readonly name: string;
	readonly text: string;
	readonly line: number;
	/** What becomes of it where it is not written, by writer. */
	readonly others?: Readonly<Record<string, string>>;
}

const KINDS: readonly Kind[] = [
	{ name: 'line feeds', text: NOTE, line: 4 },
	{ name: 'Windows line ends', text: NOTE.replaceAll('\n', '\r\n'), line: 4 },
	{ name: 'carriage returns', text: NOTE.replaceAll('\n', '\r'), line: 4 },
	{ name: 'a byte order mark', text: `\uFEFF${NOTE}`, line: 4 },
	{ name: 'a byte order mark and no properties', text: '\uFEFFMakes anvils.\n', line: 0 },
	{ name: 'no line break at its end', text: NOTE.trimEnd(), line: 10 },
	{ name: 'code that never closes', text: `${NOTE}\n\`\`\`\ncode\n`, line: 13, others: { 'a static table at the cursor': NEVER_CLOSED } },
	{ name: 'a comment that never closes', text: `${NOTE}\n%%\nhidden`, line: 13, others: { 'a static table at the cursor': NEVER_CLOSED } },
];

describe.each(KINDS)('in a note with $name', ({ text, line, others = {} }) => {
	test.each(WRITERS)('$name is written', (writer) => {
		expect(outcomeOf(writer, text, line)).toBe(others[writer.name] ?? 'written');
	});

	test.each(WRITERS.filter(({ again }) => !again))('$name is written once', (writer) => {
		const written = writeBy(writer, text, line);
		expect('refusal' in written ? written.refusal : outcomeOf(writer, written.after, line)).toBe('there already');
	});
});

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

		test.skipIf(missing)('is read, and nothing else is read otherwise than before', { timeout: 600_000 }, () => {
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
			// Between rules at the top would be properties, and no table.
			const text = ['Text.', '', ...note].join('\n');
			const written = writeBy(writer, text, line % (note.length + 2));
			if ('refusal' in written) throw new Error(written.refusal);
			if (written.after !== text) expect(rowsIn(written.after) - rowsIn(text)).toBe(writer.rows);
		}), { numRuns: runs(2000) });
	});
});
