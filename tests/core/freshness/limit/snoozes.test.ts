import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../src/core/calendar-date';
import { describeSnoozed, isSnoozed, movedSnoozes, NEVER, snoozeDateProblem, withoutSnooze, withSnooze } from '../../../../src/core/freshness/limit/snoozes';

const TODAY = '2026-11-26';
const TOMORROW = '2026-11-27';

describe('a note is snoozed', () => {
	test.each([
		['until the day it was put off to, and not on it', { 'A.md': TOMORROW }, TODAY, true],
		['no more on that day', { 'A.md': TODAY }, TODAY, false],
		['for ever where the person said so', { 'A.md': NEVER }, '9999-12-31', true],
		['only if it is named', { 'B.md': NEVER }, TODAY, false],
	])('%s', (_, snoozes, today, expected) => {
		expect(isSnoozed(snoozes, 'A.md', today)).toBe(expected);
	});

	test('only by an entry of its own, whatever objects have by nature', () => {
		expect(isSnoozed({}, 'constructor', TODAY)).toBe(false);
	});
});

describe('snoozing a note', () => {
	test('adds it, or changes until when', () => {
		expect(withSnooze({}, 'A.md', TOMORROW, TODAY)).toEqual({ 'A.md': TOMORROW });
		expect(withSnooze({ 'A.md': TOMORROW, 'B.md': NEVER }, 'A.md', NEVER, TODAY)).toEqual({ 'A.md': NEVER, 'B.md': NEVER });
	});

	test('forgets the snoozes that are over', () => {
		expect(withSnooze({ 'Over.md': TODAY, 'Long over.md': '2025-01-01', 'Ahead.md': TOMORROW }, 'A.md', NEVER, TODAY)).toEqual({ 'Ahead.md': TOMORROW, 'A.md': NEVER });
	});

	test('and stopping leave what was given as it was, and the others snoozed', () => {
		const day = fc.integer({ min: 1, max: 900 }).map((days) => addDays(TODAY, days));
		const snoozes = fc.dictionary(fc.constantFrom('A.md', 'B.md', 'C/D.md', 'Ä.md'), fc.oneof(day, fc.constant(NEVER)));
		fc.assert(fc.property(snoozes, day, (before, until) => {
			const frozen = Object.freeze({ ...before });
			const after = withoutSnooze(withSnooze(frozen, 'New.md', until, TODAY), 'New.md', TODAY);
			expect(after).toEqual(before);
		}));
	});
});

test('stopping changes nothing for a note that is not snoozed', () => {
	const snoozes = { 'A.md': NEVER };
	expect(withoutSnooze(snoozes, 'B.md', TODAY)).toBe(snoozes);
});

describe('a snooze follows', () => {
	test.each([
		['the rename of its note', 'Actors/A.md', 'Actors/Alpha.md', { 'Actors/Alpha.md': TOMORROW, 'Actors/Old/B.md': NEVER, 'Actors.md': NEVER }],
		['the rename of its folder', 'Actors', 'Companies', { 'Companies/A.md': TOMORROW, 'Companies/Old/B.md': NEVER, 'Actors.md': NEVER }],
		['its note into another folder', 'Actors/Old/B.md', 'B.md', { 'Actors/A.md': TOMORROW, 'B.md': NEVER, 'Actors.md': NEVER }],
		['its folder into a folder of the same name', 'Actors', 'Actors/Actors', { 'Actors/Actors/A.md': TOMORROW, 'Actors/Actors/Old/B.md': NEVER, 'Actors.md': NEVER }],
		['its note over another that is gone', 'Actors/A.md', 'Actors.md', { 'Actors.md': TOMORROW, 'Actors/Old/B.md': NEVER }],
	])('%s', (_, from, to, expected) => {
		expect(movedSnoozes({ 'Actors/A.md': TOMORROW, 'Actors/Old/B.md': NEVER, 'Actors.md': NEVER }, from, to)).toEqual(expected);
	});

	test('no rename of anything else', () => {
		const snoozes = { 'Actors/A.md': TOMORROW };
		for (const from of ['Actors/A', 'Act', 'B.md', 'Actors/A.md.md']) expect(movedSnoozes(snoozes, from, 'New')).toBe(snoozes);
	});
});

describe('what is said of a snooze', () => {
	test.each([
		[['Acme'], TOMORROW, 'Acme snoozed until Nov 27, 2026.'],
		[['Acme', 'Globex'], TOMORROW, '2 notes snoozed until Nov 27, 2026: Acme and Globex.'],
		[['Acme'], NEVER, 'No more reminders for Acme.'],
		[['A', 'B', 'C', 'D', 'E', 'F', 'G'], NEVER, 'No more reminders for 7 notes: A, B, C, D, E and 2 more.'],
	])('names the notes and the day: %j, %s', (names, until, says) => {
		expect(describeSnoozed(names, until, 'en')).toBe(says);
	});
});

describe('the day a snooze ends on', () => {
	test.each([TOMORROW, '2027-02-28', '9999-12-31'])('can be %s', (day) => {
		expect(snoozeDateProblem(day, TODAY, 'en')).toBeUndefined();
	});

	test.each(['', TODAY, '2026-11-25', '2027-02-29', 'soon'])('cannot be “%s”', (text) => {
		expect(snoozeDateProblem(text, TODAY, 'en')).toBe('Choose Nov 27, 2026 or later.');
	});
});
