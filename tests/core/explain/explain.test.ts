/** Why something of a note is on its card, and why something is not. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readActorNote } from '../../../src/core/actor/read-actor-note';
import { readActorRule } from '../../../src/core/actor/vault/rule';
import { readLeftOut } from '../../../src/core/actor/vault/left-out';
import { explainActor } from '../../../src/core/explain/actor-rule';
import { explainNote, type Explanation } from '../../../src/core/explain/explain';
import { explainOnCard } from '../../../src/core/explain/on-card';
import { printExplanation } from '../../../src/core/explain/print';
import { noteReading } from '../../../src/core/explain/reading';
import { readOptionsFor } from '../../../src/core/settings/note-reading';
import { DEFAULT_SETTINGS, type DossierSettings } from '../../../src/core/settings/settings';
import { runs } from '../../runs';
import { READING } from '../actor/reading';

function explained(lines: readonly string[], settings: Partial<DossierSettings> = {}): Explanation {
	const reading = readOptionsFor({ ...DEFAULT_SETTINGS, ...settings }, 'en', READING.parseYaml);
	return explainNote(['#actor', '', ...lines].join('\n'), 'Acme.md', { reading, hasSummary: true });
}

function reasons(lines: readonly string[], settings: Partial<DossierSettings> = {}): unknown[] {
	return explained(lines, settings).read.map(({ part, count, reason: { sentence, word, setting } }) => [part, count, sentence, word, setting]);
}

function unread(lines: readonly string[], settings: Partial<DossierSettings> = {}): unknown[] {
	return explained(lines, settings).unread.map(({ heading, line, content, reason, setting }) => [heading, line, content, reason, setting]);
}

const STATS = ['| Metric | Value |', '| --- | --- |', '| Crates | 12 |', '| Staff | 3 |'];

describe('which rule makes a note an actor note', () => {
	const explain = (text: string, path: string, ...rules: string[]): string => {
		const actorRules = rules.flatMap((rule) => readActorRule(rule) ?? []);
		return explainActor(text, path, { ...READING, actorRules }).sentence;
	};

	test.each<[string, string, string[], string]>([
		['#actor', 'A.md', ['Firms/', '#actor'], 'It is an actor note, by the rule "#actor".'],
		['', 'A.md', ['#actor'], 'It is no actor note: it has no tag #actor.'],
		['', 'A.md', ['Firms/', 'has ticker'], 'It is no actor note: it isn\'t in Firms/; it has no property "ticker".'],
		['---\ntype: note\n---\n', 'A.md', ['type = company | person'], 'It is no actor note: its property "type" is "note", not company or person.'],
		['---\nType: [a, b]\n---\n', 'A.md', ['type = company'], 'It is no actor note: its property "Type" is "a, b", not company.'],
		['', 'A.md', ['type = company'], 'It is no actor note: it has no property "type".'],
		['', 'A.md', ['A/', 'B/', 'C/', 'D/', 'E/', 'F/', 'G/'],
			'It is no actor note: it isn\'t in A/; it isn\'t in B/; it isn\'t in C/; it isn\'t in D/; it isn\'t in E/. The same goes for the other 2 of your rules.'],
	])('%j at %s by %j', (text, path, rules, sentence) => {
		expect(explain(text, path, ...rules)).toBe(sentence);
	});

	test.each<[string, string, string, string]>([
		['#actor', 'Old/A.md', '"Old/" is one of Obsidian\'s excluded files', 'You can change that in Obsidian\'s settings: Files and links, Excluded files.'],
		['#actor', 'Forms/A.md', '"Forms" is the template folder of Templates', 'You can change that in the settings of Templates: Template folder location.'],
		['#actor', 'Drafts/A.md', 'the rule "not Drafts/" leaves it out', 'You can change the rules in Dossier\'s settings.'],
		['#actor\n\n# {{title}}', 'A.md', 'its name or title is for a template to fill in', 'Give it a name and a title of its own.'],
	])('%j at %s is left out, and it says by what', (text, path, because, leftOutHint) => {
		const leftOut = readLeftOut({ 'app.json': '{"userIgnoreFilters":["Old/"]}', 'templates.json': '{"folder":"Forms"}' });
		const actorRules = ['#actor', 'not Drafts/'].flatMap((rule) => readActorRule(rule) ?? []);
		expect(explainActor(text, path, { ...READING, actorRules, leftOut })).toEqual({ rule: null, sentence: `It is no actor note: ${because}.`, leftOutHint });
	});
});

describe('why a part is there', () => {
	test.each<[string, string[], Partial<DossierSettings>, unknown[]]>([
		['quick stats', ['## 📊 Quick stats', ...STATS], {}, ['quick stats', 2, 'Under "📊 Quick stats" (line 3), a heading that Dossier reads as quick stats.', 'quick stats', 'statsHeadings']],
		['a wider heading', ['## Key facts', ...STATS], {}, ['quick stats', 2,
			'Under "Key facts" (line 3). Dossier reads it as quick stats, as the note has no heading such as "Quick stats".', 'key facts', 'statsHeadings']],
		['an own heading', ['## Numbers', ...STATS], { statsHeadings: ['Numbers'] }, ['quick stats', 2, 'Under "Numbers" (line 3), one of your quick stats headings.', null, 'statsHeadings']],
		['a label', ['**Bull case:**', '- Cheap', '- Growing'], {}, ['bull', 2, 'Under "Bull case" (line 3), and "bull" makes it a bull point.', 'bull', 'bullLabels']],
		['an own label', ['## Edge', '- Cheap'], { bullLabels: ['Edge'] }, ['bull', 1, 'Under "Edge" (line 3), one of your bull labels.', null, 'bullLabels']],
		['risks', ['## Key risks', '- Fire'], {}, ['bear', 1, 'Under "Key risks" (line 3). The note has no other bear points, so its risks are shown.', 'key risks', 'risksAsBear']],
		['related actors', ['## Related', '- [[Globex]]'], {}, ['related', 1, 'Under "Related" (line 3), a heading that Dossier reads related actors from.', 'related', 'relatedHeadings']],
		['an own heading of them', ['## Circle', '### Peers', '- [[Globex]]'], { relatedHeadings: ['Circle'] },
			['related', 1, 'Under "Circle" (line 3), one of your related headings, in the group "Peers".', null, 'relatedHeadings']],
		['an own section', ['## Edge', '- Cheap'], { cardSections: ['Edge'] }, ['own', 1, 'Under "Edge" (line 3), which you show on the card.', null, 'cardSections']],
		['a date', ['*Updated 2026-01-01*'], {}, ['updated', 1, 'Line 3, "*Updated 2026-01-01*", dates the note.', null, 'updateLabels']],
		['a summary', ['Acme makes anvils for coyotes.'], {}, ['summary', 1, 'The first sentence of the note (line 3).', null, 'cardSummary']],
	])('%s', (_, lines, settings, reason) => {
		expect(reasons(lines, settings)).toContainEqual(reason);
	});

	test('a date among the properties', () => {
		const { read } = explainNote('---\nupdated: 2026-01-01\n---\n#actor\n', 'A.md', { reading: READING, hasSummary: true });
		expect(read[0]?.reason).toMatchObject({ sentence: 'The property "updated" (line 2) dates the note.', line: 2, setting: 'updatedProperties' });
	});

	test('rows under several labels have a reason each', () => {
		expect(reasons(['**Bull:**', '- Cheap', '', '**Strengths:**', '- Brand']).map((reason) => (reason as unknown[])[2])).toEqual([
			'Under "Bull" (line 3), and "bull" makes it a bull point.', 'Under "Strengths" (line 6), and "strengths" makes it a bull point.',
		]);
	});

	test('a section without rows has one too', () => {
		const note = readActorNote('#actor', 'A.md', READING);
		if (note === undefined) throw new Error('No actor note.');
		const reading = noteReading(note, '#actor', READING.conventions);
		expect(explainOnCard(reading, { part: 'bear', line: null }, null)).toMatchObject({ setting: 'bearLabels', line: null });
		expect(explainOnCard(reading, { part: 'quick stats', line: null }, null)).toMatchObject({ setting: 'statsHeadings', line: null });
	});
});

describe('why a section is not read', () => {
	const UNKNOWN = 'Dossier doesn\'t know its heading';
	const COMPARED = 'a comparison uses its figures where the quick stats have none';
	const CRATES = ['| Crate | Price |', '| --- | --- |', '| Oak | 12 |', '| Pine | 3 |'];

	test.each<[string, string[], unknown[]]>([
		['a table', ['## Deals', '| A | B | C | D |', '| --- | --- | --- | --- |', '| 1 | 2 | 3 | 4 |'], ['Deals', 3, 'a table of four columns', UNKNOWN, 'cardSections']],
		['a table of figures', ['## Crates', ...CRATES], ['Crates', 3, 'a table of two columns', UNKNOWN, 'statsHeadings']],
		['a table of metrics under any heading', ['## Crates', ...STATS], ['Crates', 3, 'a table of two columns', COMPARED, 'statsHeadings']],
		['a list', ['## Edge', '- Cheap', '- Fast'], ['Edge', 3, 'a list of two items', UNKNOWN, 'cardSections']],
		['a list of figures', ['## Crates', '- Crates: 12', '- Staff: 3'], ['Crates', 3, 'a list of two items', UNKNOWN, 'statsHeadings']],
		['a list of links', ['## Circle', '- [[Globex]]'], ['Circle', 3, 'a list of one item', UNKNOWN, 'relatedHeadings']],
		['text', ['## Story', 'Long ago.', '', 'Then.'], ['Story', 3, 'two paragraphs', UNKNOWN, 'cardSections']],
		['a callout', ['> [!info] Edge', '> - Cheap'], ['Edge', 3, 'a list of one item', UNKNOWN, 'cardSections']],
		['no metrics', ['## Quick stats', 'None yet.'], ['Quick stats', 3, 'a paragraph', 'none of it is a metric with its value', 'statsHeadings']],
		['a wider heading beside the first', ['## Quick stats', ...STATS, '## Key facts', ...STATS], ['Key facts', 8, 'a table of two columns', COMPARED, 'statsHeadings']],
		['a wider list beside the first', ['## Quick stats', ...STATS, '## Key facts', '- Crates: 12', '- Staff: 3'], ['Key facts', 8, 'a list of two items', 'quick stats are read from "Quick stats" alone', 'statsHeadings']],
		['an open heading without figures', ['## Overview', '- It is old'], ['Overview', 3, 'a list of one item', 'it isn\'t plainly one of metrics and values', 'statsHeadings']],
		['a wider heading without figures', ['## Key facts', 'It is old.'], ['Key facts', 3, 'a paragraph', 'it isn\'t plainly one of metrics and values', 'statsHeadings']],
		['no links', ['## Related', '- Globex'], ['Related', 3, 'a list of one item', 'no link in it stands where Dossier looks for related actors', 'relatedHeadings']],
		['risks beside bear points', ['**Bear:**', '- Dear', '', '## Risks', '- Fire'], ['Risks', 6, 'a list of one item', 'risks are shown only if a note has no bear points', 'risksAsBear']],
		['a table under the title', ['# Acme', ...CRATES], ['Acme', 3, 'a table of two columns', UNKNOWN, 'statsHeadings']],
	])('%s', (_, lines, section) => {
		expect(unread(lines)).toContainEqual(section);
	});

	test.each<[string, string[], Partial<DossierSettings>]>([
		['that is read', ['## Quick stats', ...STATS], {}],
		['with nothing in it but a footer', ['## Notes', '', '*Updated 2026-01-01*'], {}],
		['with nothing in it but sub-headings', ['## Case', '### Bull case', '- Cheap', '### Bear case', '- Dear'], {}],
		['of the title, with prose', ['# Acme', 'Acme is old.'], {}],
		['that the summary is read from', ['## Overview', 'Acme makes anvils for coyotes.'], {}],
		['of one\'s own', ['## Edge', '- Cheap'], { cardSections: ['Edge'] }],
	])('none %s', (_, lines, settings) => {
		expect(unread(lines, settings)).toEqual([]);
	});

	test('risks that the person does not want', () => {
		expect(unread(['## Risks', '- Fire'], { risksAsBear: false })).toEqual([['Risks', 3, 'a list of one item', 'risks aren\'t shown as bear points', 'risksAsBear']]);
	});
});

test('it prints with the settings that would change it', () => {
	expect(printExplanation(explained(['**Bull:** Cheap', '', '## Edge', '- Fast'])).split('\n')).toEqual([
		'Acme.md',
		'It is an actor note, by the rule "#actor". Setting: Actor notes (actors).',
		'',
		'Read',
		'  1 bull point, line 3: Under "Bull" (line 3), and "bull" makes it a bull point. Setting: Bull labels (bullLabels).',
		'',
		'Not read',
		'  Line 5, Edge: a list of one item; Dossier doesn\'t know its heading. Setting: Card sections (cardSections).',
	]);
});

test('any note is explained, and every line it names is one of the note', () => {
	const line = fc.oneof(
		fc.constantFrom('# Acme', '## Quick stats', '## Risks', '## Related', '> [!info] Moat', '**Bull:** cheap', '**Bear:**', '- [[B]] — peer', '- a', '', '| A | B |', '| --- | --- |', '| 1 | 2 |', '```', '---'),
		fc.string({ maxLength: 20 }),
	);
	fc.assert(fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
		const { read, unread: sections } = explained(lines, { cardSections: ['Moat', 'a*'] });
		const named = [...read.flatMap(({ from, reason }) => [from, reason.line ?? 1]), ...sections.map((section) => section.line)];
		const last = lines.join('\n').split(/\r\n?|\n/).length + 2;
		expect(named.filter((at) => at < 1 || at > last)).toEqual([]);
	}), { numRuns: runs(500) });
});
