/**
 * Every word of every language, in a note in which it does its work. The words are recorded in
 * `words-by-language.json` and never taken from the tables, so that one that goes missing there is noticed.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dateAt } from '../../../../src/core/actor/dates/written-date';
import { readActorNote } from '../../../../src/core/actor/read-actor-note';
import { compileConventions, type Conventions } from '../../../../src/core/actor/words/conventions';
import { LANGUAGES } from '../../../../src/core/actor/words/languages/languages';
import type { Vocabulary } from '../../../../src/core/actor/words/vocabulary';
import { READING } from '../reading';
import { dateExamples, NOTES, readingOf, type Reading } from './examples';

const RECORDED = JSON.parse(readFileSync(join(import.meta.dirname, 'words-by-language.json'), 'utf8')) as Readonly<Record<string, Vocabulary>>;

const FIELDS = Object.keys(NOTES) as (keyof typeof NOTES)[];

/** What a note of the lines reads as, in one language alone. */
function readLines(lines: readonly string[], conventions: Conventions): Reading {
	const note = readActorNote(`#actor\n\n${lines.join('\n')}`, 'Acme.md', { ...READING, conventions });
	if (note === undefined) throw new Error('The tag line made no actor note.');
	return readingOf(note);
}

describe.each(Object.entries(RECORDED))('in %s', (code, recorded) => {
	const words = LANGUAGES.get(code)?.words;
	const conventions = compileConventions(words === undefined ? [] : [words]);

	test.each(FIELDS)('each word of %s is read', (field) => {
		const examples = recorded[field].map((word) => ({ word, ...NOTES[field](word, recorded) }));
		const readings = examples.map(({ word, lines }) => ({ word, ...readLines(lines, conventions) }));
		expect(readings).toEqual(examples.map(({ word, reads }): unknown => expect.objectContaining({ word, ...reads })));
	});

	test('each month, weekday, joining word and ending of a day is read in a date', () => {
		const examples = dateExamples(recorded);
		const read = examples.map(([text]) => {
			const date = dateAt(text, 0, conventions);
			return [text, date?.to === text.length ? date.date?.date : undefined];
		});
		expect(read).toEqual(examples);
	});

	test('the tables hold the recorded words: a new one is to be added to words-by-language.json', () => {
		expect(words).toEqual(recorded);
	});
});

test('every language is recorded', () => {
	expect(Object.keys(RECORDED)).toEqual([...LANGUAGES.keys()]);
});
