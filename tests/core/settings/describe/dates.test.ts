/** What the settings page says of the updated dates of this vault, and of where new ones would go. */
import { expect, test } from 'vitest';
import type { PlaceForDate } from '../../../../src/core/freshness/set-date/edits';
import { describeNewDate, describeUpdatedDates } from '../../../../src/core/settings/describe/dates';
import { dated, times } from '../notes-alike';

test('updated dates', () => {
	const unreadable = { unreadableUpdated: { text: 'soon', line: 1 } };
	expect(describeUpdatedDates([...times(748, dated('2026-01-01')), ...times(2, unreadable)], 'en')).toBe('748 notes have an updated date; 2 have an unreadable one.');
	expect(describeUpdatedDates(times(1, dated('2026-01-01')), 'en')).toBe('1 note has an updated date.');
});

test.each<[string, PlaceForDate, string | undefined, number, string]>([
	['a line', 'quick stats', 'updated', 4284, '4,284 notes have no date. Marking one as updated adds the line *Updated 2026-11-26* after its quick stats.'],
	['a property', 'property', 'last_updated', 2, '2 notes have no date. Marking one as updated adds the property last_updated: 2026-11-26.'],
	['a property that has no name', 'property', undefined, 1, '1 note has no date. Marking it as updated adds the line *Updated 2026-11-26* after its quick stats.'],
	['nothing, where every note has one', 'property', 'updated', 0, 'Every note has a date.'],
])('a new date becomes %s', (_, place, property, undated, expected) => {
	const notes = [...times(undated, {}), ...times(3, dated('2026-01-01')), ...times(1, { unreadableUpdated: { text: 'soon', line: 1 } })];
	expect(describeNewDate({ place, property, today: '2026-11-26' }, notes, 'en')).toBe(expected);
});
