import { describe, expect, test } from 'vitest';
import type { Who } from '../../../../src/core/comparison/query/query';
import { selectActors, type Selection } from '../../../../src/core/comparison/choose/select';
import { noteNamed, noteWithStats, relatedLink } from '../../actor/note-sample';
import { lookupIn } from '../actor-lookup';

const tencent = noteNamed('Tencent', { aliases: ['TCEHY'], tags: ['cloud/china'], properties: { ticker: '0700' } });
const alibaba = noteNamed('Alibaba', { aliases: ['BABA'], tags: ['Cloud'], related: [relatedLink('Tencent', 'competitor (cloud)'), relatedLink('Home', 'hub')] });
const ge = noteNamed('GE Aerospace', { path: 'Actors/US/GE Aerospace.md', aliases: ['GE'] });
const gev = noteNamed('GE Vernova', { path: 'Actors/US/GE Vernova.md', aliases: ['GE'], tags: ['cloudy'] });
const lookup = lookupIn([tencent, gev, alibaba, ge], ['Notes/Home.md']);

const select = (who: Who): Selection => selectActors(who, lookup);
const actors = (...names: string[]): Selection => select({ kind: 'actors', names });
const namesOf = ({ actors: selected }: Selection): string[] => selected.map(({ note }) => note.name);

describe('actors', () => {
	test('are found by name, alias, ticker, path and link, in the order given', () => {
		const selection = actors('0700', 'alibaba', '[[GE Aerospace]]', 'Actors/US/GE Vernova');
		expect(namesOf(selection)).toEqual(['Tencent', 'Alibaba', 'GE Aerospace', 'GE Vernova']);
		expect(selection.problems).toEqual([]);
		expect(selection.subject).toBeUndefined();
	});

	test('may have a subject, which has to be one of them', () => {
		const marked = (subject: string): Selection => select({ kind: 'actors', names: ['Tencent', '[[Alibaba]]'], subject });
		expect(marked('BABA')).toMatchObject({ subject: alibaba.path, problems: [] });
		expect(marked('GE Vernova').problems).toEqual(["GE Vernova is the subject, but isn't among the actors."]);
		expect(marked('Tencnt').problems).toEqual(['No actor is called "Tencnt". Did you mean Tencent?']);
	});

	test('are taken once, by whichever names', () => {
		expect(namesOf(actors('TCEHY', '[[Tencent]]', 'Tencent'))).toEqual(['Tencent']);
	});

	test('that are linked by an alias are found by name', () => {
		expect(namesOf(actors('[[BABA]]'))).toEqual(['Alibaba']);
	});

	test('a link leads where it leads in the note it stands in, before any name', () => {
		const linked = noteNamed('Tencent', { path: 'Other/Tencent.md' });
		const two = lookupIn([tencent, linked]);
		const selection = selectActors({ kind: 'actors', names: ['[[Tencent]]'] }, { ...two, resolve: () => linked.path });
		expect(selection.actors.map(({ note }) => note.path)).toEqual(['Other/Tencent.md']);
		expect(selectActors({ kind: 'actors', names: ['Tencent'] }, two).problems).toHaveLength(1);
	});

	test.each([
		['Tencnt', 'No actor is called "Tencnt". Did you mean Tencent?'],
		['[[Alibab]]', 'No actor is called "Alibab". Did you mean Alibaba?'],
		['Zalando', 'No actor is called "Zalando".'],
		['GE', '2 actors are called "GE": Actors/US/GE Aerospace.md, Actors/US/GE Vernova.md. Write the one you mean as a link, such as [[Actors/US/GE Aerospace]].'],
		['[[Home]]', "Notes/Home.md isn't an actor note."],
		['Home', "Notes/Home.md isn't an actor note."],
	])('%s is said not to be found, and the others still are', (name, problem) => {
		const selection = actors('Tencent', name);
		expect(selection.problems).toEqual([problem]);
		expect(namesOf(selection)).toEqual(['Tencent']);
	});
});

describe('peers', () => {
	test('come behind their subject, with the reason each is one', () => {
		expect(select({ kind: 'peers', of: 'BABA' })).toEqual({
			actors: [{ note: alibaba, reason: null }, { note: tencent, reason: 'competitor (cloud)' }], subject: 'Actors/Alibaba.md', problems: [],
		});
	});

	test('by a rare tag come last, with the tag for a reason', () => {
		const rows = [['A', '1'], ['B', '1'], ['C', '1']] as const;
		const micron = noteWithStats('Micron', rows, { tags: ['dram'], related: [relatedLink('Samsung', 'rival')] });
		const all = [micron, noteWithStats('Nanya', rows, { tags: ['dram'] }), noteWithStats('Samsung', rows, { tags: ['dram'] }), ...Array.from({ length: 60 }, (_, index) => noteNamed(`X${String(index)}`))];
		const selection = selectActors({ kind: 'peers', of: 'Micron' }, lookupIn(all));
		expect(selection.actors.map(({ note, reason }) => [note.name, reason])).toEqual([['Micron', null], ['Samsung', 'rival'], ['Nanya', '#dram']]);
	});

	test('of an actor that has none leave it alone, and say so', () => {
		const selection = select({ kind: 'peers', of: 'GE Vernova' });
		expect(namesOf(selection)).toEqual(['GE Vernova']);
		expect(selection.problems).toEqual(['GE Vernova has no peers. Call some competitor, peer or rival under Related, in its note or in theirs.']);
	});

	test('of an unknown actor are none', () => {
		expect(select({ kind: 'peers', of: 'Alibab' })).toEqual({ actors: [], problems: ['No actor is called "Alibab". Did you mean Alibaba?'] });
	});
});

describe('tag', () => {
	test('counts tags nested under it, in any case, and no others; by name', () => {
		expect(namesOf(select({ kind: 'tag', tag: 'CLOUD' }))).toEqual(['Alibaba', 'Tencent']);
	});

	test('that no actor has says so', () => {
		expect(select({ kind: 'tag', tag: 'bank' })).toEqual({ actors: [], problems: ['No actor has the tag #bank.'] });
	});
});

describe('folder', () => {
	test.each<[string, string[]]>([
		['Actors/US', ['GE Aerospace', 'GE Vernova']],
		['actors/us', ['GE Aerospace', 'GE Vernova']],
		['', ['Alibaba', 'GE Aerospace', 'GE Vernova', 'Tencent']],
	])('%j holds its actors and those of the folders in it, by name', (folder, names) => {
		expect(namesOf(select({ kind: 'folder', folder }))).toEqual(names);
	});

	test('without actors says so, a folder of which the name is but a part among them', () => {
		expect(select({ kind: 'folder', folder: 'Act' })).toEqual({ actors: [], problems: ['No actors in the folder "Act". Write its path from the top of the vault.'] });
	});
});
