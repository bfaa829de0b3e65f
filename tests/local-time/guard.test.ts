/** The guard of the one-zone project really refuses what differs between zones, and nothing else. */
import { describe, expect, test } from 'vitest';
import { takeReads } from './reads';

const NOON = Date.UTC(2026, 10, 23, 12);
const date = new Date(NOON);

describe('what depends on the zone is refused', () => {
	test.each<[string, () => unknown]>([
		['new Date(2026, 10, 23)', () => new Date(2026, 10, 23)],
		['new Date("2026-11-23T12:00")', () => new Date('2026-11-23T12:00')],
		['new Date("Nov 23, 2026")', () => new Date('Nov 23, 2026')],
		['Date.parse("2026-11-23T12:00:00")', () => Date.parse('2026-11-23T12:00:00')],
		['Date()', () => Date()],
		['getFullYear', () => date.getFullYear()],
		['getMonth', () => date.getMonth()],
		['getDate', () => date.getDate()],
		['getDay', () => date.getDay()],
		['getHours', () => date.getHours()],
		['getMinutes', () => date.getMinutes()],
		['getTimezoneOffset', () => date.getTimezoneOffset()],
		['setDate', () => new Date(NOON).setDate(1)],
		['setHours', () => new Date(NOON).setHours(0, 0, 0, 0)],
		['toString', () => date.toString()],
		['in a text', () => `${date}`],
		['toDateString', () => date.toDateString()],
		['toTimeString', () => date.toTimeString()],
		['toLocaleString', () => date.toLocaleString()],
		['toLocaleDateString', () => date.toLocaleDateString('en', { month: 'short' })],
		['toLocaleTimeString', () => date.toLocaleTimeString('en')],
		['new Intl.DateTimeFormat', () => new Intl.DateTimeFormat('en')],
		['Intl.DateTimeFormat()', () => Intl.DateTimeFormat().resolvedOptions().timeZone],
		['a class of its own', () => new (class extends Date {})(2026, 10, 23)],
	])('%s', (_, read) => {
		expect(read).toThrow('depends on the time zone');
		expect(takeReads()).toHaveLength(1);
	});

	test('and noticed where the error is caught', () => {
		try {
			date.getDate();
		} catch {
			// As code under test might.
		}
		expect(takeReads()).toEqual(['Date.prototype.getDate']);
	});
});

describe('what is the same in every zone is free', () => {
	test.each<[string, () => unknown, unknown]>([
		['a moment', () => new Date(NOON).getTime(), NOON],
		['now', () => new Date().getTime() - Date.now() < 1000, true],
		['a day in ISO form', () => new Date('2026-11-23').getTime(), NOON - 12 * 3_600_000],
		['a text that names its zone', () => Date.parse('2026-11-23T12:00:00Z'), NOON],
		['an offset', () => Date.parse('2026-11-23T13:00:00+01:00'), NOON],
		['parts in UTC', () => [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()], [2026, 10, 23]],
		['ISO', () => date.toISOString(), '2026-11-23T12:00:00.000Z'],
		['JSON', () => JSON.stringify(date), '"2026-11-23T12:00:00.000Z"'],
		['a format in a named zone', () => new Intl.DateTimeFormat('en', { timeZone: 'UTC' }).format(date), '11/23/2026'],
		['a locale’s text in a named zone', () => date.toLocaleDateString('en', { timeZone: 'Pacific/Auckland' }), '11/24/2026'],
		['what kind of thing a date is', () => [date instanceof Date, date.constructor === Date], [true, true]],
	])('%s', (_, read, expected) => {
		expect(read()).toEqual(expected);
		expect(takeReads()).toEqual([]);
	});
});
