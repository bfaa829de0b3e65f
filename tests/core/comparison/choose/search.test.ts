import { describe, expect, test } from 'vitest';
import { placedFirst, searchable, searchActors } from '../../../../src/core/comparison/choose/search';
import { noteNamed, noteWithStats } from '../../actor/note-sample';

/** Stands in for the app's fuzzy search: a name matches that has the query in it, and short names are better. */
const matching = (query: string) => (name: string) => (name.toLowerCase().includes(query.toLowerCase()) ? { score: -name.length } : null);
const actors = searchable([
	noteNamed('Microsoft', { aliases: ['MSFT'] }),
	noteNamed('Alphabet', { aliases: ['Google'], title: 'Alphabet Inc.' }),
	noteNamed('General Electric', { aliases: ['GE'] }),
	noteWithStats('GE Vernova', [['Ticker', 'GEV (NYSE)']]),
	noteNamed('Gelato'),
]);
const search = (query: string, limit = 10) => searchActors(actors, query, matching(query), limit).map(({ note, name }) => [note.name, name.kind, name.text]);

describe('an actor is found by', () => {
	test.each([
		['name', 'microsoft', ['Microsoft', 'name', 'Microsoft']],
		['alias', 'msft', ['Microsoft', 'alias', 'MSFT']],
		['ticker', 'gev', ['GE Vernova', 'ticker', 'GEV']],
		['title', 'inc.', ['Alphabet', 'title', 'Alphabet Inc.']],
	])('%s', (_, query, found) => {
		expect(search(query)).toEqual([found]);
	});
});

test('who goes under exactly this name stands first', () => {
	expect(search('ge')[0]).toEqual(['General Electric', 'alias', 'GE']);
});

test('each actor is found once, by the name that matches best', () => {
	expect(search('al')).toEqual([['Alphabet', 'name', 'Alphabet'], ['General Electric', 'name', 'General Electric']]);
});

test('an empty query finds the first actors by name', () => {
	expect(search(' ', 2)).toEqual([['Alphabet', 'name', 'Alphabet'], ['GE Vernova', 'name', 'GE Vernova']]);
});

test('no more are found than the limit', () => {
	expect(search('e', 2)).toHaveLength(2);
});

test('nothing is found where nothing matches', () => {
	expect(search('zzz')).toEqual([]);
});

test('some can be placed first, in an order of their own', () => {
	const order = placedFirst(actors, ['Actors/Microsoft.md', 'Actors/Unknown.md', 'Actors/Gelato.md']).map(({ note }) => note.name);
	expect(order).toEqual(['Microsoft', 'Gelato', 'Alphabet', 'GE Vernova', 'General Electric']);
});

test('of very many aliases each is found as one', () => {
	const aliases = Array.from({ length: 50_000 }, (_, index) => `Name ${String(index)}`);
	const names = searchable([noteNamed('Acme', { aliases, title: 'Acme Corp.' })]).flatMap((actor) => actor.names);
	expect(names.filter(({ kind }) => kind === 'alias')).toHaveLength(50_000);
	expect(names.filter(({ kind }) => kind !== 'alias').map(({ kind, text }) => [kind, text])).toEqual([['name', 'Acme'], ['title', 'Acme Corp.']]);
});

test('made ready again, only notes that were read again are looked at, and those that are gone are not found', () => {
	const again = searchable([noteNamed('Netflix'), noteNamed('Gelato', { aliases: ['Ice'] }), ...actors.slice(1, 2).map(({ note }) => note)], actors);
	expect(again.map(({ names }) => names.map(({ text }) => text))).toEqual([['GE Vernova', 'GEV'], ['Gelato', 'Ice'], ['Netflix']]);
	expect(again[0]).toBe(actors[1]);
});
