import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { DatedMark } from '../../../src/core/actor/dates/updated-mark';
import { addDays } from '../../../src/core/calendar-date';
import { assessFreshness, countByState, type Freshness, type JudgedNote } from '../../../src/core/freshness/freshness';
import type { FreshnessPolicy } from '../../../src/core/freshness/limit/policy';
import { judgedNote } from './judged-note';

const TODAY = '2026-11-23';

const note = (updated: string | null, unreadable: string | null = null): JudgedNote => judgedNote({ updated, unreadable });
const assess = (updated: string | null, limitDays = 180, today = TODAY): Freshness => assessFreshness(note(updated), { limitDays }, today);
const daysAgo = (age: number): string => addDays(TODAY, -age);

describe('the six states', () => {
	test('a recent date is fresh, and the judgement says what it rests on', () => {
		const updated: DatedMark = { date: '2026-11-03', precision: 'day', line: 9 };
		expect(assess('2026-11-03')).toEqual({ state: 'fresh', updated, age: 20, limit: 180 });
	});

	test('a date near the limit is due soon', () => {
		expect(assess(daysAgo(160))).toMatchObject({ state: 'due soon', age: 160 });
	});

	test('a date past the limit is stale', () => {
		expect(assess('2026-01-01')).toMatchObject({ state: 'stale', age: 326, limit: 180 });
	});

	test('a date after today is in the future, and has no age', () => {
		expect(assess('2026-11-24')).toEqual({ state: 'future', updated: { date: '2026-11-24', precision: 'day', line: 9 } });
	});

	test('a note without a date is undated', () => {
		expect(assess(null)).toEqual({ state: 'undated' });
	});

	test('a date that cannot be read is shown as it stands', () => {
		expect(assessFreshness(note(null, '06-10-2026'), { limitDays: 180 }, TODAY)).toEqual({
			state: 'unreadable',
			mark: { text: '06-10-2026', line: 7 },
		});
	});

	test('a date that can be read counts, whatever cannot', () => {
		expect(assessFreshness(note('2026-11-03', '06-10-2026'), { limitDays: 180 }, TODAY).state).toBe('fresh');
	});
});

describe('the limits', () => {
	test.each([
		[0, 180, 'fresh'],
		[150, 180, 'fresh'],
		[151, 180, 'due soon'],
		[180, 180, 'due soon'],
		[181, 180, 'stale'],
		[0, 1, 'fresh'],
		[1, 1, 'due soon'],
		[2, 1, 'stale'],
		[75, 90, 'fresh'],
		[76, 90, 'due soon'],
		[365, 365, 'due soon'],
		[366, 365, 'stale'],
	])('%i days old with a limit of %i is %s', (age, limit, state) => {
		expect(assess(daysAgo(age), limit).state).toBe(state);
	});

	test('due soon begins after five sixths of the limit, to the day', () => {
		for (let limit = 1; limit <= 4000; limit++) {
			const lastFreshAge = Math.floor((limit * 5) / 6);
			expect([limit, assess(daysAgo(lastFreshAge), limit).state]).toEqual([limit, 'fresh']);
			expect([limit, assess(daysAgo(lastFreshAge + 1), limit).state]).toEqual([limit, 'due soon']);
		}
	});

	test('a note never grows fresher by waiting', () => {
		const order = ['future', 'fresh', 'due soon', 'stale'];
		fc.assert(
			fc.property(fc.integer({ min: -400, max: 4000 }), fc.integer({ min: 1, max: 2000 }), (age, limit) => {
				const now = order.indexOf(assess(daysAgo(age), limit).state);
				const tomorrow = order.indexOf(assess(daysAgo(age + 1), limit).state);
				expect(tomorrow).toBeGreaterThanOrEqual(now);
			}),
		);
	});

	test('a day turns a note stale at midnight, not before', () => {
		const updated = '2026-05-27';
		expect(assess(updated, 180, '2026-11-23')).toMatchObject({ state: 'due soon', age: 180 });
		expect(assess(updated, 180, '2026-11-24')).toMatchObject({ state: 'stale', age: 181 });
	});
});

describe('a note that never gets stale', () => {
	const policy: FreshnessPolicy = { limitDays: 180, limitRules: [{ of: { kind: 'tag', tag: 'history' }, days: null }] };

	test('is fresh at any age, and says by which rule', () => {
		const judged = assessFreshness(judgedNote({ updated: '2001-01-01', tags: ['history'] }), policy, TODAY);
		expect(judged).toMatchObject({ state: 'fresh', age: 9457, limit: null, limitFrom: '#history' });
	});

	test.each<[string, JudgedNote, string]>([
		['without a date is undated all the same', judgedNote({ updated: null, tags: ['history'] }), 'undated'],
		['with a date to come is in the future all the same', judgedNote({ updated: '2062-01-01', tags: ['history'] }), 'future'],
	])('%s', (_, judged, state) => {
		expect(assessFreshness(judged, policy, TODAY).state).toBe(state);
	});
});

describe('the share of the limit in which a note is due soon', () => {
	test.each([
		[0, 180, 'fresh'],
		[0.5, 90, 'fresh'],
		[0.5, 91, 'due soon'],
		[1, 0, 'fresh'],
		[1, 1, 'due soon'],
		[1, 181, 'stale'],
	])('of %d makes a note that is %i days old of 180 %s', (dueSoonShare, age, state) => {
		expect(assessFreshness(note(daysAgo(age)), { limitDays: 180, dueSoonShare }, TODAY).state).toBe(state);
	});
});

describe('the notes in each state are counted', () => {
	test('by the limit of each, with 0 for a state that none is in', () => {
		const notes = [
			note('2026-01-01'),
			judgedNote({ updated: '2026-01-01', path: 'Funds/Acme.md' }),
			note('2026-11-23'),
			note(null),
			note(null),
			note(null, '06-10-2026'),
		];
		const policy: FreshnessPolicy = { limitDays: 180, limitRules: [{ of: { kind: 'folder', folder: 'Funds' }, days: 365 }] };
		expect(countByState(notes, policy, TODAY)).toEqual({ stale: 1, 'due soon': 1, fresh: 1, undated: 2, future: 0, unreadable: 1 });
	});

	test('each once', () => {
		fc.assert(fc.property(fc.array(fc.option(fc.integer({ min: -50, max: 900 }))), fc.integer({ min: 1, max: 400 }), (ages, limitDays) => {
			const counts = countByState(ages.map((age) => note(age === null ? null : daysAgo(age))), { limitDays }, TODAY);
			expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(ages.length);
			expect(counts.stale).toBe(ages.filter((age) => age !== null && age > limitDays).length);
		}));
	});
});

describe('a month', () => {
	test('counts from its last day', () => {
		expect(assess('2026-01')).toMatchObject({ state: 'stale', age: 296 });
	});

	test('is no day old while it lasts, and until its last day is over', () => {
		expect(assess('2026-11')).toMatchObject({ state: 'fresh', age: 0 });
		expect(assess('2026-11', 180, '2026-11-30')).toMatchObject({ state: 'fresh', age: 0 });
		expect(assess('2026-11', 180, '2026-12-01')).toMatchObject({ state: 'fresh', age: 1 });
	});

	test('lies in the future until its first day has come', () => {
		expect(assess('2026-12').state).toBe('future');
		expect(assess('2026-12', 180, '2026-12-01').state).toBe('fresh');
	});
});
