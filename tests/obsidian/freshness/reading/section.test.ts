import { describe, expect, test } from 'vitest';
import { findUpdatedMarks } from '../../../../src/core/actor/read-actor-note';
import { spotInSection } from '../../../../src/obsidian/freshness/reading/section';
import { READING } from '../../../core/actor/reading';

/** Where each section of a note, from one blank line to the next, shows the age by the note's first Updated mark. */
function spots(...lines: string[]): (string | undefined)[] {
	const text = lines.join('\n');
	const [mark] = findUpdatedMarks(text, READING);
	if (mark === undefined) throw new Error('The note has no mark.');
	const starts = lines.flatMap((line, at) => (line !== '' && (at === 0 || lines[at - 1] === '') ? [at] : []));
	return starts.map((lineStart) => {
		const end = lines.indexOf('', lineStart);
		return spotInSection({ text, lineStart, lineEnd: (end < 0 ? lines.length : end) - 1 }, mark);
	});
}

describe('the age of a note is shown', () => {
	test.each([
		['in the section that holds the mark', ['# A', '', 'Text.', '', '*Updated 2026-01-01*', '', 'More.'], [undefined, undefined, 'at mark', undefined]],
		['on whichever line of it', ['# A', '', '*Sources*', '*Updated 2026-01-01*', 'More.', '', 'Text.'], [undefined, 'at mark', undefined]],
		['above the first section where it is a property', ['---', 'updated: 2026-01-01', 'ticker: A', '---', '', '# A', '', 'Text.'], [undefined, 'on top', undefined]],
		['above no rule further down', ['---', 'updated: 2026-01-01', '---', '', 'Text.', '', '---', '', 'Text.'], [undefined, 'on top', undefined, undefined]],
	])('%s', (_, lines, expected) => {
		expect(spots(...lines)).toEqual(expected);
	});
});
