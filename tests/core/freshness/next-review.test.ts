import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/core/calendar-date';
import { assessFreshness } from '../../../src/core/freshness/freshness';
import { describeMarked, nextReview } from '../../../src/core/freshness/next-review';
import { compilePolicy } from '../../../src/core/freshness/limit/policy';
import { judgedNote } from './judged-note';

const POLICY = compilePolicy({ limitDays: 180, limitRules: ['#bank = 30', '#history = never'] });

describe('the next review of a note', () => {
	test.each([
		['goes by the limit of all notes', { updated: '2026-11-26' }, '2027-05-25'],
		['goes by the limit of its tag', { updated: '2026-11-26', tags: ['bank'] }, '2026-12-26'],
		['goes by its own limit', { updated: '2026-11-26', properties: { 'stale-after': '7' } }, '2026-12-03'],
		['counts from the last day of a month', { updated: '2026-11' }, '2027-05-29'],
		['is never, where it does not get stale', { updated: '2026-11-26', tags: ['history'] }, undefined],
		['is never, where it states no date', {}, undefined],
	])('%s', (_, note, expected) => {
		expect(nextReview(judgedNote(note), POLICY)).toBe(expected);
	});

	test.each(['2026-11-26', '2026-02'])('is on the last day on which it is not stale: %s', (updated) => {
		const note = judgedNote({ updated });
		const review = nextReview(note, POLICY) ?? '';
		expect(assessFreshness(note, POLICY, review).state).toBe('due soon');
		expect(assessFreshness(note, POLICY, addDays(review, 1)).state).toBe('stale');
	});
});

test.each([
	['2027-05-25', 'Amazon marked updated today. Next review May 25, 2027.'],
	[undefined, 'Amazon marked updated today.'],
])('a note that was marked is told with its next review: %s', (review, expected) => {
	expect(describeMarked('Amazon', review, 'en')).toBe(expected);
});
