/** What could not be read: mended where it can mean one thing alone, and a hint where nothing may be wrong. */

import { expect, test } from 'vitest';
import { chosenRules } from '../../../../src/core/check/all-rules';
import { applyEdits } from '../../../../src/core/markdown/write/text-edit';
import { checkVault } from '../checked-vault';

function fixed(text: string): string | undefined {
	const { findings: [finding] } = checkVault(chosenRules([], ['unreadable-date']), { 'A.md': text });
	expect(finding).toBeDefined();
	return finding?.fix && applyEdits(text, [finding.fix]);
}

test.each([
	['in a property', '---\ntags: actor\nupdated: 2026 01 05\n---\n', '---\ntags: actor\nupdated: 2026-01-05\n---\n'],
	['in quotes', '---\r\ntags: actor\r\nupdated: "5 Jan \'26"\r\n---\r\n', '---\r\ntags: actor\r\nupdated: "2026-01-05"\r\n---\r\n'],
	['in a footer', '#actor\n\n*Updated 12/31/25, by hand*\n', '#actor\n\n*Updated 2025-12-31, by hand*\n'],
	['of two days', '#actor\n\n*Updated 06-10-2026*\n', undefined],
	['to come', '---\ntags: actor\nupdated: 2027 01 05\n---\n', undefined],
	['in a span', '#actor\n\n*Updated 12/31/25–1/15/26*\n', undefined],
	['in a span of words', '#actor\n\n**Last updated:** 12/31/25 - Jan 15, 2026\n', undefined],
	['beside another', '---\ntags: actor\nupdated: 12/31/25 1/2/26\n---\n', undefined],
	['or another', '#actor\n\n*Updated 12/31/25 or 1/15/26*\n', undefined],
	['with a word', '#actor\n\n*Updated 12/31/25-draft*\n', undefined],
])('a date that can not be read, %s', (_, text, expected) => {
	expect(fixed(text)).toBe(expected);
	if (expected !== undefined) expect(checkVault(chosenRules([], ['unreadable-date']), { 'A.md': expected }).findings).toEqual([]);
});

const STATS = '#actor\n\n## Quick stats\n\n';
test.each([
	['a row without a metric', `${STATS}| Metric | Value |\n|---|---|\n| | 1987 |\n`, 'error'],
	['an expression', `${STATS}| Metric | Value |\n|---|---|\n| Price | \`= this.price\` |\n`, 'hint'],
	['a table of periods', `${STATS}| Metric | 2024 | 2025 |\n|---|---|---|\n| Revenue | 1 | 2 |\n`, 'hint'],
	['a peer in another form', '#actor\n\n## Related\n\n- Peers: Beta and others, of whom two\n', 'hint'],
	['code that never closes', '#actor\n\n```\ncode\n', 'error'],
])('%s weighs as it is, unless the person weighs the rule', (_, text, severity) => {
	const found = (lines: readonly string[]): string[] => checkVault(chosenRules(lines), { 'A.md': text }).findings
		.filter(({ rule }) => rule === 'unreadable-line').map((finding) => finding.severity);
	expect(found([])).toEqual([severity]);
	expect(found(['unreadable-line = warning'])).toEqual(['warning']);
});
