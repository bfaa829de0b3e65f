import { describe, expect, test } from 'vitest';
import { ActorIndex } from '../../../../src/core/actor/vault/actor-index';
import type { ActorNote } from '../../../../src/core/actor/note/actor-note';
import { choiceFromGroup, choiceFromPeers, choiceOf, chosenNotes, isWholeGroup, leftOut, MOST_LISTED, peersLeftOut, toggleActor, togglePeers, toggleSubsidiaries, whoOf, withoutPeer, withPeer, type ActorChoice } from '../../../../src/core/comparison/choose/actors';
import { linkTo } from '../../../../src/core/actor/lookup/link-to';
import type { Who } from '../../../../src/core/comparison/query/query';
import { noteNamed, noteWithStats } from '../../actor/note-sample';

const ALPHABET = noteNamed('Alphabet');
const YOUTUBE = noteNamed('YouTube');
const META = noteNamed('Meta');
const OTHER = noteNamed('Other');
const TAG: Who = { kind: 'tag', tag: 'media' };
const PART = { note: YOUTUBE, parent: ALPHABET };
const GROUP = { who: TAG, notes: [ALPHABET, YOUTUBE, META] };

const names = ({ chosen }: ActorChoice): string[] => [...chosen.values()].map(({ name }) => name);
const indexOf = (...notes: ActorNote[]): ActorIndex => {
	const index = new ActorIndex();
	for (const note of notes) index.set(note);
	return index;
};

describe('a group begins', () => {
	test('without its subsidiaries', () => {
		const choice = choiceFromGroup(GROUP, [PART]);
		expect(names(choice)).toEqual(['Alphabet', 'Meta']);
		expect(leftOut(choice)).toEqual([PART]);
	});

	test('whole where it is too large to be listed by name', () => {
		const many = Array.from({ length: MOST_LISTED }, (_, number) => noteNamed(`Number ${number}`));
		const choice = choiceFromGroup({ who: TAG, notes: [...many, YOUTUBE] }, [PART]);
		expect(choice.chosen.size).toBe(MOST_LISTED + 1);
		expect(leftOut(choice)).toEqual([]);
	});
});

test('subsidiaries are put back where the group has them, before whom the person has added, and left out again', () => {
	const added = toggleActor(choiceFromGroup(GROUP, [PART]), OTHER);
	const back = toggleSubsidiaries(added);
	expect(names(back)).toEqual(['Alphabet', 'YouTube', 'Meta', 'Other']);
	expect(names(toggleSubsidiaries(back))).toEqual(['Alphabet', 'Meta', 'Other']);
});

test('putting subsidiaries back brings nobody back whom the person has taken out', () => {
	expect(names(toggleSubsidiaries(toggleActor(choiceFromGroup(GROUP, [PART]), META)))).toEqual(['Alphabet', 'YouTube']);
});

test('an actor is added at the end, and taken out by the same', () => {
	const added = toggleActor(choiceOf([ALPHABET]), META);
	expect(names(added)).toEqual(['Alphabet', 'Meta']);
	expect(names(toggleActor(added, ALPHABET))).toEqual(['Meta']);
});

test('a whole group stands in its own order, whatever the order of choosing', () => {
	const again = toggleActor(toggleActor(choiceFromGroup(GROUP, []), ALPHABET), ALPHABET);
	expect(chosenNotes(again)).toEqual(GROUP.notes);
	expect(chosenNotes(toggleActor(again, OTHER)).map(({ name }) => name)).toEqual(['YouTube', 'Meta', 'Alphabet', 'Other']);
});

describe('the choice is asked for', () => {
	const index = indexOf(ALPHABET, YOUTUBE, META, OTHER);
	const ask = (choice: ActorChoice): Who => whoOf(choice, index);

	test('as the group as long as it is the whole group, whatever the person did meanwhile', () => {
		const whole = choiceFromGroup(GROUP, []);
		expect(ask(whole)).toBe(TAG);
		expect(ask(toggleActor(toggleActor(whole, META), META))).toBe(TAG);
		expect(ask(toggleSubsidiaries(choiceFromGroup(GROUP, [PART])))).toBe(TAG);
	});

	test.each<[string, ActorChoice, string[]]>([
		['one is taken out', toggleActor(choiceFromGroup(GROUP, []), META), ['[[Alphabet]]', '[[YouTube]]']],
		['one is added', toggleActor(choiceFromGroup(GROUP, []), OTHER), ['[[Alphabet]]', '[[YouTube]]', '[[Meta]]', '[[Other]]']],
		['one is exchanged', toggleActor(toggleActor(choiceFromGroup(GROUP, []), META), OTHER), ['[[Alphabet]]', '[[YouTube]]', '[[Other]]']],
		['subsidiaries are left out', choiceFromGroup(GROUP, [PART]), ['[[Alphabet]]', '[[Meta]]']],
		['there was no group', choiceOf([META, OTHER]), ['[[Meta]]', '[[Other]]']],
	])('by names where %s', (_, choice, wanted) => {
		expect(ask(choice)).toEqual({ kind: 'actors', names: wanted });
		expect(isWholeGroup(choice)).toBe(false);
	});
});

describe('an actor is linked', () => {
	const fund = noteNamed('Apollo', { path: 'Funds/Apollo.md' });
	test.each([
		['by its name', META, indexOf(META), '[[Meta]]'],
		['by its path where another goes under its name', fund, indexOf(fund, noteNamed('Apollo Go', { aliases: ['apollo'] })), '[[Funds/Apollo]]'],
		['by its bare path where its name cannot stand in a link', noteNamed('C#'), indexOf(noteNamed('C#')), 'Actors/C#.md'],
	])('%s', (_, note, index, link) => {
		expect(linkTo(note, index)).toBe(link);
	});
});

describe('an actor with its peers', () => {
	const acme = noteNamed('Acme');
	const rivals = Array.from({ length: 10 }, (_, index) => noteWithStats(`Rival ${String(index)}`, [['Revenue', '$1B']]));
	const bare = noteNamed('Bare');
	const group = { who: { kind: 'peers', of: '[[Acme]]' } as const, notes: [acme, ...rivals, bare] };
	const [first = bare] = rivals;
	const part = { note: first, parent: acme };

	test('stays their subject where only some of them are chosen', () => {
		const index = indexOf(acme, ...rivals, bare);
		const some = choiceFromPeers(group, []);
		expect(whoOf(some, index)).toMatchObject({ kind: 'actors', subject: '[[Acme]]' });
		expect(whoOf(toggleActor(some, acme), index)).not.toHaveProperty('subject');
		expect(whoOf(choiceOf([acme, bare]), index)).not.toHaveProperty('subject');
	});

	test('begins with the first eight that have a figure and are no subsidiaries', () => {
		expect(names(choiceFromPeers(group, []))).toEqual(['Acme', ...rivals.slice(0, 8).map(({ name }) => name)]);
		expect(names(choiceFromPeers(group, [part]))).toEqual(['Acme', ...rivals.slice(1, 9).map(({ name }) => name)]);
	});

	test('begins with the first of them all where none has a figure', () => {
		expect(names(choiceFromPeers({ ...group, notes: [acme, bare, OTHER] }, []))).toEqual(['Acme', 'Bare', 'Other']);
	});

	test('is whole once the others are chosen, and begins anew after that; who else is chosen stays', () => {
		const all = togglePeers(choiceFromPeers(group, []));
		expect([isWholeGroup(all), peersLeftOut(all)]).toEqual([true, []]);
		expect(names(togglePeers(toggleActor(all, OTHER)))).toEqual([...names(choiceFromPeers(group, [])), 'Other']);
		expect(names(togglePeers(choiceFromPeers(group, [part])))).not.toContain(first.name);
	});

	test('is whole without one that is no peer, until that is taken back', () => {
		const without = withoutPeer(togglePeers(choiceFromPeers(group, [])), first);
		expect([isWholeGroup(without), names(without).includes(first.name)]).toEqual([true, false]);
		expect(names(withPeer(without, first))).toContain(first.name);
	});
});
