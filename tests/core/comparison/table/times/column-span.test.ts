/** Over which span the figures of a column compare. */
import { describe, expect, test } from 'vitest';
import { areAlike, commonestSpan, spanOfPeriod, spansOfNotes, spanToName } from '../../../../../src/core/comparison/table/times/column-span';
import type { Span } from '../../../../../src/core/figures/times/span';

describe('the span of a column', () => {
	test.each<[string, Span[][], Span | null]>([
		['that most notes have', [['quarter'], ['quarter'], ['year']], 'quarter'],
		['a note with several has each of them', [['quarter', 'year'], ['quarter'], ['year']], 'year'],
		['years and trailing years count together', [['quarter'], ['quarter'], ['trailing'], ['year'], ['trailing']], 'year'],
		['the longest of equals', [['quarter'], ['half'], ['month']], 'half'],
		['a year to date is longer than a half', [['half'], ['year to date']], 'year to date'],
		['many figures of one note count once', [['quarter', 'quarter', 'quarter'], ['year'], ['year']], 'year'],
		['what compares with nothing never is one', [['other'], ['other'], ['month']], 'month'],
		['none', [['other'], []], null],
	])('is: %s', (_, notes, span) => {
		expect(commonestSpan(notes)).toBe(span);
	});
});

test('a figure that states no period is taken for a year', () => {
	expect(spanOfPeriod(undefined)).toBe('year');
	expect(spanOfPeriod('Q3 2025')).toBe('quarter');
});

test('a year and a trailing year compare, and otherwise like with like only', () => {
	expect(areAlike('year', 'trailing')).toBe(true);
	expect(areAlike('quarter', 'quarter')).toBe(true);
	expect(areAlike('quarter', 'year')).toBe(false);
	expect(areAlike('other', 'other')).toBe(false);
});

test('the spans to choose from are those that any note has, the longest first', () => {
	expect(spansOfNotes([['quarter', 'year'], [], ['other', 'trailing', 'quarter']])).toEqual(['year', 'trailing', 'quarter']);
});

test('of years and trailing years, a column is called by what most of its figures are', () => {
	expect(spanToName('year', ['year', 'trailing', 'trailing'])).toBe('trailing');
	expect(spanToName('year', ['year', 'trailing'])).toBe('year');
	expect(spanToName('quarter', ['quarter'])).toBe('quarter');
});
