/** A note without an Updated mark that is to get it as a property. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileConventions, DEFAULT_OWN_WORDS } from '../../../../src/core/actor/words/conventions';
import { ENGLISH } from '../../../../src/core/actor/words/languages/english';
import { setUpdatedDate } from '../../../../src/core/freshness/set-date/edits';
import { applyEdits, inverseEdits } from '../../../../src/core/markdown/write/text-edit';
import { runs } from '../../../runs';
import { read, READING } from '../../actor/reading';
import { granted } from '../../markdown/write/planned';

const TODAY = '2026-11-26';

const edits = (text: string, ...names: string[]) =>
	granted(setUpdatedDate(text, TODAY, {
		...READING,
		where: 'property',
		conventions: names.length === 0 ? READING.conventions : compileConventions([ENGLISH], { ...DEFAULT_OWN_WORDS, updatedProperties: names }),
	}));
const after = (text: string, ...names: string[]): string => applyEdits(text, edits(text, ...names));
const lines = (...text: string[]): string => text.join('\n');

describe('it is added', () => {
	test('as the last property', () => {
		expect(after(lines('---', 'tags: [actor]', 'ticker: A', '---', '', 'Text.'))).toBe(lines('---', 'tags: [actor]', 'ticker: A', 'updated: 2026-11-26', '---', '', 'Text.'));
	});

	test('as the only one, to front matter without any and to a note without front matter', () => {
		expect(after(lines('---', '---', 'Text.'))).toBe(lines('---', 'updated: 2026-11-26', '---', 'Text.'));
		expect(after(lines('#actor', '', 'Text.'))).toBe(lines('---', 'updated: 2026-11-26', '---', '#actor', '', 'Text.'));
		expect(after('')).toBe(lines('---', 'updated: 2026-11-26', '---', ''));
	});

	test('below a list or a text of several lines', () => {
		expect(after(lines('---', 'tags:', '  - actor', 'about: |', '  Two', '  lines', '---'))).toBe(
			lines('---', 'tags:', '  - actor', 'about: |', '  Two', '  lines', 'updated: 2026-11-26', '---'),
		);
	});

	test('with the line breaks of the note, and after its byte order mark', () => {
		expect(after('---\r\ntags: [actor]\r\n---\r\n')).toBe('---\r\ntags: [actor]\r\nupdated: 2026-11-26\r\n---\r\n');
		expect(after('\ufeff#actor\r\nText.')).toBe('\ufeff---\r\nupdated: 2026-11-26\r\n---\r\n#actor\r\nText.');
	});

	test('under the first name the person has for it, as the person writes it', () => {
		expect(after(lines('---', 'tags: [actor]', '---'), 'last_updated', 'updated')).toBe(lines('---', 'tags: [actor]', 'last_updated: 2026-11-26', '---'));
	});

	test('beside a footer that says when the note was made', () => {
		expect(after(lines('---', 'tags: [actor]', '---', '*Created 2025-03-04*'))).toBe(lines('---', 'tags: [actor]', 'updated: 2026-11-26', '---', '*Created 2025-03-04*'));
	});
});

describe('an empty property is filled in', () => {
	test.each([
		['updated:', 'updated: 2026-11-26'],
		['updated: ', 'updated: 2026-11-26 '],
		['updated: ""', 'updated: "2026-11-26"'],
		["Last_Updated: '' # when?", "Last_Updated: '2026-11-26' # when?"],
	])('%s', (property, expected) => {
		expect(after(lines('---', property, 'tags: [actor]', '---'))).toBe(lines('---', expected, 'tags: [actor]', '---'));
		expect(after(['---', 'tags: [actor]', property, '---', ''].join('\r\n'))).toBe(['---', 'tags: [actor]', expected, '---', ''].join('\r\n'));
	});

	test('the first of the person’s own that is empty', () => {
		expect(after(lines('---', 'reviewed:', 'modified:', '---'))).toBe(lines('---', 'reviewed:', 'modified: 2026-11-26', '---'));
	});
});

describe('a property that is the mark already is changed in place, wherever dates are to go', () => {
	test.each([
		['updated: 2026-01-01', 'updated: 2026-11-26'],
		['updated: "March 4, 2025"', 'updated: "November 26, 2026"'],
		['updated: "[[2025-07-16]]"', 'updated: "[[2026-11-26]]"'],
		['updated: 06-10-2026', 'updated: 2026-11-26'],
	])('%s', (property, expected) => {
		expect(after(lines('---', property, '---', ''))).toBe(lines('---', expected, '---', ''));
	});

	test('and so is a footer', () => {
		expect(after(lines('---', 'tags: [actor]', '---', '', '*Updated 2026-01-01*'))).toBe(lines('---', 'tags: [actor]', '---', '', '*Updated 2026-11-26*'));
	});
});

describe('the note gets a footer line instead', () => {
	test.each([
		['where the property holds something else', ['---', 'updated: soon', '---', '']],
		['where it holds a list', ['---', 'updated:', '  - 2026-01-01', '---', '']],
		['where its value is on the next line', ['---', 'updated:', '  soon', '---', '']],
		['where its value is further down', ['---', 'updated: # when?', '', '# Or:', '  soon', '---', '']],
		['where the properties would be no valid YAML any more', ['---', '{ ticker: A }', '---', '']],
		['where its name is in quotes', ['---', '"updated":', '---', '']],
	])('%s', (_, note) => {
		for (const lineBreak of ['\n', '\r\n', '\r']) {
			const expected = lines(...note).trimEnd() + lines('', '', '*Updated 2026-11-26*') + (note.at(-1) === '' ? '\n' : '');
			expect(after(note.join(lineBreak))).toBe(expected.replaceAll('\n', lineBreak));
		}
	});

	test('where the person has no name for it, or one that needs quotes', () => {
		for (const name of ['', 'updated: on', '- updated']) expect(after('Text.', name)).toBe(lines('Text.', '', '*Updated 2026-11-26*'));
	});
});

describe('for any note', () => {
	const PROPERTIES = ['tags: [actor]', 'updated:', 'updated: ""', 'updated: soon', 'modified:', 'about: |', '  text', 'x: {', 'list:', '  - a', '# comment', '', 'created: 2025-01-01', 'updated: [', 'not yaml'];
	const BODY = ['', '#actor', '---', 'Text.', '## Quick stats', '*Created 2025-01-01*', '*Corrected 2026-03-01*', '```', '%%', '*Updated Jan 2026*'];
	const anyNote = fc
		.tuple(fc.option(fc.array(fc.constantFrom(...PROPERTIES), { maxLength: 5 })), fc.array(fc.constantFrom(...BODY), { maxLength: 6 }), fc.constantFrom('\n', '\r\n', '\r'), fc.constantFrom('', '\ufeff'))
		.map(([properties, body, lineBreak, mark]) => mark + [...(properties === null ? [] : ['---', ...properties, '---']), '#actor', ...body].join(lineBreak));

	test('the reader then reads today or this month, a second time changes nothing, and it can be taken back to the letter', () => {
		fc.assert(
			fc.property(anyNote, (text) => {
				const made = edits(text);
				const changed = applyEdits(text, made);
				expect(TODAY.startsWith(read(changed)?.updated?.date ?? 'unread')).toBe(true);
				expect(edits(changed)).toEqual([]);
				expect(applyEdits(changed, inverseEdits(text, made))).toBe(text);
				expect(made.every(({ from, to, insert }) => from === to || insert === 'Nov 2026' || (insert === TODAY && text.slice(from, to) === '2026-03-01'))).toBe(true);
			}),
			{ numRuns: runs(3000) },
		);
	});
});
