/** What the settings page says of the updated dates of this vault, and of where new ones would go. */
import { expect, test } from 'vitest';
import type { PlaceForDate } from '../../../../src/core/freshness/set-date/edits';
import { describeNewDate, describeUpdatedDates } from '../../../../src/core/settings/describe/dates';
import { dated, times } from '../notes-alike';

test('updated dates', () => {
	const unreadable = { unreadableUpdated: { text: 'soon', line: 1 } };
	expect(describeUpdatedDates([...times(748, dated('2026-01-01')), ...times(2, unreadable)], 'en')).toBe('748 notes state an updated date, 2 one that cannot be read.');
	expect(describeUpdatedDates(times(1, dated('2026-01-01')), 'en')).toBe('1 note states an updated date.');
});

test.each<[string, PlaceForDate, string | undefined, number, string]>([
	['a line', 'quick stats', 'updated', 4284, '4,284 notes state no updated date. Set to today, each gets the line *Updated 2026-11-26* at the end of its quick stats.'],
	['a property', 'property', 'last_updated', 2, '2 notes state no updated date. Set to today, each gets the property last_updated: 2026-11-26.'],
	['a property that has no name', 'property', undefined, 1, '1 note states no updated date. Set to today, it gets the line *Updated 2026-11-26* at the end of its quick stats.'],
	['nothing, where every note has one', 'property', 'updated', 0, 'No note is without an updated date.'],
])('a new date becomes %s', (_, place, property, undated, expected) => {
	const notes = [...times(undated, {}), ...times(3, dated('2026-01-01')), ...times(1, { unreadableUpdated: { text: 'soon', line: 1 } })];
	expect(describeNewDate(place, property, notes, '2026-11-26', 'en')).toBe(expected);
});
