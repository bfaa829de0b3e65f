/** What the settings page says that the rules for actor notes do in this vault. */
import { describe, expect, test } from 'vitest';
import { readActorRule } from '../../../../src/core/actor/vault/rule';
import { describeActors } from '../../../../src/core/settings/describe/actors';
import { times } from '../notes-alike';

function rules(...lines: string[]) {
	return lines.flatMap((line) => readActorRule(line) ?? []);
}

describe('actor rules', () => {
	test.each([
		['one rule', ['#actor'], times(412, {}), 'Matches 412 notes.'],
		['one rule and one note', ['#actor'], times(1, {}), 'Matches 1 note.'],
		['one rule that fits nothing', ['#actor'], [], 'Matches no notes.'],
		['several', ['#actor', 'type = company'], [...times(1400, {}), ...times(12, { actorBy: 'type = company' })], 'Matches 1,412 notes: 1,400 by #actor, 12 by type = company.'],
		['a folder that is not there', ['#actor', 'Foo/'], times(3, {}), 'Matches 3 notes: 3 by #actor. No notes in "Foo/".'],
		['a rule whose notes fit an earlier one', ['#actor', 'Actors/', 'has ticker'], times(3, {}), 'Matches 3 notes: 3 by #actor. "Actors/" adds no more notes. No notes match "has ticker".'],
		['several that fit nothing', ['#firm', 'Foo/'], [], 'Matches no notes. No notes match "#firm". No notes in "Foo/".'],
		['the same rule twice', ['#actor', '#actor'], times(3, {}), 'Matches 3 notes.'],
	])('%s', (_, lines, notes, expected) => {
		expect(describeActors(rules(...lines), notes, 'en')).toBe(expected);
	});
});
