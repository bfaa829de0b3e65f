/** Who links to an actor, kept true as notes come, change and go. */
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { ActorIndex } from '../../../../src/core/actor/vault/actor-index';
import { InboundLinks } from '../../../../src/core/actor/vault/inbound-links';
import { actor, indexOf, resolverOf } from './actor-links';

function names(links: InboundLinks, path: string): string[] {
	return links.linkingTo(path).map(({ name }) => name).sort();
}

describe('the actors that link to a note', () => {
	const index = indexOf(
		actor('A/Bank.md', ['Fund', 'Bank']),
		actor('B/Bank.md', ['Fund']),
		actor('Fund.md', ['A/Bank', 'a/bank']),
		actor('Firm.md', ['BANK', 'B/Bank', 'Nobody']),
	);
	const links = new InboundLinks(index, resolverOf(index));

	test('are those whose links lead to it, each once, and never the note itself', () => {
		expect(names(links, 'A/Bank.md')).toEqual(['Firm', 'Fund']);
		expect(names(links, 'Fund.md')).toEqual(['Bank', 'Bank']);
	});

	test('and not those that lead to another note of its name', () => {
		expect(names(links, 'B/Bank.md')).toEqual(['Firm']);
	});

	test('are none where nobody links to it', () => {
		expect(names(links, 'Firm.md')).toEqual([]);
		expect(names(links, 'Nowhere.md')).toEqual([]);
		expect(links.count('Fund.md')).toBe(2);
	});
});

test('an answer holds until it is told that notes have changed', () => {
	const index = indexOf(actor('A.md', []), actor('B.md', ['A']));
	const links = new InboundLinks(index, resolverOf(index));
	expect(names(links, 'A.md')).toEqual(['B']);
	index.set(actor('C.md', ['A']));
	index.set(actor('B.md', []));
	links.changed();
	expect(names(links, 'A.md')).toEqual(['C']);
	index.delete('C.md');
	links.changed();
	expect(names(links, 'A.md')).toEqual([]);
});

test('whatever happens to notes, the answers are those of going through all of them', () => {
	const paths = ['A.md', 'B.md', 'X/A.md', 'X/C.md'];
	const step = fc.record({ path: fc.constantFrom(...paths), targets: fc.option(fc.subarray(['A', 'B', 'x/a', 'C', 'D'])) });
	fc.assert(fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
		const index = new ActorIndex();
		const resolve = resolverOf(index);
		const links = new InboundLinks(index, resolve);
		for (const { path, targets } of steps) {
			if (targets === null) index.delete(path);
			else index.set(actor(path, targets));
			links.changed();
			for (const asked of paths) {
				const linking = [...index.all()].filter((note) => note.path !== asked && note.related.some(({ target }) => resolve(target) === asked));
				expect(links.linkingTo(asked).map((note) => note.path).sort()).toEqual(linking.map((note) => note.path).sort());
			}
		}
	}));
});

test('of 5,000 notes with 30,000 links all are counted, and one that changed is taken in', () => {
	const index = new ActorIndex();
	const name = (number: number): string => `Actor ${number % 5000}`;
	const many = Array.from({ length: 5000 }, (_, at) => actor(`${name(at)}.md`, [1, 2, 3, 5, 8, 13].map((step) => name(at + step))));
	for (const note of many) index.set(note);
	const links = new InboundLinks(index, (target) => `${target}.md`);
	const counts = many.map(({ path }) => links.count(path));
	expect(new Set(counts)).toEqual(new Set([6]));
	index.set(actor('Actor 1.md', []));
	links.changed();
	expect(links.count('Actor 2.md')).toBe(5);
});

test('of notes of one name that link to each other, each link is resolved once for all of them', () => {
	const many = Array.from({ length: 3000 }, (_, at) => actor(`${at}/Index.md`, [`${(at + 1) % 3000}/Index`]));
	let resolved = 0;
	const links = new InboundLinks(indexOf(...many), (target) => (resolved++, `${target}.md`));
	expect(new Set(many.map(({ path }) => links.count(path)))).toEqual(new Set([1]));
	expect(resolved).toBe(3000);
});

test('a note that links to another many times is counted once', () => {
	const links = new InboundLinks(indexOf(actor('A.md', []), actor('B.md', Array.from({ length: 40_000 }, () => 'A'))), (target) => `${target}.md`);
	expect(names(links, 'A.md')).toEqual(['B']);
});

test('where links lead is asked again when other code has run since', async () => {
	let leadsTo = 'X/A.md';
	const links = new InboundLinks(indexOf(actor('X/A.md', []), actor('Y/A.md', []), actor('B.md', ['A'])), () => leadsTo);
	expect([links.count('X/A.md'), links.count('Y/A.md')]).toEqual([1, 0]);
	await Promise.resolve();
	leadsTo = 'Y/A.md';
	expect([links.count('X/A.md'), links.count('Y/A.md')]).toEqual([0, 1]);
	leadsTo = 'X/A.md';
	links.changed('C.md');
	expect([links.count('X/A.md'), links.count('Y/A.md')]).toEqual([1, 0]);
});

test('a change of one note is taken in by its path', () => {
	const index = indexOf(actor('A.md', []), actor('B.md', ['A']));
	const links = new InboundLinks(index, (target) => `${target}.md`);
	index.set(actor('C.md', ['A', 'B']));
	links.changed('C.md');
	expect([names(links, 'A.md'), names(links, 'B.md')]).toEqual([['B', 'C'], ['C']]);
	index.delete('B.md');
	links.changed('B.md');
	expect(names(links, 'A.md')).toEqual(['C']);
});
