/** The latest date that a note mentions, which is a hint and no more. */
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { compileConventions } from '../../../../src/core/actor/words/conventions';
import { allWords } from '../../../../src/core/actor/words/languages/languages';
import { latestDateMentioned } from '../../../../src/core/freshness/facts/latest-date-mentioned';

const CONVENTIONS = compileConventions(allWords());
const TODAY = '2026-07-02';

const latest = (text: string, today = TODAY): string | undefined => latestDateMentioned(text, today, CONVENTIONS)?.date;

test('a note of more years than can be tried is given no hint', () => {
	expect(latest(`2026-03-09 ${'2026-'.repeat(200_000)}`)).toBeUndefined();
});

describe('the latest date a note mentions', () => {
	test.each([
		['Deal signed 2026-03-09.', '2026-03-09'],
		['| Users | 203M (Mar 2026) |\n|---|---|\n| AUM | $3B |', '2026-03'],
		['# News of March 4, 2026', '2026-03-04'],
		['- first\n\t- on 4 Mar 2026', '2026-03-04'],
		['> the 4th of March 2026', '2026-03-04'],
		['Tuesday, November 25th 2025', '2025-11-25'],
		['4-Mar-2026', '2026-03-04'],
		['am 12. April 2026', '2026-04-12'],
		['le 3 février 2026', '2026-02-03'],
		['2026年3月8日', '2026-03-08'],
		['In Jan 2024, then Mar 2026, then Feb 2025', '2026-03'],
		['Mar 2026 and 2026-03-09', '2026-03-09'],
		['2026-03-09 and Mar 2026', '2026-03-09'],
		['March 1, 2026 or March 2026', '2026-03-01'],
		['March 2026 or March 1, 2026', '2026-03-01'],
		['Q1 2026 results of May 3, 2026', '2026-05-03'],
	])('%s', (text, date) => {
		expect(latest(text)).toBe(date);
	});

	test('is none that is yet to come', () => {
		expect(latest('Launch 2026-07-03, renewal Aug 2026, talks Jun 2026')).toBe('2026-06');
		expect(latest('Launch 2026-07-03', '2026-07-03')).toBe('2026-07-03');
		expect(latest('this July 2026')).toBe('2026-07');
	});

	test.each([
		['a year', 'Founded 2024'],
		['a range of years', '2010-12'],
		['a version', 'v2026.1 and 2026.1'],
		['a period', 'FY2025, Q1 2026'],
		['an order that cannot be told', '06-10-2026'],
		['no day of the calendar', '2026-02-30'],
		['a property', '---\ncreated: 2026-01-01\n---'],
		['code', '```\n2026-01-01\n```'],
		['a code span', '`2026-01-01`'],
		['a comment', '%% 2026-01-01 %%\n\n<!-- 2026-01-02 -->'],
		['a link to a daily note', '[[2026-01-01]]'],
		['an address', '[report](https://example.com/2026-01-01) https://example.com/news/2026-01-02'],
		['nothing', ''],
	])('is not %s', (_, text) => {
		expect(latest(text)).toBeUndefined();
	});

	test('is never after today, and more text never makes it earlier', () => {
		const text = fc.array(fc.constantFrom('2026-03-09', 'Mar 2026', 'on', '4 May 2026', '2027', 'Dec 2026', '\n\n', '- ', '`', 'v1', '2026-12-01', '(', ')'), { maxLength: 14 }).map((words) => words.join(' '));
		fc.assert(fc.property(text, text, (one, other) => {
			const alone = latest(one);
			const together = latest(`${one.replaceAll('`', '')}\n\n${other}`);
			expect((alone ?? '').slice(0, 7) <= TODAY.slice(0, 7)).toBe(true);
			if (!one.includes('`') && alone !== undefined) expect((together ?? '') >= alone).toBe(true);
		}));
	});

	test('is found at once in a long note', () => {
		expect(latest('on 4 Mar 2026 and 2026 2026 2026 a b c '.repeat(5000))).toBe('2026-03-04');
	});
});
