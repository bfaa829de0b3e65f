/** The age of a fact, in the words of its row. */
import { expect, test } from 'vitest';
import { describeRowFact, type RowFact } from '../../../src/core/card/row-facts';

const FEBRUARY: RowFact = { time: { text: '2026-02', first: '2026-02-01', last: '2026-02-28' }, age: 268, timeFrom: 'row', pastLimit: null, perishesAs: 'prices' };

test.each<[said: string, time: string]>([
	['Users 203M', 'Feb 2026'],
	['Users 203M (2026-02)', 'Feb 2026'],
	['Users 203M (Feb 2026)', ''],
])('“%s” leaves “%s” to be said', (said, time) => {
	expect(describeRowFact(FEBRUARY, said, '2026-11-23', 'en')).toMatchObject({ time, age: '9 mo', hint: 'Feb 2026, 9 months ago' });
});

test.each<[limit: number, words: string]>([
	[180, 'Feb 2026, 9 months ago: older than the limit of 180 days for prices'],
	[1, 'Feb 2026, 9 months ago: older than the limit of 1 day for prices'],
])('past a limit of %d it says so', (pastLimit, hint) => {
	expect(describeRowFact({ ...FEBRUARY, pastLimit }, '', '2026-11-23', 'en')).toMatchObject({ hint, isPastLimit: true });
});

test('has no age while its time is not over', () => {
	expect(describeRowFact({ ...FEBRUARY, age: null }, '', '2026-02-10', 'en')).toBeUndefined();
});

test('that the note states is said only where it is past the limit', () => {
	const inherited: RowFact = { ...FEBRUARY, timeFrom: 'note' };
	expect(describeRowFact(inherited, '', '2026-11-23', 'en')).toBeUndefined();
	expect(describeRowFact({ ...inherited, pastLimit: 90 }, '', '2026-11-23', 'en')).toMatchObject({
		age: '9 mo', hint: 'As of the note, Feb 2026, 9 months ago: older than the limit of 90 days for prices',
	});
});

test('that nothing states is said to be missing', () => {
	expect(describeRowFact({ ...FEBRUARY, time: null, age: null }, '', '2026-11-23', 'en')).toMatchObject({ age: 'no date', isPastLimit: false });
});
