/** What the settings mean for reading notes. */
import { describe, expect, test } from 'vitest';
import { describeActorRules } from '../../../src/core/actor/vault/describe-rules';
import { readActorRule } from '../../../src/core/actor/vault/rule';
import { LANGUAGES } from '../../../src/core/actor/words/languages/languages';
import { readActorNote } from '../../../src/core/actor/read-actor-note';
import { actorRulesOf, readOptionsFor, readsAlike, wordsInForce } from '../../../src/core/settings/note-reading';
import { DEFAULT_SETTINGS, type DossierSettings } from '../../../src/core/settings/settings';

const parseYaml = (): unknown => ({});

test('rules that can be read are in force, and the default where there is none', () => {
	expect(actorRulesOf({ actors: ['Companies/', 'nonsense', '#firm'] })).toEqual([{ kind: 'folder', folder: 'Companies' }, { kind: 'tag', tag: 'firm' }]);
	expect(actorRulesOf({ actors: ['nonsense'] })).toEqual([{ kind: 'tag', tag: 'actor' }]);
	expect(actorRulesOf({ actors: [] })).toEqual([{ kind: 'tag', tag: 'actor' }]);
});

test('notes are read by the rules and properties that are set', () => {
	const options = readOptionsFor({ ...DEFAULT_SETTINGS, actors: ['Firms/'], updatedProperties: ['checked'] }, 'en', parseYaml);
	expect(readActorNote('---\nchecked: 2026-01-02\n---\n', 'Firms/A.md', options)).toMatchObject({ actorBy: 'Firms/', updated: { date: '2026-01-02' } });
	expect(readActorNote('#actor', 'Notes/A.md', options)).toBeUndefined();
});

test('the language is the app’s, the person’s or all of them', () => {
	const english = LANGUAGES.get('en')?.words;
	const all = [...LANGUAGES.values()].map(({ words }) => words);
	expect(wordsInForce('auto', 'en-GB')).toEqual([english]);
	expect(wordsInForce('en', 'xx')).toEqual([english]);
	expect(wordsInForce('auto', undefined)).toEqual(all);
	expect(wordsInForce('all', 'en')).toEqual(all);
});

describe('settings that change', () => {
	const LEAVE: readonly Partial<DossierSettings>[] = [
		{ limitDays: 3 },
		{ limitRules: ['#bank = 60'] },
		{ limitProperty: 'review-every' },
		{ dueSoonShare: 0.5 },
		{ metricSynonyms: ['Revenue = Receipts'] },
		{ metricsApart: ['Net revenue ≠ Revenue'] },
		{ placeForDate: 'property' },
		{ statusBar: false },
		{ snoozed: { 'A.md': 'never' } },
		{ notPeers: [['A.md', 'B.md']] },
	];
	const READ_AGAIN: readonly Partial<DossierSettings>[] = [
		{ actors: ['#firm'] },
		{ language: 'de' },
		{ statsHeadings: ['Facts'] },
		{ bullLabels: ['Pro'] },
		{ bearLabels: ['Contra'] },
		{ relatedHeadings: ['Ecosystem'] },
		{ updateLabels: ['Stand'] },
		{ updatedProperties: ['checked'] },
		{ risksAsBear: false },
	];

	test.each(LEAVE)('leave what was read as it is: %j', (change) => {
		expect(readsAlike(DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, ...change })).toBe(true);
	});

	test.each(READ_AGAIN)('have the vault read again: %j', (change) => {
		expect(readsAlike(DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, ...change })).toBe(false);
	});

	test('are all said here: a new one belongs to one of the two', () => {
		expect([...LEAVE, ...READ_AGAIN].flatMap(Object.keys).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
	});
});

describe('rules in words', () => {
	test.each([
		[['#actor'], 'Actor notes are tagged #actor.'],
		[['#actor', 'Companies/'], 'Actor notes are tagged #actor, or are in Companies/.'],
		[['type = company | person', 'has ticker', '/'], 'Actor notes have type = company | person, have the property ticker, or are anywhere in the vault.'],
		[['#a', '#b', '#c', '#d'], 'Actor notes are tagged #a, are tagged #b, are tagged #c, or match one more rule.'],
		[['#a', '#b', '#c', '#d', '#e'], 'Actor notes are tagged #a, are tagged #b, are tagged #c, or match one of 2 more rules.'],
	])('%j', (lines, expected) => {
		expect(describeActorRules(lines.flatMap((line) => readActorRule(line) ?? []))).toBe(expected);
	});
});
