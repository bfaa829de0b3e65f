/** A finding is accepted by a comment in its note that changes nothing of what is read there, until its lines change. */

import { describe, expect, test } from 'vitest';
import { acceptInNote, reasonProblem } from '../../../../src/core/check/accepting/accept';
import { ALL_RULES } from '../../../../src/core/check/all-rules';
import { ActorIndex } from '../../../../src/core/actor/vault/actor-index';
import { Check } from '../../../../src/core/check/check';
import { readCheckedNote } from '../../../../src/core/check/rule/checked-note';
import type { Finding } from '../../../../src/core/check/rule/finding';
import type { Given, Rule } from '../../../../src/core/check/rule/rule';
import { unusedIgnore } from '../../../../src/core/check/rules/unused-ignore';
import { applyEdits } from '../../../../src/core/markdown/write/text-edit';
import { checkVault, givenBy } from '../checked-vault';
import { readRulePage } from '../rule-page';

type Notes = Readonly<Record<string, string>>;

function fingerprintOf(finding: Finding, notes: Notes, given: Given): string {
	const check = new Check([], given);
	for (const [path, text] of Object.entries(notes)) {
		const note = readCheckedNote(path, text, given.reading);
		if (note !== undefined) check.set(note);
	}
	expect(check.judge(new ActorIndex(), () => undefined).findings).toEqual([]);
	return check.fingerprint(finding.places);
}

/** What a rule finds; one that looks at the others finds it beside them. */
function findingsOf(rule: Rule, notes: Notes, given: Given): Finding[] {
	return checkVault(rule.last === undefined ? [rule] : ALL_RULES, notes, given).findings.filter(({ rule: id }) => id === rule.id);
}

/** The notes with the first finding accepted; the same where its note can take no comment. */
function accepting(rule: Rule, notes: Notes, given = givenBy(), reason = 'two | funds'): Notes {
	const [finding] = findingsOf(rule, notes, given);
	if (finding === undefined) throw new Error('Nothing is found.');
	const [{ path, line }] = finding.places;
	const acceptance = { rule: rule.id, line, reason, fingerprint: fingerprintOf(finding, notes, given) };
	const edit = acceptInNote(path, notes[path] ?? '', acceptance, given.reading);
	return edit === undefined ? notes : { ...notes, [path]: applyEdits(notes[path] ?? '', [edit]) };
}

const messages = (rule: Rule, notes: Notes, given: Given): string[] => findingsOf(rule, notes, given).map(({ message }) => message);

describe('what the page of a rule shows as wrong is accepted, and nothing else of the note changes', () => {
	const examples = ALL_RULES.flatMap((rule) => readRulePage(rule.id).examples
		.filter(({ findings }) => findings.length > 0)
		.map((example) => [`${rule.id}: ${example.name}`, rule, example] as const));
	test.each(examples)('%s', (_, rule, { notes, settings }) => {
		const given = givenBy(settings);
		const found = messages(rule, notes, given);
		const accepted = accepting(rule, notes, given);
		if (accepted === notes) return;
		expect(messages(rule, accepted, given)).toEqual(found.slice(1));
		if (rule.last === undefined) expect(checkVault([rule, unusedIgnore], accepted, given).findings.filter((each) => each.rule === 'unused-ignore')).toEqual([]);
	});
});

describe('where the comment stands', () => {
	const UPDATED = '*Updated 2027-01-01*';
	const accepted = (text: string, line: number, reason = 'known'): string | undefined => {
		const edit = acceptInNote('A.md', text, { rule: 'figure-drift', line, reason, fingerprint: '0123abcd' }, givenBy().reading);
		return edit && applyEdits(text, [edit]);
	};
	const said = (reason = 'known'): string => `%% dossier-ignore figure-drift: ${reason} [0123abcd] %%`;

	test.each([
		['at the end of a line', 'one\ntwo', 1, `one ${said()}\ntwo`],
		['at the end of the last line', 'one\ntwo', 2, `one\ntwo ${said()}`],
		['with line ends of Windows', 'one\r\ntwo', 1, `one ${said()}\r\ntwo`],
		['at the end of an item', '- one\n- two', 1, `- one ${said()}\n- two`],
		['in the last cell of a row', '| a | b |\n|---|---|\n| 1 | 2 |\n', 3, `| a | b |\n|---|---|\n| 1 | 2 ${said()} |\n`],
		['in a row that no pipe ends', 'a | b\n---|---\n1 | 2\n', 3, `a | b\n---|---\n1 | 2 ${said()}\n`],
		['before a line whose reading it would change', `#actor\n\n${UPDATED}\n`, 3, undefined],
		['in place of one for other lines', 'one %% dossier-ignore figure-drift: old [ffffffff] %%', 1, `one ${said()}`],
		['beside one for another rule', 'one %% dossier-ignore name-clash: old [ffffffff] %%', 1, `one %% dossier-ignore name-clash: old [ffffffff] %% ${said()}`],
		['nowhere in properties', '---\na: b\n---\n', 2, undefined],
		['nowhere in code', '```\none\n```\n', 2, undefined],
		['nowhere beyond the end', 'one', 5, undefined],
	])('%s', (_, text, line, expected) => {
		if (expected === undefined && text.includes(UPDATED)) expect([`#actor\n\n${UPDATED} ${said()}\n`, `#actor\n\n${said()}\n${UPDATED}\n`]).toContain(accepted(text, line));
		else expect(accepted(text, line)).toBe(expected);
	});

	test('a pipe in a reason does not end a cell', () => {
		expect(accepted('| a |\n|---|\n| 1 |\n', 3, 'two | funds')).toContain('two \\| funds');
	});
});

describe('an accepted finding', () => {
	const rule = ALL_RULES.find(({ id }) => id === 'figure-drift');
	if (rule === undefined) throw new Error('There is no such rule.');
	const notes = {
		'Acme.md': '#actor\n\n## Quick stats\n\n| Metric | Value |\n|---|---|\n| Market cap | $12B |\n',
		'List.md': '| Company | Market cap |\n|---|---|\n| [[Acme]] | $30B |\n| [[Beta]] | $1B |\n',
	};
	const accepted = accepting(rule, notes);
	const found = (changed: Notes): number => checkVault([rule], { ...accepted, ...changed }).findings.length;

	test('stays accepted where other lines change', () => {
		expect(found({})).toBe(0);
		expect(found({ 'List.md': `More.\n\n${accepted['List.md']?.replace('$1B', '$2B') ?? ''}`, 'Acme.md': `More.\n\n${notes['Acme.md']}` })).toBe(0);
	});

	test('comes back when one of its lines changes, in either note', () => {
		expect(found({ 'List.md': accepted['List.md']?.replace('$30B', '$31B') ?? '' })).toBe(1);
		expect(found({ 'Acme.md': notes['Acme.md'].replace('$12B', '$13B') })).toBe(1);
	});

	test('is accepted again in place of the comment that was outdated', () => {
		const changed = { ...accepted, 'Acme.md': notes['Acme.md'].replace('$12B', '$13B') };
		const again = accepting(rule, changed);
		expect(checkVault([rule], again).findings).toEqual([]);
		expect(again['List.md']?.match(/dossier-ignore/g)).toHaveLength(1);
	});
});

test.each([
	['', 'Give a reason.'],
	['  ', 'Give a reason.'],
	['50%% of it', 'A reason can\'t contain %% or -->.'],
	['a --> b', 'A reason can\'t contain %% or -->.'],
	['a'.repeat(301), 'A reason can have up to 300 characters.'],
	['two funds: one of them closed', undefined],
])('a reason that can not be written is refused: %j', (reason, problem) => {
	expect(reasonProblem(reason)).toBe(problem);
});
