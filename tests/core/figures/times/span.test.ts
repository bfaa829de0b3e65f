import { expect, test } from 'vitest';
import { readStatedTime } from '../../../../src/core/figures/times/period';
import { spanOf } from '../../../../src/core/figures/times/span';

test.each([
	['2025', 'year'],
	['FY2025', 'year'],
	['2026年3月期', 'year'],
	['TTM', 'trailing'],
	['H1 2025', 'half'],
	['H2 FY2026', 'half'],
	['Q3 2025', 'quarter'],
	['FQ2 2026', 'quarter'],
	['FQ2', 'quarter'],
	['Sep 2025', 'month'],
	['2022年6月', 'month'],
	['YTD', 'year to date'],
	['2026 YTD', 'year to date'],
	['9mo 2025', 'year to date'],
	['9M FY2025', 'year to date'],
	['Jan-Sep', 'year to date'],
	['Jan-Feb 2026', 'year to date'],
	['Feb-Apr 2025', 'other'],
	['Nov 2024-Jan 2025', 'other'],
	['2021-2024', 'other'],
	['1980s', 'other'],
	['NTM', 'other'],
])('%s is a %s', (text, span) => {
	expect(spanOf(readStatedTime(text)?.text ?? '')).toBe(span);
});
