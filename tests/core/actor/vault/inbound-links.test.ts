/** Who links to an actor, kept true as notes come, change and go. */
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { ActorIndex } from '../../../../src/core/actor/vault/actor-index';
import { InboundLinks } from '../../../../src/core/actor/vault/inbound-links';
import { processorTime } from '../../../processor-time';
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

test('of 5,000 notes with 30,000 links all are counted in a moment, and one that changed is taken in at once', () => {
	const index = new ActorIndex();
	const name = (number: number): string => `Actor ${number % 5000}`;
	const many = Array.from({ length: 5000 }, (_, at) => actor(`${name(at)}.md`, [1, 2, 3, 5, 8, 13].map((step) => name(at + step))));
	for (const note of many) index.set(note);
	const links = new InboundLinks(index, (target) => `${target}.md`);
	const start = processorTime();
	const counts = many.map(({ path }) => links.count(path));
	const counted = processorTime();
	expect(new Set(counts)).toEqual(new Set([6]));
	index.set(actor('Actor 1.md', []));
	links.changed();
	expect(links.count('Actor 2.md')).toBe(5);
	expect(counted - start).toBeLessThan(1500);
	expect(processorTime() - counted).toBeLessThan(300);
});
