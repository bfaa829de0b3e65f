/** What the settings mean for reading notes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeActorRules } from '../../../src/core/actor/vault/describe-rules';
import { readActorRule } from '../../../src/core/actor/vault/rule';
import { LANGUAGES } from '../../../src/core/actor/words/languages/languages';
import { readActorNote } from '../../../src/core/actor/read-actor-note';
import { compilePolicy } from '../../../src/core/freshness/limit/policy';
import { nextReview } from '../../../src/core/freshness/next-review';
import { compileMetricTerms } from '../../../src/core/figures/metrics/terms';
import { actorRulesOf, readOptionsFor, readsAlike, wordsInForce } from '../../../src/core/settings/note-reading';
import { readSettings } from '../../../src/core/settings/read/settings';
import { DEFAULT_SETTINGS, type DossierSettings } from '../../../src/core/settings/settings';
import { runs } from '../../runs';

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
		{ factLimits: ['prices = 14'] },
		{ limitProperty: 'review-every' },
		{ dueSoonShare: 0.5 },
		{ metricSynonyms: ['Revenue = Receipts'] },
		{ metricsApart: ['Net revenue ≠ Revenue'] },
		{ checkRules: ['stale-note = off'] },
		{ acceptedFindings: [{ rule: 'stale-note', notes: ['A.md'], fingerprint: '3fa2b1c0', reason: 'kept' }] },
		{ placeForDate: 'property' },
		{ statusBar: false },
		{ findingMarks: false },
		{ cardSummary: false },
		{ cardPreview: false },
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
		{ cardSections: ['Moat'] },
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

describe('whatever is saved as settings, notes are read', () => {
	const NOTE = '---\nupdated: 2026-01-02\n---\n#actor #bank\n## Quick stats\n- Revenue: $5B\n\n**Bull:** yes\n\n**Bear:**\n- no\n\n## Related\n- [[Beta]] — peer\n\n*Updated 2026-01-02*';
	const WORD_LISTS = ['actors', 'statsHeadings', 'bullLabels', 'bearLabels', 'relatedHeadings', 'updateLabels', 'updatedProperties', 'limitRules', 'factLimits', 'metricSynonyms', 'metricsApart'];

	function readBy(saved: unknown): string | undefined {
		const { settings } = readSettings(saved);
		const options = readOptionsFor({ ...settings, actors: ['#actor'] }, 'en', parseYaml);
		expect(actorRulesOf(settings).length).toBeGreaterThan(0);
		compileMetricTerms(settings.metricSynonyms);
		const note = readActorNote(NOTE, 'A.md', options);
		return note && nextReview(note, compilePolicy(settings));
	}

	test('any values', () => {
		const word = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('(', '[', '\\', '*+?', 'a = b', '#', '/', '\ud800', 'a\n\nb'));
		const value = fc.oneof(fc.jsonValue(), fc.array(word), word, fc.double(), fc.integer({ min: 1 }), fc.constant(Number.MAX_VALUE));
		fc.assert(fc.property(fc.dictionary(fc.constantFrom(...Object.keys(DEFAULT_SETTINGS)), value), (saved) => {
			expect(readBy(saved) ?? '2026-01-03').toMatch(/^\d{4}-\d\d-\d\d$/);
		}), { numRuns: runs(500) });
	});

	test.each<[string, string[]]>([
		['a label of 50,000 characters', ['x'.repeat(50_000)]],
		['3,000 labels', Array.from({ length: 3000 }, (_, index) => `Label ${String(index)}`)],
		['labels of signs', Array.from({ length: 3000 }, (_, index) => `${String(index)} `.padEnd(60, '(.*+'))],
		['labels that begin alike', Array.from({ length: 3000 }, (_, index) => `${'a '.repeat(27)}${String(index)}`)],
		['blanks within a label', [`Bull${' '.repeat(40)}case`, `a${'\t'.repeat(50)}b`]],
	])('%s', (_, lines) => {
		expect(readBy(Object.fromEntries(WORD_LISTS.map((field) => [field, lines])))).toBe('2026-07-01');
	});

	test('blanks within a label are one', () => {
		const options = readOptionsFor({ ...DEFAULT_SETTINGS, bullLabels: ['What   we\tlike'] }, 'en', parseYaml);
		expect(readActorNote('#actor\n**What we like:** all', 'A.md', options)?.bull).toMatchObject([{ text: 'all' }]);
	});
});
