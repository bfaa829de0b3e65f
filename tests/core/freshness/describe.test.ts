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
		['2026-01-01', '2026-11-23', 'Overdue · updated 326 days ago (Jan 1), due after 180'],
		['2026-06-01', '2026-11-23', 'Due soon · updated 175 days ago (Jun 1), due after 180'],
		['2026-11-20', '2026-11-23', 'Fresh · updated 3 days ago (Nov 20), due after 180'],
		['2026-11-22', '2026-11-23', 'Fresh · updated yesterday (Nov 22), due after 180 days'],
		['2026-11-23', '2026-11-23', 'Fresh · updated today (Nov 23), due after 180 days'],
		['2020-01-01', '2026-11-23', 'Overdue · updated 2,518 days ago (Jan 1, 2020), due after 180'],
		['2025-12-31', '2026-01-01', 'Fresh · updated yesterday (Dec 31, 2025), due after 180 days'],
	])('of %s says on %s: %s', (date, today, expected) => {
		expect(sentence(date, today)).toBe(expected);
	});

	test('whose date is a month claims no day of it', () => {
		expect(sentence('2026-11', '2026-11-23')).toBe('Fresh · updated this month (Nov 2026), due after 180 days');
		expect(sentence('2026-10', '2026-11-01')).toBe('Fresh · updated at least 1 day ago (Oct 2026), due after 180');
		expect(sentence('2026-01', '2026-11-23')).toBe('Overdue · updated at least 296 days ago (Jan 2026), due after 180');
	});

	test('says the date and the numbers as the language writes them', () => {
		const freshness = assessFreshness(judgedNote({ updated: '2020-01-01' }), LIMIT, '2026-11-23');
		expect(describeFreshness(freshness, 'de').reason).toBe('updated 2.518 days ago (1. Jan. 2020), due after 180');
	});
});

describe('a limit that is not that of all notes', () => {
	const updated = { date: '2026-04-10', precision: 'day', line: 1 } as const;

	test.each([
		[60, '#hyperscaler', 'updated 83 days ago (Apr 10), due after 60 (limit from #hyperscaler)'],
		[1, 'this note', 'updated 83 days ago (Apr 10), due after 1 (limit from this note)'],
		[1500, 'Funds/', 'updated 83 days ago (Apr 10), due after 1,500 (limit from Funds/)'],
		[null, '#history', 'updated 83 days ago (Apr 10), never overdue (limit from #history)'],
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
			word: 'No date',
			reason: '',
			remedy: '',
			hint: '',
			sentence: 'No date',
		});
	});

	test('is given the latest date mentioned as a hint, labelled as one', () => {
		const words = describeFreshness({ state: 'undated' }, 'en-US', { date: '2026-03', precision: 'month' });
		expect(words).toMatchObject({ word: 'No date', reason: '', hint: 'Latest date mentioned: Mar 2026' });
		expect(words.sentence).toBe('No date. Latest date mentioned: Mar 2026');
	});

	test('whose date is in the future shows it, and what to do', () => {
		const freshness: Freshness = { state: 'future', updated: { date: '2062-01-01', precision: 'day', line: 9 } };
		const words = describeFreshness(freshness, 'en-US');
		expect(words).toMatchObject({ sentence: 'Date in the future · updated Jan 1, 2062', remedy: 'Correct the date.' });
	});

	test('whose date can\'t be read shows the text and how to write it', () => {
		const words = describeFreshness({ state: 'unreadable', mark: { text: '06-10-2026', line: 9 } }, 'en-US');
		expect(words.sentence).toBe('Unreadable date · "06-10-2026"');
		expect(words.remedy).toBe('Write the date alone, year first: 2026-01-31.');
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
