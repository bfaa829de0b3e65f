/** What the settings page says of the limits that notes set for themselves. */
import { expect, test } from 'vitest';
import type { PropertyValue } from '../../../../src/core/actor/note/actor-note';
import { ownLimitProblem } from '../../../../src/core/freshness/limit/policy';
import { describeOwnLimits } from '../../../../src/core/settings/describe/own-limits';
import { sampleNote } from '../../card/actor-note-sample';

function notesWith(...values: PropertyValue[]) {
	return values.map((value, index) => sampleNote({ name: `Note ${index + 1}`, properties: { 'review-every': value, 'stale-after': '5' } }));
}

const POLICY = { limitDays: 180, limitProperty: 'Review every' };

function problemOf(limit: PropertyValue): string | undefined {
	return ownLimitProblem({ properties: { 'review-every': limit } }, POLICY);
}

test.each([
	['none', [], ['No notes set it.']],
	['one', ['90'], ['1 note sets it.']],
	['some of them never', ['90', 'never', 'Never', '30 days'], ['4 notes set it, 2 of them to never.']],
	['an empty one, which sets nothing', [''], ['No notes set it.']],
	['some that cannot be used', ['90', 'soon', ['1', '2']], [
		'3 notes set it.',
		`Note 2: ${problemOf('soon')}`,
		`Note 3: ${problemOf(['1', '2'])}`,
	]],
])('%s', (_, values, expected) => {
	expect(describeOwnLimits(POLICY, notesWith(...values), 'en')).toEqual(expected);
});

test('of many that cannot be used, three are named', () => {
	const said = describeOwnLimits(POLICY, notesWith('a', 'b', 'c', 'd', 'e'), 'en');
	expect(said).toHaveLength(5);
	expect(said.at(-1)).toBe('2 more notes with an unusable limit.');
});
