import { describe, expect, test } from 'vitest';
import { assessFreshness, type Freshness } from '../../../src/core/freshness/freshness';
import { describeBadge } from '../../../src/core/freshness/describe-badge';
import { describeFreshness } from '../../../src/core/freshness/describe';
import { judgedNote } from './judged-note';

const at = (date: string, today = '2026-11-26'): Freshness =>
	assessFreshness(judgedNote({ updated: date }), { limitDays: 180 }, today);

describe('a badge', () => {
	test.each([
		['2026-11-26', '○', 'today'],
		['2026-11-25', '○', '1 d'],
		['2026-09-04', '○', '83 d'],
		['2026-06-20', '◐', '159 d'],
		['2026-01-01', '●', '329 d'],
		['2020-01-01', '●', '2,521 d'],
		['2026-11', '○', 'this month'],
		['2026-10', '○', '26+ d'],
		['2027-01-01', '◇', 'future'],
	])('for %s is %s %s', (date, shape, text) => {
		expect(describeBadge(at(date), 'en')).toMatchObject({ shape, text });
	});

	test('for a date that cannot be read says that', () => {
		expect(describeBadge({ state: 'unreadable', mark: { text: '06-10-2026', line: 3 } }, 'en')).toMatchObject({ shape: '◇', text: 'unreadable' });
	});

	test('has the sentence that the card has', () => {
		expect(describeBadge(at('2026-01-01'), 'en')?.sentence).toBe(describeFreshness(at('2026-01-01'), 'en').sentence);
	});

	test('is not there for a note without a date', () => {
		expect(describeBadge({ state: 'undated' }, 'en')).toBeUndefined();
	});

	test('writes numbers as its reader does', () => {
		expect(describeBadge(at('2020-01-01'), 'de')?.text).toBe('2.521 d');
	});
});
