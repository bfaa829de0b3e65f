/** Who is a peer and in which order, and what is said where nobody is. */
import { describe, expect, test } from 'vitest';
import type { ActorNote } from '../../../../src/core/actor/note/actor-note';
import { findPeers } from '../../../../src/core/comparison/choose/peers';
import { selectActors } from '../../../../src/core/comparison/choose/select';
import { noteNamed, noteWithStats, relatedLink } from '../../actor/note-sample';
import { readBody } from '../../actor/reading';
import { lookupIn } from '../actor-lookup';

const named = (name: string, says: Partial<ActorNote> = {}): ActorNote => noteWithStats(name, [['Revenue', '$1B']], says);
const naming = (name: string, ...related: [string, string][]): ActorNote => named(name, { related: related.map(([target, note]) => relatedLink(target, note)) });
const peerNames = (notes: ActorNote[], notPeers: [string, string][] = []): string[] => {
	const [subject] = notes;
	return subject === undefined ? [] : findPeers(subject, { ...lookupIn(notes), notPeers }).peers.map(({ note }) => note.name);
};
const problemsOf = (...notes: ActorNote[]): readonly string[] => selectActors({ kind: 'peers', of: 'Acme' }, lookupIn(notes)).problems;
const HOW = 'Call some competitor, peer or rival under Related, in its note or in theirs.';

test('those come first whom both name, then its own, then those that name it, then those by tag', () => {
	const rows = [['A', '1'], ['B', '2'], ['C', '3']] as const;
	const acme = noteWithStats('Acme', rows, { tags: ['dram'], related: [relatedLink('Own', 'rival'), relatedLink('Both', 'rival')] });
	const tagged = noteWithStats('Tagged', rows, { tags: ['dram'] });
	const others = Array.from({ length: 80 }, (_, index) => noteNamed(`X${String(index)}`));
	expect(peerNames([acme, tagged, naming('Theirs', ['Acme', 'peer']), naming('Both', ['Acme', 'peer']), named('Own'), ...others])).toEqual(['Both', 'Own', 'Theirs', 'Tagged']);
});

test('those without a single figure come last', () => {
	const words = noteWithStats('Words', [['HQ', 'Oslo'], ['Ticker', '9988'], ['Founded', '1999']]);
	expect(peerNames([naming('Acme', ['Bare', 'rival'], ['Words', 'rival'], ['Figures', 'rival']), noteNamed('Bare'), words, named('Figures')])).toEqual(['Figures', 'Bare', 'Words']);
});

test('a person is no peer of a company, by whatever reason', () => {
	const rows = [['A', '1'], ['B', '2'], ['C', '3']] as const;
	const acme = noteWithStats('Acme', rows, { tags: ['company', 'dram'], related: [relatedLink('Jane', 'competitor'), relatedLink('Globex', 'competitor')] });
	const others = Array.from({ length: 80 }, (_, index) => noteNamed(`X${String(index)}`));
	expect(peerNames([acme, named('Jane', { tags: ['person'] }), named('Globex'), noteWithStats('John', rows, { tags: ['person', 'dram'] }), ...others])).toEqual(['Globex']);
});

test('one that either note calls no peer is none, though a group or the other says so', () => {
	expect(peerNames([naming('Acme', ['Globex', 'competitor']), naming('Globex', ['Acme', 'not a peer'])])).toEqual([]);
});

test('one to whom there is another relation is none by a tag', () => {
	const rows = [['A', '1'], ['B', '2'], ['C', '3']] as const;
	const acme = noteWithStats('Acme', rows, { tags: ['dram'], related: [relatedLink('Foundry', 'supplier')] });
	const others = Array.from({ length: 80 }, (_, index) => noteNamed(`X${String(index)}`));
	expect(peerNames([acme, noteWithStats('Foundry', rows, { tags: ['dram'] }), noteWithStats('Globex', rows, { tags: ['dram'] }), ...others])).toEqual(['Globex']);
});

test('one that the person took out is none, in either direction, and is told apart', () => {
	const notes = [naming('Acme', ['Globex', 'rival'], ['Initech', 'rival']), named('Globex'), named('Initech')];
	const notPeers: [string, string][] = [['Actors/Globex.md', 'Actors/Acme.md']];
	expect(peerNames(notes, notPeers)).toEqual(['Initech']);
	const selection = selectActors({ kind: 'peers', of: 'Acme' }, { ...lookupIn(notes), notPeers });
	expect(selection.notPeers?.map(({ name }) => name)).toEqual(['Globex']);
});

describe('where nobody is left, what was found is said', () => {
	test('names without a note', () => {
		expect(problemsOf(naming('Acme', ['Globex', 'rival'], ['Firms/Initech', 'rival']))).toEqual([`Acme names 2 peers without an actor note: Globex and Initech. ${HOW}`]);
	});

	test('actors of another kind', () => {
		const acme = named('Acme', { tags: ['company'], related: [relatedLink('Jane', 'rival')] });
		expect(problemsOf(acme, named('Jane', { tags: ['person'] }))).toEqual([`1 peer is of another kind: Jane. ${HOW}`]);
	});

	test('a row that names them', () => {
		expect(problemsOf(noteWithStats('Acme', [['Competitors', 'Globex, Initech']]))).toEqual([`The quick stats have "Competitors: Globex, Initech", but peers are read under Related. ${HOW}`]);
	});

	test('lines that are not read', () => {
		const { problems } = readBody('## Related', '- Its rivals are [[Globex]] and [[Initech]]');
		expect(problemsOf(named('Acme', { problems }))).toEqual([`Under Related, line 4 can't be read. ${HOW}`]);
	});

	test('and only where nothing was, that there are none', () => {
		expect(problemsOf(named('Acme'))).toEqual([`Acme has no peers. ${HOW}`]);
	});
});
