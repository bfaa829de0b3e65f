/** A person's own headings and labels, typed in any way they stand in a note. */

import { describe, expect, test } from 'vitest';
import type { ActorNote } from '../../../../src/core/actor/note/actor-note';
import { readActorNote } from '../../../../src/core/actor/read-actor-note';
import { compileConventions, DEFAULT_OWN_WORDS, type OwnWords } from '../../../../src/core/actor/words/conventions';
import { ENGLISH } from '../../../../src/core/actor/words/languages/english';
import { READING } from '../reading';

function readWith(own: Partial<OwnWords>, ...lines: string[]): ActorNote {
	const conventions = compileConventions([ENGLISH], { ...DEFAULT_OWN_WORDS, ...own });
	const note = readActorNote(['#actor', '', ...lines].join('\n'), 'Acme.md', { ...READING, conventions });
	if (note === undefined) throw new Error('The tag line made no actor note.');
	return note;
}

describe('an own heading', () => {
	test.each([
		['Facts', '## 💹 Facts (2026)'],
		['## 💹 Facts (2026)', '## Facts'],
		['3. Facts', '## 3. Facts'],
		['Facts (2026)', '## Facts (2027):'],
		['**Facts**', '## Facts'],
		['💹 Facts:', '### 4. facts'],
		['Current status*', '## Current status — Q1 FY27'],
		['*facts', '## Our favourite facts'],
		['Facts (as of *)', '## Facts (as of May)'],
		['state * nation', '## State of the nation'],
	])('%s finds %s', (typed, heading) => {
		expect(readWith({ statsHeadings: [typed] }, heading, '- HQ: Oslo').quickStats).toMatchObject([{ metric: 'HQ', value: 'Oslo' }]);
		expect(readWith({ relatedHeadings: [typed] }, heading, '- [[Beta]]').related).toMatchObject([{ target: 'Beta' }]);
	});

	test.each([['Facts', '## Facts and figures'], ['Facts*', '## Fun facts'], ['*', '## Anything'], ['##', '## Anything'], ['a*b*a', '## ab']])('%s does not find %s', (typed, heading) => {
		expect(readWith({ statsHeadings: [typed] }, heading, '- HQ: Oslo').quickStats).toEqual([]);
	});
});

describe('an own label', () => {
	test.each([
		['Moat', '**Moat:**'],
		['Moat:', '## 🏰 Moat (wide)'],
		['## 🏰 Moat', '**Moat (wide)**:'],
		['2. Moat', '## 2. Moat'],
		['Why * wins', '## Why Acme wins'],
		['Why * wins', '**Why it wins:**'],
		['*moat', '## Its data moat'],
	])('%s finds %s', (typed, label) => {
		expect(readWith({ bullLabels: [typed] }, label, '', '- One').bull.map(({ text }) => text)).toEqual(['One']);
		expect(readWith({ bearLabels: [typed] }, label, '', '- One').bear.map(({ text }) => text)).toEqual(['One']);
	});

	test('in bold letters has the text on its line, in a list too', () => {
		expect(readWith({ bullLabels: ['Openings'] }, '- **Openings:** rates fall', '- **Openings**: 40 stores').bull).toMatchObject([{ text: 'rates fall' }, { text: '40 stores' }]);
		expect(readWith({ bullLabels: ['Openings'] }, '- Openings: rates fall').bull).toEqual([]);
	});

	test('is in force beside the words of a language', () => {
		expect(readWith({ bullLabels: ['Upside'] }, '- **Upside:** 35%').bull).toMatchObject([{ text: '35%' }]);
		expect(readWith({}, '- **Upside:** 35%').bull).toEqual([]);
	});
});
