/** Which limit a note has, and where it is from. */
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { compilePolicy, limitFor, ownLimitProblem, type FreshnessPolicy, type LimitedNote } from '../../../../src/core/freshness/limit/policy';
import { judgedNote } from '../judged-note';

const policyOf = (...limitRules: string[]): FreshnessPolicy => compilePolicy({ limitDays: 180, limitRules });

function limit(rules: readonly string[], told: Partial<LimitedNote>): string {
	const { days, from } = limitFor(judgedNote(told), policyOf(...rules));
	return `${days ?? 'never'} from ${from ?? 'all'}`;
}

describe('the most specific limit wins', () => {
	test.each<[string, readonly string[], Partial<LimitedNote>, string]>([
		['that of all notes where no rule is for the note', ['#bank = 30', 'Funds/ = 365'], {}, '180 from all'],
		['that of its tag', ['#bank = 30'], { tags: ['bank'] }, '30 from #bank'],
		['in any case', ['#Bank = 30'], { tags: ['bANK'] }, '30 from #Bank'],
		['that of a tag its own is nested under', ['#bank = 30'], { tags: ['bank/retail'] }, '30 from #bank'],
		['not that of a tag that only begins alike', ['#bank = 30'], { tags: ['banking'] }, '180 from all'],
		['that of the tag that makes it an actor note', ['#actor = 90'], { actorBy: '#actor' }, '90 from #actor'],
		['not that of a tag nested under it', ['#actor/bank = 90'], { actorBy: '#actor' }, '180 from all'],
		['that of its folder', ['Funds/ = 365'], { path: 'Funds/Asia/Acme.md' }, '365 from Funds/'],
		['not that of a folder that only begins alike', ['Fund/ = 365'], { path: 'Funds/Acme.md' }, '180 from all'],
		['that of the vault', ['/ = 365'], {}, '365 from /'],
		['a folder before the vault, however they are written', ['/ = 365', 'Actors/ = 20'], {}, '20 from Actors/'],
		['the more nested tag', ['#bank = 30', '#bank/retail = 90'], { tags: ['bank/retail'] }, '90 from #bank/retail'],
		['the more nested folder', ['Funds/Asia/ = 90', 'Funds/ = 30'], { path: 'Funds/Asia/Acme.md' }, '90 from Funds/Asia/'],
		['a tag before a folder, however nested', ['A/B/C/ = 365', '#bank = 30'], { path: 'A/B/C/Acme.md', tags: ['bank'] }, '30 from #bank'],
		['of equal tags the one written first', ['#archive = never', '#bank = 30'], { tags: ['bank', 'archive'] }, 'never from #archive'],
		['the other way round too', ['#bank = 30', '#archive = never'], { tags: ['bank', 'archive'] }, '30 from #bank'],
		['its own before any', ['#bank = 30', 'Actors/ = 20'], { tags: ['bank'], properties: { 'stale-after': '7' } }, '7 from this note'],
		['its own never', ['#bank = 30'], { tags: ['bank'], properties: { 'stale-after': 'Never' } }, 'never from this note'],
		['its own that exempts it from never', ['#bank = never'], { tags: ['bank'], properties: { 'stale-after': '45 days' } }, '45 from this note'],
	])('%s', (_, rules, told, expected) => {
		expect(limit(rules, told)).toBe(expected);
	});

	test.each(['stale-after', 'staleAfter', 'Stale after', 'stale_after'])('a note sets its own as %s', (name) => {
		expect(limit([], { properties: { [name]: '10' } })).toBe('10 from this note');
	});

	test('a person may name another property for it', () => {
		const policy = { limitDays: 180, limitProperty: 'review cadence days' };
		expect(limitFor(judgedNote({ properties: { review_cadence_days: '14', 'stale-after': '9' } }), policy)).toEqual({ days: 14, from: 'this note' });
	});

	test('the order of lines matters only between equals', () => {
		const rules = ['#bank = 30', '#bank/retail = 90', 'Funds/ = 365', 'Funds/Asia/ = 20', '/ = 1'];
		const notes: Partial<LimitedNote>[] = [{ tags: ['bank/retail'] }, { tags: ['bank'] }, { path: 'Funds/Asia/A.md' }, { path: 'Funds/A.md' }, {}];
		fc.assert(fc.property(fc.shuffledSubarray(rules, { minLength: rules.length }), fc.constantFrom(...notes), (shuffled, told) => {
			expect(limit(shuffled, told)).toBe(limit(rules, told));
		}));
	});
});

describe('a limit of its own that cannot be read', () => {
	test.each<[string, string | readonly string[], string | undefined]>([
		['soon', 'soon', '"soon" isn\'t a limit for stale-after. Use a number of days such as 60, or never.'],
		['no days', '0', '"0" isn\'t a limit for stale-after. Use a number of days such as 60, or never.'],
		['a list', ['30', '60'], 'A list isn\'t a limit for stale-after. Use a number of days such as 60, or never.'],
		['one left empty', '', undefined],
		['one that can be read', '30', undefined],
	])('is told and not used: %s', (_, value, problem) => {
		const note = judgedNote({ properties: { 'stale-after': value } });
		expect(ownLimitProblem(note, policyOf())).toBe(problem);
		if (value !== '30') expect(limitFor(note, policyOf())).toEqual({ days: 180, from: undefined });
	});

	test('is none where none is set', () => {
		expect(ownLimitProblem(judgedNote({}), policyOf())).toBeUndefined();
	});
});
