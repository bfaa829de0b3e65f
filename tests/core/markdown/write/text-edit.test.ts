/** Changes of a text as data: what they make of it, and what takes them back. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, editsBack, inverseEdits, type TextEdit } from '../../../../src/core/markdown/write/text-edit';
import { runs } from '../../../runs';

const TEXT = 'One, two and three.';
const EDITS: readonly TextEdit[] = [
	{ from: 0, to: 3, insert: 'Thirty-one' },
	{ from: 4, to: 8, insert: '' },
	{ from: 13, to: 13, insert: 'then ' },
	{ from: 13, to: 18, insert: '3' },
];

/** A text and edits of it, in order and apart: pieces that are kept by turns with pieces that others come in place of. */
const editedText = fc.array(fc.record({ kept: fc.string(), replaced: fc.string(), insert: fc.string() }), { maxLength: 6 }).map((pieces) => {
	let text = '';
	const edits: TextEdit[] = [];
	for (const { kept, replaced, insert } of pieces) {
		const from = text.length + kept.length;
		text += kept + replaced;
		edits.push({ from, to: text.length, insert });
	}
	return { text, edits };
});

test('edits count in the text as it was, whatever those before them add or take away', () => {
	expect(applyEdits(TEXT, EDITS)).toBe('Thirty-one, and then 3.');
});

describe('what was changed is taken back', () => {
	test('by edits that count in the changed text', () => {
		expect(inverseEdits(TEXT, EDITS)).toEqual([
			{ from: 0, to: 10, insert: 'One' },
			{ from: 11, to: 11, insert: ' two' },
			{ from: 16, to: 21, insert: '' },
			{ from: 21, to: 22, insert: 'three' },
		]);
	});

	test.each<[string, readonly TextEdit[], isTakenBack: boolean]>([
		['below it', [{ from: 18, to: 18, insert: ' More.' }], true],
		['above it', [{ from: 0, to: 0, insert: 'Not ' }], false],
		['in it', [{ from: 4, to: 7, insert: 'or' }], false],
		['above it, as long as what was there', [{ from: 0, to: 3, insert: 'Two' }], false],
	])('unless the text has changed since: %s', (_, since, isTakenBack) => {
		const without = [{ from: 3, to: 8, insert: '' }, { from: 13, to: 18, insert: '3' }];
		const after = applyEdits(TEXT, without);
		const now = applyEdits(after, since.map((edit) => ({ ...edit, from: Math.min(edit.from, after.length), to: Math.min(edit.to, after.length) })));
		expect(applyEdits(now, editsBack(now, TEXT, without))).toBe(isTakenBack ? `${TEXT} More.` : now);
	});

	test('where nothing was taken away, but not at a place where other words stand by now', () => {
		const without = [{ from: 3, to: 8, insert: '' }];
		expect(editsBack(applyEdits(TEXT, without), TEXT, without)).toEqual([{ from: 3, to: 3, insert: ', two' }]);
		expect(editsBack(`So: ${applyEdits(TEXT, without)}`, TEXT, without)).toEqual([]);
	});

	test('to the letter, however many places there are and however their lengths differ', () => {
		fc.assert(
			fc.property(editedText, ({ text, edits }) => {
				expect(applyEdits(applyEdits(text, edits), inverseEdits(text, edits))).toBe(text);
			}),
			{ numRuns: runs(500) },
		);
	});
});
