import { expect, test } from 'vitest';
import { folderGroups, tagGroups } from '../../../../src/core/comparison/choose/groups';
import { noteNamed } from '../../actor/note-sample';

const tagged = (name: string, ...tags: string[]) => noteNamed(name, { tags });
const at = (path: string) => noteNamed(path, { path });

test('tags are listed with how many actors have them, most first, and of equals by name', () => {
	const notes = [tagged('A', 'bank', 'usa'), tagged('B', 'usa', 'chips'), tagged('C', 'usa', 'bank', 'chips')];
	expect(tagGroups(notes)).toEqual([{ name: 'usa', count: 3 }, { name: 'bank', count: 2 }, { name: 'chips', count: 2 }]);
});

test('an actor counts once for a tag and for the tags it is nested in', () => {
	const notes = [tagged('A', 'tech/ai', 'tech/cloud'), tagged('B', 'tech/ai'), tagged('C', 'technology')];
	expect(tagGroups(notes)).toEqual([{ name: 'tech', count: 2 }, { name: 'tech/ai', count: 2 }]);
});

test('tags that differ in case are one, as first spelled', () => {
	expect(tagGroups([tagged('A', 'China'), tagged('B', 'china')])).toEqual([{ name: 'China', count: 2 }]);
});

test('a tag of a single actor compares nothing', () => {
	expect(tagGroups([tagged('A', 'alone')])).toEqual([]);
});

test('folders count what is in them and in those below, the root of the vault not among them', () => {
	const notes = [at('Actors/Banks/A.md'), at('Actors/Banks/B.md'), at('Actors/C.md'), at('D.md'), at('E.md')];
	expect(folderGroups(notes)).toEqual([{ name: 'Actors', count: 3 }, { name: 'Actors/Banks', count: 2 }]);
});
