/** What a person chooses of the rules, a line for each choice. */

import { describe, expect, test } from 'vitest';
import { ALL_RULES, chosenRules } from '../../../src/core/check/all-rules';
import { leavesOut, readRuleChoice, ruleChoiceProblems } from '../../../src/core/check/choices';

test.each([
	['stale-note = off', { rule: 'stale-note', weight: 'off' }],
	['stale-note: Error', { rule: 'stale-note', weight: 'error' }],
	['all=hint', { rule: 'all', weight: 'hint' }],
	['stale-note = not Archive/', { rule: 'stale-note', notIn: 'Archive' }],
	['all = not /Old notes/2020/', { rule: 'all', notIn: 'Old notes/2020' }],
	['stale-note', undefined],
	['stale-note = loud', undefined],
	['stale-note = not', undefined],
	['stale-note = not /', undefined],
	['no-such-rule = off', undefined],
	['', undefined],
])('%j chooses %j', (line, choice) => {
	expect(readRuleChoice(line)).toEqual(choice);
});

describe('of the rules', () => {
	const weightOf = (id: string, lines: readonly string[], asked?: readonly string[]): string | undefined => (
		chosenRules(lines, asked).find((rule) => rule.id === id)?.severity
	);

	test('those that are on are run, where nobody chose', () => {
		expect(chosenRules([])).toEqual(ALL_RULES.filter(({ on }) => on));
	});

	test.each([
		['off', ['stale-note = off'], undefined, undefined],
		['another weight', ['stale-note = error'], undefined, 'error'],
		['the last of several lines', ['all = off', 'stale-note = warning'], undefined, 'warning'],
		['all at once', ['stale-note = warning', 'all = off'], undefined, undefined],
		['asked for alone, though off', ['stale-note = off'], ['stale-note'], 'hint'],
		['not among those asked for', ['stale-note = error'], ['future-date'], undefined],
	])('one is run as chosen: %s', (_, lines, asked, severity) => {
		expect(weightOf('stale-note', lines, asked)).toBe(severity);
	});
});

test.each([
	['Archive/Old/Acme.md', true],
	['archive/Acme.md', true],
	['Archive.md', false],
	['Archived/Acme.md', false],
	['Notes/Archive/Acme.md', false],
])('a folder is left out at any depth: %s', (path, isOut) => {
	const finding = { rule: 'stale-note', places: [{ path, line: 1, column: 1 }] } as const;
	expect(leavesOut(['stale-note = not Archive/'])(finding)).toBe(isOut);
	expect(leavesOut(['all = not Archive'])(finding)).toBe(isOut);
	expect(leavesOut(['future-date = not Archive/'])(finding)).toBe(false);
});

test('lines that choose nothing are told', () => {
	expect(ruleChoiceProblems(['stale-note = off', 'stale = off'])).toEqual([
		'"stale = off" chooses nothing. Try one-sided-case = off, figure-conflict = error or all = not Archive/.',
	]);
});
