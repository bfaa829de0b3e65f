/** A date in a form that is not read is understood where it can mean one day alone, and never guessed. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { soleReading } from '../../../../src/core/actor/dates/sole-reading';
import { compileConventions, DEFAULT_OWN_WORDS } from '../../../../src/core/actor/words/conventions';
import { allWords } from '../../../../src/core/actor/words/languages/languages';
import { runs } from '../../../runs';

const { months } = compileConventions(allWords(), DEFAULT_OWN_WORDS);
const read = (text: string): string | undefined => soleReading(text, months)?.date;

test.each([
	['2026 01 05', '2026-01-05'],
	['2026_1_5', '2026-01-05'],
	['2026 / 01 / 05', '2026-01-05'],
	['２０２６－０１－０５', '2026-01-05'],
	['２０２６年１月５日', '2026-01-05'],
	["5 Jan '26", '2026-01-05'],
	['5th Jan. 2026', '2026-01-05'],
	['05Jan2026', '2026-01-05'],
	['Jan-05-2026', '2026-01-05'],
	['2026-Jan-05', '2026-01-05'],
	['2026, 5 January', '2026-01-05'],
	['5. Januar, 2026', '2026-01-05'],
	['2026 Jan', '2026-01'],
	['12/31/25', '2025-12-31'],
	['1/31/25', '2025-01-31'],
	['25_12_2026', '2026-12-25'],
	['05 05 2026', '2026-05-05'],
])('%s is %s', (text, date) => {
	expect(read(text)).toBe(date);
});

test.each([
	['can be two days', '13/05/26'],
	['can be two days', '31.12.25'],
	['can be two days', '06 10 2026'],
	['can be two days', '5 Jan 26'],
	['has a year of one digit', '1/31/5'],
	['is in no calendar', '2026-13-45'],
	['has a month and a day that may be typed wrong', '2026-13-05'],
	['has a digit too many', '2026-01-019'],
	['says more', '2026-01-05-draft'],
	['says more', '5 Jan 2026 10:00'],
	['says more', 'about 5 Jan 2026'],
	['says less', '2026'],
	['says less', 'Jan 5'],
	['says nothing', ''],
	['is very long', `2026${' '.repeat(1000)}01 05`],
])('nothing where the text %s: %s', (_, text) => {
	expect(read(text)).toBeUndefined();
});

test('never throws, whatever the text', () => {
	fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'0123456789', ...' -/.,_\'’年月', 'Jan', 'st', 'é') }), (text) => {
		expect(read(text) ?? '').toMatch(/^(?:\d{4}-\d{2}(?:-\d{2})?)?$/);
	}), { numRuns: runs(500) });
});
