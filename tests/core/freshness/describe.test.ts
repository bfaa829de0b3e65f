/** Each judgement has its own shape and words; the words are right for one day, for none and for months. */
import { describe, expect, test } from 'vitest';
import { assessFreshness, type Freshness } from '../../../src/core/freshness/freshness';
import { describeAge, describeFreshness } from '../../../src/core/freshness/describe';
import { judgedNote } from './judged-note';

const LIMIT = { limitDays: 180 };

function sentence(date: string, today: string, limitDays = 180): string {
	return describeFreshness(assessFreshness(judgedNote({ updated: date }), { limitDays }, today), 'en-US').sentence;
}

describe('a note with a date', () => {
	test.each([
		['2026-01-01', '2026-11-23', 'Stale · updated Jan 1, 2026 · 326 days ago (limit 180)'],
		['2026-06-01', '2026-11-23', 'Due soon · updated Jun 1, 2026 · 175 days ago (limit 180)'],
		['2026-11-20', '2026-11-23', 'Fresh · updated Nov 20, 2026 · 3 days ago (limit 180)'],
		['2026-11-22', '2026-11-23', 'Fresh · updated Nov 22, 2026 · yesterday (limit 180)'],
		['2026-11-23', '2026-11-23', 'Fresh · updated Nov 23, 2026 · today (limit 180)'],
		['2020-01-01', '2026-11-23', 'Stale · updated Jan 1, 2020 · 2,518 days ago (limit 180)'],
	])('of %s says on %s: %s', (date, today, expected) => {
		expect(sentence(date, today)).toBe(expected);
	});

	test('whose date is a month claims no day of it', () => {
		expect(sentence('2026-11', '2026-11-23')).toBe('Fresh · updated Nov 2026 · this month (limit 180)');
		expect(sentence('2026-10', '2026-11-01')).toBe('Fresh · updated Oct 2026 · at least 1 day ago (limit 180)');
		expect(sentence('2026-01', '2026-11-23')).toBe('Stale · updated Jan 2026 · at least 296 days ago (limit 180)');
	});

	test('says the date and the numbers as the language writes them', () => {
		const freshness = assessFreshness(judgedNote({ updated: '2020-01-01' }), LIMIT, '2026-11-23');
		expect(describeFreshness(freshness, 'de').reason).toBe('updated 1. Jan. 2020 · 2.518 days ago (limit 180)');
	});
});

describe('a limit that is not that of all notes', () => {
	const updated = { date: '2026-04-10', precision: 'day', line: 1 } as const;

	test.each([
		[60, '#hyperscaler', 'updated Apr 10, 2026 · 83 days ago (limit 60 days, from #hyperscaler)'],
		[1, 'this note', 'updated Apr 10, 2026 · 83 days ago (limit 1 day, from this note)'],
		[1500, 'Funds/', 'updated Apr 10, 2026 · 83 days ago (limit 1,500 days, from Funds/)'],
		[null, '#history', 'updated Apr 10, 2026 · 83 days ago (never stale, from #history)'],
	])('of %s from %s is said with where it is from', (limit, limitFrom, reason) => {
		expect(describeFreshness({ state: 'fresh', updated, age: 83, limit, limitFrom }, 'en-US').reason).toBe(reason);
	});

	test('takes no hint: the note has a date', () => {
		const words = describeFreshness({ state: 'fresh', updated, age: 83, limit: 90 }, 'en-US', { date: '2026-03', precision: 'month' });
		expect(words.hint).toBe('');
	});
});

test('one day is not "1 days"', () => {
	expect(describeAge({ precision: 'day' }, 1, 'en-US')).toBe('yesterday');
	expect(describeAge({ precision: 'month' }, 1, 'en-US')).toBe('at least 1 day ago');
	expect(describeAge({ precision: 'day' }, 2, 'en-US')).toBe('2 days ago');
});

describe('a note without a usable date', () => {
	test('that states none is told so and nothing more', () => {
		expect(describeFreshness({ state: 'undated' }, 'en-US')).toEqual({
			shape: '◌',
			word: 'No update date',
			reason: '',
			remedy: '',
			hint: '',
			sentence: 'No update date',
		});
	});

	test('is given the latest date mentioned as a hint, labelled as one', () => {
		const words = describeFreshness({ state: 'undated' }, 'en-US', { date: '2026-03', precision: 'month' });
		expect(words).toMatchObject({ word: 'No update date', reason: '', hint: 'Latest date mentioned: Mar 2026' });
		expect(words.sentence).toBe('No update date. Latest date mentioned: Mar 2026');
	});

	test('whose date is yet to come shows it', () => {
		const freshness: Freshness = { state: 'future', updated: { date: '2062-01-01', precision: 'day', line: 9 } };
		expect(describeFreshness(freshness, 'en-US').sentence).toBe('Updated date is in the future (2062-01-01)');
	});

	test('whose date cannot be read shows the text and how to write it', () => {
		const words = describeFreshness({ state: 'unreadable', mark: { text: '06-10-2026', line: 9 } }, 'en-US');
		expect(words.sentence).toBe('Updated date cannot be read: “06-10-2026”');
		expect(words.remedy).toBe('Write it year first: 2026-01-31.');
	});
});

test('no two judgements look alike without colour and words', () => {
	const updated = { date: '2026-01-01', precision: 'day', line: 1 } as const;
	const judged: Freshness[] = [
		{ state: 'stale', updated, age: 1, limit: 1 },
		{ state: 'due soon', updated, age: 1, limit: 1 },
		{ state: 'fresh', updated, age: 1, limit: 1 },
		{ state: 'undated' },
		{ state: 'future', updated },
	];
	const shapes = judged.map((freshness) => describeFreshness(freshness, 'en-US').shape);
	expect(new Set(shapes).size).toBe(judged.length);
});
