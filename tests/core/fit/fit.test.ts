/** What is proposed of actor notes: headings, properties that date them, languages; and the settings that choices come to. */
import { describe, expect, test } from 'vitest';
import { changesFor, firstChoices } from '../../../src/core/fit/choices';
import type { NoteProposals } from '../../../src/core/fit/fit';
import type { HeadingUse } from '../../../src/core/fit/unread-headings';
import { languageFor } from '../../../src/core/fit/languages';
import { findsFewActors } from '../../../src/core/fit/offer';
import { describeRules, printFit } from '../../../src/core/fit/print';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { fitOf, several } from './vault-of';

function proposalsOf(text: string): NoteProposals {
	const fit = fitOf(several(5, 'Companies/', text));
	const [best] = fit.rules();
	if (best === undefined) throw new Error('No rule is proposed.');
	return fit.proposalsFor(best);
}

describe('headings', () => {
	test.each<[string, string, unknown]>([
		['over a list', '## Moat\n\n- Patents\n', { title: 'Moat', below: 'list', count: 5, uses: ['section', 'bull', 'bear', 'ignore'] }],
		['over a sentence and a list', '## Moat\n\nThey have one:\n\n- Patents\n', { below: 'list' }],
		['over a table of two columns', '## Numbers of note\n\n| A | B |\n| --- | --- |\n| a | b |\n', { below: 'table', uses: ['stats', 'section', 'ignore'] }],
		['over links', '## Who else\n\n- [[Birch]] rival\n', { below: 'links', uses: ['related', 'section', 'ignore'] }],
		['that are a bold line over a list, which is no section', '**What helps:**\n\n- Patents\n', { title: 'What helps', uses: ['bull', 'bear', 'ignore'] }],
	])('%s are proposed', (_, text, proposal) => {
		expect(proposalsOf(text).headings).toMatchObject([proposal]);
	});

	test.each([
		['read already', '## Quick stats\n\n- a: b\n\n## Bull case\n\n- Cheap\n\n## Related\n\n- [[A]]\n'],
		['that say where things are from', '## Sources\n\n- [[Report]]\n'],
		['over a table of many columns', '## Years\n\n| A | B | C |\n| --- | --- | --- |\n| 1 | 2 | 3 |\n'],
		['over nothing', '## Moat\n\n## Next\n'],
		['the note\'s own title', '# Moat\n\n- a\n'],
	])('%s are not', (_, text) => {
		expect(proposalsOf(text).headings).toEqual([]);
	});

	test('of few notes are not', () => {
		const fit = fitOf({ ...several(30, 'Companies/', 'Text.'), 'Companies/A.md': '## Moat\n\n- a', 'Companies/B.md': '## Moat\n\n- a', 'Companies/C.md': '## Moat\n\n- a' });
		expect(fit.rules().slice(0, 1).flatMap((rule) => fit.proposalsFor(rule).headings)).toEqual([]);
	});
});

describe('properties that date notes', () => {
	test.each<[string, string, string[]]>([
		['one that says checked', '---\nlast_checked: 2026-01-02\n---\n', ['last_checked']],
		['a plain date, where nothing else dates the notes', '---\ndate: 2026-01-02\n---\n', ['date']],
		['no plain date beside an updated one', '---\ndate: 2026-01-02\nupdated: 2026-01-02\n---\n', []],
		['no day in the actor\'s life', '---\nfounded: 1999-01-02\n---\n', []],
		['none without days', '---\nlast_checked: never\n---\n', []],
		['none that is read already', '---\nlast_updated: 2026-01-02\n---\n', []],
	])('%s', (_, text, properties) => {
		expect(proposalsOf(text).dates.map(({ property }) => property)).toEqual(properties);
	});
});

describe('languages', () => {
	test.each<[string, string]>([
		['en', 'The company is one of the largest and sells to all of them for a fee.'],
		['zh', '公司是全球最大的制造商之一，客户遍布世界各地。'],
		['ja', 'この会社は世界で最も大きいメーカーのひとつです。'],
		['ko', '이 회사는 세계에서 가장 큰 제조업체 중 하나이다.'],
		['es', 'La empresa es una de las mayores del mundo y vende más con los años por el precio.'],
	])('%s is seen', (code, text) => {
		expect(proposalsOf(text).languages).toEqual([{ code, count: 5 }]);
	});

	test.each<[string[], string, string | undefined, string | undefined]>([
		[['en'], 'auto', 'en', undefined],
		[['zh'], 'auto', 'en', 'zh'],
		[['zh'], 'auto', 'zh-TW', undefined],
		[['fr', 'en'], 'auto', undefined, 'fr'],
		[['fr', 'de'], 'auto', 'fr', 'all'],
		[['fr'], 'fr', 'en', undefined],
		[['fr'], 'all', 'en', undefined],
		[[], 'auto', 'en', undefined],
	])('of notes in %j, with %s in an app in %s, the setting becomes %s', (codes, inForce, app, wanted) => {
		expect(languageFor(codes.map((code) => ({ code, count: 1 })), inForce, app)).toBe(wanted);
	});
});

describe('the settings that choices come to', () => {
	const { headings } = proposalsOf('## Moat\n\n- a\n\n## Catalysts (2026)\n\n- b\n\n## Fears\n\n- c\n');
	const choices = (uses: Readonly<Record<string, HeadingUse>>) => ({ rules: ['Companies/'], uses: new Map(Object.entries(uses)), dates: [], language: undefined });

	test('are the rules alone where nothing else is chosen', () => {
		expect(changesFor(choices({}), headings, DEFAULT_SETTINGS)).toEqual({ actors: ['Companies/'] });
	});

	test('keep what the person has, and add to it', () => {
		const current = { ...DEFAULT_SETTINGS, bullLabels: ['Hopes'], bearLabels: ['fears'] };
		const uses = { moat: 'bull', catalysts: 'bull', fears: 'bear' } as const;
		expect(changesFor(choices(uses), headings, current)).toEqual({ actors: ['Companies/'], bullLabels: ['Hopes', 'catalysts', 'Moat'], bearLabels: ['fears', 'Fears'] });
	});

	test('write sections of one\'s own', () => {
		const withSections = { ...DEFAULT_SETTINGS, cardSections: ['Thesis'] };
		expect(changesFor(choices({ moat: 'section' }), headings, withSections)).toEqual({ actors: ['Companies/'], cardSections: ['Thesis', 'Moat'] });
	});

	test('are at first the best rule, the dates and the language, and nothing of headings', () => {
		const proposals = proposalsOf('---\nlast_checked: 2026-01-02\n---\n公司是全球最大的制造商之一。\n\n## 护城河\n\n- 专利\n');
		expect(firstChoices(['Companies/'], proposals, DEFAULT_SETTINGS, 'en')).toEqual({ rules: ['Companies/'], uses: new Map(), dates: ['last_checked'], language: 'zh' });
	});
});

test.each([
	[0, 4, 4, false],
	[0, 9, 20, false],
	[0, 20, 20, true],
	[2, 20, 20, true],
	[3, 20, 20, false],
	[5, 1000, 1000, true],
])('%d actor notes, %d of %d read: offered is %s', (actors, read, total, offered) => {
	expect(findsFewActors({ actors, read, total })).toBe(offered);
});

test('in words', () => {
	const fit = fitOf(several(4, 'Companies/', '---\nlast_checked: 2026-01-02\n---\nThe company is one of the largest.\n\n## Moat\n\n- Patents\n'));
	const rules = fit.rules();
	expect(printFit(6, rules, rules[0] && fit.proposalsFor(rules[0]))).toEqual([
		'6 notes read.',
		'',
		'Actor notes, the best rule first',
		'  Companies/: 4 notes, such as Note 1, Note 2 and Note 3',
		'',
		'Headings that nothing is read from yet',
		'  Moat: heads a list in 4 notes, such as Note 1, Note 2 and Note 3: section of its own · bull points · bear points · ignore',
		'',
		'Properties that date notes',
		'  last_checked: 4 notes, such as Note 1, Note 2 and Note 3',
		'',
		'Languages',
		'  English (4 notes)',
	]);
	expect(printFit(2, [], undefined)).toEqual(['2 notes read.', '', 'No notes plainly stand out as actor notes. Tag a few with #actor, or write a rule in the settings.']);
});

test.each([
	[['#actor'], '#actor'],
	[['type = company', 'Funds/'], 'type = company, or Funds/'],
	[['type = company', 'Funds/', 'not Templates/', 'not tests/'], 'type = company, or Funds/, but not Templates/ and not tests/'],
])('the rules %j are told in a line', (lines, told) => {
	expect(describeRules(lines)).toBe(told);
});
