import { expect, test } from 'vitest';
import type { Measure } from '../../../../src/core/figures/metrics/terms';
import { readValue } from '../../../../src/core/figures/values/read';

test.each<[Measure, string, string]>([
	['date', 'Q1 2026 on May 7, 2026', '2026-05-07'],
	['date', 'Q1 2026 (May 7, 2026)', '2026-05-07'],
	['date', 'Q2 FY26 – 7 May 2026', '2026-05-07'],
	['date', 'Q1 2026 am 7. Mai 2026', '2026-05-07'],
	['date', 'May 7, 2026 (Q1 2026)', '2026-05-07'],
	['date', '2022年6月', '2022-06-01'],
	['date', 'gegründet im Juni 1998', '1998-06-01'],
	['other', 'Q1 2026 on May 7, 2026', '2026-05-07'],
])('under a %s, %j is the day %s', (measure, cell, date) => {
	expect(readValue(cell, measure)).toMatchObject({ kind: 'date', date });
});

test.each<[Measure, string, string]>([
	['date', 'Q1 2026', 'Q1 2026'],
	['date', 'H2 2026', 'H2 2026'],
	['date', 'Q2 FY26', 'Q2 FY2026'],
	['other', 'Q1 2026, then May 7, 2026', 'Q1 2026'],
])('under a %s, %j is no day but the period %s', (measure, cell, period) => {
	const value = readValue(cell, measure);
	expect(value).toMatchObject({ kind: 'date', period });
	expect(value.date).toBeUndefined();
});
