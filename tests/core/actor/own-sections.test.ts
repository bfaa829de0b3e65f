/** Which headings the setting `cardSections` makes sections of, and what stands in them. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSectionLine } from '../../../src/core/actor/own-sections';
import { readActorNote } from '../../../src/core/actor/read-actor-note';
import { compileConventions, DEFAULT_OWN_WORDS } from '../../../src/core/actor/words/conventions';
import { ENGLISH } from '../../../src/core/actor/words/languages/english';
import { DEFAULT_ACTOR_RULE } from '../../../src/core/actor/vault/rule';
import type { OwnSection } from '../../../src/core/actor/note/actor-note';
import { runs } from '../../runs';

function sectionsOf(cardSections: readonly string[], ...lines: string[]): readonly OwnSection[] | undefined {
	const conventions = compileConventions([ENGLISH], { ...DEFAULT_OWN_WORDS, cardSections });
	const options = { conventions, parseYaml: () => ({}), actorRules: [DEFAULT_ACTOR_RULE] };
	return readActorNote(['#actor', '', ...lines].join('\n'), 'Acme.md', options)?.sections;
}

function titles(...found: Parameters<typeof sectionsOf>): (readonly [string, string])[] {
	return sectionsOf(...found)?.map(({ title, heading }) => [title, heading] as const) ?? [];
}

describe('a line of the setting', () => {
	test.each([
		['Catalysts', 'catalysts', 'Catalysts'],
		['## 💹 What to watch (2026):', 'what to watch', '💹 What to watch (2026):'],
		['Competitive advantages = Moat', 'competitive advantages', 'Moat'],
		['**Moat**=', 'moat', 'Moat'],
		['Current status*', 'current status*', 'Current status'],
		['*risk* = Risks', '*risk*', 'Risks'],
	])('%s', (line, key, title) => {
		expect(readSectionLine(line)).toEqual({ key, title });
	});

	test.each(['', ' ', '= Moat', '*', '##  ', '**'])('%j names no heading', (line) => {
		expect(readSectionLine(line)).toBeUndefined();
	});
});

describe('headings match as the note has them', () => {
	test.each([
		['Catalysts', '## Catalysts'],
		['catalysts', '#### CATALYSTS'],
		['Catalysts', '## 🚀 3. Catalysts (2026):'],
		['## 🚀 Catalysts (2025)', '## Catalysts'],
		['Catalysts', '## **Catalysts**'],
		['催化剂', '## 三、催化剂'],
		['Catalysts*', '## Catalysts as of May'],
		['* catalysts', '## Near-term catalysts'],
		['near*cat*s', '## Near-term catalysts'],
	])('%s: %s', (line, heading) => {
		expect(sectionsOf([line], heading, '- Launch')).toHaveLength(1);
	});

	test.each([
		['Catalysts', '## Catalyst'],
		['Catalysts', '## Other catalysts'],
		['Catalysts*', '## Other catalysts'],
		['cat*cat', '## Cat'],
		['Catalysts', '- Catalysts'],
	])('%s: not %s', (line, heading) => {
		expect(sectionsOf([line], heading, '- Launch')).toBeUndefined();
	});

	test('callouts are sections by their title, or by their type', () => {
		expect(titles(['Moat', 'Todo'], '> [!info] Moat', '> Scale', '', '> [!todo]', '> - Ask')).toEqual([['Moat', 'Moat'], ['Todo', 'todo']]);
	});
});

describe('what stands in a section', () => {
	test('items as written, with what is nested in them, and their lines', () => {
		expect(sectionsOf(['Catalysts = Next'], '## Catalysts (2026)', '', 'Two of them.', '', '- [[Basalt]] deal', '  - by **June**', '- [ ] Launch')).toEqual([{
			heading: 'Catalysts (2026)',
			title: 'Next',
			line: 3,
			items: [
				{ text: '[[Basalt]] deal', label: 'Catalysts (2026)', line: 7, children: [{ text: 'by **June**', line: 8 }] },
				{ text: 'Launch', label: 'Catalysts (2026)', line: 9, children: [] },
			],
		}]);
	});

	const texts = (...lines: string[]): (readonly [string, string])[] => (
		sectionsOf(['Moat', 'Catalysts'], ...lines)?.flatMap(({ items }) => items).map(({ label, text }) => [label, text] as const) ?? []
	);

	test.each<[string, string[], [string, string][]]>([
		['rows of a table where there is no list', ['## Moat', '| What | Why |', '| --- | --- |', '| Scale | [[Ores]] |'], [['Moat', 'Scale — [[Ores]]']]],
		['paragraphs where there is neither', ['## Moat', 'Scale.', '', 'Brand.'], [['Moat', 'Scale.'], ['Moat', 'Brand.']]],
		['no footer', ['## Moat', 'Scale.', '', '*Updated 2026-01-01*'], [['Moat', 'Scale.']]],
		['what stands under sub-headings, with them', ['## Moat', '- Scale', '### Brand', '- Loved', '## Next', '- No'], [['Moat', 'Scale'], ['Brand', 'Loved']]],
		['not what a template leaves to be filled in', ['## Moat', '- [ … ]', '- TBD', '- {{moat}}'], []],
		['nothing of a section within it', ['## Moat', '- Scale', '### Catalysts', '- Launch', '#### More', '- Sale', '### Rest', '- Brand'],
			[['Moat', 'Scale'], ['Rest', 'Brand'], ['Catalysts', 'Launch'], ['More', 'Sale']]],
		['nothing, where nothing stands there', ['## Moat', '', '## Next', '- No'], []],
	])('%s', (_, lines, items) => {
		expect(texts(...lines)).toEqual(items);
	});
});

test('sections stand in the order of the setting, then of the note', () => {
	expect(titles(['Catalysts', 'Moat', 'Edge = Moat'], '## Moat', '- a', '## Edge', '- b', '## Catalysts', '- c', '## Moat', '- d')).toEqual([
		['Catalysts', 'Catalysts'], ['Moat', 'Moat'], ['Moat', 'Moat'], ['Moat', 'Edge'],
	]);
});

test('without the setting a note has no such field', () => {
	expect(sectionsOf([], '## Moat', '- a')).toBeUndefined();
});

test('any line fits the heading it was typed from', () => {
	fc.assert(fc.property(fc.stringMatching(/^[\p{L}\d ().:*&/🚀-]{1,40}$/u), (heading) => {
		const line = heading.replaceAll('*', '').trim();
		if (readSectionLine(line) === undefined || line.startsWith('=')) return;
		expect(sectionsOf([line], `## ${line}`, '- a')).toHaveLength(1);
	}), { numRuns: runs(300), examples: [['.  &*'], ['Two  blanks']] });
});
