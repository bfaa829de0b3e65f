/** What the settings page says of the part of a limit in which notes are due soon. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../src/core/calendar-date';
import { assessFreshness } from '../../../../src/core/freshness/freshness';
import { describeDueSoon, dueSoonChoices } from '../../../../src/core/settings/describe/due-soon';
import { dated, times } from '../notes-alike';

const TODAY = '2026-11-23';

describe('the share in force', () => {
	const notes = [...times(2, dated('2026-06-01')), ...times(1, dated('2026-11-01'))];

	test.each([
		['a sixth', 180, 1 / 6, 'The last 30 of 180 days: 2 notes are due soon.'],
		['all of it', 180, 1, 'The last 180 of 180 days: 3 notes are due soon.'],
		['a tenth of a week', 7, 0.1, 'The last 1 of 7 days: no notes are due soon.'],
		['nothing', 180, 0, 'Notes are fresh until they are overdue.'],
	])('%s', (_, limitDays, dueSoonShare, expected) => {
		expect(describeDueSoon({ limitDays, dueSoonShare }, notes, TODAY, 'en')).toBe(expected);
	});

	test('is said in the days that really are due soon', () => {
		fc.assert(fc.property(fc.integer({ min: 1, max: 400 }), fc.double({ min: 0.01, max: 1, noNaN: true }), (limitDays, dueSoonShare) => {
			const policy = { limitDays, dueSoonShare };
			// An age of 0 is on the day itself, before the first of the days.
			const ages = Array.from({ length: limitDays }, (_, age) => age + 1);
			const days = ages.filter((age) => times(1, dated(addDays(TODAY, -age))).some((note) => assessFreshness(note, policy, TODAY).state === 'due soon'));
			expect(describeDueSoon(policy, [], TODAY, 'en')).toMatch(new RegExp(`^The last ${days.length} of ${limitDays} days?:`));
		}), { numRuns: 40 });
	});
});

describe('the shares to choose from', () => {
	test('are said in percent, and none is called that', () => {
		expect(dueSoonChoices(1 / 6, 'en').map(([, words]) => words)).toEqual(['Never', '10%', '17%', '25%', '33%', '50%']);
	});

	test('have one of the person’s own among them', () => {
		expect(dueSoonChoices(0.4, 'en').map(([, words]) => words)).toEqual(['Never', '10%', '17%', '25%', '33%', '40%', '50%']);
		expect(dueSoonChoices(0.4, 'en')).toContainEqual([0.4, '40%']);
	});
});
