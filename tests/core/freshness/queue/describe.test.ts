/** What the queue says of notes, and of itself. */
import { describe, expect, test } from 'vitest';
import type { FreshnessState } from '../../../../src/core/freshness/freshness';
import { describeEmptyQueue, describeOver, describeQueuedLimit } from '../../../../src/core/freshness/queue/describe';
import { daysOver } from '../../../../src/core/freshness/queue/queued-note';
import { assessFreshness } from '../../../../src/core/freshness/freshness';
import { readLimitRule } from '../../../../src/core/freshness/limit/rule';
import { ago, noted, TODAY } from './queue-sample';

function told(updated: string | undefined, rule = '') {
	const limitRule = readLimitRule(rule);
	const freshness = assessFreshness(noted('Funds/A.md', updated), { limitDays: 180, limitRules: limitRule === undefined ? [] : [limitRule] }, TODAY);
	const row = { freshness, daysOver: daysOver(freshness) };
	return [describeOver(row, 'en'), describeQueuedLimit(row, 'en')];
}

test.each([
	[ago(263), '', '83 days over', '180 days'],
	[ago(181), '', '1 day over', '180 days'],
	[ago(180), '', 'due today', '180 days'],
	[ago(179), '', 'due in 1 day', '180 days'],
	[ago(2000), 'Funds/ = 60', '1,940 days over', '60 days, from Funds/'],
	[ago(10), 'Funds/ = never', 'never stale', 'never stale, from Funds/'],
	['2026-01', '', 'at least 116 days over', '180 days'],
	[undefined, '', 'no date', ''],
	['2027-01-01', '', 'date in the future', ''],
	['06-10-2026', '', 'date cannot be read', ''],
])('of a note dated %s with the limit %s', (updated, rule, over, limit) => {
	expect(told(updated, rule)).toEqual([over, limit]);
});

describe('an empty queue', () => {
	const none = { stale: 0, 'due soon': 0, fresh: 0, undated: 0, future: 0, unreadable: 0 };
	const said = (states: readonly FreshnessState[], counts: Partial<typeof none>, rest: { snoozed?: number; isFiltered?: boolean } = {}) =>
		describeEmptyQueue({ counts: { ...none, ...counts }, states: new Set(states), snoozed: 0, isFiltered: false, ...rest }, 'en');

	test('says what there is instead', () => {
		expect(said(['stale'], { fresh: 405, undated: 4284 })).toBe('Nothing is stale. 405 notes are fresh and 4,284 state no date.');
		expect(said(['stale', 'due soon'], { fresh: 1, future: 2 })).toBe('Nothing is stale or due soon. 2 notes are dated in the future and 1 is fresh.');
		expect(said(['stale', 'due soon', 'undated'], {})).toBe('Nothing is stale, due soon or undated.');
	});

	test('says that a filter or snoozes keep notes out, and that no state is chosen', () => {
		expect(said(['stale'], {}, { isFiltered: true })).toBe('Nothing that fits the filter is stale.');
		expect(said(['stale'], { stale: 2 }, { snoozed: 2 })).toBe('All that is stale is snoozed.');
		expect(said([], { fresh: 1 })).toBe('Choose a state above to see its notes.');
	});
});
