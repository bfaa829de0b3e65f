/** Numbers and lists as they stand in sentences, and the order of names. */
import { expect, test } from 'vitest';
import { compareTexts, counted, describeProgress, listed, number } from '../../src/core/wording';

test.each<[string[], string]>([
	[[], ''],
	[['a'], 'a'],
	[['a', 'b'], 'a and b'],
	[['a', 'b', 'c'], 'a, b and c'],
])('%j is listed as “%s”', (parts, expected) => {
	expect(listed(parts)).toBe(expected);
	expect(listed(parts, parts.length), 'as many as may be named').toBe(expected);
});

test('of more than may be named the first are, and the others are counted', () => {
	expect(listed(['a', 'b', 'c'], 2)).toBe('a, b and 1 more');
	expect(listed(['a', 'b', 'c', 'd', 'e'], 3)).toBe('a, b, c and 2 more');
	expect(listed(Array.from({ length: 5000 }, () => 'a'), 1)).toBe('a and 4,999 more');
	expect(listed(Array.from({ length: 5000 }, () => 'a'), 1, 'de')).toBe('a and 4.999 more');
});

test.each<[number, string, string]>([
	[0, 'en', '0 notes'],
	[1, 'en', '1 note'],
	[1200, 'en', '1,200 notes'],
	[1200, 'de', '1.200 notes'],
])('%i is counted in %s as “%s”', (count, locale, expected) => {
	expect(counted(count, 'note', locale)).toBe(expected);
});

test('a number is written as the locale has it, from the smallest count to the largest', () => {
	const numbers = [0, 7, 12, 999, 1_000, 12_345, 999_999, 1_000_000, 123_456_789, Number.MAX_SAFE_INTEGER, 0.5, -1_200, 1e21, Infinity, NaN];
	for (const locale of ['en', 'de', 'ar-EG']) {
		const format = new Intl.NumberFormat(locale);
		expect(numbers.map((each) => number(each, locale))).toEqual(numbers.map((each) => format.format(each)));
	}
});

test('names are ordered by letters, whatever case and accents, and by the size of numbers', () => {
	expect(['Fund 10', 'beta', 'Fund 9', 'Álamo', 'Alpha', 'fund 9a'].sort(compareTexts)).toEqual(['Álamo', 'Alpha', 'beta', 'Fund 9', 'fund 9a', 'Fund 10']);
});

test('how far the vault has been read', () => {
	expect(describeProgress({ read: 1200, total: 7725 }, 'en')).toBe('Reading notes… 1,200 of 7,725');
});
