/** Comments that accept nothing: told of only where all that could find something has looked. */

import { describe, expect, test } from 'vitest';
import { ALL_RULES } from '../../../../src/core/check/all-rules';
import { noteRule, type Rule } from '../../../../src/core/check/rule/rule';
import { unusedIgnore } from '../../../../src/core/check/rules/unused-ignore';
import { applyEdits } from '../../../../src/core/markdown/write/text-edit';
import { checkVault } from '../checked-vault';

const promises = ALL_RULES.filter(({ id }) => id === 'promise-passed');
const crashing = noteRule({ id: 'promise-passed', severity: 'hint', on: true, summary: '', find: () => {
	throw new Error('No.');
} });

function unused(text: string, rules: readonly Rule[] = promises): string[] {
	return checkVault([...rules, unusedIgnore], { 'A.md': text }).findings.filter(({ rule }) => rule === 'unused-ignore').map(({ message }) => message);
}

test.each<[string, string, readonly Rule[], number]>([
	['accepts nothing', 'Done. %% dossier-ignore promise-passed: late %%', promises, 1],
	['accepts what is found', '#actor\n\nDue: expected in Feb 2026. %% dossier-ignore promise-passed: late %%', promises, 0],
	['is for other lines, and its finding is back', '#actor\n\nDue: expected in Feb 2026. %% dossier-ignore promise-passed: late [00000000] %%', promises, 0],
	['is for a rule that does not run', 'Done. %% dossier-ignore promise-passed: late %%', [], 0],
	['is for a rule that crashed', 'Done. %% dossier-ignore promise-passed: late %%', [crashing], 0],
	['gives no reason, which another rule tells', 'Done. %% dossier-ignore promise-passed %%', promises, 0],
	['names a rule there is not', 'Done. %% dossier-ignore promise-pased: late %%', promises, 0],
	['accepts that it accepts nothing', 'Done. %% dossier-ignore promise-passed, unused-ignore: for later %%', promises, 0],
])('a comment that %s', (_, text, rules, count) => {
	expect(unused(text, rules)).toHaveLength(count);
});

describe('the fix takes out the comment alone', () => {
	test.each([
		['at the end of a line', 'Done. %% dossier-ignore promise-passed: late %%\nNext.\n', 'Done.\nNext.\n'],
		['in a row', '| a |\n|---|\n| 1 %% dossier-ignore promise-passed: late %% |\n', '| a |\n|---|\n| 1 |\n'],
		['within a line', 'One %% dossier-ignore promise-passed: late %% two.\n', 'One two.\n'],
		['with its line', 'One.\r\n%% dossier-ignore promise-passed: late %%\r\nTwo.\r\n', 'One.\r\nTwo.\r\n'],
		['on the first line, which stays: what follows is no front matter', '%% dossier-ignore promise-passed: late %%\n---\na: b\n---\n', '\n---\na: b\n---\n'],
		['on the first line of a file with a byte order mark', '\ufeff%% dossier-ignore promise-passed: late %%\nOne.\n', '\ufeff\nOne.\n'],
		['behind words on the first line of such a file', '\ufeffOne. %% dossier-ignore promise-passed: late %%\n', '\ufeffOne.\n'],
		['on the last line', 'One.\n\n<!-- dossier-ignore promise-passed: late -->', 'One.\n\n'],
		['one of two', 'One. %% dossier-ignore promise-passed: late %% %% dossier-ignore stale-note: old %%\n', 'One. %% dossier-ignore stale-note: old %%\n'],
	])('%s', (_, text, expected) => {
		const [finding] = checkVault([...promises, unusedIgnore], { 'A.md': text }).findings;
		expect(finding?.fix && applyEdits(text, [finding.fix])).toBe(expected);
	});

	test('and there is none where other rules of the comment find something', () => {
		const text = '#actor\n\nDue: expected in Feb 2026. %% dossier-ignore promise-passed, stale-note: late %%';
		const rules = ALL_RULES.filter(({ id }) => ['promise-passed', 'stale-note', 'unused-ignore'].includes(id));
		expect(checkVault(rules, { 'A.md': text }).findings.map(({ message, fix }) => [message, fix])).toEqual([
			['Unexpected name in a comment: stale-note finds nothing there, expected something to accept. Take it out.', undefined],
		]);
	});
});
