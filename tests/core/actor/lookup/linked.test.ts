import { expect, test } from 'vitest';
import { actorLinkedAt, actorsLinkedIn } from '../../../../src/core/actor/lookup/linked';
import { noteNamed } from '../note-sample';
import { lookupIn } from '../../comparison/actor-lookup';

const lookup = lookupIn([noteNamed('AMD'), noteNamed('Intel'), noteNamed('SK Hynix')], ['Notes/Home.md']);

test.each<[string, string[]]>([
	['Rivals: [[Intel|the old one]] and [[AMD]], not [[Home]]', ['Intel', 'AMD']],
	['[[AMD]], [[AMD#Quick stats]], ![[AMD]]', ['AMD']],
	['[hynix](SK%20Hynix.md) [site](https://amd.com) [x] [[', ['SK Hynix']],
	['| [[Intel\\|x]] | [[Nobody]] |', ['Intel']],
	['[[#here]] AMD', []],
])('%j links to %j', (text, names) => {
	expect(actorsLinkedIn(text, lookup).map(({ name }) => name)).toEqual(names);
});

test.each<[string, string | undefined]>([
	['See |[[AMD]], or not', 'AMD'],
	['See [[A|MD]], or not', 'AMD'],
	['See [[AMD]]|, or not', 'AMD'],
	['See [[AMD]],| or not', undefined],
	['[[AMD]] and [[Int|el#Quick stats]]', 'Intel'],
	['[hy|nix](SK%20Hynix.md)', 'SK Hynix'],
	['[[Ho|me]]', undefined],
	['|', undefined],
])('in %j the cursor is in a link to %j', (marked, name) => {
	expect(actorLinkedAt(marked.replace('|', ''), marked.indexOf('|'), lookup)?.name).toBe(name);
});

test('a text of brackets links to nobody', () => {
	expect(actorsLinkedIn('[['.repeat(50_000), lookup)).toEqual([]);
});
