import { describe, expect, test } from 'vitest';
import type { ActorNote } from '../../../../src/core/actor/note/actor-note';
import { subsidiariesWithin } from '../../../../src/core/comparison/choose/subsidiaries';
import { noteNamed, noteWithStats } from '../../actor/note-sample';

const resolve = (target: string): string => `Actors/${target}.md`;
const alphabet = noteNamed('Alphabet', { aliases: ['GOOGL'] });
const google = noteNamed('Google');

function pairs(...notes: ActorNote[]): string[] {
	return subsidiariesWithin(notes, resolve).map(({ note, parent }) => `${note.name} of ${parent.name}`);
}
const withParent = (value: string, metric = 'Parent'): ActorNote => noteWithStats('Unit', [['HQ', 'x'], [metric, value]]);

describe('a parent', () => {
	test.each([
		'[[Alphabet]]', '**[[Alphabet]]** (acquired 2014)', '[[Alphabet|Alphabet Inc.]] Group', '[[Alphabet]] (96.8%)', '[[Alphabet]] / [[Google]]',
		'[[Holding X]] / [[Alphabet]]', '[Alphabet](Alphabet.md)', 'Alphabet', 'Alphabet (via Sidewalk)', 'alphabet/XXVI', 'GOOGL', '[[GOOGL]]',
	])('is who %s names', (value) => {
		expect(pairs(alphabet, withParent(value))).toEqual(['Unit of Alphabet']);
	});

	test.each([
		'', 'Alphabetical', 'Spun from [[Alphabet]] (2020)', 'Creditors (was [[Alphabet]])', '[[Alphabet]] (34%)', '[[Alphabet]] JV', '[[Alphabet]], [[PSP]]',
		'[[Alphabet]] + IFM', '[[Alphabet]] and [[PSP]]', '[[Alphabet]] (until 2020)', '[[Alphabet]] (minority)', 'A fund of [[Alphabet]]',
	])('is not who %j names', (value) => {
		expect(pairs(alphabet, withParent(value))).toEqual([]);
	});

	test.each(['Parent', '**Parent**', 'parent company', 'Parent actor', 'Parent group', 'Owner', 'Owned by'])('stands in the row %s', (metric) => {
		expect(pairs(alphabet, withParent('[[Alphabet]]', metric))).toEqual(['Unit of Alphabet']);
	});

	test.each(['Ownership', 'Parent revenue', 'Parent CEO', 'Owners'])('stands not in the row %s', (metric) => {
		expect(pairs(alphabet, withParent('[[Alphabet]]', metric))).toEqual([]);
	});

	test('stands in a property, unless that lists several', () => {
		const unit = (parent: string | string[]): ActorNote => noteNamed('Unit', { properties: { owned_by: parent } });
		expect(pairs(alphabet, unit('[[Alphabet]]'))).toEqual(['Unit of Alphabet']);
		expect(pairs(alphabet, unit(['[[Alphabet]]']))).toEqual(['Unit of Alphabet']);
		expect(pairs(alphabet, unit(['[[Alphabet]]', '[[PSP]]']))).toEqual([]);
	});

	test('of several is the first that is in the set', () => {
		expect(pairs(google, alphabet, withParent('[[Alphabet]] / [[Google]]'))).toEqual(['Unit of Alphabet']);
	});
});

test('a parent outside the set is none, and so is one named by what two go by', () => {
	expect(pairs(google, withParent('[[Alphabet]]'))).toEqual([]);
	expect(pairs(alphabet, noteNamed('Graham', { aliases: ['GOOGL'] }), withParent('GOOGL'))).toEqual([]);
});

test('no actor belongs to itself, and of two that name each other only the first does', () => {
	const a = noteWithStats('A', [['Parent', '[[B]]']]);
	const b = noteWithStats('B', [['Parent', '[[A]]']]);
	const self = noteWithStats('Self', [['Parent', '[[Self]]']]);
	expect(pairs(a, b, self)).toEqual(['A of B']);
});

test('a subsidiary of a subsidiary is one too', () => {
	const youtube = noteWithStats('YouTube', [['Parent', '[[Google]]']]);
	expect(pairs(youtube, alphabet, noteWithStats('Google', [['Parent', '[[Alphabet]]']]))).toEqual(['YouTube of Google', 'Google of Alphabet']);
});
