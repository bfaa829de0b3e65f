/** Like is compared with like, as far as notes say what they are of. */
import { describe, expect, test } from 'vitest';
import type { ActorNote } from '../../../../src/core/actor/note/actor-note';
import { kindsOf, mayBePeers } from '../../../../src/core/comparison/choose/kind';
import { noteNamed, noteWithStats } from '../../actor/note-sample';

const tagged = (...tags: string[]): ActorNote => noteNamed('Acme', { tags });
const withRows = (...names: string[]): ActorNote => noteWithStats('Acme', names.map((name) => [name, '1'] as const));

describe('a note says what it is of', () => {
	test.each<[string, ActorNote, string[]]>([
		['by a tag', tagged('ai', 'Person'), ['person']],
		['by a nested tag', tagged('type/company'), ['company']],
		['by a tag below another', tagged('country/europe'), ['country']],
		['by its folder', noteNamed('Acme', { path: 'Vault/02 Funds/Acme.md' }), ['fund']],
		['by a property', noteNamed('Acme', { properties: { type: 'Private company' } }), ['company']],
		['by a property in a list', noteNamed('Acme', { properties: { kind: ['[[Person]]', 'x'] } }), ['person']],
		['in German', tagged('unternehmen'), ['company']],
		['in Chinese', noteNamed('Acme', { properties: { 类型: '基金' } }), ['fund']],
		['by its metrics, a country', withRows('Population', 'GDP (2024)'), ['country']],
		['a person', withRows('Born', 'Net worth'), ['person']],
		['a fund', withRows('AUM'), ['fund']],
		['a company', withRows('FY2025 revenue', 'Market cap'), ['company']],
		['by a row', noteWithStats('Acme', [['Type', 'Pension fund']]), ['fund']],
	])('%s', (_, note, kinds) => {
		expect([...kindsOf(note)]).toEqual(kinds);
	});

	test.each<[string, ActorNote, string[]]>([
		['what it is called goes before its metrics', noteWithStats('Acme', [['Revenue', '$1B']], { tags: ['person'] }), ['person']],
		['a firm of funds may be either', tagged('hedge-fund'), ['company', 'fund']],
		['hints that differ leave it open', noteWithStats('Acme', [['Role', 'CEO']], { tags: ['private'] }), ['company', 'person']],
		['nothing says nothing', tagged('ai', 'usa'), []],
	])('%s', (_, note, kinds) => {
		expect([...kindsOf(note)].sort()).toEqual(kinds);
	});
});

test('actors of two kinds are no peers; one that may be either is, and one of no known kind', () => {
	expect(mayBePeers(tagged('person'), tagged('company'))).toBe(false);
	expect(mayBePeers(tagged('fund'), tagged('hedgefund'))).toBe(true);
	expect(mayBePeers(tagged('country'), tagged('oil'))).toBe(true);
});
