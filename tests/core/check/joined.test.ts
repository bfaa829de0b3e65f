/** Findings that say one thing together are said as one, fixed one by one, and accepted as one. */

import { describe, expect, test } from 'vitest';
import { acceptInNote } from '../../../src/core/check/accepting/accept';
import { acceptedFinding } from '../../../src/core/check/accepting/in-settings';
import { chosenRules } from '../../../src/core/check/all-rules';
import { Check } from '../../../src/core/check/check';
import { compareFindings, type Finding } from '../../../src/core/check/rule/finding';
import { applyEdits } from '../../../src/core/markdown/write/text-edit';
import { checkWith, givenBy, linesOf } from './checked-vault';

type Notes = Readonly<Record<string, string>>;

const peers = (...names: string[]): string => `#actor\n\n## Related\n\n${names.map((name) => `- [[${name}]] — competitor`).join('\n')}\n`;
const hub = (...names: string[]): Notes => ({ 'Hub.md': peers(...names), ...Object.fromEntries(names.map((name) => [`${name}.md`, peers('Else')])) });
const dated = (date: string, ...names: string[]): Notes => Object.fromEntries(names.map((name) => [`${name}.md`, `#actor\n\n*Updated ${date}*\n`]));

function told(notes: Notes, id: string, accepted = (): ReturnType<typeof acceptedFinding>[] => []): { check: Check; findings: readonly Finding[] } {
	const check = new Check(chosenRules([], [id]), givenBy(), accepted);
	const findings = check.join(checkWith(check, notes).findings);
	expect(findings).toEqual([...findings].sort(compareFindings));
	return { check, findings };
}

describe('an actor whose peers do not list it back', () => {
	test('is told of once, with all of them, each with its fix', () => {
		const notes = hub('A', 'B', 'C', 'D');
		const [finding, ...others] = told(notes, 'one-sided-peer').findings;
		expect(others).toEqual([]);
		expect(finding && linesOf(finding)).toEqual([
			'Hub.md:5:1: Unexpected peers in one direction: Hub lists 4 peers that don\'t list it back, expected each to: A, B, C and 1 more. Add it to them, or say that they are no peers.',
			'  A.md:5:1', '  B.md:5:1', '  C.md:5:1', '  D.md:5:1',
		]);
		expect(finding?.fix).toBeUndefined();
		expect(finding?.parts?.map(({ fix }) => fix && applyEdits(peers('Else'), [fix]))).toEqual(Array.from({ length: 4 }, () => peers('Else', 'Hub')));
	});

	test('is told of peer by peer where they are few', () => {
		expect(told(hub('A', 'B', 'C'), 'one-sided-peer').findings.map(({ places: [{ path }] }) => path)).toEqual(['A.md', 'B.md', 'C.md']);
	});

	test('is told of without those that are accepted', () => {
		const accepting = peers('Else').replace('competitor\n', 'competitor %% dossier-ignore one-sided-peer: too large %%\n');
		const said = told({ ...hub('A', 'B', 'C', 'D', 'E'), 'A.md': accepting }, 'one-sided-peer').findings;
		expect(said.map(({ parts }) => parts?.length)).toEqual([4]);
	});

	test('is accepted as one, until one of the lines changes or another comes', () => {
		const notes = hub('A', 'B', 'C', 'D');
		const { check, findings: [finding] } = told(notes, 'one-sided-peer');
		const accepted = finding === undefined ? [] : [acceptedFinding(finding, check.fingerprint(finding.places), 'a hub')];
		const found = (changed: Notes): number => told({ ...notes, ...changed }, 'one-sided-peer', () => accepted).findings.length;
		expect([found({}), found({ 'B.md': peers('Other') }), found({ ...hub('A', 'B', 'C', 'D', 'E') })]).toEqual([0, 1, 1]);
	});
});

describe('names that folders share', () => {
	const inFolder = (folder: string, ...names: string[]): Notes => Object.fromEntries(names.map((name) => [`${folder}${name}.md`, '#actor\n']));
	const both = (...names: string[]): Notes => ({ ...inFolder('', ...names), ...inFolder('Old/', ...names) });

	test('are told of once, with all of their notes', () => {
		const [finding, ...others] = told(both('A', 'B', 'C', 'D'), 'name-clash').findings;
		expect(others).toEqual([]);
		expect(finding && linesOf(finding)).toEqual([
			'A.md:1:1: Unexpected names that folders share: 4 actors go by the same names in the top folder and Old, expected one note each: A, B, C and 1 more. Merge the notes, or leave a folder out with a rule such as "not Old/".',
			'  B.md:1:1', '  C.md:1:1', '  D.md:1:1',
		]);
	});

	test('are told of one by one where they are few, and so are those within a folder', () => {
		expect(told(both('A', 'B', 'C'), 'name-clash').findings).toHaveLength(3);
		const pairs = ['A', 'B', 'C', 'D'].flatMap((name) => [[`${name}.md`, `---\ntags: actor\naliases: [${name} Tools]\n---\n`], [`${name} Tools.md`, '#actor\n']]);
		expect(told(Object.fromEntries(pairs) as Notes, 'name-clash').findings).toHaveLength(4);
	});
});

test('what is said as one is accepted by one comment in its note, and none of its parts is', () => {
	const notes = hub('A', 'B', 'C', 'D', 'E');
	const { check, findings: [finding] } = told(notes, 'one-sided-peer');
	const line = finding?.places[0].line ?? 0;
	const fingerprint = finding === undefined ? '' : check.fingerprint(finding.places);
	const edit = acceptInNote('Hub.md', notes['Hub.md'] ?? '', { rule: 'one-sided-peer', line, reason: 'a hub', fingerprint }, check.given.reading);
	const accepting = edit && applyEdits(notes['Hub.md'] ?? '', [edit]);
	expect(accepting).toContain(`one-sided-peer: a hub [${fingerprint}]`);
	expect(told({ ...notes, 'Hub.md': accepting ?? '' }, 'one-sided-peer').findings).toEqual([]);
	expect(told({ ...notes, 'Hub.md': accepting ?? '', 'E.md': peers('Hub') }, 'one-sided-peer').findings).toHaveLength(1);
});

describe('a date to come in many notes', () => {
	test('is told of once, as that of a wrong clock; another date by itself', () => {
		const { findings } = told({ ...dated('2027-05-01', 'A', 'B', 'C', 'D', 'E'), ...dated('2028-01-01', 'F') }, 'future-date');
		expect(findings.flatMap(linesOf)).toEqual([
			'A.md:3:1: Unexpected updated date May 1, 2027, expected a day up to today. Correct the date. 5 notes have this date, as a wrong clock writes it: A, B, C and 2 more.',
			'  B.md:3:1', '  C.md:3:1', '  D.md:3:1', '  E.md:3:1',
			'F.md:3:1: Unexpected updated date Jan 1, 2028, expected a day up to today. Correct the date.',
		]);
	});

	test('is told of note by note where they are few', () => {
		expect(told(dated('2027-05-01', 'A', 'B', 'C'), 'future-date').findings).toHaveLength(3);
	});
});
