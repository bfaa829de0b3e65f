/** Rules are run over a vault: each by itself, in one order, and what changes is collected anew. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ActorIndex } from '../../../src/core/actor/vault/actor-index';
import { Check } from '../../../src/core/check/check';
import { readCheckedNote, spotAt } from '../../../src/core/check/rule/checked-note';
import { lastRule, noteRule, vaultRule, type NoteRule, type Rule } from '../../../src/core/check/rule/rule';
import { runs } from '../../runs';
import { checkVault, givenBy, linesOf } from './checked-vault';

const DESCRIPTION = { severity: 'warning', on: true, summary: '' } as const;
const TODO = ruleThat('todo', ({ text }) => text.split('\n').flatMap((line, at) => {
	const column = line.indexOf('TODO') + 1;
	return column === 0 ? [] : [{ message: 'To do.', spots: [{ line: at + 1, column }] }];
}));
/** Says of each note whose text names others, without extension, what they say. */
const SAID = vaultRule<string>({
	id: 'said',
	...DESCRIPTION,
	collect: ({ text }) => text.trim(),
	judge: ({ kept, resolve }) => (path) => (kept(path) ?? '').split(' ').flatMap((word) => {
		const other = resolve(word, path);
		return other === undefined ? [] : [{ message: `Says ${kept(other) ?? 'nothing'}.`, places: [{ path, line: 1, column: 1 }] as const }];
	}),
});

function ruleThat(id: string, find: NoteRule['find']): Rule {
	return noteRule({ id, ...DESCRIPTION, find });
}

describe('a rule that crashes', () => {
	const crashing = ruleThat('crashing', ({ path }) => {
		if (path === 'B.md') throw new Error('No B.');
		return [{ message: 'Seen.', spots: [{ line: 1, column: 1 }] }];
	});

	test('at a note is told of with the note, and goes on with the next; others go on', () => {
		const { findings, crashes } = checkVault([crashing, TODO], { 'A.md': 'a', 'B.md': 'TODO', 'C.md': 'c' });
		expect(crashes).toEqual([{ rule: 'crashing', path: 'B.md', message: 'No B.' }]);
		expect(findings.flatMap(linesOf)).toEqual(['A.md:1:1: Seen.', 'B.md:1:1: To do.', 'C.md:1:1: Seen.']);
	});

	test('as it looks at what the others found is told of, too', () => {
		const looking = lastRule({ id: 'looking', ...DESCRIPTION }, () => {
			throw new Error('No.');
		});
		const { findings, crashes } = checkVault([looking, TODO], { 'A.md': 'TODO' });
		expect(crashes).toEqual([{ rule: 'looking', path: '', message: 'No.' }]);
		expect(findings.map(({ rule }) => rule)).toEqual(['todo']);
	});

	test.each([
		['as it begins to judge', () => { throw new Error('No.'); }],
		['as it judges', () => () => { throw new Error('No.'); }],
	])('%s is told of, and has found nothing', (_, judge) => {
		const judging = vaultRule({ id: 'judging', ...DESCRIPTION, collect: () => 1, judge });
		const { findings, crashes } = checkVault([judging, TODO], { 'A.md': 'TODO' });
		expect(crashes).toEqual([{ rule: 'judging', path: 'A.md', message: 'No.' }]);
		expect(findings.map(({ rule }) => rule)).toEqual(['todo']);
	});
});

test('findings stand by path, line, column and rule, whatever the order of rules and notes', () => {
	const other = ruleThat('a-rule', ({ path }) => (path === 'B.md' ? [{ message: 'One.', spots: [{ line: 2, column: 3 }] }] : []));
	const notes = { 'b.md': 'TODO', 'B.md': '\n- TODO\nTODO', 'A.md': 'TODO' };
	const reversed = Object.fromEntries(Object.entries(notes).reverse());
	const { findings } = checkVault([TODO, other], notes);
	expect(findings.map(({ rule, places: [{ path, line, column }] }) => `${path}:${String(line)}:${String(column)} ${rule}`)).toEqual([
		'A.md:1:1 todo', 'B.md:2:3 a-rule', 'B.md:2:3 todo', 'B.md:3:1 todo', 'b.md:1:1 todo',
	]);
	expect(checkVault([other, TODO], reversed)).toEqual({ findings, accepted: [], crashes: [] });
});

test('after any changes the same is found as by a fresh check of what is left', () => {
	const change = fc.record({ path: fc.constantFrom('A.md', 'B.md', 'C.md'), text: fc.option(fc.constantFrom('TODO', 'A', '- TODO', 'B C')) });
	const given = givenBy();
	fc.assert(fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
		const check = new Check([TODO, SAID], given);
		const left: Record<string, string> = {};
		for (const { path, text } of changes) {
			if (text === null) {
				check.delete(path);
				delete left[path];
				continue;
			}
			const note = readCheckedNote(path, text, given.reading);
			if (note !== undefined) check.set(note);
			left[path] = text;
		}
		const resolve = (target: string): string | undefined => (`${target}.md` in left ? `${target}.md` : undefined);
		expect(check.judge(new ActorIndex(), resolve)).toEqual(checkVault([TODO, SAID], left, given));
	}), { numRuns: runs(200) });
});

test('a note that the vault leaves out is not checked', () => {
	const given = givenBy();
	const reading = { ...given.reading, leftOut: [{ by: 'Templates', written: 'Templates', paths: 'templates/' }] as const };
	expect(readCheckedNote('Templates/A.md', 'a', reading)).toBeUndefined();
	expect(readCheckedNote('Notes/A.md', 'a', reading)?.text).toBe('a');
});

test.each([
	['a\nbcd', 2, 4, 3],
	['a\r\nbcd', 2, 3, 1],
	['a\rbcd', 2, 3, 2],
	['abc', 1, 0, 1],
])('the column of a place counts from 1 in its own line: %j, line %i, character %i', (text, line, offset, column) => {
	expect(spotAt(text, line, offset)).toEqual({ line, column });
});
