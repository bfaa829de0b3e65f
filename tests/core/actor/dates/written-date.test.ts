/** Dates as people write them, and the day each names. */

import { describe, expect, test } from 'vitest';
import { dateAt } from '../../../../src/core/actor/dates/written-date';
import { READING } from '../reading';

function readDate(text: string): string | null | undefined {
	const written = dateAt(text, 0, READING.conventions);
	return written === undefined ? undefined : (written.date?.date ?? null);
}

describe('readable dates', () => {
	test.each([
		['2026-03-04', '2026-03-04'],
		['2026/03/04', '2026-03-04'],
		['2026.3.4', '2026-03-04'],
		['2026-03-04T23:42:18Z', '2026-03-04'],
		['2026-03-04T23:42:18.123+09:00', '2026-03-04'],
		['2026-03-04 23:42', '2026-03-04'],
		['2026-03', '2026-03'],
		['March 4, 2026', '2026-03-04'],
		['Mar 4 2026', '2026-03-04'],
		['Mar. 4, 2026', '2026-03-04'],
		['Sept 4, 2026', '2026-09-04'],
		['4 Mar 2026', '2026-03-04'],
		['4th of March 2026', '2026-03-04'],
		['4. March 2026', '2026-03-04'],
		['Tuesday, November 25th 2025', '2025-11-25'],
		['Tue 25 Nov 2025', '2025-11-25'],
		['Jan 2026', '2026-01'],
		['March, 2026', '2026-03'],
		['2026年9月8日', '2026-09-08'],
		['2026年9月', '2026-09'],
		['25-12-2026', '2026-12-25'],
		['12/25/2026', '2026-12-25'],
		['05.05.2026', '2026-05-05'],
		['[[2026-03-04]]', '2026-03-04'],
		['"2026-03-04"', '2026-03-04'],
		['2024-02-29', '2024-02-29'],
	])('%s', (text, date) => {
		expect(readDate(text)).toBe(date);
	});
});

describe('dates that name no day', () => {
	test.each(['06-10-2026', '6/10/2026', '2026-02-30', '2026-13-01', '2025-02-29', '31 June 2026', '2026-01-019', '2026-1-1-1'])('%s', (text) => {
		expect(readDate(text)).toBeNull();
	});
});

describe('what is no date', () => {
	test.each(['2026', 'FY2026', 'soon', 'May', 'March of progress', '12', '1.5', ''])('%s', (text) => {
		expect(readDate(text)).toBeUndefined();
	});
});
