import { describe, expect, test } from 'vitest';
import { actorsOfBase, leftOutOfBase, whyNoActors, type BaseGroup } from '../../../../src/core/comparison/base/actors';
import { readActorRule, type ActorRule } from '../../../../src/core/actor/vault/rule';
import { noteNamed } from '../../actor/note-sample';
import { lookupIn } from '../actor-lookup';

const { index } = lookupIn([noteNamed('Acme'), noteNamed('Globex'), noteNamed('Initech')], []);

describe('the actors of a base', () => {
	const found = (...groups: BaseGroup[]): unknown => {
		const { selection, groups: inOrder, others } = actorsOfBase(groups, index);
		return { actors: selection.actors.map(({ note }) => note.name), groups: inOrder, others };
	};

	test('are those of its notes that are actors, in its order', () => {
		expect(found({ paths: ['Actors/Initech.md', 'Home.md', 'Actors/Acme.md'] })).toEqual({ actors: ['Initech', 'Acme'], groups: [{ order: [0, 1] }], others: ['Home.md'] });
	});

	test('stand in its groups, in each that has them; a group without actors is left out', () => {
		expect(found({ name: 'B', paths: ['Actors/Globex.md', 'Actors/Acme.md'] }, { name: 'A', paths: ['Home.md'] }, { name: '', paths: ['Actors/Acme.md', 'Home.md'] })).toEqual({
			actors: ['Globex', 'Acme'],
			groups: [{ name: 'B', order: [0, 1] }, { name: '', order: [1] }],
			others: ['Home.md'],
		});
	});

	test('may be nobody', () => {
		expect(found({ paths: [] })).toEqual({ actors: [], groups: [], others: [] });
	});
});

describe('why a base shows nobody', () => {
	const rule = (line: string): ActorRule[] => [readActorRule(line)].filter((each) => each !== undefined);

	test.each([
		[[], '#actor', 'This base lists no notes. Change its filters.'],
		[['Log/Home.md'], '#actor', 'The only note in this base, Home, isn\'t an actor note. Tag it #actor, or change the rule in Dossier\'s settings.'],
		[['A.md', 'B.md'], '#entity', 'None of the 2 notes in this base is an actor note. Tag them #entity, or change the rule in Dossier\'s settings.'],
		[['A.md', 'B.png'], 'Companies/', 'None of the 2 files in this base is an actor note. Actor notes are in Companies/. You can change the rule in Dossier\'s settings.'],
	])('%j, by the rule %s', (files, line, why) => {
		expect(whyNoActors(files, rule(line), 'en')).toBe(why);
	});
});

test('files that are not shown are named, the first of them', () => {
	expect(leftOutOfBase([])).toEqual([]);
	expect(leftOutOfBase(['Log/Home.md'])).toEqual(['Not shown, as it isn\'t an actor note: Home.']);
	expect(leftOutOfBase(['A.md', 'B.md', 'C.png', 'D.md', 'E.md'])).toEqual(['Not shown, as they aren\'t actor notes: A, B, C.png and 2 more.']);
});
