/** What the settings page says that limits make of the notes of this vault. */
import { describe, expect, test } from 'vitest';
import { compilePolicy, type FreshnessPolicy } from '../../../../src/core/freshness/limit/policy';
import { describeFreshnessSettings, describeLimit, describeLimitRules } from '../../../../src/core/settings/describe/limits';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { dated, times } from '../notes-alike';

const TODAY = '2026-11-23';

function policy(limitRules: string[] = [], limitDays = 180): FreshnessPolicy {
	return compilePolicy({ ...DEFAULT_SETTINGS, limitDays, limitRules });
}

describe('the limit of all notes', () => {
	test('counts the notes in each state', () => {
		const notes = [...times(2, dated('2026-01-01')), ...times(3, dated('2026-06-01')), ...times(4, dated('2026-11-01')), ...times(1000, {}), ...times(1, dated('2027-01-01'))];
		expect(describeLimit(policy(), notes, TODAY, 'en')).toBe('180 days: 2 overdue, 3 due soon, 4 fresh, 1,000 no date, 1 date in the future.');
		expect(describeLimit(policy([], 1), [], TODAY, 'en')).toBe('1 day: 0 overdue, 0 due soon, 0 fresh, 0 no date.');
	});

	test('says for how many notes another goes, and counts by all of them', () => {
		const notes = [...times(2, { tags: ['bank'], ...dated('2026-08-01') }), ...times(1, { properties: { 'stale-after': 'never' }, ...dated('2020-01-01') }), ...times(1, dated('2026-08-01'))];
		expect(describeLimit(policy(['#bank = 60']), notes, TODAY, 'en')).toBe('180 days for 1 note, other limits for 3. In total: 2 overdue, 0 due soon, 2 fresh, 0 no date.');
		expect(describeLimit(policy(['/ = 60']), notes.slice(-1), TODAY, 'en')).toBe('180 days for no notes, other limits for 1. In total: 1 overdue, 0 due soon, 0 fresh, 0 no date.');
	});
});

describe('limits by tag and folder', () => {
	const banks = [...times(12, { tags: ['bank'], ...dated('2026-11-01') }), ...times(4, { tags: ['Bank/retail'], ...dated('2026-08-01') })];
	const funds = [...times(2, { path: 'Funds/A.md', ...dated('2020-01-01') }), ...times(1, { path: 'Funds/B.md', tags: ['bank'], ...dated('2026-11-01') })];

	test.each<[string, string[], string[]]>([
		['none', [], ['All notes use the limit above, unless they set their own.']],
		['a tag, its nested tags among them', ['#bank = 60'], ['#bank = 60: 17 notes, 4 overdue.', 'In total: 6 overdue, 0 due soon, 13 fresh, 0 no date.']],
		['a folder and what is in no other', ['#bank: 60 days', 'Funds/ = never'], ['#bank = 60: 17 notes, 4 overdue.', 'Funds/ = never: 2 notes, none overdue.', 'In total: 4 overdue, 0 due soon, 15 fresh, 0 no date.']],
		['one note', ['#bank/retail = 30', 'Funds/ = 365', '#actor = 999'], ['#bank/retail = 30: 4 notes, 4 overdue.', 'Funds/ = 365: no notes, since a more specific limit applies to each.', '#actor = 999: 15 notes, 2 overdue.', 'In total: 6 overdue, 0 due soon, 13 fresh, 0 no date.']],
		['what is not there', ['#insurer = 30'], ['#insurer = 30: no notes.', 'In total: 2 overdue, 0 due soon, 17 fresh, 0 no date.']],
		['the same notes twice', ['#bank = 60', '#Bank = 5'], ['#bank = 60: 17 notes, 4 overdue.', 'In total: 6 overdue, 0 due soon, 13 fresh, 0 no date.']],
		['lines that state none', ['bank', '60'], ['All notes use the limit above, unless they set their own.']],
	])('for %s', (_, lines, expected) => {
		expect(describeLimitRules(policy(lines), [...banks, ...funds], TODAY, 'en')).toEqual(expected);
	});

	test('a note that sets its own is counted for none, but does match', () => {
		const notes = times(1, { tags: ['bank'], properties: { 'stale-after': '10' } });
		expect(describeLimitRules(policy(['#bank = 60']), notes, TODAY, 'en')[0]).toBe('#bank = 60: no notes, since a more specific limit applies to each.');
	});

	test('of many the first are said one by one', () => {
		const lines = Array.from({ length: 10 }, (_, number) => `#tag${number} = 60`);
		const said = describeLimitRules(policy(lines), banks, TODAY, 'en');
		expect(said).toHaveLength(10);
		expect(said.slice(-2)).toEqual(['2 more limits.', 'In total: 0 overdue, 0 due soon, 16 fresh, 0 no date.']);
	});
});

test.each([
	[[], 180, 'A note is overdue after 180 days.'],
	[['#bank = 60'], 1, 'A note is overdue after 1 day; 1 limit by tag or folder.'],
	[['#bank = 60', 'Funds/ = never', 'no rule'], 90, 'A note is overdue after 90 days; 2 limits by tag or folder.'],
])('the entry of the page of freshness, with %j and %d', (limitRules, limitDays, expected) => {
	expect(describeFreshnessSettings({ ...DEFAULT_SETTINGS, limitRules, limitDays }, 'en')).toBe(expected);
});
