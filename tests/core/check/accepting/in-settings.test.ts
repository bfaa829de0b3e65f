/** What the settings accept is not told until one of its lines changes, and of nothing else. */

import { describe, expect, test } from 'vitest';
import { acceptedFinding, movedAccepted, withoutAccepted, type AcceptedFindings } from '../../../../src/core/check/accepting/in-settings';
import { Check } from '../../../../src/core/check/check';
import { noteRule, vaultRule } from '../../../../src/core/check/rule/rule';
import { checkWith, givenBy } from '../checked-vault';

const DESCRIPTION = { severity: 'warning', on: true, summary: '' } as const;
const TODO = noteRule({ id: 'todo', ...DESCRIPTION, find: ({ text }) => text.split('\n').flatMap((line, at) => (
	line.includes('TODO') ? [{ message: 'To do.', spots: [{ line: at + 1, column: 1 }] }] : []
)) });
/** Finds each note different from the one called A. */
const OTHERS = vaultRule<string>({
	id: 'others',
	...DESCRIPTION,
	collect: ({ text }) => text,
	judge: ({ kept }) => (path) => (path === 'A.md' || kept('A.md') === undefined ? [] : [{
		message: 'Another.', places: [{ path, line: 1, column: 1 }, { path: 'A.md', line: 1, column: 1 }],
	}]),
});

type Notes = Readonly<Record<string, string>>;

/** The check of notes, and what it finds where the settings accept something. */
function check(notes: Notes, accepted: AcceptedFindings = []) {
	const checked = new Check([TODO, OTHERS], givenBy(), () => accepted);
	const { findings } = checkWith(checked, notes);
	return { findings, fingerprint: (finding: typeof findings[number]) => checked.fingerprint(finding.places) };
}

/** All that is found in notes, accepted. */
function acceptAll(notes: Notes): AcceptedFindings {
	const { findings, fingerprint } = check(notes);
	return findings.map((finding) => acceptedFinding(finding, fingerprint(finding), ' two \n funds '));
}

const NOTES = { 'A.md': 'one\nTODO it', 'B.md': 'two' };
const found = (notes: Notes, accepted: AcceptedFindings): string[] => (
	check(notes, accepted).findings.map(({ rule, places: [{ path, line }] }) => `${rule} ${path}:${String(line)}`)
);

test('is kept with rule, notes and reason', () => {
	expect(acceptAll(NOTES)).toEqual([
		{ rule: 'todo', notes: ['A.md'], fingerprint: expect.stringMatching(/^[\da-f]{8}$/) as string, reason: 'two funds' },
		{ rule: 'others', notes: ['B.md', 'A.md'], fingerprint: expect.stringMatching(/^[\da-f]{8}$/) as string, reason: 'two funds' },
	]);
});

describe('is told', () => {
	test.each<[string, Notes, string[]]>([
		['not while its lines are what they were', NOTES, []],
		['not where other lines come before it', { 'A.md': 'one\n\nTODO it', 'B.md': 'two\nthree' }, []],
		['when its line changes', { 'A.md': 'one\nTODO this', 'B.md': 'two' }, ['todo A.md:2']],
		['when a line of another of its places changes', { 'A.md': 'ten\nTODO it', 'B.md': 'two' }, ['others B.md:1']],
		['in another note with the same lines', { ...NOTES, 'C.md': 'two\nTODO it' }, ['others C.md:1', 'todo C.md:2']],
	])('%s', (_, notes, expected) => {
		expect(found(notes, acceptAll(NOTES))).toEqual(expected);
	});
});

test.each([
	['a note', 'A.md', 'Firms/Z.md', [['Firms/Z.md'], ['B.md', 'Firms/Z.md']]],
	['a folder', 'Old', 'New', [['A.md'], ['B.md', 'A.md']]],
])('follows %s that is renamed', (_, from, to, notes) => {
	expect(movedAccepted(acceptAll(NOTES), from, to).map((each) => each.notes)).toEqual(notes);
});

test('follows the notes of a folder', () => {
	expect(movedAccepted(acceptAll({ 'Old/A.md': 'TODO', 'Older/A.md': 'TODO' }), 'Old', 'New').map(({ notes }) => notes)).toEqual([['New/A.md'], ['Older/A.md']]);
});

test('is taken back alone', () => {
	const accepted = acceptAll(NOTES);
	expect(accepted[0] && withoutAccepted(accepted, accepted[0])).toEqual(accepted.slice(1));
});
