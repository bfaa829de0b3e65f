/** What the queue says of notes, and of itself. */
import { describe, expect, test } from 'vitest';
import type { FreshnessState } from '../../../../src/core/freshness/freshness';
import { describeDate, describeEmptyQueue, describeInbound, describeLimit, describeOver, type ColumnText } from '../../../../src/core/freshness/queue/describe';
import { daysOver } from '../../../../src/core/freshness/queue/queued-note';
import { assessFreshness } from '../../../../src/core/freshness/freshness';
import { readLimitRule } from '../../../../src/core/freshness/limit/rule';
import { ago, noted, TODAY } from './queue-sample';

/** What stands where there is room for heads, and in brackets what the head says where there is none. */
const shown = ({ before, text, after }: ColumnText): string => [before && `(${before})`, text, after && `(${after})`].filter(Boolean).join('');

function told(updated: string | undefined, rule = '', isSnoozed = false) {
	const limitRule = readLimitRule(rule);
	const policy = { limitDays: 180, limitRules: limitRule === undefined ? [] : [limitRule] };
	const freshness = assessFreshness(noted('Funds/A.md', updated), policy, TODAY);
	const queued = { freshness, daysOver: daysOver(freshness), isSnoozed };
	return [describeOver(queued, 'en'), describeDate(queued, 'en'), describeLimit(queued, 'en')].map(shown);
}

test.each([
	[ago(263), '', '83 days( overdue)', 'Mar 5, 2026', '(limit )180 days'],
	[ago(181), '', '1 day( overdue)', 'May 26, 2026', '(limit )180 days'],
	[ago(180), '', 'due today', 'May 27, 2026', '(limit )180 days'],
	[ago(179), '', 'due in 1 day', 'May 28, 2026', '(limit )180 days'],
	[ago(2000), 'Funds/ = 60', '1,940 days( overdue)', 'Jun 2, 2021', '(limit )60 days, from Funds/'],
	[ago(10), 'Funds/ = never', 'never( overdue)', 'Nov 13, 2026', '(limit )none, from Funds/'],
	['2026-01', '', 'at least 116 days( overdue)', 'Jan 2026', '(limit )180 days'],
	[undefined, '', 'no date', '', ''],
	['2027-01-01', '', 'date in the future', 'Jan 1, 2027', ''],
	['06-10-2026', '', 'unreadable date', '06-10-2026', ''],
])('of a note dated %s with the limit %s', (updated, rule, ...columns) => {
	expect(told(updated, rule)).toEqual(columns);
});

test('a snoozed note says so', () => {
	expect(told(ago(263), '', true)[0]).toBe('snoozed · 83 days( overdue)');
	expect(told(ago(180), '', true)[0]).toBe('snoozed · due today');
});

test('the links to a note are counted', () => {
	expect([0, 1, 1200].map((inbound) => shown(describeInbound({ inbound }, 'en')))).toEqual(['0( links)', '1( link)', '1,200( links)']);
});

describe('an empty queue', () => {
	const none = { stale: 0, 'due soon': 0, fresh: 0, undated: 0, future: 0, unreadable: 0 };
	const said = (states: readonly FreshnessState[], counts: Partial<typeof none>, rest: { snoozed?: number; isFiltered?: boolean } = {}) =>
		describeEmptyQueue({ counts: { ...none, ...counts }, states: new Set(states), snoozed: 0, isFiltered: false, ...rest }, 'en');

	test('says what there is instead', () => {
		expect(said(['stale'], { fresh: 405, undated: 4284 })).toBe('Nothing is overdue. 405 notes are fresh and 4,284 have no date.');
		expect(said(['stale', 'due soon'], { fresh: 1, future: 2 })).toBe('Nothing is overdue or due soon. 2 notes are dated in the future and 1 is fresh.');
		expect(said(['stale', 'due soon', 'undated'], {})).toBe('Nothing is overdue, due soon or without a date.');
	});

	test('says that a filter or snoozes keep notes out, and that no state is chosen', () => {
		expect(said(['stale'], {}, { isFiltered: true })).toBe('Nothing that matches the filter is overdue.');
		expect(said(['stale'], { stale: 2 }, { snoozed: 2 })).toBe('Everything overdue is snoozed.');
		expect(said([], { fresh: 1 })).toBe('Choose a state above to see its notes.');
	});
});
