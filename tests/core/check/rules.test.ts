/** Every rule does what its page in docs/rules/ says: the examples there are run. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULE_IDS } from '../../../src/core/check/rule/ids';
import { ALL_RULES } from '../../../src/core/check/all-rules';
import type { Rule } from '../../../src/core/check/rule/rule';
import { checkVault, givenBy, linesOf } from './checked-vault';
import { PAGES, parseRulePage, readRulePage } from './rule-page';

describe('the examples of a rule\'s page are judged as it says', () => {
	const examples = ALL_RULES.flatMap((rule) => readRulePage(rule.id).examples.map((example) => [`${rule.id}: ${example.name}`, rule, example] as const));
	test.each(examples)('%s', (_, rule, { notes, settings, findings }) => {
		const result = checkVault(rule.last === undefined ? [rule] : ALL_RULES, notes, givenBy(settings));
		expect(result.crashes).toEqual([]);
		expect(result.findings.filter(({ rule: id }) => id === rule.id).flatMap(linesOf)).toEqual(findings);
	});
});

describe('the page of a rule', () => {
	test.each(ALL_RULES.map((rule) => [rule.id, rule] as const))('%s says what the rule says of itself, and shows it both ways', (_, rule) => {
		const { title, summary, standing, examples } = readRulePage(rule.id);
		expect({ title, summary, standing }).toEqual({ title: rule.id, summary: rule.summary, standing: standingOf(rule) });
		expect(examples.some(({ findings }) => findings.length > 0), 'a wrong example').toBe(true);
		expect(examples.some(({ findings }) => findings.length === 0), 'a right example').toBe(true);
	});

	test('belongs to a rule there is', () => {
		expect(readdirSync(PAGES).filter((name) => name !== 'README.md').sort()).toEqual(ALL_RULES.map(({ id }) => `${id}.md`).sort());
	});
});

test('the list of the pages says the same of each rule', () => {
	const list = readFileSync(join(PAGES, 'README.md'), 'utf8');
	const rows = ALL_RULES.map(({ id, summary, severity, on }) => `| [${id}](${id}.md) | ${summary} | ${severity} | ${on ? 'on' : 'off'} |`);
	expect(list.split('\n').filter((line) => line.startsWith('| ['))).toEqual(rows);
});

test('rules stand in the order of their ids', () => {
	expect(ALL_RULES.map(({ id }) => id)).toEqual(ALL_RULES.map(({ id }) => id).sort());
});

test('what names rules without running them knows every rule', () => {
	expect(RULE_IDS).toEqual(ALL_RULES.map(({ id }) => id));
});

function standingOf({ severity, on }: Rule): string {
	return `${severity[0]?.toUpperCase() ?? ''}${severity.slice(1)}, ${on ? 'on' : 'off'} by default.`;
}

describe('reading a page', () => {
	test('an example goes to its findings or to the next heading', () => {
		const { examples } = parseRulePage('# a\n\nb\n\nc\n\n## Wrong\n\n```json\n{"limitDays": 3}\n```\n\n```md A.md\na\n```\n\n```findings\nA.md:1:1: x\n```\n\n## Right\n\n```md A.md\nb\n```\n');
		expect(examples).toEqual([
			{ name: 'Wrong, line 19', notes: { 'A.md': 'a\n' }, settings: { limitDays: 3 }, findings: ['A.md:1:1: x'] },
			{ name: 'Right, line 26', notes: { 'A.md': 'b\n' }, settings: {}, findings: [] },
		]);
	});

	test('a second note of one path in an example is refused', () => {
		expect(() => parseRulePage('```md A.md\na\n```\n\n```md A.md\nb\n```\n')).toThrow('second note');
	});
});
