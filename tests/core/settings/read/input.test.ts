/** What a person types for a setting. */
import { expect, test } from 'vitest';
import { limitProblem, linesOf } from '../../../../src/core/settings/read/input';

test('a text holds one entry on each line', () => {
	expect(linesOf(' #actor \r\n\r\n type = company\rhas ticker')).toEqual(['#actor', 'type = company', 'has ticker']);
});

test.each([
	[1, undefined],
	[365, undefined],
	[0, 'must be a whole number of days, 1 or more'],
	[1.5, 'must be a whole number of days, 1 or more'],
	[NaN, 'must be a whole number of days, 1 or more'],
	['60', 'must be a whole number of days, 1 or more'],
])('a limit of %j', (value, problem) => {
	expect(limitProblem(value)).toBe(problem);
});
