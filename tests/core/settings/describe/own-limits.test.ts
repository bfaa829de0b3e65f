/** What the settings page says of the limits that notes set for themselves. */
import { expect, test } from 'vitest';
import type { PropertyValue } from '../../../../src/core/actor/note/actor-note';
import { describeOwnLimits } from '../../../../src/core/settings/describe/own-limits';
import { sampleNote } from '../../actor/note-sample';

function notesWith(...values: PropertyValue[]) {
	return values.map((value, index) => sampleNote({ name: `Note ${index + 1}`, properties: { 'review-every': value, 'stale-after': '5' } }));
}

const POLICY = { limitDays: 180, limitProperty: 'Review every' };

test.each([
	['none', [], ['No notes set it.']],
	['one', ['90'], ['1 note sets it.']],
	['some of them never', ['90', 'never', 'Never', '30 days'], ['4 notes set it, 2 of them to never.']],
	['an empty one, which sets nothing', [''], ['No notes set it.']],
	['some that cannot be used', ['90', 'soon', ['1', '2']], [
		'3 notes set it.',
		'Note 2: "soon" isn\'t a limit for Review every. Use a number of days such as 60, or never.',
		'Note 3: A list isn\'t a limit for Review every. Use a number of days such as 60, or never.',
	]],
])('%s', (_, values, expected) => {
	expect(describeOwnLimits(POLICY, notesWith(...values), 'en')).toEqual(expected);
});

test('of many that cannot be used, three are named', () => {
	const said = describeOwnLimits(POLICY, notesWith('a', 'b', 'c', 'd', 'e'), 'en');
	expect(said).toHaveLength(5);
	expect(said.at(-1)).toBe('2 more notes with an unusable limit.');
});
